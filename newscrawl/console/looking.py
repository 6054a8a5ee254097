"""What Scrapy's commands that look at a single page have in common here: they touch no archive.

They are Scrapy's own, with spiders of outlets that only read pages, and a line where Scrapy has a traceback
or says nothing: of an outlet that is not known, and of a page that may not be asked for.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any, ClassVar, Self
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.exceptions import UsageError
from scrapy.settings import BaseSettings
from scrapy.spiderloader import get_spider_loader

from newscrawl.console.answering import Refused, answered
from newscrawl.console.command import Explained, no_outlet, no_stray
from newscrawl.discover.addresses.urls import bare_host
from newscrawl.outlets.described import outlets_by_host
from newscrawl.outlets.faults import check
from newscrawl.pages.looking import looking, telling
from newscrawl.runs.status import ExitStatus
from newscrawl.spiders.base import NewsSpider
from newscrawl.spiders.news import AnyOutletSpider

_FILES = "scrapy.core.downloader.handlers.file.FileDownloadHandler"
"""A crawl follows no link to a file; here a person names it."""


class Looking(Explained):
    """A command that looks at a single page."""

    statuses: ClassVar[Mapping[int, str]] = {
        0: "fine",
        1: "the program itself failed",
        2: "a wrong argument, or a page that cannot be fetched",
        7: "standard output could not be written",
    }

    unwritten: OSError | None = None
    """What kept a page from being printed, where that was found in the crawl, which only logs it."""

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Have files of this machine read, and told what cannot be fetched."""
        super().process_options(args, opts)
        self.unread: list[str] = []
        tables: dict[str, dict[Any, Any]] = {
            "DOWNLOAD_HANDLERS": {"file": _FILES},
            "DOWNLOADER_MIDDLEWARES": {telling(self.unread): 0},
        }
        for table, more in tables.items():
            self.settings.set(table, {**self.settings.getdict(table), **more}, priority="project")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Scrapy's own, with spiders that open no archive."""
        self.exitcode = answered(lambda: self._looked(args, opts))

    def _looked(self, args: list[str], opts: argparse.Namespace) -> int:
        loader = self.crawler_process.spider_loader = Onlookers(self.settings)
        try:
            if opts.spider:
                loader.load(opts.spider)
            super().run(no_stray(args), opts)  # type: ignore[safe-super] # of one of Scrapy's commands
        except UsageError as error:  # for no address, or for what is none
            line = str(error) or f"name one page by its whole address, like: {self.examples[0]}"
            raise Refused(line) from error
        if self.unwritten:
            raise self.unwritten
        return ExitStatus.BAD_ARGUMENTS if self.unread else self.exitcode


class Onlookers:
    """A loader that gives each outlet's spider as one that reads single pages; other spiders as they are."""

    def __init__(self, settings: BaseSettings) -> None:
        self._settings, self._loader = settings, get_spider_loader(settings)

    @classmethod
    def from_settings(cls, settings: BaseSettings) -> Self:
        """As Scrapy makes a loader."""
        return cls(settings)

    def find_by_request(self, request: Request) -> list[str]:
        """The spider that a page is of; an outlet's, by its host, where nobody's own takes it."""
        host = urlsplit(request.url).netloc
        if found := self._loader.find_by_request(request):
            return found
        outlet = outlets_by_host(self._settings)[0].get(bare_host(host), AnyOutletSpider)
        return [outlet.name] if host else []

    def load(self, spider_name: str) -> type[Spider]:
        """A spider. Raises Refused where there is none of the name, OptionError for a mistake in its file."""
        there = self._loader.list()
        if spider_name not in there:
            raise Refused(no_outlet(spider_name, there))
        spider = self._loader.load(spider_name)
        if not issubclass(spider, NewsSpider):
            return spider
        if spider is not AnyOutletSpider:
            check(spider)
        return looking(spider)

    def list(self) -> list[str]:
        """The names of all spiders."""
        return self._loader.list()
