"""A quotation, a plain sentence or a last short chapter right below a text, in other tags than the text.

At the end of a text the learned scores are unsure, since furniture comes next. What stands in a box without a
name beside the last paragraph, has no link and is a sentence is a part of it all the same.
"""

from __future__ import annotations

from itertools import islice

from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.firstlook import CLOSERS, ends_sentence
from newscrawl.extract.body.leftout.stories.beside import parted
from newscrawl.extract.markup.text import letters

_WORDS, _QUOTED, _MOST, _HEAD = 12, 4, 3, 120
"""Words of a sentence and of a quotation at the least, pieces at the most, and characters that tell an
invitation."""
_SIGNED, _SEVERAL = 2, 2
"""Pieces of a quotation with its speaker, and chapters of a text at the least."""


def with_last_pieces(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with what goes on right below its last paragraph, in a quotation or a box without a name."""
    pieces = cut.pieces
    if not kept or kept[-1] + 1 >= len(pieces):
        return kept
    if pieces[kept[-1] + 1].type == "heading":
        return [*kept, *_chapter(cut, kept)]
    if pieces[kept[-1]].type != "paragraph":
        return kept
    last, found = cut.box_of(kept[-1]), list[int]()
    if last.end - last.first > 1:
        return kept
    if quoted := _quotation(cut, kept[-1]):
        return [*kept, *quoted]
    for at in range(kept[-1] + 1, min(kept[-1] + 1 + _MOST, len(pieces))):
        if not _may_follow(cut, at) or last.parent != cut.box_of(at).whole().parent:
            break
        found.append(at)
    if not found:
        return kept
    said = letters(" ".join([pieces[at].text for at in kept]))
    return [*kept, *(at for at in found if letters(pieces[at].text) not in said)]


def _chapter(cut: Cut, kept: list[int]) -> range:
    """The chapter right below a text that has several, headed as they are and beside their headings: its
    paragraphs have the tag of those of the text."""
    pieces, head = cut.pieces, kept[-1] + 1
    around, tag = cut.box_of(head).whole().parent, pieces[head].tag
    heads = [at for at in kept if pieces[at].type == "heading" and pieces[at].tag == tag]
    beside = [at for at in heads if cut.box_of(at).whole().parent == around]
    if len(beside) < _SEVERAL or pieces[head].links or invites(pieces[head].text.lower()):
        return range(0)
    tags = {pieces[at].tag for at in kept if pieces[at].type == "paragraph"}
    end = head + 1
    while end < len(pieces) and _may_follow(cut, end) and pieces[end].tag in tags:
        if cut.box_of(end).whole().parent != around:
            break
        end += 1
    return range(head, end) if end > head + 1 else range(0)


def _quotation(cut: Cut, last: int) -> range:
    """The quotation with its speaker right below the last piece, beside it or in a box made as its own is."""
    at = last + 1
    if cut.pieces[at].type != "quote":
        return range(0)
    box = next((one for one in cut.box_of(at).outward() if one.tag == "blockquote"), None)
    if box is None or (box.first, box.end) != (at, at + _SIGNED) or not _may_follow(cut, at):
        return range(0)
    who = cut.pieces[at + 1]
    if who.links or who.words > _WORDS or ends_sentence(who.text):
        return range(0)
    ours, theirs = parted(cut, cut.pieces[last].box, box.place)
    if ours is None or theirs is None or (theirs.first, theirs.end) != (box.first, box.end):
        return range(0)
    return range(at, box.end) if theirs is box or (ours.css and ours.make == theirs.make) else range(0)


def _may_follow(cut: Cut, at: int) -> bool:
    """Whether a piece may be a quotation or a sentence of a text that it stands below."""
    piece, whole = cut.pieces[at], cut.box_of(at).whole()
    if piece.links or invites(piece.text[:_HEAD].lower()):
        return False
    if piece.type == "quote":
        return piece.words >= _QUOTED and (ends_sentence(piece.text) or piece.text[-1] in CLOSERS)
    around = islice(cut.box_of(at).outward(), cut.box_of(at).depth - whole.depth + 1)
    plain = piece.type == "paragraph" and not any(box.css for box in around)
    return plain and piece.words >= _WORDS and ends_sentence(piece.text) and 2 * piece.strong < piece.words
