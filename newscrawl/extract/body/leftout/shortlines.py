"""Lines of a word or three that are all of a line, and no text: labels, and the times of entries.

A live blog has a time beside the text of each entry ("14:32", "17.05 Uhr"), in an element for it. One alone
may be what a line tells, and those of a programme are, which has few words at each, and those that whoever
wrote a chronicle put into paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.leftout.boxlabels import is_never_text, is_to_share
from newscrawl.extract.body.leftout.left import words_of

_WORDS = 3
_FEWEST, _ENTRY = 2, 15
"""Times of entries from which they are some, and words of text for each."""
_CLOCK = re.compile(
    r"(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d){1,2}(?:\s?(?:[ap]\.?m\.?|uhr|h|hrs?|gmt|utc|c?[ew]?s?t))?",
    re.IGNORECASE,
)


def short_lines(cut: Cut, kept: Sequence[int]) -> list[int]:
    """Those of the pieces `kept` that are such lines."""
    pieces = cut.pieces
    short = [at for at in kept if pieces[at].words <= _WORDS]
    times = [at for at in short if _is_time(pieces[at]) and not _is_plain(cut, at)]
    if len(times) < _FEWEST or words_of(cut, kept) < _ENTRY * len(times):
        times = []
    return times + [at for at in short if _is_label(pieces[at])] if short else short


def _is_label(piece: Piece) -> bool:
    line = piece.text.lower()
    return is_never_text(line) or (piece.type == "paragraph" and is_to_share(line))


def _is_time(piece: Piece) -> bool:
    return piece.type != "heading" and piece.text[0].isdigit() and _CLOCK.fullmatch(piece.text) is not None


def _is_plain(cut: Cut, at: int) -> bool:
    """Whether a piece is a paragraph without a name."""
    box = cut.box_of(at)
    return box.tag == "p" and not box.css
