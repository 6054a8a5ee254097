"""The next stories right below a text, where nothing else tells them from a part of it.

Each is an `article` element that begins with what a story is called, or a box that begins with the heading of
one, as no other box of the text does: over a byline or a day and several paragraphs, as a link to a story, or
above one that ends the box.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.left import where_most_is_left
from newscrawl.extract.body.leftout.stories.leading import first_address, leads_elsewhere, leads_to_story
from newscrawl.extract.headline.spelled import is_spelled

TITLE_WORDS, LABEL_WORDS = 4, 4
"""Words of a link from which it is what a story is called, and those of a label before it at the most."""
_NEXT = 6
"""Stories below a text of which something may have been kept, at the most."""
_PARAGRAPHS, _BYLINE = 3, 8
"""Paragraphs of a story that no element says to be one, at the least, as a teaser has fewer; and words of the
line below its heading at the most."""


def without_next(cut: Cut, kept: Sequence[int], url: str) -> Sequence[int]:
    """`kept` without the next stories on the site that `url` is on."""
    left = _without_one(cut, kept, url)
    rounds = _NEXT if left is not kept and not _is_in_article(cut, kept[0]) else 0
    while rounds and left is not kept:
        kept, rounds = left, rounds - 1
        left = _without_one(cut, kept, url)
    return left


def is_title(cut: Cut, at: int) -> bool:
    """Whether a piece is what a story is called: a link of some words, perhaps behind a label."""
    piece = cut.pieces[at]
    return piece.linked >= TITLE_WORDS and piece.words - piece.linked <= LABEL_WORDS


def _is_in_article(cut: Cut, at: int) -> bool:
    """Whether a text stands in an element as the next stories do: on a list all of them do."""
    return any(box.tag == "article" for box in cut.box_of(at).outward())


def _without_one(cut: Cut, kept: Sequence[int], url: str) -> Sequence[int]:
    """`kept` without what stands in the last of them, where that is the lesser part."""
    box = _article_below(cut, kept) or _headed_below(cut, kept, url)
    if box is None or not leads_elsewhere(box, url):
        return kept
    return where_most_is_left(cut, [at for at in kept if at < box.first], kept)


def _article_below(cut: Cut, kept: Sequence[int]) -> Box | None:
    """The `article` element that a text ends in, if it begins with what a story is called."""
    if not cut.boxes[0].element.among.by_tag.get("article"):
        return None
    box = next((box for box in cut.box_of(kept[-1]).outward() if box.tag == "article"), None)
    return box if box is not None and box.first > kept[0] and is_title(cut, box.first) else None


def _headed_below(cut: Cut, kept: Sequence[int], url: str) -> Box | None:
    """The box that a text ends in, if it begins with the heading of another story, and no box of its make is
    a part of the text."""
    for box in cut.box_of(kept[-1]).outward():
        if box.first <= kept[0]:
            return None
        if cut.pieces[box.first].type == "heading":
            own = bisect_left(kept, box.first)
            if _heads_story(cut, box, len(kept) - own, url):
                return box if not any(_stands_in(cut, at, box) for at in kept[:own]) else None
            if is_title(cut, box.first):
                return None
    return None


def _heads_story(cut: Cut, box: Box, pieces: int, url: str) -> bool:
    """Whether the heading of a box, of which so many pieces were kept, is that of another story: it is a link
    over a short line and paragraphs, or leads to a story; or the box ends in a link that spells it."""
    head, last = cut.pieces[box.first], cut.pieces[box.end - 1]
    if not is_title(cut, box.first):
        return last.is_link and leads_elsewhere(box, url) and is_spelled(first_address(box), head.text)
    told = pieces >= _PARAGRAPHS and _is_byline(cut.pieces[box.first + 1])
    return told or leads_to_story(box, head.text, url)


def _is_byline(line: Piece) -> bool:
    """Whether a line may say who wrote a story, or when: a chapter begins with a sentence."""
    return line.words <= _BYLINE and not ends_sentence(line.text)


def _stands_in(cut: Cut, at: int, made: Box) -> bool:
    """Whether a piece stands in a box beside another that is made as it is."""
    return any(box.parent == made.parent and box.make == made.make for box in cut.box_of(at).outward())
