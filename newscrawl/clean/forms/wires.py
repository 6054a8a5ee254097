"""Wires: lines that are nothing but an agency, in signs or behind a word for what it gave.

The word is not asked: whatever a language calls a source or a picture, a word, a colon and an agency are a
credit where they stand alone among paragraphs. A short name is also a word or a car, so it does not count.
"""

from __future__ import annotations

import re

from newscrawl.known.agencies import agency_of

LONGEST, _SHORTEST, _LONGEST_NAME = 60, 3, 30
_SIGNS = "()[]/<>{}*|-–—•.■▲【】 "
_OPENING = frozenset("([/<{-–—【")
_COLONS = "]:=՝፦៖"
_LABEL = re.compile(
    r"[\[(]?(?:[^\W\d]|[\u0300-\u036f\u0900-\u0fff\u17b4-\u17dd]){2,16}(?: [^\s\d:=.,;!?()]{1,16}){0,2} ?"
)
"""A word for what an agency gave, with one or two more."""


def is_wire(shape: str) -> bool:
    """Whether a line names an agency, behind a word or between signs, and nothing else."""
    if not _SHORTEST < len(shape) <= LONGEST:
        return False
    colon = max(map(shape.rfind, _COLONS))
    if 0 < colon < len(shape) - 1:
        return _is_agency(shape[colon + 1 :]) and _LABEL.fullmatch(shape, 0, colon) is not None
    return shape[0] in _OPENING and _is_agency(shape)


def _is_agency(text: str) -> bool:
    name = text.strip(_SIGNS)
    if not 1 < len(name) <= _LONGEST_NAME or (len(name) < _SHORTEST and name.isascii()):
        return False
    return agency_of(name) is not None
