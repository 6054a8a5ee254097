"""The half of a spider that finds articles: it asks listings, feeds and sitemaps, and what they list goes to
the ledger.
"""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import Any, ClassVar

from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure

from newscrawl.answers import verdicts
from newscrawl.answers.refusals import LeftAlone
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import Archive
from newscrawl.discover.found import Found, Reading
from newscrawl.discover.identity import UrlFacts
from newscrawl.lean.bodies import OF_USE_CUT
from newscrawl.queue.intake import Intake
from newscrawl.queue.sources import MAX_DEPTH, Source, left_over, plan, wanted
from newscrawl.spiders.answered import read_source

SOURCE_PRIORITY = 10
"""Above that of articles: what is newest has to be known before it can be asked for."""


class SourceSpider(Spider):
    """Asks an outlet's sources; a subclass fetches the articles."""

    urls: ClassVar[UrlFacts]
    sections: ClassVar[Mapping[str, str]] = {}
    pagination: ClassVar[str | None] = None
    feeds: ClassVar[Mapping[str, str]] = {}
    news_sitemaps: ClassVar[tuple[str, ...]] = ()
    sitemaps: ClassVar[tuple[str, ...]] = ()
    dated_sitemaps: ClassVar[tuple[str, ...]] = ()

    archive: Archive
    intake: Intake

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._asked: set[str] = set()
        self._silent: set[str] = set()
        self._unturned: list[Source] = []

    @abstractmethod
    def _next_articles(self) -> Iterator[Request]:
        """Requests for the articles that are to be fetched next."""

    @abstractmethod
    def _count(self, verdict: Verdict) -> None:
        """Count a request that gave nothing usable, and end the run where it was one too many."""

    def _begun(self, today: date, *beside: Source) -> Iterator[Source]:
        """The sources that a run begins with, `beside` those that it has asked by itself."""
        planned = plan(self, self.intake.options, today, self.intake.listings.window_start)
        unanswered = (
            url for url in self.archive.ledger.sources.unanswered("section") if url not in self._asked
        )
        yield from planned
        yield from left_over([*beside, *planned], unanswered, self.pagination)

    def _source_request(self, source: Source) -> Request:
        return Request(
            source.url,
            callback=self.parse_source,
            errback=self.source_failed,
            cb_kwargs={"source": source},
            meta=self._how(source),
            priority=SOURCE_PRIORITY - source.depth,
            dont_filter=source.depth == 0,
        )

    def _how(self, source: Source) -> dict[str, Any]:
        """How a source is asked for: a feed or a sitemap is of use even without its end."""
        larger = {"download_maxsize": 2 * self._page_bytes} if "sitemap" in source.kind else {}
        return larger if source.kind == "section" else {**OF_USE_CUT, **larger}

    def _too_long(self, request: Request) -> str | None:
        """Why an address cannot be asked for, which Scrapy would drop without a word; None where it can."""
        limit = self.settings.getint("URLLENGTH_LIMIT")
        return f"address longer than URLLENGTH_LIMIT={limit}" if 0 < limit < len(request.url) else None

    async def parse_source(self, response: Response, source: Source) -> AsyncIterator[Request]:
        """A listing, feed or sitemap was answered: what it lists goes to the ledger, what follows is
        asked.
        """
        if self.intake.tally.write_fault:
            return
        self.intake.answered()
        reading, found = self._read_source(response, source)
        fresh = 0
        for news in self.intake.listings.take_in_steps(found, reading, source):
            fresh += news
            await asyncio.sleep(0)  # a sitemap may list a million; answers that came meanwhile go first
        if fresh and self.settings.getbool("WARC_SOURCES") and (exchange := response.meta.get("exchange")):
            self.archive.keep(exchange)
        if not (fresh or reading.found or reading.children):
            self._silent.add(source.url)
        for following in chain(self._after(source, reading, fresh), self._pages_held_back()):
            request = self._source_request(following)
            if why := self._too_long(request):
                self.intake.listings.take(Reading(fault=why), following)
                continue
            if following.kind == "section":
                self.archive.ledger.sources.intend(following.url, following.kind)
            yield request
        for request in self._next_articles():
            yield request

    def _after(self, source: Source, reading: Reading, fresh: int) -> Iterator[Source]:
        """What is to be asked after a source: the sitemaps that it lists, or its next page.

        An outlet's `pagination` says how the pages of its sections are turned; where nobody said so, and in
        feeds, the page itself may.
        """
        is_section = source.kind == "section"
        pages = [child.url for child in reading.children] if is_section else [reading.older or ""]
        if not is_section and source.depth < MAX_DEPTH:
            listings = self.intake.listings
            for child in wanted(reading.children, listings.window_start, listings.rests(source.kind)):
                if self._first_asked(child.url):
                    yield source.child(child.url)
        if not fresh or source.page >= self._max_pages:
            return
        turned = [source.turned(url) for url in pages if url]
        if self.pagination and is_section:
            yield source.next_page(self.pagination, self.sections[source.section or ""])
        elif turned and self._turns(source, all_new=fresh == len(reading.found)):
            yield from (page for page in turned if self._first_asked(page.url))
        else:
            self._unturned += turned

    def _turns(self, source: Source, *, all_new: bool) -> bool:
        """Whether to go on to the page that a section names as its next.

        What lies further back is for a run that asks for the past (`since`), and for an outlet of which
        nothing else lists it. A page that is all news since the last run may not be the whole of it.
        """
        if self.intake.options.since or self._is_alone():
            return True
        asked_before = self.archive.ledger.asked_before
        return all_new and (source.page > 1 or asked_before(source.url, source.kind))

    def _is_alone(self) -> bool:
        """Whether nothing but its sections lists an outlet's articles, as far as is known."""
        others = {*self.feeds.values(), *self.news_sitemaps, *self.sitemaps, *self.dated_sitemaps}
        return others <= self._silent and not self.archive.ledger.sources.any_beside_sections()

    def _pages_held_back(self) -> Iterator[Source]:
        """The next pages of sections, once the feeds and sitemaps that were named have all given nothing."""
        if self._unturned and self._is_alone():
            held, self._unturned = self._unturned, []
            yield from (source for source in held if self._first_asked(source.url))

    def _read_source(self, response: Response, source: Source) -> tuple[Reading, Iterator[Found]]:
        """What a source gives, one by one; the reading's children and fault are complete after the last."""
        return read_source(response, source.kind, self.urls)

    def _first_asked(self, url: str) -> bool:
        """Whether no sitemap of this address was asked for in this run; indexes may name each other."""
        before = len(self._asked)
        self._asked.add(url)
        return len(self._asked) > before

    @property
    def _max_pages(self) -> int:
        return self.settings.getint("SECTION_MAX_PAGES")

    def source_failed(self, failure: Failure) -> Iterator[Request]:
        """A source gave no usable answer; an address made from a pattern may well not exist."""
        source: Source = failure.request.cb_kwargs["source"]  # type: ignore[attr-defined] # Scrapy sets it
        if self.intake.tally.write_fault:
            return
        verdict = verdicts.of_failure(failure.value)
        if isinstance(failure.value, LeftAlone):
            self.intake.tally.refused += 1  # by an earlier run; other hosts may answer
        else:
            if source.guessed and verdict.state == "gone":
                if source.kind == "section":
                    self.archive.ledger.source_seen(source.url, source.kind, 0, 0)
            else:
                self.intake.listings.take(Reading(found=[], children=[], fault=verdict.reason), source)
            self._silent.add(source.url)
            self._count(verdict)
        yield from map(self._source_request, self._pages_held_back())
        yield from self._next_articles()

    @property
    def _page_bytes(self) -> int:
        """Bytes that a page may have. The sitemaps protocol allows 50 MB, which no page comes near."""
        return self.settings.getint("DOWNLOAD_MAXSIZE")
