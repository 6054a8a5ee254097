"""Wires: lines that are nothing but an agency, in signs or behind a word for what it gave.

The word is not asked: whatever a language calls a source or a picture, a word, a colon and an agency are a
credit where they stand alone among paragraphs. A short name is also a word or a car, so it does not count.
"""

from __future__ import annotations

import re

from newscrawl.clean.forms.credits import are_names
from newscrawl.known.agencies import agency_of
from newscrawl.known.having import has_any
from newscrawl.known.wordtables import plain_words

LONGEST, _SHORTEST, _LONGEST_NAME = 60, 3, 30
_SIGNS = "()[]/<>{}*|-–—•.■▲【】 "
_OPENING = frozenset("([/<{-–—【")
_COLONS = "]:=՝፦៖"
_SHORT, _WORDY = r"(?:[^\W\d_]{1,3}(?:\.[^\W\d_])?\.?|[A-Z]{2,5})", r"[^\s\d/.,:;!?()\u0000-\u02ff]{1,16}"
_SIGNED_OFF = re.compile(
    rf"[(/]?{_SHORT}(?: ?/ ?{_SHORT}){{1,3}} ?/?\)?|/{_SHORT}/"
    rf"|/?(?:{_WORDY} )?{_WORDY}(?:/{_WORDY}){{1,3}}/?|/?{_WORDY}/"
    r"|[A-Z]{2,3}|\((?:[A-Z]\. ?){1,2}[A-Z]\.?\)|\(Schluss\)(?: [a-z]{2,4}(?:/[a-z]{2,4}){0,2})?"
    r"|\([^()\d:]{0,12}\b[a-zA-Z]{2,4}, \d{1,2}\.\d{1,2}\.\d{4}\)|Von ?: ?[a-z]{2,4}"
)
"""Initials of who wrote and edited, perhaps behind the outlet or an agency: "sda/hm", "/এসএ/", "MGM"."""
_ENDS = re.compile(r"(?<=[A-Z])[-–](?=[A-Z]{2,}$)|[©/]")
"""What parts an agency that ends a text from its writer, or from another."""
_PARTING = frozenset("/©-–")
_BETWEEN = re.compile(r"[/ ().]+")
_NO_INITIALS = plain_words("and or he she his her yes no on off in out up to km h ou et und ja ac dc")
"""Short words with strokes between them ("and/or")."""
_SIGN_OFF, _FEWEST = 40, 8
"""Letters of such a line at the most, and of one without a stroke."""
_PARTED = re.compile(r"[+/,،]| و(?=ال)")
_AGENCIES = plain_words(
    "agencies agencias agências agences agenzie agenturen agencije agentury وكالات агентства"
)
_NAMES, _WORDS = 3, 3
"""Names behind a word for the source, and words of one."""
_LABEL = re.compile(
    r"[\[(]?(?:[^\W\d]|[\u0300-\u036f\u0900-\u0fff\u17b4-\u17dd]){2,16}(?: [^\s\d:=.,;!?()]{1,16}){0,2} ?"
)
"""A word for what an agency gave, with one or two more."""


def is_wire(shape: str) -> bool:
    """Whether a line names an agency, behind a word or between signs, and nothing else."""
    if not _SHORTEST < len(shape) <= LONGEST:
        return False
    colon = max(map(shape.rfind, _COLONS)) if has_any(shape, _COLONS) else -1
    if 0 < colon < len(shape) - 1:
        return _names_agency(shape[colon + 1 :]) and _LABEL.fullmatch(shape, 0, colon) is not None
    return shape[0] in _OPENING and _is_agency(shape)


def signs_off(shape: str) -> bool:
    """Whether a line that ends a text is initials, or an agency without a sign."""
    if len(shape) > _SIGN_OFF or (
        shape[-1] != ")" and "/" not in shape and len(shape) > _FEWEST and shape.isascii()
    ):
        return False
    if _SIGNED_OFF.fullmatch(shape):
        return _NO_INITIALS.isdisjoint(_BETWEEN.split(shape.lower()))
    first = shape.strip("()/").partition("/")[0]
    if shape.islower() or agency_of(first):
        return not shape.islower() or (first != shape and "/" in shape and agency_of(first) is not None)
    if "." in shape or ":" in shape or not has_any(shape, _PARTING):
        return False
    parts = _ENDS.split(shape)
    return len(parts) > 1 and any(map(agency_of, (parts[0], parts[-1]))) and are_names(shape)


def _names_agency(text: str) -> bool:
    """Whether what stands behind a word for the source is an agency, or a few names with one among them."""
    if _is_agency(text):
        return True
    names = [name.strip() for name in _PARTED.split(text)]
    few = 1 < len(names) <= _NAMES and all(name.count(" ") < _WORDS for name in names)
    return few and any(agency_of(name) or name.lower() in _AGENCIES for name in names)


def _is_agency(text: str) -> bool:
    name = text.strip(_SIGNS)
    if not 1 < len(name) <= _LONGEST_NAME or (len(name) < _SHORTEST and name.isascii()):
        return False
    return agency_of(name) is not None
