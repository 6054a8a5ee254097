"""Fetches the pages of one command line (`scrapy extract URL...`), and nothing they link to but the further
pages of their articles.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure

from newscrawl import extract
from newscrawl.extract.joined import join
from newscrawl.extract.nextpage import MOST_PAGES, is_page, next_page
from newscrawl.items import Article
from newscrawl.road import charset_of
from newscrawl.single import Page
from newscrawl.verdicts import of_failure


class PagesSpider(Spider):
    """`fetched` has the pages by the addresses that were asked for."""

    name = "pages"

    def __init__(self, fetched: dict[str, Page], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.fetched = fetched

    async def start(self) -> AsyncIterator[Any]:
        """One request a page."""
        for url in self.fetched:
            yield Request(url, self.keep, errback=self.lost, dont_filter=True, cb_kwargs={"url": url})

    def keep(self, response: Response, url: str) -> Iterator[Request]:
        """Keep what was served; where the article goes on, its next page is asked for."""
        self.fetched[url] = replace(_served(response, url), lacks_pages=False)
        address = next_page(response.body, response.url)
        article = _article(response) if address else None
        if address and article:
            yield self._further(address, url, article)

    def lost(self, failure: Failure) -> None:
        """Keep the reason."""
        url: str = failure.request.cb_kwargs["url"]  # type: ignore[attr-defined]  # Scrapy puts it there
        self.fetched[url] = replace(self.fetched[url], fault=of_failure(failure.value).reason)

    def _further(self, address: str, url: str, article: Article) -> Request:
        return Request(
            address,
            self.keep_further,
            errback=self.further_lost,
            dont_filter=True,
            cb_kwargs={"url": url, "article": article},
        )

    def keep_further(self, response: Response, url: str, article: Article) -> Iterator[Request]:
        """Keep a further page, if it is one."""
        page = self.fetched[url]
        number = len(page.further) + 2
        further = _article(response) if is_page(article.url, response.url, number) else None
        if further is None or not join(article, further):
            return
        self.fetched[url] = replace(page, further=(*page.further, _served(response, url)))
        if address := next_page(response.body, article.url, number, response.url):
            if number < MOST_PAGES:
                yield self._further(address, url, article)
            else:
                self._lacks(url)

    def further_lost(self, failure: Failure) -> None:
        """A further page that is not there is none; of another the record says that it lacks some."""
        if of_failure(failure.value).state != "gone":
            self._lacks(failure.request.cb_kwargs["url"])  # type: ignore[attr-defined]  # as above

    def _lacks(self, url: str) -> None:
        self.fetched[url] = replace(self.fetched[url], lacks_pages=True)


def _served(response: Response, url: str) -> Page:
    return Page(name=url, url=response.url, encoding=charset_of(response), body=response.body)


def _article(response: Response) -> Article | None:
    return extract.read(response.body, response.url, encoding=charset_of(response)).article
