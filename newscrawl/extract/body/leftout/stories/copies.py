"""A text that a page holds twice, and a sentence said twice in a row: one of each goes.

Pages hold a text once more for small screens or for print, and begin some galleries twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.left import ARTICLE_WORDS, words_of

_COPIED, _MOST_COPIES = 3, 5
"""Pieces in a row that make a copy, and how many copies are looked for."""
_PARAGRAPHS = 2
"""Paragraphs in boxes apart that are one as well, whatever stands between: some galleries begin twice."""
_LEADING = 2
"""Pieces that may stand before a text and are not in its copy: what it is in short, a line on it."""
_SENTENCE = 8
"""Words from which a piece right before its like is a copy; a cry or a line of verse is shorter."""


def without_copies(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without a second copy of the text: some pages hold it once more, for small screens or for print.

    Most of a text that stands there again, from its beginning on and in its order, is a copy; a question that
    an interview asks again is none. Of a paragraph said twice in a row, as the first often is, one goes.
    """
    texts = [cut.pieces[index].text for index in kept]
    if len(set(texts)) == len(texts):
        return kept
    for first in range(min(_LEADING + 1, len(texts))):
        if (left := _without_text_again(cut, kept, texts, first)) is not kept:
            return _without_twins(cut, left)
    return _without_twins(cut, kept)


def _without_text_again(cut: Cut, kept: Sequence[int], texts: list[str], first: int) -> Sequence[int]:
    """`kept` without copies of the text that begins with its piece number `first`."""
    places = [at for at in range(first + _PARAGRAPHS, len(texts)) if texts[at] == texts[first]][:_MOST_COPIES]
    for at in reversed(places):
        size = at - first
        same = next((n for n in range(size) if texts[at + n : at + n + 1] != [texts[first + n]]), size)
        begun, again = kept[first : first + same], kept[at : at + same]
        copied = same >= _COPIED and same > 0.8 * size
        apart = not copied and same >= _PARAGRAPHS and _are_paragraphs(cut, begun, again)
        if (apart and same == size) or ((copied or apart) and words_of(cut, again) >= ARTICLE_WORDS):
            kept, texts = [*kept[:at], *kept[at + same :]], [*texts[:at], *texts[at + same :]]
    return kept


def _are_paragraphs(cut: Cut, ones: Sequence[int], others: Sequence[int]) -> bool:
    """Whether pieces and their like are paragraphs of some words, all in boxes apart."""
    pieces, boxes = cut.pieces, cut.boxes
    return all(
        pieces[one].type == "paragraph"
        and pieces[one].words >= _SENTENCE
        and boxes[pieces[one].box].parent != boxes[pieces[other].box].parent
        for one, other in zip(ones, others, strict=True)
    )


def _without_twins(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without each sentence right before its like, where the two stand in different boxes or are named
    otherwise, as for small screens and for large ones: the page's make has doubled it. In one box its writer
    has. Of a paragraph and its like in large print the latter goes."""
    pieces, boxes = cut.pieces, cut.boxes
    twins = {
        other if pieces[other].type == "quote" != pieces[one].type else one
        for one, other in pairwise(kept)
        if pieces[one].text == pieces[other].text
        and pieces[one].words >= _SENTENCE
        and _are_apart(boxes[pieces[one].box], boxes[pieces[other].box])
    }
    return [at for at in kept if at not in twins] if twins else kept


def _are_apart(one: Box, other: Box) -> bool:
    return one.parent != other.parent or one.css != other.css
