"""Own labels: lines of an article that by their form would be a byline or a date, or by their words a button.

The head of a table ("Town Date Staff") is made of names as a byline is, a row of one ("From 3 February") of a
date, a heading of one word stands below a byline as the name of a place does, and another ("Manage your
anger") reads as a button does. That such a row stands beside others, and such a heading above a paragraph as
others do, only the page tells.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newscrawl.clean.forms.credits import is_byline
from newscrawl.clean.forms.stamps import is_stamp
from newscrawl.clean.page.hints import Placed
from newscrawl.clean.text.fold import fold
from newscrawl.items import Block, Removed

_LABELS = frozenset({"label-byline", "label-date"})
_TYPES = frozenset({"table_row", "heading"})
_VALUES = 80
"""Characters of a row of values at the most: a longer one is a part of a page that a table lays out."""


def is_label(piece: Removed) -> bool:
    """Whether a piece went for its form, as a byline or a date, or for its words."""
    return piece.rule in _LABELS or piece.rule.startswith("like-")


def may_be_own(blocks: Sequence[Block], removed: Sequence[Removed]) -> bool:
    """Whether a heading may have gone as such a label; quick."""
    labels = {piece.text.strip() for piece in removed if is_label(piece)}
    return bool(labels) and any(block.type == "heading" and block.text in labels for block in blocks)


def own_labels(blocks: Sequence[Placed], removed: Sequence[Removed]) -> frozenset[int]:
    """Where the rows and headings begin, in the page's text, that went as labels and are the article's."""
    labels = [piece for piece in removed if is_label(piece)]
    if not labels:
        return frozenset()
    gone = {at for piece in labels for at in _within(blocks, piece) if blocks[at].block.type in _TYPES}
    if not gone:
        return frozenset()
    touched = {at for piece in removed for at in _within(blocks, piece)}
    rows = _beside_values(blocks, touched)
    return frozenset(
        blocks[at].start
        for at in gone
        if (at in rows if blocks[at].block.type == "table_row" else _is_heading(blocks, at, touched))
    )


def _within(blocks: Sequence[Placed], piece: Removed) -> Iterator[int]:
    """The numbers of those of the blocks, which are in order, of which a piece takes something."""
    end = piece.at + len(piece.text)
    for at in range(bisect_left(blocks, piece.at + 1, key=lambda place: place.end), len(blocks)):
        if blocks[at].start >= end:
            break
        yield at


def _beside_values(blocks: Sequence[Placed], touched: set[int]) -> set[int]:
    """The numbers of the rows of which the next one, in one direction, that stays whole is one of values,
    where only rows lie between.
    """
    out: set[int] = set()
    for numbers in (range(len(blocks)), range(len(blocks) - 1, -1, -1)):
        beside = False
        for at in numbers:
            block = blocks[at].block
            if beside:
                out.add(at)
            if block.type != "table_row":
                beside = False
            elif at not in touched:
                beside = len(block.text) <= _VALUES and block.text[-1] not in ".!?"
    return out


def _is_heading(blocks: Sequence[Placed], at: int, touched: set[int]) -> bool:
    """Whether a heading says nothing of a writer or a date, stands above a paragraph that stays, and another
    of its make does too.
    """
    own, below = blocks[at].block, at + 1
    if below >= len(blocks) or below in touched or blocks[below].block.type != "paragraph":
        return False
    shape = fold(own.text).shape
    if is_byline(shape) or is_stamp(shape):
        return False
    others = (place.block for number, place in enumerate(blocks) if number not in touched)
    return any(one.type == "heading" and (one.tag, one.css) == (own.tag, own.css) for one in others)
