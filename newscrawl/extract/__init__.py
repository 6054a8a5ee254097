"""A page to its article: `extract` reads any news page. Bytes in, values out; no Scrapy, no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.lazyimports import lazy_imports

if TYPE_CHECKING:
    from newscrawl.extract.joined import goes_on, join
    from newscrawl.extract.layout import Layout
    from newscrawl.extract.nextpage import next_page
    from newscrawl.extract.page import Page
    from newscrawl.extract.record import Reading, extract, read

__all__ = ["Layout", "Page", "Reading", "extract", "goes_on", "join", "next_page", "read"]

__getattr__, __dir__ = lazy_imports(
    __name__,
    {
        "Layout": "layout",
        "Page": "page",
        "goes_on": "joined",
        "join": "joined",
        "next_page": "nextpage",
        **dict.fromkeys(("Reading", "extract", "read"), "record"),
    },
)
