"""A lone teaser in the midst of a text, or the beginning of the next story right below it.

Two teasers and more of one make are known by that (`teased`). One alone is known by its place between two
paragraphs, in a box of its own, and by the line above its sentence: that is all link but for a label, and
leads to another page of the site. Above a text or below it such a box stands right among its paragraphs, and
leads to a story by its address. The last piece of a text is one where such boxes stand beside it, and nothing
else that was kept. The next story is an `article` element that begins with such a line, or a box of
several paragraphs that begins with one which is a heading over a byline or a day, as no other box of the text
does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from operator import attrgetter

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
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
from newscrawl.extract.body.leftout.stories.teased import headed, title_of

TITLE_WORDS, LABEL_WORDS = 4, 4
"""Words of a link from which it is what a story is called, and those of a label before it at the most."""
_MOST_WORDS, _MOST_PIECES = 60, 5
"""Words and pieces of a teaser at the most."""
_MOST = 2
"""Such boxes up to which they are lone: more are what the page is for."""
_NEXT = 6
"""Stories below a text of which something may have been kept, at the most."""
_PARAGRAPHS, _BYLINE = 3, 8
"""Paragraphs of a story that no element says to be one, at the least, as a teaser has fewer; and words of the
line below its heading at the most."""
_FIRST = attrgetter("first")
_LEVELS = 4
"""Boxes around a sentence in which its teaser is looked for."""


def without_lone_teasers(cut: Cut, kept: Sequence[int], url: str) -> Sequence[int]:
    """`kept` without lone teasers of other pages of the site that `url` is on, nor the next stories."""
    if not kept:
        return kept
    left = _without_next(cut, kept, url)
    rounds = _NEXT if left is not kept and not _is_in_article(cut, kept[0]) else 0
    while rounds and left is not kept:
        kept, rounds = left, rounds - 1
        left = _without_next(cut, kept, url)
    return _without_last_teasers(cut, _without_lone_teasers(cut, left, url), url)


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
    if kept[-2] == at - 1 or not _is_title(cut, at - 1) or (box := headed(cut, at)) is None or box.parent < 0:
        return False
    if kept[-2] >= box.outer.first or box.tag == "p" or not leads_elsewhere(box, url):
        return False
    beside = cut.boxes[box.outer.place + 1 : bisect_left(cut.boxes, box.outer.end, key=_FIRST)]
    return any(one is not box and one.parent == box.parent and one.make == box.make for one in beside)


def _is_in_article(cut: Cut, at: int) -> bool:
    """Whether a text stands in an element as the next stories do: on a list all of them do."""
    return any(box.tag == "article" for box in cut.box_of(at).outward())


def _without_lone_teasers(cut: Cut, kept: Sequence[int], url: str) -> Sequence[int]:
    pieces = cut.pieces
    likely = [at for at in kept if at and pieces[at - 1].linked >= TITLE_WORDS and _is_title(cut, at - 1)]
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


def _is_title(cut: Cut, at: int) -> bool:
    piece = cut.pieces[at]
    return piece.linked >= TITLE_WORDS and piece.words - piece.linked <= LABEL_WORDS


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


def _without_next(cut: Cut, kept: Sequence[int], url: str) -> Sequence[int]:
    """`kept` without what stands in the next story, where that is the lesser part."""
    box = _article_below(cut, kept) or _headed_below(cut, kept)
    if box is None or not leads_elsewhere(box, url):
        return kept
    return where_most_is_left(cut, [at for at in kept if at < box.first], kept)


def _article_below(cut: Cut, kept: Sequence[int]) -> Box | None:
    """The `article` element that a text ends in, if it begins with what a story is called."""
    if not cut.boxes[0].element.among.by_tag.get("article"):
        return None
    box = next((box for box in cut.box_of(kept[-1]).outward() if box.tag == "article"), None)
    return box if box is not None and box.first > kept[0] and _is_title(cut, box.first) else None


def _headed_below(cut: Cut, kept: Sequence[int]) -> Box | None:
    """The box of several paragraphs that a text ends in, if it begins with a heading that is what a story is
    called and a short line, and no box of its make is a part of the text."""
    for box in cut.box_of(kept[-1]).outward():
        if box.first <= kept[0]:
            return None
        if cut.pieces[box.first].type == "heading" and _is_title(cut, box.first):
            own = bisect_left(kept, box.first)
            several = len(kept) - own >= _PARAGRAPHS and _is_byline(cut.pieces[box.first + 1])
            return box if several and not any(_stands_in(cut, at, box) for at in kept[:own]) else None
    return None


def _is_byline(line: Piece) -> bool:
    """Whether a line may say who wrote a story, or when: a chapter begins with a sentence."""
    return line.words <= _BYLINE and not ends_sentence(line.text)


def _stands_in(cut: Cut, at: int, made: Box) -> bool:
    """Whether a piece stands in a box beside another that is made as it is."""
    return any(box.parent == made.parent and box.make == made.make for box in cut.box_of(at).outward())
