"""The sections below a section: what its page leads to in the folder of the section and is no article."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from newscrawl.discover.pages.alike import form_of
from newscrawl.discover.pages.frontpage import part_links
from newscrawl.discover.pages.listing import parse_page
from newscrawl.discover.pages.paging import following
from newscrawl.discover.pages.sectionlinks import sections_among

_INDEX = re.compile(r"(?:/(?:index|default|home))?\.\w{2,5}$", re.IGNORECASE)


def sections_below(body: bytes, url: str, *, encoding: str | None = None) -> dict[str, str]:
    """Name to address of the sections that the page of one names; none of them is a further page of it."""
    parts = urlsplit(url)
    folder = _INDEX.sub("", parts.path).rstrip("/") + "/"
    tree = parse_page(body, encoding) if folder != "/" and not parts.query else None
    if tree is None:
        return {}
    pages = form_of(following(tree, url) or "") or None
    others = part_links(tree, url, (parts.netloc,)).others
    below = {
        address: text
        for address, text in others.items()
        if any(map(str.isalpha, text)) and _is_below(address, folder) and form_of(address) != pages
    }
    return sections_among(below, tree, url)


def _is_below(address: str, folder: str) -> bool:
    """Whether an address is in a folder, and not that of the folder itself."""
    path = urlsplit(address).path
    return path.startswith(folder) and _INDEX.sub("", path).rstrip("/") + "/" != folder
