"""When two addresses are one article, and which addresses are none.

An archive that keys by address keeps one story five times: desktop, mobile, AMP, with a tracker, with its old
slug. So each address becomes an identity: the publisher's own id where the address carries one, else a digest
of the canonical address. What an outlet's addresses look like is data (`UrlFacts`); where nothing is known,
`newscrawl.discover.addresses.likeness` judges the form of the address.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from urllib.parse import urlsplit, urlunsplit

from newscrawl.discover.addresses.days import id_day
from newscrawl.discover.addresses.likeness import is_no_page, looks_like_article
from newscrawl.discover.addresses.trackers import without_tracking
from newscrawl.discover.addresses.urls import bare_host, tidy

NO_ADDRESS, OTHER_HOST, REJECTED = "not a web address", "other host", "a path that is never an article"
NO_ARTICLE = "not the address of an article"
_AMP_START = re.compile(r"^/amp(?=/[^/])")
_COPY_END = re.compile(r"(?<=[^/])/(?:amp|comment-page-\d{1,5})/?$|(?<=\d)/print/?$|\.amp$|\.amp(?=\.html?$)")
"""The end of an address of an article's copy for AMP or for paper, or with older comments of its readers;
"print" behind a word may be a section.
"""
_FILE = re.compile(r"\.(?:s?html?|php\d?|aspx?|jsp)$")
"""The end of an address that is no folder's, whatever its copies have behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UrlFacts:
    """What is known of an outlet's addresses.

    Patterns are searched in the whole address after it was tidied, without the marks of AMP and of pages of
    comments and, unless `keep_query` names parameters, without its query.

    article: of an article; its group `id` is the publisher's id, its other groups serve `canonical`.
    ids: of those that carry the publisher's id (group `id`), where others have none: instead of `article`.
    canonical: the address to fetch, as a format string over those groups.
    hosts: the outlet's hosts. An edition of the first one (no `www.`, `m.`, `amp.`) is taken as the first.
    reject: never an article, searched in the path alone, before `article` is.
    rewrite: (pattern, replacement) pairs, applied in order before anything else: other hosts, print views.
    keep_query: parameters that are part of the identity.
    types: pattern of an address to the schema.org type, or a label, of what is there; the first match counts.
    id_date: how an id begins when it tells its day: %Y %y %m %d, %s (epoch seconds), %Q (epoch milliseconds).
    """

    article: str | None = None
    ids: str | None = None
    canonical: str | None = None
    hosts: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()
    rewrite: tuple[tuple[str, str], ...] = ()
    keep_query: tuple[str, ...] = ()
    types: Mapping[str, str] = field(default_factory=dict, hash=False)
    id_date: str | None = None
    _hash: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        # Facts are remembered by what they say, so a list in them has to become a tuple.
        for name in ("hosts", "reject", "keep_query"):
            if isinstance(getattr(self, name), str):
                raise TypeError(f'{name} must be written ("…",), with the comma')
            object.__setattr__(self, name, tuple(getattr(self, name)))
        if any(isinstance(pair, str) for pair in self.rewrite):  # of which two letters would be a pair
            raise TypeError('rewrite must be written (("pattern", "replacement"),), with the comma')
        object.__setattr__(self, "rewrite", tuple((pattern, new) for pattern, new in self.rewrite))
        # Addresses are looked up by facts; to hash all of their text each time takes longer than the rest of
        # it. Lengths hash alike in every process.
        told = (len(self.article or self.ids or ""), *map(len, self.hosts + self.reject))
        object.__setattr__(self, "_hash", hash(told))

    def __hash__(self) -> int:
        return self._hash

    @property
    def name_ids(self) -> bool:
        """Whether the publisher's own ids, which tell articles apart, are in the addresses."""
        return "(?P<id>" in (self.article or self.ids or "")


@dataclass(frozen=True, slots=True)
class Identity:
    """One article: `key`, by which record and ledger know it, and `url`, to fetch it.

    `type` is what `UrlFacts.types` says of it; `day` is the day its id tells, mostly that of its creation.
    """

    key: str
    url: str
    type: str | None = None
    day: date | None = None


