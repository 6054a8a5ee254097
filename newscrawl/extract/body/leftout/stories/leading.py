"""Where the links to other stories lead: to another page of the site, and one that is a story by its address.

Words alone do not tell a teaser from a part of a text. Its address does: that of a story spells its headline
or is made as that of the page itself is; that of a section, a person or a shop is neither, and a file is a
source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import SplitResult

from newscrawl.extract.body.cutting.blocks import Box
from newscrawl.extract.headline.spelled import is_spelled
from newscrawl.extract.markup.addresses import address_parts, host_of

FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|mp[34])(?:[?#]|$)", re.IGNORECASE)
_TAIL = re.compile(r"\d{5,}|(?:[^\W_]+-){3,}")
"""What the last part of a story's address has: a long number, or many words."""
_INDEX = re.compile(r"/index\.\w{3,5}$")

_TIME = re.compile(r"[?&#](?:t|ts|time|start|seek)=?\d")
"""What the address of a place in a recording has."""


def leads_elsewhere(box: Box, url: str) -> bool:
    """Whether the first link in a box leads to another page of the site of a page."""
    return _is_elsewhere(first_address(box), url)


def leads_to_story(box: Box, text: str, url: str) -> bool:
    """Whether the first link in a box leads to another story of the site, which may be called `text`."""
    return is_of_story(first_address(box), text, url)


def is_of_time(address: str) -> bool:
    """Whether an address is that of a place in a recording, as those of a transcript's parts are."""
    return _TIME.search(address) is not None


def addresses_in(box: Box) -> list[str]:
    """Where the links in a box lead, in page order."""
    return [*_addresses(box)]


def first_address(box: Box) -> str:
    """Where the first link in a box leads, or nothing."""
    return next(_addresses(box), "")


def is_of_story(address: str, text: str, url: str) -> bool:
    """Whether an address is that of another story of the site, which may be called `text`."""
    if FILE.search(address) or not _is_elsewhere(address, url):
        return False
    return is_spelled(address, text) or _is_made_alike(address_parts(address), address_parts(url))


def _addresses(box: Box) -> Iterator[str]:
    links = box.element.iter("a")
    return (href.strip() for link in links if (href := link.attrib.get("href")))


def _is_elsewhere(address: str, url: str) -> bool:
    there, here = address_parts(address), address_parts(url)
    return (
        there.scheme in ("", "http", "https")
        and there.path not in ("", "/", here.path)
        and (not there.netloc or host_of(address) == host_of(url))
    )


def _is_made_alike(there: SplitResult, here: SplitResult) -> bool:
    """Whether two addresses have as many parts, and in both the last has what that of a story has."""
    ours, theirs = (_INDEX.sub("", one.path).strip("/").split("/") for one in (here, there))
    named = _TAIL.search(ours[-1]) and _TAIL.search(theirs[-1])
    return named is not None and len(ours) == len(theirs)
