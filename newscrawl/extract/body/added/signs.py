"""Which steps may add something to a text: one look at what it lost, and at what stands right beside it.

Each step that adds to a text looks for something else, and most pages have nothing of the kind. What a step
cannot do without is told here for all of them at once, as signs; a step is entered where there is one that it
needs, and asks for all else itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import TypeAlias

from newscrawl.extract.body.added.besidepictures import PARTS as PICTURED
from newscrawl.extract.body.added.lists import prosandcons, recipelists
from newscrawl.extract.body.added.lists.listrest import ITEMS, holder
from newscrawl.extract.body.added.lists.lists import LED
from newscrawl.extract.body.added.makes import PROSE
from newscrawl.extract.body.added.paragraphs import COLONS, DASHES, GREETS, START
from newscrawl.extract.body.added.parts import alike, verdicts
from newscrawl.extract.body.added.parts.digests import may_be_line
from newscrawl.extract.body.added.parts.headed import HEADING_TAGS, LINES
from newscrawl.extract.body.added.parts.numberedparts import HEAD
from newscrawl.extract.body.added.parts.partsalike import MOST, PARTS, is_label
from newscrawl.extract.body.added.parts.partsamid import LEAST, may_begin
from newscrawl.extract.body.added.parts.unfolding import MARKS
from newscrawl.extract.body.boldheads import may_be_head_line
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.known.notewords import NOTE_LINES

ANY, FEW, KEPT_ITEM, KEPT_HEADS = (1 << place for place in range(4))
"""Of what was kept: that there is some; that it is few pieces; an item; headings, or what may be such."""
QUOTATION, TABLE, CODE, TERMS, PICTURES, CLAIM, AMOUNTS, GOODS = (1 << place for place in range(5, 13))
"""Of the page: what elements it has, what a box is named, and what a line says that heads a list."""
ABOVE, BELOW, LISTED, CHAPTER = (1 << place for place in range(13, 17))
"""Of what stands right above the text or below it: a sentence, or a line with a dash; a list, perhaps under a
heading, or a heading and a sentence."""
LABELS, WIDE, ONE, PLAIN, HEADED, HEADS, ITEM, LINKS, APART, QUESTION, SENTENCE, SPLIT = (
    1 << place for place in range(17, 29)
)
"""Of what was lost: labels above pieces; so much in a row as parts are, one paragraph alone, or short
paragraphs without links and nothing else; what may head the piece below it, or stands above the text; items
that are no links, or have some; what is neither a paragraph nor has a link; questions; sentences; and what
stands between two pieces of one box."""

Steps: TypeAlias = Iterable[tuple[int, Callable[[list[int]], list[int]]]]
"""Steps in their order, each with the signs of which it needs one."""
_FIRST = recipelists.FIRST | prosandcons.FIRST
_TAGS = {"blockquote": QUOTATION, "tr": TABLE, "pre": CODE, "dt": TERMS | KEPT_HEADS, "summary": KEPT_HEADS}


def with_all(cut: Cut, kept: list[int], steps: Steps, of_page: int = 0) -> list[int]:
    """`kept` with what some steps add to it, each of which sees what those before it added."""
    signs = of_page | signs_of(cut, kept)
    for needs, step in steps:
        if signs & needs and (text := step(kept)) is not kept:
            kept, signs = text, of_page | signs_of(cut, text)
    return kept


def of_page(cut: Cut) -> int:
    """What signs there are of a page, whatever is kept of it."""
    by_tag = cut.boxes[0].element.among.by_tag
    signs = CLAIM if verdicts.CLAIM in cut.names else 0
    if len(by_tag.get("img", ())) >= PICTURED:
        signs |= PICTURES
    for tag, sign in _TAGS.items():
        if tag in by_tag:
            signs |= sign
    return signs


def of_words(cut: Cut) -> int:
    """What signs there are of a page in its short lines."""
    short = [piece.text for piece in cut.pieces if piece.words <= recipelists.LABEL]
    lines = [text for text in short if text[:2] in _FIRST]
    signs = AMOUNTS if any(map(recipelists.heads_amounts, lines)) else 0
    return signs | GOODS if any(map(prosandcons.heads_goods, lines)) else signs


def signs_of(cut: Cut, kept: Sequence[int]) -> int:
    """What signs there are of pieces that were kept or lost, and beside these. Most steps change nothing,
    so that the same is asked for again."""
    if kept != cut.told[0]:
        cut.told = [*kept], _signs_of(cut, kept) if kept else 0
    return cut.told[1]


def _signs_of(cut: Cut, kept: Sequence[int]) -> int:
    pieces = cut.pieces
    signs = _of_kept([pieces[at] for at in kept]) | _of_above(cut, kept[0]) | _of_below(cut, kept[-1])
    labels = int(is_label(pieces[kept[0] - 1]))
    for before, after in pairwise(kept):
        if after - before > 1:
            signs |= _of_lost(cut, pieces[before + 1 : after])
            labels += is_label(pieces[after - 1])
            if pieces[before].box == pieces[after].box:
                signs |= SPLIT
    return signs | LABELS if labels >= (PARTS if len(kept) > MOST else 1) else signs


def _of_kept(kept: Sequence[Piece]) -> int:
    types = [piece.type for piece in kept]
    signs = ANY | FEW if len(kept) <= HEAD else ANY
    if not ITEMS.isdisjoint(types):
        signs |= KEPT_ITEM
    return signs | KEPT_HEADS if types.count("heading") > 1 else signs


def _of_above(cut: Cut, first: int) -> int:
    signs, around = 0, _box_around(cut, first)
    if around.first < first <= around.first + START:
        above = cut.pieces[first - 1]
        signs = ABOVE if _is_said(above) or above.text[-1] in GREETS else 0
    near = cut.pieces[max(first - LINES, 0) : first]
    heads = [one for one in near if one.type == "heading" or one.tag in HEADING_TAGS]
    if not heads or (len(heads) == 1 and heads[0].tag == "h1" and not heads[0].linked):
        return signs  # above most texts is the headline and no other heading
    return signs | HEADS


def _of_below(cut: Cut, last: int) -> int:
    near = cut.pieces[last + 1 : last + 3]
    if not near:
        return 0
    below, further = near[0], near[-1]
    signs = WIDE if may_begin(below) and _box_around(cut, last).end - last > LEAST else 0
    if below.type in ITEMS:
        signs |= LISTED | _of_item(below)
    elif below.type == "heading" and below is not further:
        if further.type in ITEMS or holder(cut, last + 2) >= 0:
            signs |= LISTED
        if not (below.links or further.links) and _is_said(further):
            signs |= CHAPTER
    if _is_said(below) or below.text[0] in DASHES or below.text[-1] in COLONS or below.text in NOTE_LINES:
        signs |= BELOW
    return signs


def _of_item(item: Piece) -> int:
    return (ITEM if item.link_density <= LED else 0) | (LINKS if item.linked else 0)


def _box_around(cut: Cut, at: int) -> Box:
    """The innermost box around a piece that holds another."""
    box = cut.boxes[cut.pieces[at].box]
    while box.parent >= 0 and box.end - box.first == 1:
        box = box.outer
    return box


def _is_said(piece: Piece) -> bool:
    """Whether a piece may be a sentence or a quotation."""
    return piece.type == "quote" or (piece.type == "paragraph" and ends_sentence(piece.text))


def _of_lost(cut: Cut, lost: Sequence[Piece]) -> int:
    """What is told by pieces in a row that were lost between two that were kept."""
    signs, plain, last = 0, PLAIN, lost[-1]
    for piece in lost:
        kind, end = piece.type, piece.text[-1]
        if kind != "paragraph":
            plain = 0
            signs |= 0 if piece.links else APART
            if kind == "heading":
                signs |= HEADS
            elif kind in ITEMS:
                signs |= _of_item(piece)
        elif piece.links or piece.words > PROSE:
            plain = 0
        if end in MARKS:
            signs |= QUESTION
        if piece.words >= alike.WORDS and kind != "heading" and (end in alike.LAST or piece.tag == "li"):
            signs |= SENTENCE
        if piece.tag in HEADING_TAGS:
            signs |= HEADS
    entry = len(lost) == 1 and may_be_line(last)
    if entry or "heading" in (lost[0].type, last.type) or may_be_head_line(last, cut.boxes[last.box].css):
        signs |= HEADED
    if len(lost) == 1 and last.type == "paragraph" and (not last.links or 4 * last.linked <= last.words):
        signs |= ONE
    return signs | plain | WIDE if len(lost) >= LEAST and may_begin(lost[0]) else signs | plain
