"""Own labels: lines of an article that by their form would be a byline or a date, or by their words a button.

The head of a table ("Town Date Staff") is made of names as a byline is, a row of one ("From 3 February") of a
date, a heading of one word stands below a byline as the name of a place does, and another ("Manage your
anger") reads as a button does. That such a row stands beside others, and such a heading above a paragraph as
others do, only the page tells.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newscrawl.clean.forms.credits import BY, is_byline
from newscrawl.clean.forms.stamps import is_day, is_stamp
from newscrawl.clean.page.blocks import within
from newscrawl.clean.page.hints import Placed
from newscrawl.clean.text.fold import fold
from newscrawl.items import Block, Removed
from newscrawl.known.agencies import agency_of

_LABELS = frozenset({"label-byline", "label-date"})
_KINDS = frozenset({"byline", "caption", "dateline_meta"})
_FULL_NAME = re.compile(r"[^\W\d_a-zß-ÿ][\w'.-]+ [^\W\d_a-zß-ÿ][\w'.-]+")
_VALUES = 80
"""Characters of a row of values at the most: a longer one is a part of a page that a table lays out."""


def is_label(piece: Removed) -> bool:
    """Whether a piece went as a byline, a date or a credit, or for its words."""
    return piece.kind in _KINDS or piece.rule.startswith("like-")


def may_be_own(blocks: Sequence[Block], removed: Sequence[Removed]) -> bool:
    """Whether a heading may have gone as such a label; quick."""
    labels = {piece.text.strip() for piece in removed if is_label(piece)}
    return bool(labels) and any(block.type == "heading" and block.text in labels for block in blocks)


def own_labels(blocks: Sequence[Placed], removed: Sequence[Removed]) -> frozenset[int]:
    """Where the rows and headings begin, in the page's text, that went as labels and are the article's."""
    labels = [piece for piece in removed if is_label(piece)]
    if not labels:
        return frozenset()
    gone = {at: piece.rule for piece in labels for at in within(blocks, piece)}
    kinds = {blocks[at].block.type for at in gone}
    if kinds.isdisjoint(("table_row", "heading")):
        return frozenset()
    touched = {at for piece in removed for at in within(blocks, piece)}
    rows = _beside_values(blocks, touched) if "table_row" in kinds else set()
    own = rows & {at for at, rule in gone.items() if rule in _LABELS and blocks[at].block.type == "table_row"}
    if "heading" in kinds:
        own |= _headings(blocks, gone, touched)
    return frozenset(blocks[at].start for at in own)


def _beside_values(blocks: Sequence[Placed], touched: set[int]) -> set[int]:
    """The numbers of the rows of which the next one, in one direction, that stays whole is one of values,
    where only rows lie between."""
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


def _headings(blocks: Sequence[Placed], gone: Mapping[int, str], touched: set[int]) -> set[int]:
    """Which of what is gone, each by a rule, are headings that say nothing of a writer or a date, stand above
    a paragraph that stays, as another of their make does, and if not by a label of the head, behind one, too.
    """
    stays = [at for at in range(len(blocks)) if at not in touched]
    makes = {_make(blocks[at].block) for at in stays if blocks[at].block.type == "heading"}
    texts = {at for at in stays if blocks[at].block.type == "paragraph"}
    first = min(texts, default=len(blocks))
    return {
        at
        for at, rule in gone.items()
        if at + 1 in texts and (at > first or rule in _LABELS or rule.startswith("like-"))
        if (block := blocks[at].block).type == "heading" and _make(block) in makes
        if not _tells_who_or_when(fold(block.text).shape)
    }


def _make(heading: Block) -> tuple[str, str]:
    return heading.tag, heading.css


def _tells_who_or_when(shape: str) -> bool:
    """Whether a heading is a date or a byline with a name: not "By the Numbers"."""
    if is_stamp(shape) or is_day(shape):
        return True
    first, _, rest = shape.partition(" ")
    names = rest if first.lower() in BY else shape
    return is_byline(shape) and (_FULL_NAME.search(names) is not None or agency_of(names) is not None)
