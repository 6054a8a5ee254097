"""What stands right behind names in a byline and is no part of them: signs that lead to a note, and in
brackets what each made, or with whom.

Papers have the one ("Ada Moss1, Ben Lund2"), bylines of a writer and a photographer the other ("Ada Moss
(text) and Ben Lund (photos)"), those of French papers the third ("Ada Moss (avec Ben Lund)").
"""

from __future__ import annotations

import re

from newscrawl.extract.people.words.bylinewords import ANDS
from newscrawl.extract.people.words.openings import is_of_others
from newscrawl.known.agencies import agency_of

_NOTED = re.compile(
    r"[*†‡§¶¹²³⁴-⁹\d](?<=[^\W\d_].)(?:,?\s?[*†‡§¶¹²³⁴-⁹\d]){0,5}(?=\s?[,;]|\s(?:and|und|et|y|e|&)\s|$)"
)
_MADE = re.compile(
    rf"(?:[,;|/]|(?<=\s)(?:{ANDS})\s)\s?[^\W\d_][^,;|/()\d]{{3,40}}\(([^()]{{3,30}})\)", re.IGNORECASE
)
"""A name behind another, and in brackets what that person made."""
_SIGNS = "\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff"
_PICTURES = re.compile(rf"^[{_SIGNS}\s]+|[{_SIGNS}\s]+$")
_WITH = frozenset(("with", "avec", "mit", "con", "com", "met", "med"))
"""What stands in brackets before those with whom somebody wrote."""
_OWN_PICTURES = re.compile(
    r"(?:[.,;]|(?<=\w))\s(?:фото|foto|fot\.|fotó|φωτο|photos?)\s?:?\s?"
    r"(?:(?:by|della?)\s)?(?:the\s)?(?:автор(?:а|ки)|autor(?:a|in|k[aiy])?|szerző|author|auteur)\.?$",
    re.IGNORECASE,
)
"""What papers of Eastern Europe set below a text behind the name: that who wrote it took the pictures too."""
_WHO_WROTE = (
    "автора", "авторки", "autora", "autorin", "autorka", "autorki", "autorky", "autor", "szerző", "author",
    "auteur",
)  # fmt: skip
_LONGEST, _SEVERAL = 300, 2
"""Letters of a byline that is looked through, and names with a sign behind them that tell what it is."""


def without_notes(text: str) -> str:
    """A byline without the signs behind two of its names or more; an account may end in a number."""
    if "," not in text or len(text) > _LONGEST or len(_NOTED.findall(text)) < _SEVERAL:
        return text
    return _NOTED.sub("", text)


def without_pictures(name: str) -> str:
    """A name without the emoji before it and behind, as bloggers have them."""
    return _PICTURES.sub("", name)


def before_own_pictures(text: str) -> str:
    """What stands before words for that who wrote took the pictures as well; empty where there are none."""
    may_be = len(text) < _LONGEST and text.rstrip(".").lower().endswith(_WHO_WROTE)
    found = _OWN_PICTURES.search(text) if may_be else None
    return text[: found.start()].strip() if found else ""


def without_others(line: str) -> str:
    """A line without those of whom brackets say that they made the pictures."""
    return _MADE.sub(_unless_of_other, line) if "(" in line and len(line) < _LONGEST else line


def _unless_of_other(found: re.Match[str]) -> str:
    return "" if is_of_others(found[1]) else found[0]


def of_brackets(found: re.Match[str]) -> str:
    """What brackets in a byline hold, as a part of it, where it is an agency or with whom somebody wrote; a
    blank for all else that is cut out of one."""
    held = found[0][1:-1]
    word, _, others = held.partition(" ")
    held = others if word in _WITH else held
    return f",{held}," if (held is others and held[:1].isupper()) or agency_of(held) else " "
