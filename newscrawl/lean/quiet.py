"""What is counted and logged of each page, without the work for what nobody will read."""

from __future__ import annotations

import logging
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response
from scrapy.logformatter import LogFormatter, LogFormatterResult
from scrapy.settings import BaseSettings
from scrapy.statscollectors import MemoryStatsCollector
from twisted.python.failure import Failure

_CORE = logging.getLogger("scrapy.core")


class QuietAddon:
    """Log records below LOG_LEVEL are not made.

    Scrapy makes several for each page and drops them where they would be written.
    """

    def update_settings(self, settings: BaseSettings) -> None:
        """Tell Scrapy's own loggers what its handler will ask of them."""
        logging.getLogger("scrapy").setLevel(settings.get("LOG_LEVEL"))


class Formatter(LogFormatter):
    """Says what Scrapy's says of each page and item, where somebody listens."""

    def crawled(self, request: Request, response: Response, spider: Spider) -> LogFormatterResult | None:  # type: ignore[override] # None is documented
        """The line of a page."""
        return super().crawled(request, response, spider) if _debugging() else None

    def scraped(  # type: ignore[override] # as above
        self, item: Any, response: Response | Failure | None, spider: Spider
    ) -> LogFormatterResult | None:
        """The line of an item."""
        return super().scraped(item, response, spider) if _debugging() else None


def _debugging() -> bool:
    return _CORE.isEnabledFor(logging.DEBUG)


class Stats(MemoryStatsCollector):
    """Stats without the look for arguments that Scrapy once took, at every access to every attribute."""

    __getattribute__ = object.__getattribute__
