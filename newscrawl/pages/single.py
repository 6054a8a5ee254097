"""Single pages, for people who only want their records: from files on all cores, or fetched, without archive.

A file is read by the process that extracts it, so that memory does not grow with the number of files;
standard input by the one that hands out the work, which alone has it.
"""

from __future__ import annotations

import errno
import os
import re
from dataclasses import dataclass, replace
from io import BufferedReader, BytesIO
from pathlib import Path

from newscrawl import clean, extract
from newscrawl.archive import content_hash
from newscrawl.archive.segments import line_of
from newscrawl.discover.addresses.urls import is_address
from newscrawl.discover.identity import identify
from newscrawl.extract.kind.cleanedaway import nothing_left
from newscrawl.extract.kind.filekinds import NO_PAGE, TEXT, begun, what_else
from newscrawl.extract.markup.addresses import address_key
from newscrawl.extract.nextpage import MORE_PAGES, next_page
from newscrawl.items import Article, Provenance
from newscrawl.known.mementos import memento_of, original
from newscrawl.manners.rights import read_rights
from newscrawl.packed import DAMAGED, unpacked
from newscrawl.pages.saved import Saved, unwrapped
from newscrawl.road import Facts, undescribed_at

STDIN = "-"
_HOST = re.compile(r"\w[\w-]*(\.[\w-]+)+/")
"""How an address begins of which somebody left out the scheme."""
_LOOKED_AT = 1024
_MOST = 256 << 20
"""Bytes of the largest page: a browser saves pictures with it, and what few packed ones hold may not end."""


@dataclass(slots=True, frozen=True, kw_only=True)
class Page:
    """One page of a command line. `body` is what was fetched or came by standard input; None for a file,
    which is read when it is due.

    `url` is where it came from and `encoding` its charset, as far as somebody said so; `fault` is the reason
    why there is nothing, `unreadable` whether something should have been there. `article` is what was read
    already, not cleaned, where it goes on and its further pages had to be found. `served` is when and how it
    was fetched, and what the site said then of its use.
    """

    name: str
    url: str | None = None
    encoding: str | None = None
    body: bytes | None = None
    fault: str | None = None
    unreadable: bool = False
    article: Article | None = None
    served: Provenance | None = None


@dataclass(slots=True, frozen=True)
class Told:
    """What a page gave: its record as a line of JSON, or the reason why there is none."""

    name: str
    line: str | None = None
    reason: str | None = None
    unreadable: bool = False


@dataclass(slots=True, frozen=True, kw_only=True)
class Known:
    """What is known of all the pages: the outlet that they are of, and further files of rules."""

    facts: Facts | None = None
    rules_files: tuple[str, ...] = ()


_BEGUN: dict[str, tuple[Known, clean.Rules]] = {}


def begin(known: Known) -> None:
    """Read the rules; before anything else in each process."""
    _BEGUN["in use"] = known, clean.load_rules(known.rules_files)


def told(page: Page) -> Told:
    """Read one page. Needs `begin`."""
    try:
        return _told(page)
    except MemoryError:
        raise  # others would have no more of it
    except Exception as error:  # noqa: BLE001 (one page must not end the reading of a million others)
        fault = f"{type(error).__name__}: {error}".rstrip(": ")
        return Told(page.name, reason=f"a fault of newscrawl, not of the page: {fault}", unreadable=True)


def _told(page: Page) -> Told:
    if page.fault:
        return Told(page.name, reason=page.fault, unreadable=page.unreadable)
    if page.article:
        return _record(page, page.article)
    try:
        body = _body(page)
    except (OSError, ValueError, *DAMAGED) as error:  # a ValueError for a name that is none
        return _unreadable(page.name, error)
    try:
        saved = unwrapped(body)
    except ValueError as error:
        return Told(page.name, reason=f"it is {error}")
    if kind := what_else(saved.body):
        hint = f"; @{page.name} has the addresses in it read" if _is_list(kind, saved.body) else ""
        return Told(page.name, reason=f"it is {kind}{NO_PAGE}{hint}")
    url = _address(page, saved)
    reading = reading_of(saved.body, url, page.encoding or saved.encoding, _BEGUN["in use"][0])
    if reading.article is None:
        return Told(page.name, reason=reading.reason)
    if next_page(saved.body, url):
        reading.article.quality.append(MORE_PAGES)
    served = page.served or Provenance(via=_via(page), rights=read_rights({}, saved.body, url=url))
    return _record(replace(page, served=served), reading.article)


def _unreadable(name: str, error: Exception) -> Told:
    why = getattr(error, "strerror", None) or error
    hint = "; an address begins with https://" if _HOST.match(name) else ""
    return Told(name, reason=f"the file cannot be read ({why}){hint}", unreadable=True)


def _via(page: Page) -> dict[str, str] | None:
    """Which file a page was read from: where it says itself where it came from, nothing else would tell."""
    if page.body is not None:
        return None
    return {"kind": "file", "source": os.fsencode(page.name).decode("utf-8", "replace")}


def _is_list(kind: str, body: bytes) -> bool:
    return kind == TEXT and b"://" in body[:_LOOKED_AT]


def _address(page: Page, saved: Saved) -> str:
    """Where a page came from: as a person says, and from a copy of it where the page says that it is one."""
    copy = memento_of(saved.url or "")
    if page.url and copy and address_key(original(copy.url)) == address_key(page.url):
        return copy.address
    return page.url or saved.url or ("" if page.name == STDIN else Path(page.name).absolute().as_uri())


def _record(page: Page, article: Article) -> Told:
    known, rules = _BEGUN["in use"]
    clean.clean_article(article, known.facts.outlet.id if known.facts else None, rules=rules)
    if reason := nothing_left(article):
        return Told(page.name, reason=reason)
    _identify(article, known.facts)
    article.content_hash = content_hash(article.headline, article.article_body)
    if page.served:
        told = article.provenance
        article.provenance = replace(
            page.served,
            archived_at=told.archived_at,
            further_pages=told.further_pages,
            extractor=told.extractor,
            sources=told.sources,
        )
    return Told(page.name, line=line_of(article).decode().rstrip())


def _identify(article: Article, facts: Facts | None) -> None:
    """Give an article its outlet and the id that it would have there; a file of nowhere has neither."""
    if is_address(article.url):
        outlet = facts or undescribed_at(article.url)
        identity = identify(article.url, outlet.urls, outlet.outlet.id, trusted=facts is None)
        if identity is not None:
            article.id, article.outlet = identity.key, outlet.outlet


def reading_of(body: bytes, url: str, encoding: str | None, known: Known) -> extract.Reading:
    """What a page is, read by what is known of all."""
    layouts, zone = (known.facts.layouts, known.facts.time_zone) if known.facts else ((), None)
    return extract.read(body, url, encoding=encoding, layouts=layouts, time_zone=zone)


def _body(page: Page) -> bytes:
    """What a page unpacks to; of what is named by its first bytes, such as a WARC file, only these."""
    with Path(page.name).open("rb") if page.body is None else BufferedReader(BytesIO(page.body)) as file:
        content = unpacked(file)
        start = content.read(_LOOKED_AT)
        body = start if begun(start) else start + content.read(_MOST + 1 - len(start))
    if len(body) > _MOST:
        raise OSError(errno.EFBIG, f"more than {_MOST >> 20} MiB")
    return body
