"""Further portions of a list, as the scripts behind "Load more" ask for them: JSON, with articles or markup.

What the names in it mean cannot be known. A string that is an address may lead to an article if its form says
so, or the title beside it in the same object; markup is read as any page is. The portion after it
is what something called "next" leads to, else the one with the next number, or at the mark ("cursor") that
the answer gives for the one by which it was asked: no button stands in an answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from newscrawl.discover.addresses.pagecounts import asked_with, page_after
from newscrawl.discover.base import joined
from newscrawl.discover.documents.decoding import json_of
from newscrawl.discover.found import Child, Found, Reading
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.discover.pages.alike import alike, unheard
from newscrawl.discover.pages.links import Link
from newscrawl.discover.pages.listing import read_listing

_MOST = 100_000
"""Values looked at in one answer."""
_TITLES = ("title", "headline", "name", "heading", "caption", "text")
_IS_LAST = re.compile(rb'"(?:next\w*|(?:has_?)?more\w*)"\s*:\s*(?:null|false|"")', re.IGNORECASE)
_MARK = re.compile(r"(?:cursor|page_?token|continuation|after|next)$", re.IGNORECASE)
_BACKWARDS = re.compile(r"prev|before|start", re.IGNORECASE)
"""What the end of a portion is called, and what asks for the one that begins there; and what leads back."""
_LONGEST_MARK = 1000
_ADDRESS = ("http://", "https://", "/")


def is_portion(body: bytes) -> bool:
    """Whether a document begins as JSON does, and no page."""
    return body[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"["))


def read_portion(body: bytes, url: str, facts: UrlFacts) -> Reading:
    """The articles that an answer in JSON names, in its order; `children` has the portion after it."""
    try:
        told = json_of(body)
    except ValueError:
        return Reading(fault="JSON that cannot be read")
    markup: list[str] = []
    links: list[Link] = []
    following = mark = ""
    for name, value, title in _strings(told):
        if "<a " in value:
            markup.append(value)
        elif value.startswith(_ADDRESS) and (link := joined(url, value)):
            links.append(Link(link, title))
            if "next" in name.lower() and urlsplit(link).netloc == urlsplit(url).netloc:
                following = following or link
        elif _is_mark(name) and 0 < len(value) <= _LONGEST_MARK:
            mark = value
    reading = read_listing("".join(markup).encode(errors="replace"), url, facts, encoding="utf-8")
    reading.fault = None
    reading.found.extend(_articles(links, url, facts))
    if not following and not _IS_LAST.search(body):
        following = page_after(url, len(reading.found)) or _beginning_at(mark, url) or ""
    if reading.found and not reading.children and following:
        reading.children.append(Child(following))
    return reading


def _articles(links: list[Link], url: str, facts: UrlFacts) -> list[Found]:
    is_alike = alike(links) if facts.article is None else unheard
    found: dict[str, Found] = {}
    for link, title, _ in links:
        if identity := identify(link, facts, "", trusted=is_alike(link, title)):
            found.setdefault(identity.key, Found(url=identity.url, kind="section", source=url, title=title))
    return list(found.values())


def _beginning_at(mark: str, url: str) -> str | None:
    """The address of the portion that begins at a mark, where that at `url` was asked by another one."""
    asked = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
    name = next((name for name, value in asked.items() if _is_mark(name) and value != mark), None)
    return asked_with(url, name, mark) if name and mark else None


def _is_mark(name: str) -> bool:
    return _MARK.search(name) is not None and not _BACKWARDS.search(name)


def _strings(told: Any) -> Iterator[tuple[str, str, str]]:
    """Each string and number in the data, with its name and the title in the object around it, in order."""
    waiting: list[tuple[str, Any, str]] = [("", told, "")]
    for _ in range(_MOST):
        if not waiting:
            return
        name, value, title = waiting.pop()
        if isinstance(value, str) or type(value) is int:
            yield name, str(value), title
        elif isinstance(value, list):
            waiting.extend((name, one, title) for one in reversed(value))
        elif isinstance(value, dict):
            titles = (value[key] for key in _TITLES if isinstance(value.get(key), str))
            title = next(titles, "")
            waiting.extend((key, one, title) for key, one in reversed(value.items()))
