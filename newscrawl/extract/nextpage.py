"""Where an article goes on: the address of its next page, as a link on the page has it.

Long articles are served in parts, at some outlets all of them. What their links are called differs by site
and language; what the addresses have in common is that of the first page and a number that counts up:
`/mill/` and `/mill/2/`, `/mill.html` and `/mill-p2.html`, `/mill` and `/mill?page=2`. A number behind a dash
alone (`/mill-2`) is none of these, as a site names two articles of one headline so; behind an article's own
number (`/40371234-2.html`) it is one.

The links are looked for in the page's source: its tree lacks menus (`markup.source.menus`). Whether what they
lead to belongs to the article, only that page tells (`joined`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from html import unescape
from urllib.parse import parse_qsl, unquote

from newscrawl.extract.markup.addresses import address_parts, joined
from newscrawl.extract.markup.source.rewritten import as_copied
from newscrawl.items import Article
from newscrawl.known.countedpages import PARAMETERS, WORDS
from newscrawl.known.having import has_any
from newscrawl.known.mementos import copies_at, original

MOST_PAGES = 50
"""Pages of an article that are asked for; none that people wrote has more."""
MORE_PAGES = "more_pages"
"""The flag of a record that lacks further pages of its article."""
_TAG = re.compile(rb"<(?:[aA]|link)\s([^>]{0,4000}+)>")
_HREF = re.compile(rb"""\bhref\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""", re.IGNORECASE)
_LONGEST = 1000
"""Bytes of an address that is looked at, and of a link's tag before it."""
_BEFORE = frozenset((b"=", b'"', b"'"))
"""What stands before an address that is a query alone."""
_BASE = re.compile(rb"<base\s([^>]*+)>", re.IGNORECASE)
_FROM_ZERO = re.compile(rf"[?&;](?:{'|'.join(sorted(PARAMETERS))})=0(?!\d)", re.IGNORECASE)
_WORDS = "|".join((*WORDS, "part", "teil", "p"))
_COUNTED = re.compile(rf"(?:[/_,]|(?<=\d{{5}})-|[/_,-](?:{_WORDS})[/_-]?)0?(\d{{1,2}})", re.IGNORECASE)
"""What stands between the address of the first page and the end of a further one's."""
_ENDS_COUNTED = re.compile(rf"(?:{_COUNTED.pattern})\Z", re.IGNORECASE)
_FIRST = re.compile(rf"(?:_|[/_,-](?:{_WORDS})[/_-]?)0?1\Z", re.IGNORECASE)
_ENDING = re.compile(r"\.[a-z]{3,5}\Z", re.IGNORECASE)
_OF_READERS = (b"comment", b"kommentar", b"reply")
"""What the links to further pages of comments have in their tag."""


def next_number(article: Article) -> int:
    """The number of the page that comes after those which an article has."""
    return len(article.provenance.further_pages) + 2


def next_page(html: bytes, first: str, number: int = 1, url: str | None = None) -> str | None:
    """The address of the page after page `number` of the article whose first page is at `first`.

    `html` is the source of that page, in a charset that has ASCII for ASCII letters, and `url` its address
    where it is not the first. None where no link leads to such a page. Raises nothing on any bytes.

    Where the query of a link counts the first page 0, as Drupal does, the second is 1. Of a copy in a web
    archive it is the next page of what was copied.
    """
    for copy in copies_at(url or first):
        html, first, url = as_copied(html, copy), original(first), copy.url
    tags = _tags(html, _name(first))
    base = cache(lambda: _base(html, url or first))
    counted = _FROM_ZERO.search(first)
    from_zero = counted or _counted_as(tags, first, 0, base, b"=0")
    count = number if from_zero else number + 1
    return _counted_as(tags, first, count, base, b"%d" % count)


def _tags(html: bytes, named: bytes) -> list[bytes]:
    """The attributes of links that have a name, or whose address is a query alone.

    Of the hundreds of links of a page hardly one is such, and to look for all of them takes longer.
    """
    if not named:
        return _TAG.findall(html)
    tags, done = [], 0
    for at in sorted((*_places(html, named), *_queries(html))):
        start = html.rfind(b"<", max(at - _LONGEST, done), at)
        if start >= 0 and (tag := _TAG.match(html, start)):
            tags.append(tag[1])
            done = tag.end()
    return tags


