"""Which of the sitemaps that a sitemap index lists a run asks, and in which order.

An index says when each was changed, if it says so truly: some date all of them by the minute of the answer,
or by the day on which somebody wrote the index. Where several are named after days, months or years
("sitemap-2019-03.xml"), their names tell more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from newscrawl.discover.documents.datedform import ENOUGH
from newscrawl.discover.documents.sitemaps import lists_articles
from newscrawl.discover.found import Child
from newscrawl.options import Options

_DIGITS = 2
_QUERY = re.compile(
    r"(?<=[?&])(?:y|yyyy|year)=((?:19|20)\d\d)&(?:m|mm|month)=(\d\d?)(?:&(?:d|dd|day)=(\d\d?))?(?=&|$)",
    re.IGNORECASE,
)
"""A month or a day in a query: "sitemap.xml?yyyy=2026&mm=11&dd=30", "editorial.xml?year=2026&month=3"."""
_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-_/.]?(\d\d?)(?:[-_/.]?(\d\d?))?)?(?!\d)")


def wanted(
    children: Sequence[Child], start: date, options: Options, rests: Callable[[str], bool]
) -> list[Child]:
    """The sitemaps of an index that may list something new since the day `start`, the newest first.

    For a period of the past their names decide, where they name days. Of those without a day, all are left
    out that `rests` is true of, but for the first and the last. Where all seem old, the dates of the index
    may never change: then it is the youngest or, of several of one day, the first and the last.
    """
    listed = [child for child in children if lists_articles(child.url) is not False]
    named = names([child.url for child in listed])
    days = {child.url: named.get(child.url) or child.lastmod or "" for child in listed}
    undated = [child for child in listed if not days[child.url]]
    ends = undated[:1] + undated[-1:]
    first, last = start.isoformat(), options.until.isoformat() if options.until else "9999"

    def may_have_news(child: Child) -> bool:
        name = named.get(child.url)
        if child.lastmod and not (name and options.since):
            return child.lastmod[:10] >= first
        if name:
            return first[: len(name)] <= name <= last
        return child in ends or not rests(child.url)

    recent = [child for child in listed if may_have_news(child)]
    if recent or not listed:
        return sorted(recent, key=lambda child: days[child.url], reverse=True)
    last_day = max(days.values())
    youngest = [child for child in listed if days[child.url] == last_day]
    return list(dict.fromkeys((youngest[0], youngest[-1])))


def names(urls: Sequence[str]) -> dict[str, str]:
    """The days, months or years that the sitemaps of an index are named after, as far as most of them are.

    Other numbers beside a year are those of its parts, and a row that counts has numbers like years in it.
    """
    found = {url: matches[-1].groups("") for url in urls if (matches := [*_DAY.finditer(_spelled(url))])}
    if len({*found.values()}) < ENOUGH or 2 * len(found) < len(urls):
        return {}
    are_days = all(map(_may_be_day, found.values()))
    return {url: "-".join(filter(None, told if are_days else told[:1])) for url, told in found.items()}


def _spelled(url: str) -> str:
    """The address of a sitemap, with a month or a day in its query as one word."""
    return _QUERY.sub(lambda named: "-".join(part.zfill(_DIGITS) for part in named.groups() if part), url)


def _may_be_day(told: Sequence[str]) -> bool:
    """Whether numbers behind a year are a month and a day, as machines write them."""
    behind = zip(filter(None, told[1:]), (12, 31), strict=False)
    return all(len(part) == _DIGITS and 0 < int(part) <= most for part, most in behind)
