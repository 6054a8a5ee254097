"""A lone teaser in the midst of a text, right above it or below.

Two teasers and more of one make are known by that (`teased`). One alone is known by its place between two
paragraphs, in a box of its own, and by the line above its sentence: that is all link but for a label, and
leads to another page of the site. Above a text or below it such a box stands right among its paragraphs, and
leads to a story by its address. The last piece of a text is one where such boxes stand beside it, and nothing
else that was kept.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from operator import attrgetter

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.left import (
    has_few,
    is_sentence,
    make_of,
    pieces_of,
    stands_among,
    where_most_is_left,
    without,
    without_parts,
    words_of,
)
from newscrawl.extract.body.leftout.stories.leading import leads_elsewhere, leads_to_story
from newscrawl.extract.body.leftout.stories.nextstory import TITLE_WORDS, is_title, without_next
from newscrawl.extract.body.leftout.stories.teased import headed, title_of

_MOST_WORDS, _MOST_PIECES = 60, 5
"""Words and pieces of a teaser at the most."""
_MOST = 2
"""Such boxes up to which they are lone: more are what the page is for."""
_FIRST = attrgetter("first")
_LEVELS = 4
"""Boxes around a sentence in which its teaser is looked for."""


def without_lone_teasers(cut: Cut, kept: Sequence[int], url: str) -> Sequence[int]:
    """`kept` without lone teasers of other pages of the site that `url` is on, nor the next stories."""
    if not kept:
        return kept
    return _without_last_teasers(cut, _without_lone_teasers(cut, without_next(cut, kept, url), url), url)


def _without_last_teasers(cut: Cut, kept: Sequence[int], url: str) -> Sequence[int]:
    """`kept` without the teasers of a list apart that it ends in, if most of it is left."""
    left = kept
    while len(left) > 1 and _ends_in_list(cut, left, url):
        left = left[:-1]
    return where_most_is_left(cut, left, kept) if len(left) < len(kept) else kept


def _ends_in_list(cut: Cut, kept: Sequence[int], url: str) -> bool:
    """Whether the last piece of a text is a sentence below what a story is called, in one of several boxes
    that are made alike and hold nothing else of the text."""
    at = kept[-1]
    if kept[-2] == at - 1 or not is_title(cut, at - 1) or (box := headed(cut, at)) is None or box.parent < 0:
        return False
    if kept[-2] >= box.outer.first or box.tag == "p" or not leads_elsewhere(box, url):
        return False
    beside = cut.boxes[box.outer.place + 1 : bisect_left(cut.boxes, box.outer.end, key=_FIRST)]
    return any(one is not box and one.parent == box.parent and one.make == box.make for one in beside)


def _without_lone_teasers(cut: Cut, kept: Sequence[int], url: str) -> Sequence[int]:
    pieces = cut.pieces
    likely = [at for at in kept if at and pieces[at - 1].linked >= TITLE_WORDS and is_title(cut, at - 1)]
    if not likely:
        return kept
    amid = (_teaser(cut, at, kept[0], kept[-1]) for at in likely if kept[0] < at < kept[-1])
    boxes = [*islice((box for box in amid if box is not None), _MOST + 1)]
    if len(boxes) > _MOST:
        return kept
    led = [box for box in boxes if leads_elsewhere(box, url) and not _is_of_several(cut, box)]
    led += _at_edges(cut, kept, likely, url)
    if not led:
        return kept
    gone = without_parts(cut, led, kept)
    return without(cut, kept, pieces_of([*gone, *_made_as(cut, gone, url)]))


def _made_as(cut: Cut, teasers: Sequence[Box], url: str) -> list[Box]:
    """The boxes right beside teasers that are made as one and lead to stories: of them a day may be left."""
    whole = [box.whole() for box in teasers]
    makes = {make_of(box) for box in whole}
    return [
        box
        for around in {box.outer.place: box.outer for box in whole}.values()
        for box in cut.boxes[around.place + 1 : bisect_left(cut.boxes, around.end, key=_FIRST)]
        if make_of(box) in makes
        and has_few(cut, box, _MOST_WORDS)
        and leads_to_story(box, title_of(cut, box), url)
    ]


def _at_edges(cut: Cut, kept: Sequence[int], likely: Sequence[int], url: str) -> list[Box]:
    """The teasers above and below a text, each the only one there, right among its paragraphs."""
    found: list[Box] = []
    for at in {likely[0], likely[-1]}:
        if (box := _teaser(cut, at, -1, len(cut.pieces))) is None or box.parent < 0:
            continue
        first, last = box.first <= kept[0], box.end > kept[-1]
        one = sum(map(is_sentence, cut.pieces[box.first : box.end])) < 2
        own = one and first != last and leads_to_story(box, cut.pieces[at - 1].text, url)
        if own and not _is_of_several(cut, box) and stands_among(cut, kept, box):
            found.append(box)
    return found


def _is_of_several(cut: Cut, box: Box) -> bool:
    """Whether a box is one of several of its make that begin with a link each, if it be a word."""
    beside = cut.boxes[box.parent + 1 : bisect_left(cut.boxes, box.outer.end, key=_FIRST)]
    alike = [one for one in beside if one.parent == box.parent and one.make == box.make]
    return sum(cut.pieces[one.first].is_link for one in alike) > _MOST


def _teaser(cut: Cut, at: int, first: int, last: int) -> Box | None:
    """The innermost box that has a sentence and the line above it, after the first piece of a text and before
    the last. In a paragraph, or behind a sentence, such a line was put before a part of the text."""
    for box in islice(cut.box_of(at).outward(), _LEVELS):
        if box.end - box.first > _MOST_PIECES or box.first <= first or box.end > last:
            return None
        if box.first < at and box.tag != "p":
            few = words_of(cut, range(box.first, box.end)) <= _MOST_WORDS
            own = box.first == at - 2 and ends_sentence(cut.pieces[box.first].text)
            return box if few and box.first >= at - 2 and not own else None
    return None
