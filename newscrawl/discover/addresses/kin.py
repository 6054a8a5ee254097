"""What addresses of articles in one folder have in common where the form of each says little by itself.

"/town/mill-burns-down" may be a section's as well as a story's, and "/town/5755" anything. Where a site keeps
its articles in such folders, and tells them apart in that way, another of the kind in one of these is an
article too.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from newscrawl.discover.addresses.likeness import looks_like_article, speaks_against

_LEAST = 1.0
"""The weight of an address that has something of an article's: an id, or three words."""
_NUMBER = re.compile(r"\d+")
_ENDING = re.compile(r"\.\w{2,8}$")


class Kin(NamedTuple):
    """The folder of an address, and how those in folders of its depth are told apart."""

    folder: str
    end: str


def kin_of(address: str) -> Kin | None:
    """The kin of an http(s) address; None for one without a folder, or which has nothing of an article's."""
    parts = urlsplit(address)
    folder, _, name = parts.path.rstrip("/").rpartition("/")
    if parts.query or not folder or speaks_against(address):
        return None
    told = looks_like_article(address)
    words = any(reason.startswith("a slug") for reason in told.reasons)
    numbered = any(reason.endswith(" id") for reason in told.reasons)
    if told.weight < _LEAST or not (words or numbered):
        return None
    place, ending = f"{parts.netloc}{_NUMBER.sub('#', folder)}", _ENDING.search(name)
    end = f"{parts.netloc}{'/' * place.count('/')}{'-' * words}{'#' * numbered}{ending[0] if ending else ''}"
    return Kin(f"{place}/{'-' * words}{'#' * numbered}", end)
