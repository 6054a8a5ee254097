"""Lines of a text that point at other stories: words in capitals, a colon, and all after it is a link."""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.leftout.left import where_most_is_left, without
from newscrawl.extract.body.leftout.stories.teased import TITLE_WORDS
from newscrawl.known.wordcount import count_words

POINTING_WORDS, _LABEL = 30, 40
"""Words of such a line at the most, and characters of the words before its colon."""
_LINES = frozenset(("paragraph", "table_row"))
_RUN = 3
"""Such lines after one another up to which they are no list of the article's own."""


def without_pointers(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without lines that point at other stories ("COUNTDOWN: Five days to go"), where most of it is
    left. At its end the label may be any ("Next: Five days to go")."""
    pieces = cut.pieces
    if len(kept) > 1 and pieces[kept[-1]].linked and _labels_links(pieces[kept[-1]]):
        kept = where_most_is_left(cut, kept[:-1], kept)
    pointing = [at for at in kept if pieces[at].linked and _points(pieces[at])]
    if not pointing:
        return kept
    runs: list[list[int]] = []
    for at in pointing:
        if runs and runs[-1][-1] == at - 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return without(cut, kept, {at for run in runs if len(run) <= _RUN for at in run})


def _points(piece: Piece) -> bool:
    """Whether every line of a piece is a label in capitals and a link."""
    if piece.type not in _LINES or not 0 < piece.linked < piece.words <= POINTING_WORDS:
        return False
    labels = 0
    for line in piece.text.split("\n"):
        label, _, rest = line.partition(": ")
        if not rest or len(label) > _LABEL or not label.isupper():
            return False
        labels += label.count(" ") + 1
    return labels == piece.words - piece.linked


def _labels_links(piece: Piece) -> bool:
    """Whether a line is a label, a colon and nothing but links: several, or what a story is called. One word
    that is a link may be the article's source."""
    label, colon, _ = piece.text.partition(":")
    unlinked = piece.words - piece.linked
    few = piece.words <= POINTING_WORDS and len(label) <= _LABEL
    leads = piece.links > 1 or piece.linked >= TITLE_WORDS
    return bool(colon) and few and leads and piece.type == "paragraph" and unlinked == count_words(label)
