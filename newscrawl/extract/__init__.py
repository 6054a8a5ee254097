"""A page to its article: `extract` reads any news page. Bytes in, values out; no Scrapy, no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.lazily import lazily

if TYPE_CHECKING:
    from newscrawl.extract.layout import Layout
    from newscrawl.extract.page import Page
    from newscrawl.extract.record import Reading, extract, read

__all__ = ["Layout", "Page", "Reading", "extract", "read"]

__getattr__ = lazily(
    __name__,
    {"Layout": "layout", "Page": "page", **dict.fromkeys(("Reading", "extract", "read"), "record")},
)
