"""Whether enough of a text is left once something goes from it: enough for an article, or most of what there
was; and which boxes are parts of it, whatever else they hold."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from itertools import islice

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence

ARTICLE_WORDS = 60
"""Words of article beside which what is no article is left out."""
SHORT_WORDS = 20
"""Words of a short text beside which it is,"""
_SHARE = 3
"""where it has so many times the words that go."""
_AMONG = 3
"""Paragraphs that a box stands among."""
_SENTENCE, _LONG = 8, 20
"""Words from which a paragraph is the text's, where it stands beside another, and those of one without a
stop, as some scripts have none."""


def words_of(cut: Cut, pieces: Iterable[int]) -> int:
    """The words of some pieces."""
    return sum([cut.pieces[index].words for index in pieces])


def has_few(cut: Cut, box: Box, most: int) -> bool:
    """Whether a box has `most` words or less; each piece has one, so that few boxes in boxes are counted."""
    return box.end - box.first <= most and sum([one.words for one in cut.pieces[box.first : box.end]]) <= most


def where_most_is_left(cut: Cut, left: Sequence[int], kept: Sequence[int]) -> Sequence[int]:
    """`left` of the pieces `kept`, or all of them where what stays is no article or the lesser part."""
    words, all_words = words_of(cut, left), words_of(cut, kept)
    if words >= ARTICLE_WORDS:
        return left if 2 * words > all_words else kept
    short = words >= SHORT_WORDS and words >= _SHARE * (all_words - words)
    return left if short else kept


def without(cut: Cut, kept: Sequence[int], gone: Container[int]) -> Sequence[int]:
    """`kept` without the pieces that are `gone`, if there are any, where most of it is left."""
    return where_most_is_left(cut, [at for at in kept if at not in gone], kept) if gone else kept


def pieces_of(boxes: Iterable[Box]) -> set[int]:
    """The pieces that stand in some boxes."""
    return {at for box in boxes for at in range(box.first, box.end)}


def without_parts(cut: Cut, boxes: Sequence[Box], kept: Sequence[int]) -> list[Box]:
    """Some boxes without those that hold several paragraphs of the text and are made as one that its first
    sentence stands in, or that in its middle: a text is cut into such around what stands between, and that
    may end up in one."""
    full = [box for box in boxes if _has_text(cut, box, kept)]
    if not full:
        return [*boxes]
    apart = pieces_of(boxes)
    said = [at for at in kept if at not in apart and is_sentence(cut.pieces[at])]
    two = (*said[:1], *said[len(said) // 2 :][:1])
    own = {make_of(box) for at in two for box in cut.box_of(at).outward()}
    return [box for box in boxes if box not in full or make_of(box.whole()) not in own]


def stands_among(cut: Cut, kept: Sequence[int], box: Box, least: int = _AMONG) -> bool:
    """Whether a box stands right among several paragraphs of a text, `least` or more."""
    around = box.parent
    beside = (at for at in kept if cut.box_of(at).parent == around and is_sentence(cut.pieces[at]))
    return len([*islice(beside, least)]) == least


def make_of(box: Box) -> tuple[int, str, str]:
    """Where a box lies, and how it is made: those of one make stand side by side."""
    return box.parent, *box.make


def _has_text(cut: Cut, box: Box, kept: Sequence[int]) -> bool:
    inside = kept[bisect_left(kept, box.first) : bisect_left(kept, box.end)]
    return sum(is_sentence(cut.pieces[at]) for at in inside) > 1


def is_sentence(piece: Piece) -> bool:
    """Whether a piece is a paragraph of a text by its words and its end."""
    if piece.type != "paragraph" or piece.words < _SENTENCE:
        return False
    return piece.words >= _LONG or ends_sentence(piece.text)
