"""The rest of a table or list of which some is kept: its head, and the items that are too short to tell.

A table's head is not like its rows, nor a short item like the long ones, nor a term like its meaning. The
model loses them.
"""

from __future__ import annotations

from collections import Counter

from newscrawl.extract.body.added.parts.subheadings import without_answer
from newscrawl.extract.body.cutting.blocks import Cut, Piece

ITEMS = frozenset(("list_item", "table_row"))
LISTS = ("ul", "ol")
_LEVELS, _DEEPEST = 6, 16
"""Boxes around a piece in which its table or list, or the `dd` it is in, is looked for; lists in lists in
which it is looked at, and boxes around it of which one may be a list of comments."""
_MOST_OF = {"table": 0.5, "ul": 0.66, "ol": 0.66, "dl": 0.66}
"""What holds such parts, and the share of them from which the rest belongs to them."""
_LINKS = 0.5
"""The share of an item's words in links up to which it goes with others."""
_LINKED, _SEVERAL = 0.5, 4
"""The share of a term's words in links at the most, and meanings from which on it may be all link."""
_COMMENTS = "comment"
_SIGN = 3
"""Words of who wrote an entry and when at the most, which entries of several pieces have."""


def with_the_rest(cut: Cut, kept: list[int], title: str = "") -> list[int]:
    """`kept` with the rest of each table and list of which most is kept. What is mostly links stays out, and
    what a page that is laid out in a table has there up to its `title`.

    Of a list without a link one item is enough: there is no reason to write the others but the same text.
    """
    pieces = cut.pieces
    parts = [at for at in kept if pieces[at].type in ITEMS]
    if not parts:
        return kept
    counted = Counter([holder(cut, at) for at in parts])
    chosen, looked = set(kept), 0
    for place, count in counted.items():
        box = cut.boxes[place]
        looked += box.end - box.first if place >= 0 else 0
        if place < 0 or looked > _DEEPEST * len(pieces):
            continue
        parts = [at for at in range(box.first, box.end) if pieces[at].type in ITEMS]
        if count >= len(parts):
            continue
        parts = [at for at in parts if at in chosen or not _is_comment(cut, at, place)]
        head = next((at for at in parts if title and without_answer(pieces[at].text) == title), -1)
        parts = [at for at in parts if at > head or at in chosen]
        if box.tag in LISTS and not any(pieces[at].links for at in parts):
            least = 0 if len(parts) == box.end - box.first else _SIGN
            chosen.update(at for at in parts if pieces[at].words > least and _has_letters(pieces[at]))
        elif len(parts) * _MOST_OF.get(box.tag, 1.0) <= count:
            chosen.update(at for at in parts if pieces[at].link_density < _LINKS)
    return sorted(chosen) if len(chosen) > len(kept) else kept


def _is_comment(cut: Cut, at: int, place: int) -> bool:
    """Whether a piece lies in a further list within its own that is named for readers' comments."""
    box = cut.pieces[at].box
    for _ in range(_DEEPEST):
        if box <= place:
            return False
        if cut.boxes[box].tag in LISTS and _COMMENTS in cut.boxes[box].css:
            return True
        box = cut.boxes[box].parent
    return False


def _has_letters(piece: Piece) -> bool:
    return any(map(str.isalpha, piece.text))


def holder(cut: Cut, at: int) -> int:
    """The box of the table or list that a piece is a part of, or -1."""
    box = cut.pieces[at].box
    for _ in range(_LEVELS):
        if box < 0 or cut.boxes[box].tag in _MOST_OF:
            return box
        box = cut.boxes[box].parent
    return -1


def with_terms(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the terms of which it has the meaning: a word or two, right above it in the same list. They
    may be links where the list has several: it is a directory."""
    if not kept or "dt" not in cut.boxes[0].element.among.by_tag:
        return kept
    listed = [at for at in kept if cut.pieces[at].type == "list_item"]
    meanings = {place for at in listed if (place := _meaning_around(cut, at)) is not None}
    many = Counter(cut.boxes[meaning].parent for meaning in meanings)
    found: set[int] = set()
    for meaning in meanings:
        term = cut.boxes[meaning].first - 1
        around = cut.boxes[meaning].parent
        most = 1.0 if many[around] >= _SEVERAL else _LINKED
        while term >= 0 and _is_term(cut, term, around, most):
            found.add(term)
            term -= 1
    return sorted(found.union(kept)) if found else kept


def _is_term(cut: Cut, at: int, place: int, most: float) -> bool:
    """Whether a piece is a term right in a list, of which no more than a share is links."""
    piece = cut.pieces[at]
    return piece.tag == "dt" and cut.boxes[piece.box].parent == place and piece.link_density <= most


def _meaning_around(cut: Cut, at: int) -> int | None:
    """The place of the innermost `dd` around a piece."""
    place = cut.pieces[at].box
    for _ in range(_LEVELS):
        if place < 0 or cut.boxes[place].tag == "dd":
            break
        place = cut.boxes[place].parent
    return place if place >= 0 and cut.boxes[place].tag == "dd" else None