def _places(html: bytes, what: bytes) -> Iterator[int]:
    at = html.find(what)
    while at >= 0:
        yield at
        at = html.find(what, at + len(what))


def _queries(html: bytes) -> Iterator[int]:
    """Where a value may begin with the mark of a query; one byte is found many times sooner than two."""
    return (at for at in _places(html, b"?") if html[at - 1 : at] in _BEFORE)


def _counted_as(
    tags: Iterable[bytes], first: str, count: int, base: Callable[[], str], written: bytes
) -> str | None:
    """Where the first link leads that counts a page of an article so; the count is `written` in it."""
    for link in _links(tags, written, _name(first)):
        address = _joined(base(), _text(link))
        if address and _is_counted(first, address, count):
            return address
    return None


def _base(html: bytes, url: str) -> str:
    """What the links of a page are joined to."""
    base = _BASE.search(html)
    href = _HREF.search(base[1]) if base else None
    return (_joined(url, _text(href[1] or href[2] or href[3] or b"")) if href else None) or url


def _text(link: bytes) -> str:
    return unescape(link.decode("utf-8", "replace")).strip()


def _links(tags: Iterable[bytes], counted: bytes, named: bytes) -> Iterator[bytes]:
    """The links in some tags that have a number and a name, or are a query with that number."""
    for attributes in tags:
        if counted not in attributes or not (named in attributes or b"?" in attributes):
            continue
        if has_any(attributes.lower(), _OF_READERS):
            continue
        href = _HREF.search(attributes)
        link = href and (href[1] or href[2] or href[3])
        if link and len(link) < _LONGEST and counted in link and (named in link or link[:1] == b"?"):
            yield link


def _name(url: str) -> bytes:
    """What the last part of a path begins with, as all addresses of its pages have it."""
    name = _FIRST.sub("", _stem(address_parts(url).path)[0]).rpartition("/")[2]
    return name.encode() if name.isascii() and "%" not in name else b""


def _joined(url: str, link: str) -> str:
    return (joined(url, link) or "").partition("#")[0]


def is_page(first: str, address: str, number: int) -> bool:
    """Whether `address` is that of page `number` of the article whose first page is at `first`, or may be
    where the first is counted 0."""
    from_zero = number > 1 and _is_counted(first, address, number - 1) and "?" in address
    return from_zero or _is_counted(first, address, number)


def _is_counted(first: str, address: str, number: int) -> bool:
    """Whether an address counts a page of an article so."""
    one, other = address_parts(first), address_parts(address)
    if one.netloc != other.netloc or other.scheme not in {"http", "https"}:
        return False
    stem, ending = _stem(unquote(one.path))
    further, its = _stem(unquote(other.path))
    asked, theirs = (dict(parse_qsl(part.query, keep_blank_values=True)) for part in (one, other))
    if further == stem and its == ending:
        more = [*(theirs.items() - asked.items())]
        name, value = more[0] if len(more) == 1 else ("", "")
        counts = name.lower() in PARAMETERS and asked.get(name, "1") in "01" and value == str(number)
        return counts and bool(stem or len(theirs) > 1)
    if not stem or its not in {ending, ""} or not theirs.items() <= asked.items():
        return False
    stem = _FIRST.sub("", stem)
    counted = _COUNTED.fullmatch(further, len(stem)) if further.startswith(stem) else None
    return counted is not None and int(counted[1]) == number


def may_be_further(address: str) -> bool:
    """Whether an address may be that of a page after the first; of which article, it does not tell."""
    parts = address_parts(address)
    counted = _ENDS_COUNTED.search(_stem(parts.path)[0])
    numbers = [counted[1]] if counted else []
    numbers += [value for name, value in parse_qsl(parts.query) if name.lower() in PARAMETERS]
    return any(len(n) < 3 and n.isdecimal() and 1 < int(n) <= MOST_PAGES for n in numbers)


def _stem(path: str) -> tuple[str, str]:
    """A path without a slash at its end and without its file's ending, and that ending."""
    path = path.rstrip("/")
    ending = _ENDING.search(path)
    return (path[: ending.start()], ending[0]) if ending else (path, "")
