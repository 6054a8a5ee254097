"""Quotations put back into a text: one that a line leads to, that line, and a post that stands amid the text.

A statement of a company in its own words, a few words of a network's, or a box that came along with what was
copied look like anything but the article to the model. Its place tells: right below a paragraph of the text
that ends with a colon, right beside one and amid the text (an answer of an interview), in a box of its own
among the boxes or paragraphs of the text, or between two parts of it under a name for such posts. What is
pulled out of a text stands in a box that is named for it or at its side, or is said there again (`pulled`).
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import takewhile

from newscrawl.extract.body.added.makes import flow_around
from newscrawl.extract.body.classwords import PULLED, invites
from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.firstlook import CLOSERS, ends_sentence
from newscrawl.known.having import has_any

_POSTS = ("twitter-", "bluesky-embed", "mastodon-embed")
"""What the names of a post begin with that has its text; one of a picture or a film has a network's words."""
_MOST, _ABOVE, _LED, _WORDS, _HEAD = 8, 3, 3, 12, 120
"""Pieces of a quotation at the most, and from the text above to it; words of a line that leads to one and of
a sentence below one or of one that is not led to at the least; and characters that tell an invitation."""
_COLONS, _QUESTIONS = ":：", "?？؟"


def with_quotations(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the quotations that belong to the text by their place."""
    if not kept or "blockquote" not in cut.boxes[0].element.among.by_tag:
        return kept
    known, found, last = frozenset(kept), set[int](), kept[-1]
    for box in [one for one in cut.boxes if one.tag == "blockquote"]:
        if not kept[0] <= box.first < box.end <= last + 1 + _MOST:
            continue
        if box.first in known:
            added = _answer(cut, box)
        elif box.end - box.first <= _MOST and known.isdisjoint(range(box.first, box.end)):
            added = [*_of_text(cut, box, known, kept[-1])]
        else:
            continue
        if added or box.first in known:
            found.update(added, _above(cut, box))
            last = max([last, *added])
    return kept if found <= known else sorted(known | found)


def _above(cut: Cut, box: Box) -> tuple[int, ...]:
    """The line that leads to a quotation, or the question that it answers."""
    above = box.first - 1
    leads = above >= 0 and (_leads(cut, above) or _asks(cut, above))
    return (above,) if leads and _is_plain(cut, above, box) else ()


def _answer(cut: Cut, box: Box) -> list[int]:
    """All of a quotation that answers a question, without what has links."""
    if not box.first or not _asks(cut, box.first - 1):
        return []
    return [at for at in range(box.first, box.end) if not cut.pieces[at].links]


def _of_text(cut: Cut, box: Box, known: Set[int], last: int) -> Iterator[int]:
    """What of a quotation, and right below it, belongs to a text that ends with the piece `last`."""
    inside, above = range(box.first, box.end), box.first - 1
    led = above in known and _leads(cut, above)
    amid = box.end <= last or (box.first == last + 1 and box.parent in _places(cut, last))
    posted = amid and any(name.startswith(_POSTS) for name in box.css.split())
    beside = (amid or _asks(cut, above)) and box.parent == cut.box_of(above).parent
    said = (beside or _is_in_text(cut, box, known)) and _is_said(cut, box)
    if not (led or posted or said):
        return
    words = sum(cut.pieces[at].words for at in inside)
    if 2 * sum(cut.pieces[at].linked for at in inside) <= words:
        yield from inside
        if led and box.end > last:
            yield from _below(cut, box)


def _places(cut: Cut, last: int) -> tuple[int, int]:
    """The box that the last piece of a text stands in, and the one around a list or the like of it."""
    return cut.box_of(last).parent, flow_around(cut, last)


def _is_said(cut: Cut, box: Box) -> bool:
    """Whether a quotation is sentences that somebody says."""
    pieces = cut.pieces[box.first : box.end]
    said = " ".join([piece.text for piece in pieces])
    return (
        not any(piece.links for piece in pieces)
        and len(said.split()) >= _WORDS
        and (ends_sentence(said) or said[-1] in CLOSERS)
        and not invites(said[:_HEAD].lower())
    )


def _is_in_text(cut: Cut, box: Box, known: Set[int]) -> bool:
    """Whether a quotation below a piece of the text, in boxes of its own if any, stands where two parts of it
    or more do, or beside one that shares a name with it: some editors put each block into a box."""
    part, above = box.whole(), next((at for at in _nearest(box.first) if at in known), -1)
    around = part.outer
    if part.parent < 0 or around.first > above or _is_apart(box, part):
        return False
    beside = cut.box_of(above)
    while beside.place != around.place and beside.parent != around.place:
        beside = beside.outer
    if beside.place == around.place:
        return True
    if not (
        known.isdisjoint(range(around.first, beside.first)) and known.isdisjoint(range(part.end, around.end))
    ):
        return True
    return not frozenset(part.css.split()).isdisjoint(beside.css.split())


def _nearest(first: int) -> range:
    """The places right above one, nearest first: a caption or two may stand between."""
    return range(first - 1, first - 1 - _ABOVE, -1)


def _is_apart(box: Box, part: Box) -> bool:
    """Whether a quotation, or a box of it up to `part`, is by its name or tag pulled out of a text."""
    around = takewhile(lambda one: one.place >= part.place, box.outward())
    return any(one.tag == "aside" or has_any(one.css, PULLED) for one in around)


def _leads(cut: Cut, at: int) -> bool:
    """Whether a piece is a line that leads to what stands below it."""
    piece = cut.pieces[at]
    return piece.type == "paragraph" and piece.text[-1] in _COLONS and piece.words >= _LED


def _asks(cut: Cut, at: int) -> bool:
    """Whether a piece is a question."""
    piece = cut.pieces[at]
    return piece.type == "paragraph" and piece.text[-1] in _QUESTIONS and piece.words >= _LED


def _is_plain(cut: Cut, at: int, box: Box) -> bool:
    """Whether a piece has no link, invites to nothing and stands right in the box around a quotation."""
    own, piece = cut.box_of(at), cut.pieces[at]
    return box.parent in (own.place, own.parent) and not piece.links and not invites(piece.text.lower())


def _below(cut: Cut, box: Box) -> Iterator[int]:
    """The sentences with which the box around a quotation goes on right below it."""
    return takewhile(
        lambda at: cut.box_of(at).parent == box.parent and _goes_on(cut, at),
        range(box.end, cut.boxes[box.parent].end),
    )


def _goes_on(cut: Cut, at: int) -> bool:
    piece = cut.pieces[at]
    said = piece.type == "paragraph" and not piece.links and piece.words >= _WORDS
    return said and ends_sentence(piece.text) and not invites(piece.text[:_HEAD].lower())
