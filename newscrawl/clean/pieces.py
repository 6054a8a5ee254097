"""Pieces: turning decisions into kept and removed text that can be put together again.

The blank space around a piece goes with it so that what stays is spaced as before; where every character
went is recorded as an offset into the page's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newscrawl.clean.elements.groups import Cut
from newscrawl.clean.text.fold import Folded, is_picture
from newscrawl.clean.text.markup import INVISIBLE
from newscrawl.items import Removed

_MARKS = frozenset(" \t\u00a0\n\r*_#~`>•·–—[-") | INVISIBLE
"""Marks that set a line off or apart: without the line they say nothing."""
_TAG = re.compile("</?[a-z]{1,10} ?/?>")
_STARS, _STARRED = re.compile(r"(?<=\s)(\*{1,3}|_)( ?)\Z"), 5
_MOST_MARKS = 60
"""Characters of them before a line or behind it at most."""


def widen(text: str, folded: Folded, cuts: Sequence[Cut]) -> list[tuple[int, int, Cut]]:
    """The cuts as ranges of the page's text, each with the blank space that goes with it."""
    out: list[tuple[int, int, Cut]] = []
    ranges = [(folded.raw(cut.start), folded.raw(cut.end), cut) for cut in cuts]
    at = 0
    while at < len(ranges):
        stop = at + 1
        while stop < len(ranges) and _are_marks(text, ranges[stop - 1][1], ranges[stop][0]):
            stop += 1
        out += _spaced(text, ranges[at:stop])
        at = stop
    return out


def _spaced(text: str, ranges: list[tuple[int, int, Cut]]) -> list[tuple[int, int, Cut]]:
    """Cuts that only marks divide, with those and the weaker of the two gaps at their outer ends."""
    first, last = _with_marks(text, ranges[0][0], _with_bracket(text, ranges[0][0], ranges[-1][1]))
    ranges[0] = (first, *ranges[0][1:])
    ranges[-1] = (ranges[-1][0], last, ranges[-1][2])
    before = first
    while before and text[before - 1].isspace():
        before -= 1
    after = last
    while after < len(text) and text[after].isspace():
        after += 1
    forward = before == 0 or (
        after < len(text) and _strength(text[before:first]) >= _strength(text[last:after])
    )
    out = []
    for k, (start, stop, cut) in enumerate(ranges):
        if forward:
            out.append(
                (start if k or before else 0, after if k + 1 == len(ranges) else ranges[k + 1][0], cut)
            )
        else:
            out.append((before if not k else ranges[k - 1][1], stop, cut))
    if after == len(text):
        out[-1] = (out[-1][0], after, out[-1][2])
    return out


def _with_marks(text: str, start: int, stop: int) -> tuple[int, int]:
    """A range with the marks that stand alone with it in its first line and its last."""
    first = text.rfind("\n", max(start - _MOST_MARKS, 0), start) + 1
    last = text.find("\n", stop, stop + _MOST_MARKS)
    last = min(len(text), stop + _MOST_MARKS) if last < 0 else last
    before = (first > 0 or start <= _MOST_MARKS) and _are_marks(text, first, start)
    after = (last == len(text) or text[last] == "\n") and _are_marks(text, stop, last)
    if not (before and after) and text.find("\n", start, stop) < 0:
        return _with_stars(text, start, stop)
    return first if before else start, last if after else stop


def _with_bracket(text: str, start: int, stop: int) -> int:
    """The end of a range with the bracket behind it that one in it opens."""
    closes = text[stop : stop + 1] == ")"
    return stop + (closes and text.count("(", start, stop) > text.count(")", start, stop))


def _with_stars(text: str, start: int, stop: int) -> tuple[int, int]:
    """A range amid a line with the signs before it: those of a note, or those that make it bold, as which
    other ones stand at its end."""
    found = _STARS.search(text, max(start - _STARRED, 0), start)
    if not found:
        return start, stop
    stars = found[1]
    behind = stop + len(stars) if text.startswith(stars, stop) else stop
    return (found.start(1), behind) if found[2] or text.endswith(stars, start, behind) else (start, stop)


def _are_marks(text: str, start: int, stop: int) -> bool:
    """Whether a range of a text is nothing but blanks, or a few marks."""
    between = text[start:stop].strip()
    return not between or (
        len(between) <= _MOST_MARKS
        and all(char in _MARKS or is_picture(char) for char in _TAG.sub("", between))
    )


def _strength(blank: str) -> tuple[int, int]:
    return (min(blank.count("\n"), 2), len(blank) > 0)


def kept_text(text: str, removed: Iterable[Removed]) -> str:
    """The text without the removed pieces."""
    parts, at = [], 0
    for piece in removed:
        parts.append(text[at : piece.at])
        at = piece.at + len(piece.text)
    parts.append(text[at:])
    return "".join(parts)


def restore(kept: str, removed: Sequence[Removed]) -> str:
    """The page's text: `kept` with every removed piece back in its place."""
    parts: list[str] = []
    done = at = 0
    for piece in sorted(removed, key=lambda piece: piece.at):
        take = piece.at - done
        parts += kept[at : at + take], piece.text
        at += take
        done = piece.at + len(piece.text)
    parts.append(kept[at:])
    return "".join(parts)
