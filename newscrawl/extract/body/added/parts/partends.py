"""The line that ends a part of a text, where it is kept of other parts that are made alike.

Who said what stands above it, in a box of its own below each statement, is a name and a place. What judges
each piece by itself keeps some of such lines and loses others, the last of a text before all.
"""

from __future__ import annotations

from collections import Counter
from itertools import islice

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence

_WORDS, _LEVELS, _FEWEST = 16, 4, 2
"""Words of such a line at the most, boxes around it of which one is the part, and parts that have theirs."""
_SIGN_WORDS = 8
"""Words of a line that signs a letter at the most."""
_Key = tuple[int, tuple[str, str], str, str]


def with_part_ends(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the lines that end parts of which the piece above is kept, where as many parts or more that
    are made alike have theirs."""
    known, pieces = frozenset(kept), cut.pieces
    if kept and _signs_last(cut, kept, known):
        return [*kept, kept[-1] + 1]
    behind = {at + 1 for at in kept} - known - {len(pieces)}
    lost = [at for at in behind if pieces[at].words <= _WORDS and not pieces[at].links]
    keys = {at: key for at in lost if (key := _key(cut, at)) is not None} if lost else {}
    if not keys:
        return kept
    counted, tags = Counter(keys.values()), {pieces[at].tag for at in keys}
    short = (at for at in kept if pieces[at].words <= _WORDS and pieces[at].tag in tags and at - 1 in known)
    made = Counter(_key(cut, at) for at in short)
    found = [at for at, key in keys.items() if max(counted[key], _FEWEST) <= made[key]]
    return sorted([*kept, *found]) if found else kept


def _signs_last(cut: Cut, kept: list[int], known: frozenset[int]) -> bool:
    """Whether the line right below a text is made as those are that end its chapters, above a heading each:
    the names below readers' letters."""
    pieces, at = cut.pieces, kept[-1] + 1
    if at >= len(pieces) or not _may_sign(pieces[at]):
        return False
    heads = [one for one in kept if pieces[one].type == "heading" and one - 1 in known]
    signs = [one - 1 for one in heads if _may_sign(pieces[one - 1])] if len(heads) >= _FEWEST else []
    make = _made(cut, at)
    if not heads or at >= cut.box_around([heads[-1], kept[-1]]).end:
        return False
    return 2 * len(signs) > len(heads) and sum(_made(cut, one) == make for one in signs) >= _FEWEST


def _may_sign(piece: Piece) -> bool:
    own = piece.type == "paragraph" and piece.words <= _SIGN_WORDS and not piece.links
    return own and not ends_sentence(piece.text)


def _made(cut: Cut, at: int) -> tuple[tuple[str, str], ...]:
    return tuple(box.make for box in islice(cut.box_of(at).outward(), 2))


def _key(cut: Cut, at: int) -> _Key | None:
    """Where the part lies that a piece ends, and how it and the piece are made; None where it ends none, or
    is made as the piece above it is."""
    box, above = cut.box_of(at), cut.box_of(at - 1)
    part = next((one for one in islice(box.outward(), _LEVELS) if one.first < at), None)
    if part is None or part.end != at + 1 or part.parent < 0 or (box.tag, box.css) == (above.tag, above.css):
        return None
    return part.parent, part.make, cut.pieces[at].tag, "" if box is part else box.css
