"""A description that a system cut off so many letters into the text, up to the end of its sentence there."""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.text import letters

_CUT = re.compile(r"[\s\[(]{0,2}(?:…|\.\.\.+)[\])]?$")
_BEHIND = re.compile(r"[\W_]+$")
_ENDS = frozenset(".!?:;…。！？।۔؟\"'”’»›)]」』")
"""What texts end with that are whole."""
_STOPS = re.compile(r"[.!?…]+[\"'”’»›)\]]*(?=\s+[^\sa-z\d…]|\s*\n|$)|[。！？।۔؟][」』”’»)]*|\n|$")
_FULL = frozenset(".!?")
_ABBREVIATED, _INITIALS, _WORD = 4, 2, 20
"""Letters up to which a word with a capital before a full stop may be cut short itself ("Gov.", "Dr."), and
some of it that are initials; letters before a stop that are looked at."""
_END, _TOLD, _LEAST, _AROUND, _PLACES = 12, 60, 16, 180, 8
"""Signs by which a place in the text is looked for, letters before it that tell it and how many that takes at
the least; signs that have those letters, and places that are looked at."""
_FURTHER = 400
"""Signs from the cut to the end of the sentence at the most."""


def finished(text: str, body: str) -> str:
    """A description to the end of the sentence in which it is cut, where the text of the article has that;
    without dots where it is cut behind one."""
    cut = _CUT.search(text) if text[-1:] in "….])" else None
    if cut is None and text[-1:] in _ENDS:
        return text
    said = text[: cut.start()] if cut else text
    begun = _BEHIND.sub("", said)
    end = _end_in(begun, body)
    if end is None:
        return said if said[-1:] in _FULL else text
    return begun + end


def _end_in(begun: str, body: str) -> str | None:
    """What follows in a text on the letters that a description ends with, up to the end of the sentence."""
    key = letters(begun)[-_TOLD:]
    if len(key) < _LEAST:
        return None
    end = re.compile(r"\s*".join(map(re.escape, "".join(begun[-2 * _END :].split())[-_END:])))
    for found in islice(end.finditer(body), _PLACES):
        if letters(body[max(0, found.end() - _AROUND) : found.end()]).endswith(key):
            return _to_stop(body, found.end())
    return None


def _to_stop(body: str, start: int) -> str | None:
    for stop in _STOPS.finditer(body, start):
        if stop.start() - start > _FURTHER:
            break
        if not _is_abbreviated(body[: stop.start()], stop[0]):
            return body[start : stop.end()].rstrip()
    return None


def _is_abbreviated(before: str, stop: str) -> bool:
    """Whether a full stop may belong to what it stands behind, a number or a word of few letters."""
    word = before[-_WORD:].rpartition(" ")[2].lstrip("\"'“‘(«")
    if stop != "." or (word.isalpha() and word.isupper() and len(word) > _INITIALS):
        return False
    return word.isdecimal() or (word[:1].isupper() and len(word) <= _ABBREVIATED)
