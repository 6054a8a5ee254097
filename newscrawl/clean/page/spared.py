"""What the page knew of a block that keeps it: its form, where its words alone speak against it.

A table's prices are the article's, whatever stands beside the table, and so are a line of code, an item of a
list of which others stay, whatever their words are like, and a list under a heading ("What to read next") of
which nothing is a link: other stories are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from itertools import groupby

from newscrawl.clean.page.blocks import within
from newscrawl.clean.page.hints import AS_WRITTEN, Placed, named
from newscrawl.clean.page.ownlabels import is_label
from newscrawl.items import Block, Removed

_LINKED = 0.5
"""The share of links up to which what the page calls a heading is one: "Credits, <a>The Long Pier</a>"."""
_LISTED = frozenset(("related", "nav", "ad"))
"""The kinds of what a heading takes a list with it for."""
_FEWEST = 2
"""Items of such a list."""
_PRICE = re.compile(r"[₹$€£¥]\s?\d|\d\s?[₹$€£¥]")


def may_spare(blocks: Sequence[Block], removed: Sequence[Removed]) -> bool:
    """Whether an item of a list may have gone for its words or its heading's; quick."""
    worded = any(piece.rule.startswith("like-") or _may_be_headed(piece) for piece in removed)
    return worded and any(block.type == "list_item" for block in blocks)


def is_unlinked(blocks: Sequence[Placed], piece: Removed) -> bool:
    """Whether a piece is headings and the items of their lists, and nothing of it is a link."""
    if not _may_be_headed(piece):
        return False
    taken = [blocks[at].block for at in within(blocks, piece)]
    items = [block for block in taken if block.type == "list_item"]
    return (
        len(items) >= _FEWEST
        and taken[0].type == "heading"
        and all(block in items or block.type == "heading" for block in taken)
        and not any(block.link_density or named(block.css) for block in taken)
    )


def _may_be_headed(piece: Removed) -> bool:
    return piece.kind in _LISTED and "\n" in piece.text.strip()


def spare(
    text: str, blocks: Sequence[Placed], piece: Removed, own: Container[int] = frozenset()
) -> list[Removed]:
    """What of a piece goes if `blocks` stay, the rows of tables, items of lists and code: all where only the
    wording speaks against them, else rows with prices and code that would lose some of its lines, and what
    begins at the places `own`, where it goes as a label. The blanks between stay as they were."""
    end, labelled = piece.at + len(piece.text), is_label(piece)
    kept = [
        stays
        for place in map(blocks.__getitem__, within(blocks, piece))
        if (stays := _kept(place, piece, end, is_own=labelled and place.start in own))
    ]
    if not kept:
        return [piece]
    before = piece.text[:1].isspace()
    out: list[Removed] = []
    at = piece.at
    for first, last in [*kept, (end, end)]:
        part = text[at:first]
        if first < end and before:
            part = part.rstrip()
        if at > piece.at and not before:
            at += len(part) - len(part.lstrip())
            part = part.lstrip()
        if part.strip():
            out.append(Removed(rule=piece.rule, kind=piece.kind, text=part, at=at))
        at = last
    return out


def _kept(place: Placed, piece: Removed, end: int, *, is_own: bool) -> tuple[int, int] | None:
    """Where a piece that ends at `end` takes from a row or code what is to stay."""
    first, last = max(place.start, piece.at), min(place.end, end)
    is_whole, is_worded = (first, last) == place[:2], piece.rule.startswith("like-")
    if is_own:
        return (first, last) if is_whole else None
    if place.block.type == "table_row":
        goes = piece.kind != "subscription" or not _PRICE.search(place.block.text)
        return (first, last) if is_whole and (is_worded or not goes) else None
    if place.block.type == "list_item" and place.block.tag not in AS_WRITTEN:
        return (first, last) if is_worded and is_whole else None
    return (first, last) if is_worded or not is_whole else None


def to_spare(blocks: Sequence[Placed], removed: Sequence[Removed], own: Container[int]) -> list[Placed]:
    """The blocks that are rows of a table or code, which an article may have anywhere, the items of lists of
    which one loses nothing to what is `removed`, and what begins at the places `own`."""
    listed = _of_lists_that_stay(blocks, removed)
    return [
        place
        for at, place in enumerate(blocks)
        if (
            place.block.type == "table_row"
            or place.block.tag in AS_WRITTEN
            or place.start in own
            or at in listed
        )
        and not named(place.block.css)
        and place.block.link_density <= (_LINKED if place.start in own else 0)
    ]


def _of_lists_that_stay(blocks: Sequence[Placed], removed: Sequence[Removed]) -> set[int]:
    """Which blocks are items of lists of which one loses nothing. The pieces are in order."""
    starts = [piece.at for piece in removed]
    out: set[int] = set()
    for listed, run in groupby(range(len(blocks)), key=lambda at: blocks[at].block.type == "list_item"):
        items = [*run] if listed else []
        if any(_is_whole(blocks[at], removed, bisect_left(starts, blocks[at].end)) for at in items):
            out.update(items)
    return out


def _is_whole(place: Placed, removed: Sequence[Removed], number: int) -> bool:
    """Whether a block loses nothing; so many pieces begin before its end."""
    last = removed[number - 1] if number else None
    return last is None or last.at + len(last.text) <= place.start
