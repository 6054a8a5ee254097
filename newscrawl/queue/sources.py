"""Which listings, feeds and sitemaps a run asks, and which of their answers it takes.

A cron run wants what is new: sections, feeds, news sitemaps and the youngest dated sitemaps. A period
(`since`, `until`) wants the dated sitemaps of that period. The facts come from an outlet's spider; nothing
here knows an outlet or Scrapy. Which sitemaps of an index are wanted, `newscrawl.queue.indexes` tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product
from typing import ClassVar, Literal, Protocol

from newscrawl.discover.documents.dated import dated_sitemaps, last_day
from newscrawl.discover.pages.autodiscover import Site
from newscrawl.options import Options

SourceKind = Literal["section", "feed", "news-sitemap", "sitemap"]

RECENT_DAYS = 2
"""How many days back a run without a period looks in dated and plain sitemaps: over a missed night."""
MISSED_DAYS = 31
"""How many it looks back at most, where no run came to its end meanwhile: what was out for longer is asked
for by its period (`since`).
"""

MAX_DEPTH = 6
"""How deep sitemap indexes may nest. The protocol allows one level; sites that nest deeper are few."""

_AT_ONCE = timedelta(days=30)
"""Days whose sitemaps are listed at a time."""

_SECOND = 2
_NUMBER = re.compile(r"\d+")


class ListingFacts(Protocol):
    """The part of an outlet's facts that says where articles are listed."""

    sections: ClassVar[Mapping[str, str]]
    pagination: ClassVar[str | None]
    feeds: ClassVar[Mapping[str, str]]
    news_sitemaps: ClassVar[tuple[str, ...]]
    sitemaps: ClassVar[tuple[str, ...]]
    dated_sitemaps: ClassVar[tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One listing, feed or sitemap to ask. `guessed` marks an address that nobody named: it may not exist.
    `dated` marks a sitemap of the days that the run asks for, so that all of it is wanted, and `ends` is the
    last of these where an outlet's file tells; `first` is where a section begins whose pages are turned, and
    `root` the source that led here, by however many steps.
    """

    kind: SourceKind
    url: str
    section: str | None = None
    page: int = 1
    depth: int = 0
    guessed: bool = False
    dated: bool = False
    ends: date | None = None
    first: str = ""
    root: str = ""

    def next_page(self, pagination: str, first: str) -> Source:
        """The page after this one of the section that begins at `first`."""
        number = self.page + 1
        url = pagination.format(url=first.rstrip("/"), n=number)
        return replace(self, url=url, page=number, guessed=True, first=first)

    def turned(self, url: str) -> Source:
        """The page after this one of a section, at the address that this page names."""
        first, root = self.first or self.url, self.root or self.url
        return replace(self, url=url, page=self.page + 1, guessed=True, first=first, root=root)

    def part(self, url: str) -> Source:
        """What a script fills a box of this page with: a list that begins anew, with what the page has."""
        return replace(self.turned(url), first=url)

    def of_day(self, url: str) -> Source:
        """The list of a day or a month that this page leads to, whose own pages are turned as a section's."""
        return replace(self.turned(url), page=_SECOND)

    def child(self, url: str, *, dated: bool = False) -> Source:
        """A sitemap that this sitemap index lists."""
        depth, root = self.depth + 1, self.root or self.url
        return replace(self, url=url, depth=depth, guessed=False, dated=dated, ends=None, root=root)


def window_start(options: Options, today: date, last: date | None = None) -> date:
    """The first day a run cares for; `last` is that of the last run that asked its sources to the end.

    One that lies ahead, by more than zones can make, is of a clock that has been set back, and may be of any.
    """
    if options.since:
        return options.since
    back = (today - last).days + 1 if last else 0
    missed = MISSED_DAYS if back < 0 else back
    return today - timedelta(days=min(max(RECENT_DAYS, missed), MISSED_DAYS))


def plan(facts: ListingFacts, options: Options) -> list[Source]:
    """The sources a run begins with, in the order in which they are asked, but for the dated sitemaps."""
    if options.urls or (options.past_only and facts.dated_sitemaps):
        return []
    wanted = options.sections
    sources = [
        Source(kind="feed", url=url, section=name)
        for name, url in facts.feeds.items()
        if not wanted or name in wanted
    ]
    if not wanted:
        sources += [Source(kind="news-sitemap", url=url) for url in facts.news_sitemaps]
    sources += [
        Source(kind="section", url=url, section=name)
        for name, url in facts.sections.items()
        if not wanted or name in wanted
    ]
    if not wanted and not facts.dated_sitemaps:
        sources += [Source(kind="sitemap", url=url) for url in facts.sitemaps]
    return sources


def left_over(begun: Iterable[Source], urls: Iterable[str], pagination: str | None) -> Iterator[Source]:
    """The pages of sections, of those that a run has `begun` with, which earlier runs did not come to.

    What stood on the pages before them is no news to any later run, so none would turn that far again.
    """
    sections = [source for source in begun if source.kind == "section"]
    known = {source.url for source in sections}
    for url in urls:
        if url in known or not sections:
            continue
        if pagination:
            yield from _numbered(sections, url, pagination)
            continue
        above = [one for one in sections if url.startswith(one.url.partition("?")[0].rstrip("/"))]
        of = max(above, key=lambda one: len(one.url), default=Source(kind="section", url=url))
        yield of.turned(url)


def _numbered(sections: list[Source], url: str, pagination: str) -> Iterator[Source]:
    """The page of a section at an address, as an outlet's `pagination` makes it."""
    number = next((int(n) for n in reversed(_NUMBER.findall(url))), 0)
    for source in sections:
        page = replace(source, page=number - 1).next_page(pagination, source.url)
        if page.url == url:
            yield page
            return


def dated(facts: ListingFacts, options: Options, today: date, start: date) -> Iterator[Source]:
    """The dated sitemaps of a run whose window begins at `start`, the newest first whatever they are for.

    Each is made when it is wanted: thirty years have eleven thousand days.
    """
    if options.urls or (options.sections and not options.past_only):
        return
    last, asked = min(options.until or today, today), set[str]()
    while last >= start:
        first = last - min(_AT_ONCE, last - start)
        days = [last - timedelta(days=n) for n in range((last - first).days + 1)]
        for pattern, day in product(facts.dated_sitemaps, days):
            for url in dated_sitemaps(pattern, day, day):
                if url not in asked:
                    asked.add(url)
                    ends = last_day(pattern, day)
                    yield Source(kind="sitemap", url=url, guessed=True, dated=True, root=pattern, ends=ends)
        if first == start:
            return
        last = first - timedelta(days=1)


def guesses(site: Site, *, in_vain: bool = False) -> Iterator[Source]:
    """Sources that a site does not name: what may be meant as a feed, and the usual places of the kinds of
    which it names none. With `in_vain` those of the kinds that it does name, as these gave nothing, after
    what its links call feeds.
    """
    feeds, news, plain = site.usual_places()
    maybe = site.called_feeds if in_vain else site.maybe_feeds
    yield from (Source(kind="feed", url=url, guessed=True) for url in maybe)
    if bool(site.feeds) is in_vain:
        yield from (Source(kind="feed", url=url, guessed=True) for url in feeds)
    if site.names_sitemaps() is in_vain:
        yield from (Source(kind="news-sitemap", url=url, guessed=True) for url in news)
        yield from (Source(kind="sitemap", url=url, guessed=True) for url in plain)
