"""Further portions of a list, as the scripts behind "Load more" ask for them: JSON, with articles or markup.

What the names in it mean is anybody's guess. A string that is an address may lead to an article where its
form says so, or the title beside it in the same object; markup is read as any page is. The portion after it
is what something called "next" leads to, else the one with the next number: no button stands in an answer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from newscrawl.discover.alike import alike, unheard
from newscrawl.discover.decoding import STRAY_BYTES, encoding_of
from newscrawl.discover.found import Child, Found, Reading
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.discover.links import Link
from newscrawl.discover.listing import read_listing
from newscrawl.discover.paging import page_after

_MOST = 100_000
"""Values looked at in one answer."""
_TITLES = ("title", "headline", "name", "heading", "caption", "text")
_IS_LAST = re.compile(rb'"(?:next\w*|(?:has_?)?more\w*)"\s*:\s*(?:null|false|"")', re.IGNORECASE)
_ADDRESS = ("http://", "https://", "/")


def is_portion(body: bytes) -> bool:
    """Whether a document begins as JSON does, and no page."""
    return body[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"["))


def read_portion(body: bytes, url: str, facts: UrlFacts) -> Reading:
    """The articles that an answer in JSON names, in its order; `children` has the portion after it."""
    try:
        told = json.loads(body.decode(encoding_of(body), STRAY_BYTES).lstrip("\ufeff"), strict=False)
    except (ValueError, RecursionError):
        return Reading(fault="JSON that cannot be read")
    markup: list[str] = []
    links: list[Link] = []
    following: str | None = None
    for name, value, title in _strings(told):
        if "<a " in value:
            markup.append(value)
        elif value.startswith(_ADDRESS):
            link = urljoin(url, value)
            links.append(Link(link, title))
            if "next" in name.lower() and urlsplit(link).netloc == urlsplit(url).netloc:
                following = following or link
    reading = read_listing("".join(markup).encode(), url, facts, encoding="utf-8")
    reading.fault = None
    reading.found.extend(_articles(links, url, facts))
    after = following or (None if _IS_LAST.search(body) else page_after(url))
    if reading.found and not reading.children and after:
        reading.children.append(Child(after))
    return reading


def _articles(links: list[Link], url: str, facts: UrlFacts) -> list[Found]:
    is_alike = alike(links) if facts.article is None else unheard
    found: dict[str, Found] = {}
    for link, title, _ in links:
        if identity := identify(link, facts, "", trusted=is_alike(link, title)):
            found.setdefault(
                identity.key, Found(url=identity.url, kind="section", source=url, title=title or None)
            )
    return list(found.values())


def _strings(told: Any) -> Iterator[tuple[str, str, str]]:
    """Each string in the data, with its name and the title in the object around it, in their order."""
    waiting: list[tuple[str, Any, str]] = [("", told, "")]
    for _ in range(_MOST):
        if not waiting:
            return
        name, value, title = waiting.pop()
        if isinstance(value, str):
            yield name, value, title
        elif isinstance(value, list):
            waiting.extend((name, one, title) for one in reversed(value))
        elif isinstance(value, dict):
            titles = (value[key] for key in _TITLES if isinstance(value.get(key), str))
            title = next(titles, "")
            waiting.extend((key, one, title) for key, one in reversed(value.items()))
