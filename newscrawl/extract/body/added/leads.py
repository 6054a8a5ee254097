"""What begins the box of a text: the paragraph that leads to its parts, as above the posts of a live blog or
the slides of a gallery, and the heading of its first chapter.

Such a paragraph stands alone, with a time or a number below it, where most texts have a second one. So the
model knows it by little. What begins the box of the text, is a sentence or more, and asks its reader for
nothing, is the text's own; and so is a line in bold right above its first paragraph, where others are
made like it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from newscrawl.extract.body.added.makes import PROSE
from newscrawl.extract.body.boldheads import HEAD_WORDS, is_bold_line, made_in
from newscrawl.extract.body.classwords import invites, invites_reader
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.labels import is_label

_FIRST, _BETWEEN = 2, 6
"""Pieces of a text below one of which its lead may be lost, and pieces from this to the next at the most."""
_MOST, _OF = 2, 3
"""The share of a text that its box has at the least: what was kept below may be none of it."""
_WORDS, _HEAD = 8, 120
"""Words of a lead at the least, and characters that tell an invitation."""
_BESIDE = frozenset(("aside", "figure", "nav", "footer", "form", "header"))
"""Tags of what stands beside a text, whatever it says."""


def with_lead(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the paragraphs that begin a box which has its parts, where no more than labels stand
    between these and the first of it, or the first below a standfirst; or with the heading of the first."""
    above = -1
    for before, first in enumerate(kept[:_FIRST]):
        least, above = max(first - _BETWEEN, above + 1), first
        if first > least and _may_be_above(cut.pieces[least:first]):
            for box in _around(cut, kept, before, least):
                if before == 0 and _heads(cut, kept, box):
                    return [box.first, *kept]
                if (leads := _leads(cut, box, first)) and _are_labels(cut, range(leads[-1] + 1, first)):
                    return [*kept[:before], *leads, *kept[before:]]
    return kept


def _may_be_above(pieces: Sequence[Piece]) -> bool:
    """Whether a lead may be among some pieces, or the last is a heading: below most headlines stand a name
    and a day."""
    last = pieces[-1]
    if last.strong >= last.words or (last.type == "heading" and last.tag != "h1"):
        return True
    long = [one for one in pieces if one.words >= _WORDS]
    return any(one.type == "paragraph" and not one.links and not one.text[-1].isalnum() for one in long)


def _around(cut: Cut, kept: Sequence[int], before: int, least: int) -> Iterator[Box]:
    """The boxes that begin right above a piece of the text and have most of what follows of it, but nothing
    of what goes before."""
    first, most = kept[before], kept[before + _MOST * (len(kept) - before) // _OF]
    for box in cut.box_of(first).outward():
        if box.first < least:
            break
        if box.first < first and box.end > most:
            yield box


def _heads(cut: Cut, kept: Sequence[int], box: Box) -> bool:
    """Whether a box begins with a heading, or a line in bold, right above the first paragraph of its text, of
    which more are made so."""
    at = box.first
    if at + 1 != kept[0]:
        return False
    piece, below = cut.pieces[at], cut.pieces[kept[0]]
    if below.type != "paragraph" or below.words < PROSE or piece.links:
        return False
    if not (piece.type == "heading" or is_bold_line(cut, at)) or not 1 < piece.words <= HEAD_WORDS:
        return False
    own, said = cut.box_of(at), piece.text.lower()
    if own.tag in _BESIDE or own.css or is_label(said) or invites(said):
        return False
    make = made_in(cut, at)
    heads = (one for one in kept if cut.pieces[one].type == "heading" or is_bold_line(cut, one))
    return any(made_in(cut, one) == make for one in heads)


def _leads(cut: Cut, box: Box, end: int) -> list[int]:
    return [*takewhile(lambda at: _may_lead(cut, at, box), range(box.first, end))]


def _may_lead(cut: Cut, at: int, box: Box) -> bool:
    """Whether a piece that a box begins with is a sentence or more right in it, beside nothing."""
    piece = cut.pieces[at]
    if piece.words < _WORDS or piece.links or piece.type != "paragraph" or not ends_sentence(piece.text):
        return False
    own = cut.box_of(at)
    if box.place not in (own.place, own.parent) or own.tag in _BESIDE:
        return False
    return 2 * piece.strong < piece.words and not invites_reader(piece.text[:_HEAD].lower())


def _are_labels(cut: Cut, between: Sequence[int]) -> bool:
    return all(cut.pieces[at].words < PROSE and not cut.pieces[at].links for at in between)
