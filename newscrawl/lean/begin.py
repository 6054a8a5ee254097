"""Puts the parts of this package in the place of Scrapy's own, as a crawl begins.

Scrapy 2.19 makes these parts itself and has no setting for most of them, so they are given another class once
all are made. A class here that has more state than the one it stands for sets that up when it is first used.
"""

from __future__ import annotations

from typing import Self

from scrapy import signals
from scrapy.crawler import Crawler

from newscrawl.lean.engine import Engine
from newscrawl.lean.parts import Downloader, Scraper
from newscrawl.lean.signals import Signals
from newscrawl.lean.walks import DownloaderMiddlewares, Pipelines, SpiderMiddlewares


class Lean:
    """The extension that does it."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        _become(crawler.signals, Signals)
        crawler.signals.connect(self._begin, signals.engine_started)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy makes extensions before its engine."""
        return cls(crawler)

    def _begin(self) -> None:
        engine = self._crawler.engine
        _become(engine.downloader, Downloader)
        _become(engine.downloader.middleware, DownloaderMiddlewares)
        _become(engine.scraper, Scraper)
        _become(engine.scraper.itemproc, Pipelines)
        _become(engine.scraper.spidermw, SpiderMiddlewares)
        if type(engine.downloader) is Downloader and type(engine.scraper) is Scraper:
            _become(engine, Engine)


def _become(part: object, kind: type) -> None:
    """Give a part a class of ours, unless it is of a class of somebody else's."""
    if type(part) is kind.__base__:
        part.__class__ = kind
