"""Addresses in the data of a page that a script draws: the lists of JSON-LD, the state of an application, and
where its script asks for more.

Only for pages that link to fewer articles. What stands in data may be anything, so the form of an address has
to speak for it, or the list of stories that it is in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

from newscrawl.discover.addresses.urls import MAX_LENGTH, tidy
from newscrawl.discover.base import base_of, joined
from newscrawl.discover.found import Found
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.discover.pages.datalists import stories_in

MAX_ADDRESSES = 10_000
"""Addresses looked at on one page."""

_DATA = frozenset({"application/json", "application/ld+json"})
_PROGRAMS = frozenset({"", "module", "text/javascript", "application/javascript"})
"""Scripts that set up an application may hold its state as an object, or in a string."""
_ADDRESS = re.compile(r'"((?:https?:)?(?:\\?/|\\u002[Ff]){1,2}[^"\s<>]{4,1000})"')
_ASKED = re.compile(r"(?:https?:/)?/\S*\b(?:ajax|api|json|list|load|more|rest)\b[^\s{}<>]*", re.IGNORECASE)
"""What a script asks for a list has one of these words in its address."""
_MOST_ASKED = 2


def asked_by_scripts(tree: html.HtmlElement, url: str) -> list[str]:
    """What boxes without links name as the place of their contents: `data-endpoint="/api/stories?page=1"`."""
    start = base_of(tree, url)
    told = (
        tidy(value, start)
        for element in tree.iter(etree.Element)
        for name, value in element.items()
        if name.startswith("data-")
        and len(value) <= MAX_LENGTH
        and _ASKED.fullmatch(value)
        and next(element.iter("a"), None) is None
    )
    host = urlsplit(url).netloc
    near = (address for address in told if address and urlsplit(address).netloc == host)
    return list(islice(dict.fromkeys(near), _MOST_ASKED))


def articles_in_data(tree: html.HtmlElement, url: str, facts: UrlFacts) -> dict[str, Found]:
    """The articles that the data of a page name, by their keys."""
    told = (identify(link, facts, "") for link in addresses_in_data(tree, url))
    found = {one.key: Found(url=one.url, kind="section", source=url) for one in told if one}
    start = base_of(tree, url)
    for address, text, _ in stories_in(_data(tree)) if facts.article is None else ():
        link = joined(start, address)
        if link and (story := identify(link, facts, "", trusted=True)):
            found[story.key] = Found(url=story.url, kind="section", source=url, title=text or None)
    return found


def addresses_in_data(tree: html.HtmlElement, url: str) -> Iterator[str]:
    """The addresses that the data of a page names, resolved against the page, in its order."""
    start, count = base_of(tree, url), 0
    for script in _data(tree):
        for found in _ADDRESS.finditer(script):
            count += 1
            if count > MAX_ADDRESSES:
                return
            text = found[1].removesuffix("\\")  # in a string in a string
            with suppress(ValueError):  # no string of JSON, or no address
                yield urljoin(start, json.loads(f'"{text}"'))


def _data(tree: html.HtmlElement) -> Iterator[str]:
    """The scripts of a page that may hold data."""
    for script in tree.iter("script"):
        kind = script.get("type", "").lower().partition(";")[0].strip()
        if kind in _DATA or (kind in _PROGRAMS and "src" not in script.attrib):
            yield script.text or ""
