"""Manuals: texts on programs, most of them made by a program, of which everything in their box is text.

The model has learned from news. There a line of three words with a link in it is a label, and here it is the
name of a function; a text ends where the sentences end, and here with the last example. What tells a manual
is how much of it is code, which news have next to none of, and that no data say on which day it came out. And
nothing stands in its box that is no text but menus, which are links.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.known.having import has_any

_CODE = ("code", "pre", "tt", "samp", "kbd")
_FEWEST, _PER = 8, 30
"""Elements of code in a manual at the least, and words of its text to each at the most."""
_MEMBERS, _LINES = ("memitem", "memproto", "memberdecls"), "fragment"
"""What a program that describes classes names the boxes of what they have, or begins such names with, and
those of code."""
_NEAR = 30
"""Pieces after the beginning of a text in which such boxes begin."""
_LEVELS = 4
"""Boxes around what is kept in which the box of the text is looked for."""
_OWN = frozenset(("content", "contents", "body", "bodywrapper", "markdown", "document", "documentation"))
_MAIN = frozenset(("main", "article"))
_BESIDE = frozenset(("nav", "header", "footer", "form"))
_NAMED = (
    "footer", "pagination", "prev-next", "breadcrumb", "toctree", "sidebar", "comments", "related", "author",
    "share", "newsletter", "subscribe", "feedback",
)  # fmt: skip
"""Tags and names of what stands in the box of a text beside it."""


def with_the_manual(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with all that stands in the box of a manual after its first line."""
    if not kept or not _is_manual(cut, kept):
        return kept
    box, pieces = _box_of(cut, kept), cut.pieces
    beside = {-1: False, box.place: False}
    for inner in cut.boxes[box.place + 1 :]:
        if inner.first >= box.end:
            break
        beside[inner.place] = beside.get(inner.parent, False) or _is_beside(inner)
    found = [
        at
        for at in range(kept[0] + 1, box.end)
        if pieces[at].linked < pieces[at].words and not beside.get(pieces[at].box, False)
    ]
    return sorted({*kept, *found})


def _is_manual(cut: Cut, kept: list[int]) -> bool:
    """Whether there is much code on the page for the words of its text, or the members of a class."""
    by_tag = cut.boxes[0].element.among.by_tag
    code = sum([len(by_tag.get(tag, ())) for tag in _CODE])
    if code >= _FEWEST and code * _PER >= sum(cut.pieces[at].words for at in kept):
        return True
    named = "table" in by_tag and has_any(cut.names, (*_MEMBERS, _LINES))
    return named and any(map(_has_members, _near(cut, kept)))


def _near(cut: Cut, kept: list[int]) -> Iterator[Box]:
    """The boxes around the pieces near the beginning of a text."""
    near = [cut.boxes[piece.box] for piece in cut.pieces[kept[0] : kept[0] + _NEAR]]
    yield from {*near, *(box.outer for box in near)}


def _has_members(box: Box) -> bool:
    return box.css.startswith(_MEMBERS) or box.css == _LINES


def _box_of(cut: Cut, kept: list[int]) -> Box:
    """The innermost box around all that is kept which is named for a content, else around its sections."""
    box = cut.box_around(kept)
    for around in islice(box.outward(), _LEVELS):
        if around.tag in _MAIN or not _OWN.isdisjoint(around.css.split()):
            return around
    found = box
    for around in box.outward():
        if around.tag == "section":
            found = around
        elif around is not box:
            break
    return found


def _is_beside(box: Box) -> bool:
    return box.tag in _BESIDE or has_any(box.css, _NAMED)