def identify(url: str, facts: UrlFacts, outlet_id: str, *, trusted: bool = False) -> Identity | None:
    """The identity of the article at an address, None when the address is no article's.

    `trusted` says that a source which lists articles only (a feed, a news sitemap, a person) gave the
    address: then its form alone is no reason against it where no pattern is known.
    """
    resolved = _resolve(url, facts, trusted or facts.article is not None)
    if isinstance(resolved, str):
        return None
    address, publisher_id = resolved
    own = publisher_id or hashlib.sha256(_compared(address).encode()).hexdigest()[:16]
    key = f"{outlet_id}:{own}"
    kind = next((kind for pattern, kind in facts.types.items() if re.search(pattern, address)), None)
    return Identity(key, address, kind, id_day(publisher_id, facts.id_date))


def has_id(url: str, facts: UrlFacts) -> bool:
    """Whether the publisher's own id is in an address: an outlet may have it in one form of two."""
    resolved = _resolve(url, facts, True) if facts.name_ids else ""
    return not isinstance(resolved, str) and resolved[1] is not None


def why_not(url: str, facts: UrlFacts, *, trusted: bool = False) -> str:
    """Why `identify` takes an address for no article's; "" when it does take it."""
    resolved = _resolve(url, facts, trusted or facts.article is not None)
    return resolved if isinstance(resolved, str) else ""


@lru_cache(maxsize=4096)  # each address is asked for several times, by discovery and when its page is there
def _resolve(url: str, facts: UrlFacts, trusted: bool) -> tuple[str, str | None] | str:
    """(canonical address, publisher's id) of an article, or the reason why it is none.

    Where a pattern says what an article's address is, all are trusted alike, and looked up as such.
    """
    address = tidy(url)
    if address is None:
        return NO_ADDRESS
    for pattern, replacement in facts.rewrite:
        address = re.sub(pattern, replacement, address)
    address = _plain(address, facts)
    parts = urlsplit(address)
    if facts.hosts and not ({parts.netloc, parts.hostname} & set(facts.hosts)):
        return OTHER_HOST
    if any(re.search(pattern, parts.path) for pattern in facts.reject):
        return REJECTED
    if facts.article is None:
        if is_no_page(address):
            return f"{NO_ARTICLE}: a file, not a page"
        if numbered := _numbered(address, facts):
            return numbered
        verdict = looks_like_article(address)
        return (address, None) if trusted or verdict.article else f"{NO_ARTICLE}: {verdict.reason}"
    match = re.search(facts.article, address)
    if match is None:
        return NO_ARTICLE
    groups = {name: value or "" for name, value in match.groupdict().items()}
    canonical = tidy(facts.canonical.format(**groups)) if facts.canonical else address
    return (canonical, groups.get("id") or None) if canonical else NO_ADDRESS


def _numbered(address: str, facts: UrlFacts) -> tuple[str, str | None] | None:
    """(address, publisher's id) of what has the form of the articles with one; of its query no more is kept
    than where all articles have a form.
    """
    if facts.ids is None:
        return None
    address = address if facts.keep_query else address.partition("?")[0]
    match = re.search(facts.ids, address)
    return (address, match.groupdict().get("id")) if match else None


def _plain(address: str, facts: UrlFacts) -> str:
    """An address without the marks of copies, on the outlet's first host where it was on an edition of it."""
    parts = urlsplit(address)
    host, path, query = parts.netloc, _of_original(parts.path), parts.query
    if facts.hosts and host not in facts.hosts and bare_host(host) == bare_host(facts.hosts[0]):
        host = facts.hosts[0]
    if facts.keep_query:
        query = without_tracking(query, facts.keep_query)
    elif facts.article is not None:
        query = ""
    return urlunsplit((parts.scheme, host, path, query, ""))


def _of_original(path: str) -> str:
    """The path of the page that an AMP path, or one of a page of comments, is the copy of."""
    while (plain := _COPY_END.sub(_ending, _AMP_START.sub("", path))) != path:
        path = plain
    return path


def _ending(match: re.Match[str]) -> str:
    is_folder = match[0].endswith("/") and not _FILE.search(match.string, 0, match.start())
    return "/" if is_folder else ""


def _compared(address: str) -> str:
    """An address as far as it tells articles apart: no scheme, no edition, parameters in order."""
    parts = urlsplit(address)
    query = "&".join(sorted(parts.query.split("&"))) if parts.query else ""
    return urlunsplit(("https", bare_host(parts.netloc), parts.path.rstrip("/") or "/", query, ""))
