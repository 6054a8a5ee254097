"""An article address pattern for sites that tell their articles apart in the query ("/read.php?id=4811").

What the number is called is anybody's guess ("id", "newsid", "key"), and so is what stands beside it: the
kind of the page, the section, the language. So addresses of one path that have the same parameters are laid
side by side. What is a number in each and differs is the article's; words that are the same in all of them
belong to the form; the rest is kept, as the site may want it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlsplit

from newscrawl.discover.addresses.induce import ENOUGH, OTHERS, SHARE
from newscrawl.discover.addresses.numbers import LONG
from newscrawl.discover.addresses.queries import PAGE_OR_SEARCH
from newscrawl.discover.addresses.urls import bare_host

_MOST = 6
"""Parameters of an address at the most."""

Row = dict[str, dict[str, str]]
"""Addresses, and what each asks for."""


@dataclass(frozen=True, slots=True)
class Queried:
    """A pattern for `UrlFacts.article`, and the parameters for its `keep_query`."""

    article: str
    keep_query: tuple[str, ...]


def induce_query(articles: Sequence[str], others: Sequence[str] = ()) -> Queried | None:
    """The pattern that the queries of the articles of one site share and its other links do not.

    None where most of the articles have no such query.
    """
    path, row = _largest(articles)
    if len(row) < ENOUGH or len(row) < SHARE * len(set(articles)):
        return None
    number = _number_of(row)
    if number is None:
        return None
    pattern = _pattern(path, row, number)
    wrong = {url for url in others if re.search(pattern, url)} - set(articles)
    if len(wrong) > OTHERS * len(row) or not all(re.search(pattern, url) for url in row):
        return None
    return Queried(pattern, tuple(next(iter(row.values()))))


def _largest(articles: Sequence[str]) -> tuple[str, Row]:
    """The path, and the addresses, of those articles that are most of one path with the same parameters."""
    rows: dict[tuple[str, frozenset[str]], Row] = defaultdict(dict)
    for url in dict.fromkeys(articles):
        parts = urlsplit(url)
        asked = dict(parse_qsl(parts.query))
        if 0 < len(asked) <= _MOST:
            rows[parts.path, frozenset(asked)][url] = asked
    (path, _), row = max(rows.items(), key=lambda told: len(told[1]), default=(("", frozenset()), {}))
    return path, row


def _number_of(row: Row) -> str | None:
    """The parameter that is a number in all of the addresses and tells most of them apart."""
    found = {
        name: len({asked[name] for asked in row.values()})
        for name in next(iter(row.values()))
        if name.lower() not in PAGE_OR_SEARCH
        and all(asked[name].isascii() and asked[name].isdecimal() for asked in row.values())
    }
    best = max(found, key=lambda name: found[name], default=None)
    return best if best and found[best] >= max(ENOUGH, SHARE * len(row)) else None


def _pattern(path: str, row: Row, number: str) -> str:
    hosts = "|".join(sorted({re.escape(bare_host(urlsplit(url).netloc)) for url in row}))
    fewest = max(min(len(asked[number]) for asked in row.values()) - 1, 1)
    digits = rf"\d{{{fewest},}}"
    told = f"(?P<id>{digits})" if _tells_apart(row, number) else digits
    form = "".join(rf"(?=(?:[^#]*&)?{_spelt(name)}={_spelt(value)}(?:&|$))" for name, value in _same(row))
    return (
        rf"^https?://(?:www\.)?(?:{hosts}){re.escape(path)}\?{form}(?:[^#]*&)?{_spelt(number)}={told}(?:&|$)"
    )


def _spelt(text: str) -> str:
    """A pattern of a text as addresses have it: TYPO3 puts the names of its parameters into brackets."""
    return re.escape(quote(text, safe="!$'()*,;:@/?"))


def _same(row: Row) -> list[tuple[str, str]]:
    """The parameters that are the same word in all addresses: a number there may be that of a section."""
    first = next(iter(row.values()))
    return [
        (name, value)
        for name, value in first.items()
        if re.fullmatch(r"[\w.-]+", value)
        and not value.isdecimal()
        and all(asked[name] == value for asked in row.values())
    ]


def _tells_apart(row: Row, number: str) -> bool:
    """Whether the number is an id: no two addresses share one, and where another parameter differs as well it
    is not so short that it may begin anew for each value of that.
    """
    numbers = [asked[number] for asked in row.values()]
    alone = all(
        len({asked[name] for asked in row.values()}) == 1
        for name in next(iter(row.values()))
        if name != number
    )
    return len(set(numbers)) == len(numbers) and (alone or min(map(len, numbers)) >= LONG)
