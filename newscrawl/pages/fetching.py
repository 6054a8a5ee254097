"""Fetches the pages of one command line (`scrapy extract URL...`), and nothing they link to but the further
pages of their articles: of a copy in a web archive the copies of these.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure

from newscrawl.answers.verdicts import of_failure, of_named, request_of
from newscrawl.archive.folder import utcnow
from newscrawl.discover.addresses.urls import site_of, tidy
from newscrawl.extract.joined import goes_on
from newscrawl.extract.nextpage import MORE_PAGES, MOST_PAGES, next_number, next_page
from newscrawl.items import Article, Provenance
from newscrawl.known.mementos import memento_of
from newscrawl.manners.resting import Resting
from newscrawl.manners.rights import read_rights
from newscrawl.pages.single import Known, Page, reading_of
from newscrawl.road import charset_of, header


class PagesSpider(Spider):
    """`take` is given each page, or the reason why there is none, by the address that was asked for."""

    name = "pages"
    # A crawl has one site and asks for less at a time; these may be of many.
    custom_settings = {"CONCURRENT_REQUESTS": 16}  # noqa: RUF012 (Scrapy's form)

    def __init__(
        self, urls: Iterable[str], take: Callable[[Page], None], known: Known, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.urls, self.take, self.known = list(urls), take, known
        self.broken: OSError | None = None
        """Why nothing could be told any more."""
        self.clock, self.resting = utcnow, Resting(Path(os.devnull), 0, utcnow)

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """A host that asks for more time than this takes is asked nothing more: of it there may be many."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        spider.resting = Resting(Path(os.devnull), crawler.settings.getfloat("COOL_DOWN"), utcnow)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """One request a page."""
        for url in self.urls:
            address = _without_credentials(url)
            yield Request(address, self.keep, errback=self.lost, dont_filter=True, cb_kwargs={"url": url})

    def keep(self, response: Response, url: str) -> Iterator[Request]:
        """Take what was served; an article that goes on is read at once, and its next page asked for."""
        page = Page(
            name=url,
            url=response.url,
            encoding=charset_of(response),
            body=response.body,
            served=_served(response),
        )
        address = next_page(response.body, response.url)
        article = self._article(response) if address else None
        if article is None:
            self._settle(page)
            return
        article.next_page = address
        yield from self._further(replace(page, body=None, article=article))

    def lost(self, failure: Failure) -> None:
        """Take the reason."""
        self.resting.begin(told=True)
        url, fault = request_of(failure).cb_kwargs["url"], of_named(failure).reason
        self._settle(Page(name=url, fault=fault, unreadable=True))

    def _settle(self, page: Page) -> None:
        try:
            self.take(page)
        except OSError as error:
            self.broken = error
            raise CloseSpider("nothing can be told") from error

    def _further(self, page: Page) -> Iterator[Request]:
        article = page.article
        assert article is not None
        if article.next_page is not None and next_number(article) <= MOST_PAGES:
            copy = memento_of(article.provenance.archived_at or "")
            yield Request(
                copy.beside(article.next_page) if copy else article.next_page,
                self.keep_further,
                errback=self.further_lost,
                dont_filter=True,
                cb_kwargs={"page": page},
            )
            return
        if article.next_page is not None:
            article.quality.append(MORE_PAGES)
        self._settle(page)

    def keep_further(self, response: Response, page: Page) -> Iterator[Request]:
        """Add a further page, if it is one."""
        assert page.article is not None
        if goes_on(page.article, self._article(response), response.body):
            yield from self._further(page)
        else:
            self._settle(page)

    def further_lost(self, failure: Failure) -> None:
        """A further page that is not there is none; of another the record says that it lacks some."""
        page: Page = request_of(failure).cb_kwargs["page"]
        if page.article and of_failure(failure.value).state != "gone":
            page.article.quality.append(MORE_PAGES)
        self._settle(page)

    def _article(self, response: Response) -> Article | None:
        return reading_of(response.body, response.url, charset_of(response), self.known).article


def _without_credentials(url: str) -> str:
    """An address as it can be asked for: a name and a password in it are for no page that all may read."""
    return tidy(url, trackers=True) or url if "@" in site_of(url) else url


def _served(response: Response) -> Provenance:
    """What the answer says of its page; the headers and the robots.txt of a web archive say nothing of it."""
    when, of_copy = f"{utcnow():%Y-%m-%dT%H:%M:%SZ}", memento_of(response.url) is not None
    headers, robots = ({}, None) if of_copy else (response.headers, response.meta.get("robots"))
    return Provenance(
        crawled_at=when,
        http_status=response.status,
        etag=None if of_copy else header(response, "ETag"),
        last_modified=None if of_copy else header(response, "Last-Modified"),
        rights=read_rights(headers, response.body, robots, url=response.url),
    )
