"""The half of a spider that finds articles: it asks listings, feeds and sitemaps, and what they list goes to
the ledger.
"""

from __future__ import annotations

import asyncio
import sys
from abc import abstractmethod
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from datetime import date
from itertools import chain, filterfalse
from typing import Any, ClassVar

from scrapy import Request
from scrapy.http import Response
from twisted.python.failure import Failure

from newscrawl.answers import verdicts
from newscrawl.answers.refusals import LeftAlone
from newscrawl.answers.verdicts import Verdict
from newscrawl.clock import Clock
from newscrawl.discover.found import Found, Reading
from newscrawl.discover.identity import UrlFacts
from newscrawl.lean.bodies import OF_USE_CUT
from newscrawl.lean.parts import CalledBack
from newscrawl.queue.listings import LEFT_OUT
from newscrawl.queue.settled import Settled, foretold
from newscrawl.queue.sources import Source, SourceKind, dated, left_over, plan
from newscrawl.spiders.shared.answered import read_source
from newscrawl.spiders.shared.followed import FollowingSpider

SOURCE_PRIORITY = 10
"""Above that of articles: what is newest has to be known before it can be asked for."""
_FIRST: Mapping[SourceKind, int] = {"feed": 3, "news-sitemap": 2, "section": 1, "sitemap": 0}
"""What is asked first among sources: those that list articles alone tell what addresses these have, which a
sitemap of all pages does not.
"""


class SourceSpider(FollowingSpider):
    """Asks an outlet's sources; a subclass fetches the articles."""

    urls: ClassVar[UrlFacts]
    clock: Clock

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._settled = Settled({}, 0)

    @abstractmethod
    def _next_articles(self) -> Iterator[Request]:
        """Requests for the articles that are to be fetched next."""

    @abstractmethod
    def _count(self, verdict: Verdict) -> None:
        """Count a request that gave nothing usable, and end the run where it was one too many."""

    def _begun(self, today: date, *beside: Source) -> Iterator[Source]:
        """The sources that a run begins with, `beside` those that it has asked by itself."""
        options, start = self.intake.options, self.intake.listings.window_start
        planned = plan(self, options)
        unanswered = (
            url for url in self.archive.ledger.sources.unanswered("section") if url not in self._asked
        )
        yield from planned
        yield from self._in_portions(self._of_days(today, start))
        yield from left_over([*beside, *planned], unanswered, self.pagination)

    def _of_days(self, today: date, start: date) -> Iterator[Source]:
        """The dated sitemaps that this run asks; how many, where they are many, is told before."""
        options, tally = self.intake.options, self.intake.tally
        if options.since and self.dated_sitemaps and not options.urls:
            answered = self.archive.ledger.sources.answered("sitemap", self.clock(), LEFT_OUT)
            self._settled = Settled(answered, self.settings.getint("SETTLED_DAYS"))
            to_ask, tally.settled = self._settled.count(dated(self, options, today, start))
            if told := foretold(to_ask, tally.settled, self.settings.getfloat("DOWNLOAD_DELAY")):
                self.logger.info("%s", told)
                if sys.stderr.isatty() and self.settings.get("LOG_FILE"):
                    sys.stderr.write(f"newscrawl: {told}\n")
        yield from filterfalse(self._settled.has, dated(self, options, today, start))

    def _source_request(self, source: Source) -> Request:
        return Request(
            source.url,
            callback=self.parse_source,
            errback=self.source_failed,
            cb_kwargs={"source": source},
            meta=self._how(source),
            priority=SOURCE_PRIORITY + _FIRST[source.kind] - source.depth,
            dont_filter=source.depth == 0,
        )

    def _how(self, source: Source) -> dict[str, Any]:
        """How a source is asked for: a feed or a sitemap is of use even without its end, and a sitemap may be
        as large as its protocol allows, 50 MB, which no page comes near, and takes its time: many systems
        make it anew whenever they are asked.
        """
        if source.kind == "section":
            return {}
        if "sitemap" not in source.kind:
            return OF_USE_CUT
        bounds = {"download_maxsize": "DOWNLOAD_MAXSIZE", "download_timeout": "DOWNLOAD_TIMEOUT"}
        return OF_USE_CUT | {name: 2 * self.settings.getint(of) for name, of in bounds.items()}

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
            if source.kind != "section":
                await asyncio.sleep(0)  # a sitemap may list a million; answers that came meanwhile go first
        if not (fresh or reading.found):
            self._gave_nothing(source, reading)
        # Noted before anything can commit what this page listed, which from then on is no news to any run.
        following = [*self._requests(chain(self._after(source, reading, fresh), self._pages_held_back()))]
        if fresh and self.settings.getbool("WARC_SOURCES") and (exchange := response.meta.get("exchange")):
            self.archive.keep(exchange)
        for request in chain(following, self._next_articles()):
            yield request

    def _requests(self, sources: Iterable[Source]) -> Iterator[Request]:
        """Requests for sources that others led to."""
        for source in sources:
            request = self._source_request(source)
            if why := self._too_long(request):
                self.intake.listings.take(Reading(fault=why), source)
                continue
            if source.kind == "section":
                self.archive.ledger.sources.intend(source.url, source.kind)
            yield request

    def _read_source(self, response: Response, source: Source) -> tuple[Reading, Iterator[Found]]:
        """What a source gives, one by one; the reading's children and fault are complete after the last."""
        return read_source(response, source.kind, self.urls)

    def source_failed(self, failure: Failure) -> Iterator[Request]:
        """A source gave no usable answer; an address made from a pattern may well not exist."""
        source: Source = verdicts.request_of(failure).cb_kwargs["source"]
        if self._is_over(failure):
            return
        is_found = source.guessed or source.root
        verdict = verdicts.of_failed(failure) if is_found else verdicts.of_named(failure)
        if isinstance(failure.value, LeftAlone):
            self.intake.tally.refused += 1  # by an earlier run; other hosts may answer
        else:
            if not (source.guessed and verdict.state == "gone"):
                self.intake.listings.take(Reading(fault=verdict.reason), source)
            else:
                self._not_there(source)
            self._gave_nothing(source, Reading())
            self._count(verdict)
        yield from self._requests(self._pages_held_back())
        yield from self._next_articles()

    def _not_there(self, source: Source) -> None:
        """An address that nobody named leads nowhere; of a section, and of a day long past, that is noted."""
        self.intake.listings.endless.saw(source, 0, 0)
        if source.kind == "section":
            self.archive.ledger.source_seen(source.url, source.kind, 0, 0)
        elif self._settled.would_be(source, self.clock().date()):
            self.archive.ledger.none_there(source.url, source.kind)

    def _is_over(self, failure: Failure) -> bool:
        """Whether a request gave nothing because the run ends; then nothing is said of it."""
        return isinstance(failure.value, CalledBack) or self.intake.tally.write_fault is not None
