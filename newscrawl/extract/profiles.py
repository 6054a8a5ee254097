"""Links to the pages of those who write: they name an author, and announce no other article."""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters

_PROFILE = re.compile(
    r"/(?:(?:auth?or(?:en|es?|i|s)?|auteurs?|people|by|users?|reporters?|bios?|editors?|writers?|columnistas?"
    r"|columnists?|yazar(?:lar)?|penulis|firmas?)/(?!$)"
    r"|autorid|profil|staff|contributor|journalist(?!ic)|kolumnist|redakt(?:or|ør|ör)|skribent|forfatter"
    r"|kirjoittaja|toimittaja|szerzo|avtor|giornalist|periodista)"
)
_SHORTEST = 3
_NO_PROFILE = re.compile(r"photogra|fotogra|/images?/|/topics?/|/tags?/|/themen?/")


def is_profile(link: Element) -> bool:
    """Whether a link leads to an author's page."""
    given = link.attrib
    if given.get("rel") == "author":
        return True
    address = given.get("href", "").lower()
    profile = _PROFILE.search(address) is not None or "redakteur" in address
    return profile and not _NO_PROFILE.search(address)


def is_spelled(link: Element) -> bool:
    """Whether what the link of a profile says ends with the last part of its address: what a user goes by."""
    last = letters((link.get("href") or "").rstrip("/").rpartition("/")[2])
    return len(last) >= _SHORTEST and letters(element_text(link, 10)).endswith(last)
