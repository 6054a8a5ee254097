"""An outlet's spider as Scrapy's debugging commands want one: its facts, one page at a time, and no archive.

`scrapy fetch`, `view`, `shell` and `parse` make a spider for a single page. An outlet's own would open its
archive, and leave a run of nothing in it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, ClassVar
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from newscrawl.answers.verdicts import PRIVATE, of_failure
from newscrawl.archive import Pending
from newscrawl.archive.ledger.runs import stamp
from newscrawl.discover.identity import identify
from newscrawl.discover.sitemaps import kind_of
from newscrawl.road import Facts, read_answer, undescribed
from newscrawl.spiders.answered import provenance, read_source
from newscrawl.spiders.base import NewsSpider


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
        return undescribed(urlsplit(response.url).netloc)

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


class TellIgnored:
    """A downloader middleware that says why a page was not asked for, which Scrapy does of none."""

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Say it of what a person named, not of the robots.txt beside it."""
        if isinstance(exception, IgnoreRequest) and request.callback is not NO_CALLBACK:
            why = of_failure(exception).reason
            hint = "; -s ALLOW_PRIVATE_ADDRESSES=1 has it asked" if why == PRIVATE else ""
            sys.stderr.write(f"newscrawl: {request.url}: {why}{hint}\n")
