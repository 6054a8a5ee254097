"""Addresses of the pages of topics, to which a page leads from the tags of its article."""

from __future__ import annotations

import re

from newscrawl.known.having import has_any
from newscrawl.known.tagwords import TOPICS

_NUMBER = re.compile(r"t-\d+")
_WORDS, _SIGNS = frozenset(map(str.encode, TOPICS)), ("/t-", "tag:", "&tag=")
_OF_SHELF = re.compile(r"/(?:categor(?:y|ies|ias?|ie)|kategori(?:e|en|er)?|(?:19|20)\d\d$)(?:/|$)")
"""What the address of a category's page has, or of the articles of a year."""
_PARTED = bytes.maketrans(b"/.?#=", b"     ")
"""One of the words or signs is in each of them; what parts words."""


def may_be_of_topics(addresses: str) -> bool:
    """Whether one of some addresses may be that of the page of a topic; most pages have none."""
    parts = addresses.encode(errors="replace").translate(_PARTED).split()
    return not _WORDS.isdisjoint(parts) or has_any(addresses, _SIGNS)


def is_of_topic(address: str) -> bool:
    """Whether an address is that of the page of a topic: `/topics/bridges`, `/de/bridges/t-17`, as well as
    `/tag:bridges`, `/?tag=bridges`, `/tags.php?/bridges`, `/index.php?c=tag&tag=bridges`."""
    before, stroke, last = address.rstrip("/").rpartition("/")
    if not stroke:
        return False
    before = before[before.rfind("/") + 1 :]
    if before in TOPICS or (last[:2] == "t-" and _NUMBER.fullmatch(last)):
        return True
    if "." not in before and "#" not in last and last[:1] != "?" and "tag" not in last:
        return False
    if ("." in before and before.partition(".")[0] in TOPICS) or (
        "#" in last and last.partition("#")[0] in TOPICS
    ):
        return True
    if last[:1] == "?" and last[1:].partition("=")[0] in TOPICS:
        return True
    return "tag" in last and (last.startswith("tag:") or (address[0] == "/" and "&tag=" in last))


def is_of_shelf(address: str) -> bool:
    """Whether an address is that of a category, or of the articles of a year."""
    return _OF_SHELF.search(address.lower()) is not None
