"""Tables under headings of their own, amid a text or at its end: results by place, line-ups, cards of scores.

Cells of numbers and names look like labels to the model, and so do the few words above them. What tells that
they are the article's is that nothing but such tables stands between two paragraphs of one box, or behind its
last, and that none of them leads elsewhere. A table of figures right below the last line of a text, however
short that is, needs no heading.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from newscrawl.extract.body.added.lists.listrest import holder
from newscrawl.extract.body.added.makes import box_around
from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.leftout.stories.beside import parted
from newscrawl.extract.markup.text import has_digit

_ROW, _HEADING = "table_row", "heading"
_SENTENCE, _FEWEST, _MOST_WORDS = 12, 2, 12
"""Words of a paragraph beside such tables, rows of all of them at the least, and words of a heading."""
_FIGURES, _SENTENCES = 3, 2
"""Rows with figures of a table without a heading, and sentences in the box it stands in, at the least."""


def with_tables(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the headings and tables between two paragraphs of it that stand in one box, and with those
    behind the last one."""
    pieces = cut.pieces
    if not kept or not cut.boxes[0].element.among.by_tag.get("tr"):
        return kept
    text = [at for at in kept if pieces[at].type == "paragraph"]
    if not text:
        return kept
    gaps = [range(before + 1, after) for before, after in pairwise(text) if after - before > _FEWEST]
    last = range(text[-1] + 1, cut.boxes[max(box_around(cut, text[-1]), 0)].end)
    found = [
        at
        for gap in (*gaps, last)
        if len(gap) > _FEWEST and heads_table(pieces[gap[0]]) and _are_tables(cut, gap)
        for at in gap
    ]
    found += _figures_below(cut, text)
    return sorted({*kept, *found}) if found else kept


def _figures_below(cut: Cut, text: Sequence[int]) -> Sequence[int]:
    """The table of figures right below the last paragraph of a text in their box, with the line above it."""
    pieces = cut.pieces
    around = Counter(cut.box_of(at).parent for at in text if pieces[at].words >= _SENTENCE)
    parent, count = around.most_common(1)[0] if around else (-1, 0)
    if parent < 0 or count < _SENTENCES:
        return ()
    start = next(at for at in reversed(text) if cut.box_of(at).parent == parent) + 1
    led = start < len(pieces) and pieces[start].type != _ROW and pieces[start].words <= _MOST_WORDS
    place = holder(cut, start + led) if start + led < cut.boxes[parent].end else -1
    table = cut.boxes[place]
    if place < 0 or table.tag != "table" or table.first < start:
        return ()
    box = table
    while box.parent > parent:
        box = box.outer
    lines = pieces[start : table.end]
    alone = (box.parent, box.first, box.end) == (parent, start, table.end)
    plain = all(line.type == _ROW for line in lines[led:]) and not any(line.links for line in lines)
    figures = sum(has_digit(line.text) for line in lines[led:])
    return range(start, table.end) if alone and plain and figures >= max(_FIGURES, len(lines) // 2) else ()


def heads_table(piece: Piece) -> bool:
    """Whether a piece is a heading, or a few words all in bold."""
    bold = piece.type == "paragraph" and piece.strong >= piece.words
    return (bold or piece.type == _HEADING) and piece.words <= _MOST_WORDS and not piece.links


def _are_tables(cut: Cut, gap: Sequence[int]) -> bool:
    """Whether some pieces are tables under headings, and the paragraphs beside them of one box, or of two of
    one make with nothing else between them."""
    lines = [cut.pieces[at] for at in gap]
    if lines[-1].type != _ROW or any(
        line.links or not (line.type == _ROW or heads_table(line)) for line in lines
    ):
        return False
    if sum(line.type == _ROW for line in lines) < _FEWEST:
        return False
    around = box_around(cut, gap[0] - 1)
    end = cut.boxes[around].end
    if gap[-1] >= end:
        return _part_text(cut, gap)
    beside = [at for at in (gap[0] - 1, gap[-1] + 1) if at < end]
    return all(_is_in(cut, at, around) and cut.pieces[at].words >= _SENTENCE for at in beside)


def _part_text(cut: Cut, gap: Sequence[int]) -> bool:
    """Whether some pieces stand between two boxes of one make, with names, that a text goes on in."""
    before, after = gap[0] - 1, gap[-1] + 1
    if after >= len(cut.pieces) or any(cut.pieces[at].words < _SENTENCE for at in (before, after)):
        return False
    ours, theirs = parted(cut, cut.pieces[before].box, cut.pieces[after].box)
    if ours is None or theirs is None:
        return False
    alike = ours.make == theirs.make and bool(ours.css) and ours.parent == theirs.parent
    return alike and (ours.end, theirs.first) == (gap[0], after)


def _is_in(cut: Cut, at: int, around: int) -> bool:
    """Whether a paragraph is a part of a box, or stands right in it."""
    box = cut.box_of(at)
    return around in (box.parent, box.whole().parent) or box.place == around
