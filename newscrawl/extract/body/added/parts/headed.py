"""Headings of parts that are made alike, put back where the choice kept one and lost another.

A live blog's posts, the places of a list and the parts of a recipe each stand in a box of their own under a
heading of a word or two. The model takes some of these for labels; what was kept of the part, and the heading
of the part beside it, tell that they are none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import islice, takewhile

from newscrawl.extract.body.added.parts.partheads import BEFORE, LINE, is_kept, left_below, may_head, parts_at
from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.known.unfoldwords import unfolds

HEADING_TAGS = frozenset(("summary", "dt"))
"""What heads a part that unfolds, or is a question in a list of such."""
LINES = 3
"""Pieces up to a heading above a part, where no heading of a text is known."""
_PART_WORDS, _LEAST, _AROUND = 60, 2, 3
"""Words of a part at the most, parts of one make that tell the next, and boxes around a heading that do."""
_Make = tuple[int, str, str, bool]


def with_headed_parts(cut: Cut, kept: list[int], title: str) -> list[int]:
    """`kept` with the headings of parts that are kept, beside such as have theirs, and with the last short
    parts. `title` is the headline, in small letters."""
    known = frozenset(kept)
    around = _headings(cut, max(kept[0] - 1 - BEFORE, 0), kept[-1] + 1) if kept else set[int]()
    heads = sorted(around & known)
    if not heads:
        begun = [at - 1 for at in kept[1:] if at - 1 not in known and _begins(cut, at - 1, title, kept)]
        alike = _heads_alike(cut, kept, title)
        return sorted({*kept, *alike, *begun}) if begun or alike else kept
    lost = around - known
    found = (
        _beside_heads(cut, kept, title, heads, lost) + _heads_alike(cut, kept, title, heads) if lost else []
    )
    found += _last_parts(cut, kept, sorted({*heads, *found}))
    found += _first_head(cut, kept, heads, title) if kept[0] - 1 in lost else []
    return sorted({*kept, *found}) if found else kept


def _beside_heads(cut: Cut, kept: list[int], title: str, heads: list[int], lost: set[int]) -> list[int]:
    """The headings that were lost of parts that are kept, made as those that have kept theirs."""
    pieces, known = cut.pieces, frozenset(kept)
    parts = Counter(_make(pieces[at], box) for at in heads for box in parts_at(cut, at))
    signs = left_below(cut, heads, known)
    led = any(pieces[at].is_link for at in heads)
    return [
        at
        for at in lost
        if (_is_plain_heading(cut, at, title) or (led and pieces[at].is_link and may_head(pieces[at], title)))
        and any(
            (_is_like(parts, _make(pieces[at], box)) and is_kept(cut, box, at, known, signs=signs))
            or (not pieces[at].links and _is_whole(box, at, kept))
            for box in parts_at(cut, at)
        )
    ]


def _headings(cut: Cut, first: int, end: int) -> set[int]:
    """The headings among some pieces, and what heads a part that unfolds."""
    each, by_tag = list(enumerate(cut.pieces[first:end], first)), cut.boxes[0].element.among.by_tag
    found = {at for at, piece in each if piece.type == "heading"}
    if any(map(by_tag.get, HEADING_TAGS)):
        found.update(at for at, piece in each if piece.tag in HEADING_TAGS)
    return found


def _begins(cut: Cut, at: int, title: str, kept: Sequence[int]) -> bool:
    """Whether a piece is a heading that begins a part of which all else is kept, and invites to nothing."""
    piece = cut.pieces[at]
    heads = piece.type == "heading" or (piece.tag == "summary" and not unfolds(piece.text))
    plain = heads and _is_plain_heading(cut, at, title) and not invites(piece.text.lower())
    return plain and any(_is_whole(box, at, kept) for box in parts_at(cut, at))


def _first_head(cut: Cut, kept: list[int], heads: list[int], title: str) -> list[int]:
    """The heading right before a text that stands in the box of its first paragraph and of a later heading,
    none of a higher rank than that: it begins the box, or two later ones are made alike (below a list of what
    the chapters are)."""
    at = kept[0] - 1
    if cut.pieces[at].type != "heading" or cut.pieces[kept[0]].type != "paragraph":
        return []
    around = cut.box_of(at).parent
    beside = around >= 0 and cut.box_of(kept[0]).parent == around
    later = [head for head in heads if cut.box_of(head).parent == around]
    beside &= cut.boxes[around].first == at or _is_made_as(cut, at, later)
    if _is_made_alike(cut, at, heads):
        beside, later = True, heads
    ranked = bool(later) and cut.pieces[at].tag <= min(cut.pieces[head].tag for head in later)
    return (
        [at] if beside and ranked and (_is_plain_heading(cut, at, title) or _leads_as(cut, at, later)) else []
    )


def _is_made_as(cut: Cut, at: int, later: Sequence[int]) -> bool:
    """Whether several later headings have the tag and class of one."""
    made = [(own.tag, own.attrib.get("class")) for own in (cut.box_of(one).element for one in (at, *later))]
    return made[1:].count(made[0]) >= _LEAST


def _is_made_alike(cut: Cut, at: int, heads: Sequence[int]) -> bool:
    """Whether several later headings, and the boxes around each, are made as one is."""
    made = [tuple(box.make for box in islice(cut.box_of(one).outward(), _AROUND)) for one in (at, *heads)]
    return made[1:].count(made[0]) >= _LEAST


def _leads_as(cut: Cut, at: int, later: Sequence[int]) -> bool:
    """Whether a heading is a link as all later ones are: to what each part tells of."""
    head, alike = cut.pieces[at], [cut.pieces[one] for one in later]
    return head.is_link and len(alike) >= _LEAST and all(one.is_link and one.tag == head.tag for one in alike)


def _heads_alike(cut: Cut, kept: list[int], title: str, known_heads: Sequence[int] = ()) -> list[int]:
    """The headings above parts of a text, where several are made alike beside none whose heading is known.
    They may be of the first rank then, and lines of a few words may stand below them: where a place is, who
    it was; where no heading is known, they may lead to what the part tells of."""
    pieces = cut.pieces
    around = range(max(kept[0] - LINES, 0), kept[-1]) if kept else ()
    heads = [at for at in around if pieces[at].type == "heading" and not (known_heads and pieces[at].links)]
    heads = [at for at in heads if not (pieces[at].is_link and _heads_nothing(pieces[at], pieces[at + 1]))]
    if len({*heads}.difference(known_heads)) <= _LEAST:
        return []
    known, made = frozenset(kept), defaultdict[tuple[int, str, str], list[int]](list)
    for at in [at for at in heads if not known.isdisjoint(range(at + 1, at + 1 + LINES))]:
        box = next((one for one in parts_at(cut, at) if is_kept(cut, one, at, known, LINE)), None)
        if box is not None and may_head(pieces[at], title):
            whole = box.whole()
            made[whole.parent, whole.tag, pieces[at].tag].append(at)
    several = [(cut.boxes[make[0]], alike) for make, alike in made.items() if len(alike) > _LEAST]
    return [
        at
        for around_them, alike in several
        if not any(around_them.first <= head < around_them.end for head in known_heads)
        for at in alike
    ]


def _heads_nothing(heading: Piece, below: Piece) -> bool:
    """Whether another heading of its rank stands right below one, both links: a list of other stories."""
    return below.type == "heading" and below.tag == heading.tag and below.is_link


def _last_parts(cut: Cut, kept: list[int], heads: list[int]) -> list[int]:
    """The rest of the last part of a text whose parts are named and made alike, and the short ones right
    below it."""
    own = next(parts_at(cut, heads[-1]), None) if len(heads) >= _LEAST else None
    if own is None or not own.css or not own.first <= kept[-1] < own.end:
        return []
    alike = [box for box in cut.boxes[own.place :] if box.parent == own.parent]
    parts = takewhile(lambda box: (box.tag, box.css) == (own.tag, own.css), alike)
    linked = all(cut.pieces[at].is_link for at in heads[-_LEAST:])
    short = (box for box in parts if _is_short(cut, box, linked=linked))
    return [at for box in short for at in range(box.first, box.end)]


def _is_short(cut: Cut, box: Box, *, linked: bool) -> bool:
    """Whether a part has few words, none of them in a link but its heading where that is `linked`, and a
    heading first."""
    head, *pieces = cut.pieces[box.first : box.end]
    if not (head.type == "heading" or head.tag in HEADING_TAGS) or head.is_link != linked:
        return False
    words = head.words + sum(piece.words for piece in pieces)
    return words <= _PART_WORDS and not any(piece.links for piece in ([] if linked else [head]) + pieces)


def _make(heading: Piece, part: Box) -> _Make:
    """How a part and its heading are made, and whether that is a link."""
    return part.parent, part.tag, heading.tag, heading.is_link


def _is_like(parts: Counter[_Make], make: _Make) -> bool:
    """Whether some parts have a heading made so; one that is a link, where all of several are."""
    if not make[-1]:
        return make in parts
    return parts[make] >= _LEAST and (*make[:-1], False) not in parts


def _is_plain_heading(cut: Cut, at: int, title: str) -> bool:
    piece = cut.pieces[at]
    return piece.tag != "h1" and not piece.links and may_head(piece, title)


def _is_whole(box: Box, at: int, kept: Sequence[int]) -> bool:
    """Whether a part begins with its heading, all else in it is kept, and the text is more than that."""
    if box.first != at or len(kept) <= box.end - at:
        return False
    first = bisect_left(kept, at)
    return kept[first] == at + 1 and kept[first : first + box.end - at - 1][-1] == box.end - 1
