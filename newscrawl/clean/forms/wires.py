"""Wires: lines that are nothing but an agency, in signs or behind a word for what it gave.

The word is not asked: whatever a language calls a source or a picture, a word, a colon and an agency are a
credit where they stand alone among paragraphs. A short name is also a word or a car, so it does not count.
"""

from __future__ import annotations

import re

from newscrawl.known.agencies import agency_of

LONGEST, _SHORTEST = 60, 3
_SIGNS = "()[]/<>{}*|-–—•.■▲【】"
_OPENING = frozenset("([/<{-–—【")
_LABELLED = re.compile(
    r"\[?(?:[^\W\d]|[\u0300-\u036f\u0900-\u0fff\u17b4-\u17dd]){2,16}"
    r"(?: [^\s\d:=.,;!?()]{1,16}){0,2} ?[]:=՝፦៖] ?"
)
"""A word for what an agency gave, with one or two more, and the sign behind it."""


def is_wire(shape: str) -> bool:
    """Whether a line names an agency, behind a word or between signs, and nothing else."""
    if not _SHORTEST < len(shape) <= LONGEST:
        return False
    if label := _LABELLED.match(shape):
        return _is_agency(shape[label.end() :].rstrip(_SIGNS))
    return shape[0] in _OPENING and _is_agency(shape.strip(_SIGNS + " "))


def _is_agency(name: str) -> bool:
    return (len(name) >= _SHORTEST or not name.isascii()) and agency_of(name) is not None
