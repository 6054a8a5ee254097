"""Sources that nobody named, asked where sites mostly have them.

Many sites answer anything with a page, so what answers counts only where it is a source. Most places are
empty: where nothing was, runs look again only now and then. The same goes for links of a home page that look
like sections, but in which several runs found no article: jobs, games, the weather.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from scrapy import Request
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from newscrawl.answers import verdicts
from newscrawl.discover.found import Found, Reading
from newscrawl.discover.pages.subsections import sections_below
from newscrawl.queue.sources import Source
from newscrawl.road import in_utf8
from newscrawl.spiders.base import NewsSpider
from newscrawl.spiders.shared.answered import one_by_one

_MOST_FURTHER = 100
"""Sections beyond those that a home page names first, asked at one go."""
_DEEPEST = 2
"""How many steps from the home page sections are looked for."""
LOOK_AGAIN = 10
"""Runs of which one asks the places in which there was nothing."""


class GuessingSpider(NewsSpider):
    """Asks for sources that may not exist."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._further: list[Source] = []

    def _lists_alone(self) -> bool:
        """Whether sections alone have listed what this run asks for, as far as is known."""
        kinds = ("section", "feed", "news-sitemap") if self.options.since else ("section",)
        return not self.archive.ledger.sources.any_beside(*kinds)

    def _note_sections(self, sections: Mapping[str, str], source: Source) -> None:
        """Keep in mind the sections that a page leads to beyond those of which the run asks."""
        named = (
            replace(source, url=url, section=name, depth=source.depth + 1, guessed=True)
            for name, url in sections.items()
        )
        self._further += islice(filter(self._is_worth_it, named), _MOST_FURTHER - len(self._further))

    def _read_source(self, response: Response, source: Source) -> tuple[Reading, Iterator[Found]]:
        """As for any outlet; and of a section those below it, where they may be needed."""
        if source.kind == "section" and source.page == 1 and source.depth < _DEEPEST and self._lists_alone():
            below = sections_below(in_utf8(response), response.url, encoding="utf-8")
            self._note_sections(below, source)
        return super()._read_source(response, source)

    def _pages_held_back(self) -> Iterator[Source]:
        """As for any outlet; and further sections, where nothing else lists what they have."""
        yield from super()._pages_held_back()
        is_past = self.options.since and self._silent.are({*self.sitemaps, *self.news_sitemaps})
        if self._further and self._lists_alone() and (is_past or self._is_alone()):
            further, self._further = self._further, []
            yield from (section for section in further if self._first_asked(section.url))

    def _source_request(self, source: Source) -> Request:
        request = super()._source_request(source)
        if not source.guessed or source.kind == "section" or source.page > 1:
            return request
        return request.replace(callback=self.parse_guess, errback=self.guess_failed)

    def _may_be_there(self, guess: Source) -> bool:
        """Whether a usual place is worth asking: where nothing was is looked at again in some runs only."""
        return self._looks_again() or not self.archive.ledger.sources.noted(guess.url, guess.kind)

    def _is_worth_it(self, source: Source) -> bool:
        """Whether a source that the site leads to is worth asking: one that has articles in some runs is."""
        if source.kind != "section" or self._looks_again():
            return True
        return not self.archive.ledger.sources.in_vain(source.url, source.kind)

    def _looks_again(self) -> bool:
        """Whether this run asks what was empty as well."""
        return bool(self.options.since) or self.archive.ledger.run_id % LOOK_AGAIN == 0

    async def parse_guess(self, response: Response, source: Source) -> AsyncIterator[Request]:
        """A usual place was answered: many sites answer anything with a page, so only a source counts."""
        reading, found = self._read_source(response, source)
        if next(found, None) or reading.children:
            requests = self.parse_source(response, source)
        else:
            self.archive.ledger.sources.intend(source.url, source.kind)
            requests = one_by_one(self._next_articles())
        async for request in requests:
            yield request

    def guess_failed(self, failure: Failure) -> Iterator[Request]:
        """Nothing is at a usual place, in whatever words the site says so."""
        if self._is_over(failure):
            return
        verdict = verdicts.of_failure(failure.value)
        if not isinstance(failure.value, HttpError):
            self._count(verdict)
        elif verdict.state == "gone":
            guess: Source = verdicts.request_of(failure).cb_kwargs["source"]
            self.archive.ledger.sources.intend(guess.url, guess.kind)
        yield from self._next_articles()
