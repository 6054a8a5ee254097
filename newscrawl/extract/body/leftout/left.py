"""What is left of a text once something goes from it: enough for an article, or most of what there was."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut

ARTICLE_WORDS = 60
"""Words of article beside which what is no article is left out."""
SHORT_WORDS = 20
"""Words of a short text beside which it is,"""
_SHARE = 3
"""where it has so many times the words that go."""


def words_of(cut: Cut, pieces: Iterable[int]) -> int:
    """The words of some pieces."""
    return sum([cut.pieces[index].words for index in pieces])


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
