"""A page to its article: `extract` reads any news page. Bytes in, values out; no Scrapy, no I/O."""

from newscrawl.extract.layout import Layout
from newscrawl.extract.page import Page
from newscrawl.extract.record import Reading, extract, read

__all__ = ["Layout", "Page", "Reading", "extract", "read"]
