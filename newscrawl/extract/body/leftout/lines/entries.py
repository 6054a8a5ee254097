"""The lines beside the entries of a live blog that say who wrote each, and when: "16:42 Ada Moss".

Entries are boxes of one make, each with a heading and a time. A line of a few words that many of them have is
who wrote them or from where, and so is one that begins with the time. Who speaks in a transcript with times
stands under no heading, and the labels in a list of products beside no time.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.left import without

ENTRY_WORDS, _LEAST, _LEVELS = 8, 3, 5
"""Words of such a line at the most, entries at the least, and boxes around a line of which one is one."""
_PIECES, _MAKES = 60, 20
"""Pieces of an entry, and makes of entries at the most: a page's time stays bounded."""
_BEGUN = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)")
_CLOCK = re.compile(r"\d(?<![\d:.].)(?:(?<=[01])\d|(?<=2)[0-3])?[:.][0-5]\d(?![\d:.])")


def without_entry_lines(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without such lines, where several entries have them."""
    pieces = cut.pieces
    short = [at for at in kept if (piece := pieces[at]).words <= ENTRY_WORDS and piece.type == "paragraph"]
    if len(short) < 2 or len(told := [at for at in short if not ends_sentence(pieces[at].text)]) < 2:
        return kept
    entries = defaultdict[tuple[int, str, str], list[int]](list)
    heads = [at for at, piece in enumerate(pieces) if piece.type == "heading"]
    for at in told if heads else ():
        if entry := _entry_around(cut, at, heads):
            entries[entry.parent, *entry.make].append(at)
    made = [(make, lines) for make, lines in entries.items() if len(lines) > 1][:_MAKES]
    gone = {at for make, lines in made for at in _signs(cut, make, lines)}
    return [*without(cut, kept, gone)]


def _signs(cut: Cut, make: tuple[int, str, str], lines: Sequence[int]) -> Iterator[int]:
    """Those of some lines in entries of a make that begin with a time, or are said in several of them."""
    alike = [box for box in cut.boxes[make[0] :] if box.parent == make[0] and box.make == make[1:]]
    if len(alike) >= _LEAST:
        said = Counter([cut.pieces[at].text for box in alike for at in range(box.first, box.end)])
        texts = ((at, cut.pieces[at].text) for at in lines)
        yield from (at for at, text in texts if said[text] > 1 or _BEGUN.match(text))


def _entry_around(cut: Cut, at: int, headings: Sequence[int]) -> Box | None:
    """The innermost box around a line that has one of a page's headings and a time of day beside its text."""
    for box in islice(cut.box_of(at).outward(), _LEVELS):
        if box.end - box.first > _PIECES:
            return None
        heads = bisect_left(headings, box.end) - bisect_left(headings, box.first)
        if heads > 1 or box.parent < 0:
            return None
        inside = cut.pieces[box.first : box.end] if heads else ()
        if any(ends_sentence(piece.text) for piece in inside):
            return box.whole() if any(map(_tells_time, inside)) else None
    return None


def _tells_time(piece: Piece) -> bool:
    text = piece.text
    return piece.words <= ENTRY_WORDS and (":" in text or "." in text) and _CLOCK.search(text) is not None
