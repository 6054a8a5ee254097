"""One article at several addresses: for print, for phones, under its old name, with what a reader came by.

Which of them is the article's own, its pages say (`canonical_url`). The word of a template is not enough to
take a page for a copy, as copies are not archived: some templates write one address on all pages. So a copy
waits for the article that it names, and is one only where the archive then holds that with the same headline
and most of the text. Where no source lists the article, what its copies share tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from newscrawl.answers.held import Held
from newscrawl.answers.stories import is_told_by
from newscrawl.archive import Archive, Pending
from newscrawl.discover.identity import UrlFacts, has_id, identify
from newscrawl.items import Article

_WORDS = 3
"""Words from which the last part of an address tells one article of a site."""
_NUMBER = re.compile(r"\d{5,}")
"""A number that does."""
_INDEX = re.compile(r"(?<=/)index\.\w{3,5}$")
"""The name of a folder's own page."""


@dataclass(slots=True, frozen=True)
class Original:
    """The article that a page names as its own. `row` is to be asked for first, where nobody has as yet."""

    key: str
    row: Pending | None = None


class Copies:
    """The copies of one run: those that wait for their article, those that turned out to have none, and what
    pages of held articles name as their address now.
    """

    def __init__(self, archive: Archive, outlet: str, in_flight: set[str]) -> None:
        self._archive, self._outlet, self._in_flight = archive, outlet, in_flight
        self._waiting: dict[str, list[tuple[Pending, Article]]] = {}
        self._alone: set[str] = set()
        self._named: dict[str, str] = {}

    def original(self, row: Pending, article: Article, urls: UrlFacts, held: Held) -> Original | None:
        """The article that a page says it is a copy of, where that is held, or may be soon."""
        if article.canonical_url in (None, article.url) or has_id(row.url, urls) or row.key in self._alone:
            return None
        own = identify(article.canonical_url or "", urls, self._outlet, trusted=True)
        if own is None or own.key == row.key or row.key in self._waiting:
            return None
        if held.current(row.key):
            self._named[row.key] = own.key
            return None
        if current := held.current(own.key):
            return Original(own.key) if is_told_by(held.record(current), article) else None
        if own.key in self._in_flight:
            return None if self._waits(own.key) else Original(own.key)
        pending = self._archive.ledger.pending(1, keys=[own.key])
        return Original(own.key, pending[0]) if pending else None

    def are_one(
        self, original: str, record: Mapping[str, Any], key: str, article: Article, urls: UrlFacts
    ) -> bool:
        """Whether an article of the URL `key` is that of a record with the same headline and text, which the
        URL `original` gave: as the addresses tell, or the page that is there now.
        """
        return self._named.get(original) == key or is_at_another_address(record, article, urls)

    def wait(self, key: str, row: Pending, article: Article) -> None:
        """Have a copy wait for its article."""
        self._waiting.setdefault(key, []).append((row, article))

    def landed(self, key: str, held: Held) -> Iterator[tuple[Pending, bool]]:
        """What waited for an article, of which nothing more comes now, and whether each is a copy of it. The
        others are to be read again, and are believed.
        """
        waiting = self._waiting.pop(key, ())
        current = held.current(key) if waiting else None
        for row, article in waiting:
            self._alone.add(row.key)
            yield row, current is not None and is_told_by(held.record(current), article)

    def _waits(self, key: str) -> bool:
        return any(row.key == key for waiting in self._waiting.values() for row, _ in waiting)


def is_at_another_address(record: Mapping[str, Any], article: Article, urls: UrlFacts) -> bool:
    """Whether an article is that of a record with the same headline and text: both name one address as their
    own, or they are of one time, and their addresses are one but for a query that only one of them has, end
    alike or in one long number.
    """
    if urls.name_ids:
        return False
    own = [record.get("canonical_url") or record["url"], article.canonical_url or article.url]
    here, there = (identify(url, urls, "", trusted=True) for url in own)
    if here and there and here.key == there.key:
        return True
    if record.get("date_published") != article.date_published:
        return False
    url, held = article.url.lower(), record["url"].lower()  # which some servers do not tell apart
    if url.partition("?")[0] == held.partition("?")[0] and not ("?" in url and "?" in held):
        return True
    (end, query), (other, before) = _end(url), _end(held)
    numbered = not set(_NUMBER.findall(end + query)).isdisjoint(_NUMBER.findall(other + before))
    return numbered or (end == other and end.count("-") >= _WORDS)


def _end(url: str) -> tuple[str, str]:
    """The last part of an address that names something, and its query with a mark before it: some sites say
    there where a reader came from, in words of their own.
    """
    parts = urlsplit(url)
    return _INDEX.sub("", parts.path).rstrip("/").rpartition("/")[2], f"?{parts.query}"
