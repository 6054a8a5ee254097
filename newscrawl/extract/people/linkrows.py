"""Who is named in a row behind the link of a profile: "By <a>Ada Moss</a>, <a>Ben Lund</a> and Eva Thorn"."""

from __future__ import annotations

from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.people.kinds import is_full_name
from newscrawl.extract.people.labelled import BETWEEN
from newscrawl.extract.profiles import is_profile

_MOST, _PARTS = 12, 10


def in_row(link: Element) -> list[Element]:
    """The further profiles and names in a row with a comma or a word for "and" between them at most. A name
    that is no link may be a place, unless such a word stands before it or before one after it."""
    found: list[Element] = []
    sure = 0
    between = (link.tail or "").strip()
    for part in islice(link.itersiblings(), _MOST):
        if not BETWEEN.fullmatch(between):
            break
        text, tail = element_text(part, _PARTS), (part.tail or "").strip()
        leads = part.tag == "a" and is_profile(part)
        if leads or (between and is_full_name(text)):
            found.append(part)
            sure = len(found) if leads or between != "," else sure
            between = tail
        else:
            between = f"{between}{text}{tail}"
    return found[:sure]
