"""Links to the pages of those who write: they name an author, and announce no other article."""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element

_PROFILE = re.compile(
    r"/(?:auth?or(?:en|es|s)?/|autorid|people/|profil|by/|staff|users?/|contributor|reporters?/|journalist(?!ic))"
)
_NO_PROFILE = re.compile(r"photogra|fotogra|/images?/|/topics?/|/tags?/|/themen?/")


def is_profile(link: Element) -> bool:
    """Whether a link leads to an author's page."""
    given = link.attrib
    if given.get("rel") == "author":
        return True
    address = given.get("href", "").lower()
    profile = _PROFILE.search(address) is not None or "redakteur" in address
    return profile and not _NO_PROFILE.search(address)
