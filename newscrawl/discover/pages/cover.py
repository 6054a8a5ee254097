"""Where a page leads that is only a cover: frames, or the few links of an entrance ("Enter", a picture).

Old sites have one in place of a front page. What it leads to is asked as sections are.
"""

from __future__ import annotations

from itertools import islice
from urllib.parse import urlsplit

from lxml import html

from newscrawl.discover.addresses.likeness import is_other_page
from newscrawl.discover.addresses.urls import bare_host, tidy
from newscrawl.discover.base import base_of, joined
from newscrawl.discover.pages.links import links

_FEW = 6
"""Frames that are asked, and links that a cover has at the most: some languages, or one entrance twice."""


def entrances(tree: html.HtmlElement, url: str) -> dict[str, str]:
    """Name to address of what a page without articles and sections leads to; none where it leads to much."""
    start, own = base_of(tree, url), bare_host(urlsplit(url).netloc)
    framed = [joined(start, frame.get("src") or "") for frame in islice(tree.iter("frame"), _FEW)]
    linked = dict.fromkeys(filter(None, (tidy(address) for address, _ in links(tree, url))))
    led = linked if len(linked) <= _FEW else ()
    entered = [address for address in led if not (urlsplit(address).query or is_other_page(address))]
    asked = filter(None, map(tidy, filter(None, [*framed, *entered])))
    return {
        _name_of(address): address
        for address in asked
        if bare_host(urlsplit(address).netloc) == own and address != tidy(url)
    }


def _name_of(address: str) -> str:
    parts = urlsplit(address)
    return parts.path.strip("/").lower() or parts.query or parts.netloc
