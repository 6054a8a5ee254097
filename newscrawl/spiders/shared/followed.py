"""What a spider asks after a source: the sitemaps that it lists, its next page, the lists of single days.

What lies further back is for a run that asks for the past, and for an outlet of which nothing but its
sections tells what there is. Until that is known, the further pages of sections are held back. So are the
sitemaps of a long past but the newest: they are asked for once the articles of these are there.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice
from typing import Any, ClassVar

from scrapy import Spider

from newscrawl.archive import Archive
from newscrawl.discover.dates import last_of_month
from newscrawl.discover.found import Reading
from newscrawl.discover.pages.daylists import last_day
from newscrawl.queue.indexes import names, wanted
from newscrawl.queue.intake import Intake
from newscrawl.queue.silent import Silent
from newscrawl.queue.sources import MAX_DEPTH, Source

AT_ONCE = 40
"""Sitemaps that one index leads to, by however many steps, and those of days and months, that are asked for
before what they list.
"""


class FollowingSpider(Spider):
    """Goes on from one source to those after it."""

    sections: ClassVar[Mapping[str, str]] = {}
    pagination: ClassVar[str | None] = None
    feeds: ClassVar[Mapping[str, str]] = {}
    news_sitemaps: ClassVar[tuple[str, ...]] = ()
    sitemaps: ClassVar[tuple[str, ...]] = ()
    dated_sitemaps: ClassVar[tuple[str, ...]] = ()

    archive: Archive
    intake: Intake
    today: date

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._asked: set[str] = set()
        self._silent = Silent()
        self._unturned: list[Source] = []
        self._at_once: Counter[str] = Counter()
        self._later: deque[Iterator[Source]] = deque()
        self._lists_of: Counter[str] = Counter()
        self._held_listed: defaultdict[str, set[str]] = defaultdict(set)

    def _after(self, source: Source, reading: Reading, fresh: int) -> Iterator[Source]:
        """What is to be asked after a source: the sitemaps that it lists, or its next page and the lists of
        single days that it leads to.

        An outlet's `pagination` says how the pages of its sections are turned; where nobody said so, and in
        feeds, the page itself may.
        """
        if not self.intake.listings.endless.goes_on(source):
            return
        is_section = source.kind == "section"
        if not is_section and source.depth < MAX_DEPTH:
            yield from self._in_portions(self._listed(source, reading), source.root or source.url)
        elif is_section:
            yield from self._days(source, reading, fresh)
        if source.page >= self._max_pages:
            return
        fresh = fresh or self._leads_back(source, reading)
        turned = _pages_after(source, reading, fresh)
        if self.pagination and is_section and fresh:
            yield source.next_page(self.pagination, self.sections[source.section or ""])
        elif turned and self._turns(source, all_new=fresh == len(reading.found)):
            yield from (page for page in turned if self._first_asked(page.url))
        else:
            self._unturned += turned

    def _listed(self, source: Source, reading: Reading) -> Iterator[Source]:
        """The sitemaps that one lists, as far as this run wants them."""
        listings = self.intake.listings
        rests = listings.rests(source.kind)
        children = wanted(reading.children, listings.window_start, self.intake.options, rests)
        fitting = listings.endless.fitting(source, children)
        dated = names([child.url for child in reading.children]) if self.intake.options.since else {}
        return (
            source.child(child.url, dated=source.dated or child.url in dated)
            for child in fitting
            if self._first_asked(child.url)
        )

    def _in_portions(self, sources: Iterator[Source], root: str = "") -> Iterator[Source]:
        """The first of the sources that a `root` leads to; the rest waits until nothing else does."""
        # What two sources lead to may be drawn in turns, so the room is looked at for each.
        while self._at_once[root] < AT_ONCE and (source := next(sources, None)):
            self._at_once[root] += 1
            yield source
        self._later.append(sources)

    def _next_portion(self) -> list[Source]:
        """Sources that wait until nothing else does, where more articles are wanted."""
        goes_on = self.intake.listings.endless.goes_on
        while self._later and self.intake.wants_more():
            if not (portion := list(islice(self._later[0], AT_ONCE))):
                self._later.popleft()
            elif going := [*filter(goes_on, portion)]:
                return going
        return []

    def _days(self, source: Source, reading: Reading, fresh: int) -> Iterator[Source]:
        """The lists of single days and months that a page leads to, for a run that asks for the past, and
        where nothing else lists it.
        """
        may_lead = fresh or source.page == 1 or last_day(source.url)  # a month lists its days alone
        if not may_lead or self._max_pages == 1 or self.dated_sitemaps:
            return
        if not (self.intake.options.since or self._is_alone()):
            return
        start = self.intake.listings.window_start.isoformat()
        end = last_of_month(self.intake.options.until or self.today).isoformat()
        for day in reading.children:
            if day.lastmod and start <= day.lastmod <= end and self._first_asked(day.url):
                self._lists_of[day.lastmod] += 1
                if self._lists_of[day.lastmod] <= self._max_pages:
                    yield source.of_day(day.url)

    def _turns(self, source: Source, *, all_new: bool) -> bool:
        """Whether to go on to the page that a section names as its next.

        What lies further back is for a run that asks for the past (`since`), and for an outlet of which
        nothing else lists it. A page that is all news since the last run may not be the whole of it.
        """
        if self.intake.options.since or self._is_alone():
            return True
        asked_before = self.archive.ledger.asked_before
        return all_new and (source.page > 1 or asked_before(source.url, source.kind))

    def _leads_back(self, source: Source, reading: Reading) -> int:
        """How many articles of the period asked for a page lists that none before it does, and the archive
        holds them: the pages after it may have others. Sitemaps tell that in fewer requests.
        """
        since, ledger = self.intake.options.since, self.archive.ledger
        known = {url for url in self.sitemaps if ledger.asked_before(url, "sitemap")}
        unknown = {*self.sitemaps, *self.dated_sitemaps} - known
        if since is None or "sitemap" in source.kind or not self._silent.are(unknown):
            return 0
        if ledger.sources.any_beside("section", "feed", "news-sitemap"):
            return 0
        before = self._held_listed[source.first or source.url]
        more = self.intake.listings.held_since(since, reading.found) - before
        before |= more
        return len(more)

    def _is_alone(self) -> bool:
        """Whether nothing but its sections lists an outlet's articles, as far as is known."""
        others = {*self.feeds.values(), *self.news_sitemaps, *self.sitemaps, *self.dated_sitemaps}
        return self._silent.are(others) and not self.archive.ledger.sources.any_beside("section")

    def _pages_held_back(self) -> Iterator[Source]:
        """The next pages of sections, once the feeds and sitemaps that were named have all given nothing."""
        if self._unturned and self._is_alone():
            held, self._unturned = self._unturned, []
            yield from (source for source in held if self._first_asked(source.url))

    def led_on(self, url: str) -> bool:
        """Whether a source that was asked lists others, though no article: a sitemap that became an index."""
        return self._silent.led_on(url) or (url in self._asked and not self._silent.are({url}))

    def _gave_nothing(self, source: Source, reading: Reading) -> None:
        """Note that a source listed nothing itself."""
        if not reading.children:
            self._silent.add(source.url, ever=self.archive.ledger.sources.any_of([source.url]))
        elif source.kind != "section":
            self._silent.leads(source.url, reading.children)

    def _first_asked(self, url: str) -> bool:
        """Whether no source of this address was asked for in this run; indexes may name each other."""
        before = len(self._asked)
        self._asked.add(url)
        return len(self._asked) > before

    @property
    def _max_pages(self) -> int:
        return self.settings.getint("SECTION_MAX_PAGES")


def _pages_after(source: Source, reading: Reading, fresh: int) -> list[Source]:
    """The pages that a source says come after it; where it lists nothing new, the parts of its first one."""
    if source.kind != "section":
        return [source.turned(reading.older)] if fresh and reading.older else []
    undated = [child for child in reading.children if not child.lastmod]
    parts = [source.part(child.url) for child in undated if child.is_part and (fresh or source.page == 1)]
    return [*parts, *(source.turned(child.url) for child in undated if fresh and not child.is_part)]
