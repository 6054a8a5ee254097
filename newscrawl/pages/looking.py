"""An outlet's spider as Scrapy's debugging commands want one: its facts, one page at a time, and no archive.

`scrapy fetch`, `view`, `shell` and `parse` make a spider for a single page. An outlet's own would open its
archive, and leave a run of nothing in it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, ClassVar

from scrapy import Request, Spider
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from newscrawl.answers.verdicts import ALLOWING, PRIVATE, of_failure, request_of
from newscrawl.archive import Pending
from newscrawl.archive.ledger.runs import stamp
from newscrawl.discover.documents.sitemaps import kind_of
from newscrawl.discover.identity import identify
from newscrawl.road import Facts, read_answer, undescribed_at
from newscrawl.spiders.base import NewsSpider
from newscrawl.spiders.shared.answered import provenance, read_source


class LookingSpider(Spider):
    """Reads what a page gives: the article, or the addresses that a listing, a feed or a sitemap has."""

    outlet: ClassVar[type[NewsSpider]]

    def parse(self, response: Response, **_named: Any) -> Iterator[Any]:
        """The article in an answer as it was read; `--pipelines` cleans it. Else requests for what is listed.

        A crawl has an article's further pages beside the first; here each is one of its own.
        """
        now, facts = datetime.now(UTC), self._facts(response)
        read = read_answer(response, facts, now)
        if (article := read.article) is not None:
            identity = identify(response.url, facts.urls, facts.outlet.id, trusted=True)
            row = Pending(key=identity.key if identity else "", url=response.url, via={})
            article.id = row.key
            article.provenance = provenance(article, row, response, stamp(now))
            yield article
            return
        listed = [*dict.fromkeys(self._listed(response, facts))]
        if not listed:
            self.logger.warning("%s: %s", response.url, read.reason)
        yield from map(Request, listed)

    parse_article = parse_source = parse
    """The names that callbacks have in a crawl, for `--callback`."""

    def _facts(self, response: Response) -> Facts:
        if self.outlet.domain:
            return self.outlet.facts_for(self.outlet.described())
        return undescribed_at(response.url)

    @staticmethod
    def _listed(response: Response, facts: Facts) -> Iterator[str]:
        """What a listing, feed or sitemap leads to, articles first."""
        reading, found = read_source(response, kind_of(response.body) or "section", facts.urls)
        for one in found:
            if identity := identify(one.url, facts.urls, facts.outlet.id, trusted=one.kind == "feed"):
                yield identity.url
        yield from (child.url for child in reading.children)


def looking(outlet: type[NewsSpider]) -> type[LookingSpider]:
    """The class of a spider that reads single pages as this outlet's does."""
    about = {"name": outlet.name, "custom_settings": outlet.custom_settings, "outlet": outlet}
    return type(outlet.__name__, (LookingSpider,), about)


class TellUnread:
    """A downloader middleware that says why a page was not had, or is none, which Scrapy's log may tell and
    its commands do not. It stands next to the spider, so that it hears what is left when all is tried.
    """

    unread: ClassVar[list[str]]
    """The addresses of which something was said."""

    def process_request(self, request: Request) -> None:
        """Hear of the end of what a person named, not of the robots.txt beside it."""
        if request.errback is None and request.callback is not NO_CALLBACK:
            request.errback = self.failed

    def failed(self, failure: Failure) -> None:
        """Say why there is no answer."""
        if not isinstance(failure.value, HttpError):
            self._tell(request_of(failure).url, failure.value)

    def process_exception(self, request: Request, exception: Exception) -> None:
        """The same in the shell, which shows other failures itself."""
        if isinstance(exception, IgnoreRequest) and request.errback not in (None, self.failed):
            self._tell(request.url, exception)

    def process_response(self, request: Request, response: Response) -> Response:
        """Say of an answer that it is not the page."""
        if response.status >= 400 and request.callback is not NO_CALLBACK:
            self._say(request.url, f"the site answered with status {response.status}")
        return response

    def _tell(self, url: str, error: BaseException | None) -> None:
        why = of_failure(error).reason or ""
        self._say(url, f"{why}; {ALLOWING}" if why == PRIVATE else why)

    def _say(self, url: str, why: str) -> None:
        self.unread.append(url)
        sys.stderr.write(f"newscrawl: {url}: {why}\n")


def telling(unread: list[str]) -> type[TellUnread]:
    """The class of a middleware that tells, and puts into `unread` of which addresses it did."""
    return type("Telling", (TellUnread,), {"unread": unread})
