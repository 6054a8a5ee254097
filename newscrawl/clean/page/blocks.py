"""Blocks: where the blocks of a page stand in its text, and what is left of them when pieces went from it.

An article may be cleaned in steps: what went before is gone from its blocks, but not from the page's text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from newscrawl.clean.page.hints import Placed
from newscrawl.items import Block, Removed

_GAP = "\n\n"
"""What stands between two blocks in their text."""


def placed(blocks: Sequence[Block], body: str, before: Sequence[Removed]) -> list[Placed]:
    """Where the blocks of a body stand in the page's text, from which `before` is gone."""
    out: list[Placed] = []
    cursor = shift = known = 0
    for block in blocks:
        start = _found(block.text, body, cursor)
        if start < 0:
            continue
        cursor = start + len(block.text)
        while known < len(before) and before[known].at <= start + shift:
            shift += len(before[known].text)
            known += 1
        out.append(Placed(start + shift, cursor + shift, block))
    return out


def _found(text: str, body: str, after: int) -> int:
    """Where a block's text stands `after` a place, or -1. Most stand right behind a blank line, which is soon
    asked; a long text is not soon looked for."""
    if not text:
        return -1
    at = after + len(_GAP) if body.startswith(_GAP, after) else after
    return at if body.startswith(text, at) and text[0] != "\n" else body.find(text, after)


def within(blocks: Sequence[Placed], piece: Removed) -> Iterator[int]:
    """The numbers of those of the blocks, which are in order, of which a piece takes something."""
    end = piece.at + len(piece.text)
    for at in range(bisect_right(blocks, piece.at, key=attrgetter("end")), len(blocks)):
        if blocks[at].start >= end:
            break
        yield at


def kept_blocks(
    blocks: Sequence[Block], body: str, before: Sequence[Removed], fresh: Sequence[Removed]
) -> list[Block]:
    """The blocks without the fresh pieces; `body` holds the blocks in order, `before` is gone from it
    already."""
    if not before and not fresh:
        return [
            block if kept == block.text else replace(block, text=kept)
            for block in blocks
            if (kept := block.text.strip())
        ]
    gone = _places(before, fresh)
    out: list[Block] = []
    cursor = first = 0
    for block in blocks:
        start = _found(block.text, body, cursor)
        if start < 0:
            continue
        cursor = start + len(block.text)
        while first < len(gone) and gone[first][1] <= start:
            first += 1
        touched = first < len(gone) and gone[first][0] < cursor
        kept = (_outside(body, start, cursor, gone, first) if touched else block.text).strip()
        if kept:
            out.append(block if kept == block.text else replace(block, text=kept))
    return out


def _places(before: Sequence[Removed], fresh: Sequence[Removed]) -> list[tuple[int, int]]:
    """Where fresh pieces stand in a body from which others went before; all are in order."""
    out, shift, known = [], 0, 0
    for piece in fresh:
        while known < len(before) and before[known].at < piece.at:
            shift += len(before[known].text)
            known += 1
        out.append((piece.at - shift, piece.at - shift + len(piece.text)))
    return out


def _outside(body: str, start: int, end: int, gone: Sequence[tuple[int, int]], known: int) -> str:
    """A stretch of the body without the ranges that went from it, the first of which is number `known`."""
    parts, at = [], start
    for number in range(known, len(gone)):
        first, last = gone[number]
        if first >= end:
            break
        parts.append(body[at : max(first, at)])
        at = max(at, last)
    parts.append(body[min(at, end) : end])
    return "".join(parts)
