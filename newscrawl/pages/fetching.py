"""Fetches the pages of one command line (`scrapy extract URL...`), and nothing they link to but the further
pages of their articles: of a copy in a web archive the copies of these.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure

from newscrawl.answers.verdicts import PRIVATE, of_failure
from newscrawl.extract.joined import MORE_PAGES, goes_on, next_number
from newscrawl.extract.nextpage import MOST_PAGES, next_page
from newscrawl.items import Article
from newscrawl.known.mementos import memento_of
from newscrawl.pages.single import Known, Page, reading_of
from newscrawl.road import charset_of


class PagesSpider(Spider):
    """`fetched` has the pages by the addresses that were asked for."""

    name = "pages"
    # A crawl has one site and asks for less at a time; these may be of many.
    custom_settings = {"CONCURRENT_REQUESTS": 16}  # noqa: RUF012 (Scrapy's form)

    def __init__(self, fetched: dict[str, Page], known: Known, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.fetched = fetched
        self.known = known

    async def start(self) -> AsyncIterator[Any]:
        """One request a page."""
        for url in self.fetched:
            yield Request(url, self.keep, errback=self.lost, dont_filter=True, cb_kwargs={"url": url})

    def keep(self, response: Response, url: str) -> Iterator[Request]:
        """Keep what was served; an article that goes on is read at once, and its next page asked for."""
        page = Page(name=url, url=response.url, encoding=charset_of(response), body=response.body)
        address = next_page(response.body, response.url)
        article = self._article(response) if address else None
        self.fetched[url] = replace(page, article=article)
        if article:
            article.next_page = address
            yield from self._further(article)

    def lost(self, failure: Failure) -> None:
        """Keep the reason."""
        request: Request = failure.request  # type: ignore[attr-defined]  # Scrapy puts it there
        url: str = request.cb_kwargs["url"]
        fault = of_failure(failure.value).reason
        if fault == PRIVATE and "redirect_urls" not in request.meta:  # somebody wrote it, and may mean it
            fault = f"{PRIVATE}; -s ALLOW_PRIVATE_ADDRESSES=1 has it asked"
        self.fetched[url] = replace(self.fetched[url], fault=fault)

    def _further(self, article: Article) -> Iterator[Request]:
        if article.next_page is None:
            return
        if next_number(article) > MOST_PAGES:
            article.quality.append(MORE_PAGES)
            return
        copy = memento_of(article.provenance.archived_at or "")
        yield Request(
            copy.beside(article.next_page) if copy else article.next_page,
            self.keep_further,
            errback=self.further_lost,
            dont_filter=True,
            cb_kwargs={"article": article},
        )

    def keep_further(self, response: Response, article: Article) -> Iterator[Request]:
        """Add a further page, if it is one."""
        if goes_on(article, self._article(response), response.body):
            yield from self._further(article)

    def further_lost(self, failure: Failure) -> None:
        """A further page that is not there is none; of another the record says that it lacks some."""
        if of_failure(failure.value).state != "gone":
            article: Article = failure.request.cb_kwargs["article"]  # type: ignore[attr-defined]  # as above
            article.quality.append(MORE_PAGES)

    def _article(self, response: Response) -> Article | None:
        return reading_of(response.body, response.url, charset_of(response), self.known).article
