"""Names in a line beside a date, each with where somebody is or for whom they write behind it: "Ada Moss in
Lindmoor and Ben Lund in Rome".

A play in a town looks like that, too: the first name has to be a common one, and neither headline nor text
may speak of it.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.words.bylinewords import ANDS
from newscrawl.known.agencies import agency_of
from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.wordtables import plain_words

_PARTS = 24
"""Elements of a line."""
_WORDS = plain_words("in at for For für pour para per voor för de à em en aus do da di desde")
_WHERE = re.compile(
    r"(.{4,40}?)(?: (?:in|at|[Ff]or|für|pour|para|per|voor|för)|, (?:de|à|em|en|in|aus|do|da|di|desde)) "
    r"(?:[Tt]he )?[^\W\d_a-zß-ÿ][\w.'’-]*(?: [^\W\d_a-zß-ÿ][\w.'’-]*){0,3}"
)
_JOINED = re.compile(rf",\s(?!(?:de|à|em|en|in|aus|do|da|di|desde)\s)|\s(?:{ANDS})\s")


def named_where(text: str) -> list[str]:
    """The names in such a line; none in any other."""
    if _WORDS.isdisjoint(text.split()) or not begins_with_first_name(text):
        return []
    parts = _JOINED.split(text)
    found = [_WHERE.fullmatch(part) for part in parts]
    names = [told[1] if told else part for told, part in zip(found, parts, strict=True)]
    return names if found[-1] is not None and all(map(is_full_name, names)) else []


def agency_below(element: Element) -> list[str]:
    """What the line right below an element says, where that is an agency's name."""
    line = element.getnext()
    said = element_text(line, _PARTS) if line is not None else ""
    return [said] if said and agency_of(said) else []
