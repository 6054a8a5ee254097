"""What stands beside an article and tells of others: teasers, each a linked heading and a sentence on it.

Their box tells: it begins with a heading, or a line of some words, that is one link to another page of the
site, has one text of few words, and there is another of its make. The entries of a round-up have such boxes
as well: these stand one after the other right below its text and in the same box, or are counted; what has a
box of its own among more of its paragraphs, and leads to stories by their addresses, is none of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import islice
from operator import attrgetter
from typing import TypeAlias

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.labels import is_label
from newscrawl.extract.body.leftout.left import (
    is_sentence,
    stands_among,
    where_most_is_left,
    words_of,
)
from newscrawl.extract.body.leftout.stories.beside import parted
from newscrawl.extract.body.leftout.stories.leading import leads_elsewhere, leads_to_story
from newscrawl.extract.markup.names import unnumbered
from newscrawl.known.wordcount import count_words

_FEWEST = 2
"""Boxes of one make that are teasers: a lone one may be part of the text."""
_MOST_WORDS = 60
"""Words of a box up to which it is a teaser and not a chapter."""
_NEAR, _HEADS = 2, 4
"""How many pieces before a text its heading stands at the most, as a date or a label may stand between; and
before teasers their label."""
TITLE_WORDS = 4
"""Words of a link from which it is what a story is called."""
_COUNTED = re.compile(r"(?:#|no\.? ?)?\d{1,3}[.):]\s", re.IGNORECASE)
"""What the heading of an entry that is counted begins with."""
_FIRST = attrgetter("first")
_Make: TypeAlias = tuple[str, frozenset[str], int]


def without_teasers(cut: Cut, kept: Sequence[int], headline_at: int, url: str) -> Sequence[int]:
    """`kept` without teasers of other pages of the site that `url` is on, where most of it is left."""
    pieces = cut.pieces
    around = {
        at: box
        for before, at in zip((-1, *kept), kept, strict=False)
        if (at - before > 1 or pieces[before].type == "heading" or pieces[at].links == 1)
        and (box := headed(cut, at)) is not None
    }
    if not around:
        return kept
    boxes = {
        box.place: box
        for box in around.values()
        if not box.first <= headline_at < box.end
        and _has_one_text(cut, kept, box)
        and leads_elsewhere(box, url)
    }
    makes: dict[_Make, list[Box]] = defaultdict(list)
    for box in boxes.values():
        makes[_make(box)].append(box)
    teasers = {box.place for alike in makes.values() if _are_teasers(cut, alike, kept) for box in alike}
    teasers -= _entries(cut, kept, [box for place, box in boxes.items() if place in teasers], url)
    if not teasers:
        return kept
    gone = {at for at in around if around[at].place in teasers}
    left = [at for at in kept if at not in gone]
    if _are_labelled(cut, 0, min(boxes[place].first for place in teasers)):
        return left if any(is_sentence(pieces[at]) for at in left) else kept
    return where_most_is_left(cut, left, kept)


def headed(cut: Cut, at: int) -> Box | None:
    """The box that a piece stands in with a linked heading right before it, or a link called as a story is,
    which begins it."""
    pieces, boxes = cut.pieces, cut.boxes
    if heads_itself(pieces[at]):
        return boxes[pieces[at].box]
    for head in range(at - 1, max(at - 1 - _NEAR, -1), -1):
        piece = pieces[head]
        if piece.type == "heading" or piece.linked >= TITLE_WORDS:
            break
    else:
        return None
    if not piece.linked or piece.linked < piece.words:
        return None
    box = boxes[pieces[at].box]
    while box.first > head:
        box = boxes[box.parent]
    return box if head - 1 <= box.first <= head else None


def heads_itself(piece: Piece) -> bool:
    """Whether a line that is a link, called as a story is, stands above sentences in one piece, without
    another."""
    if piece.links != 1 or piece.linked < TITLE_WORDS or piece.type == "table_row":
        return False
    line, _, more = piece.text.partition("\n")
    return ends_sentence(more) and "\n" not in more and count_words(line) == piece.linked


def _are_teasers(cut: Cut, boxes: Sequence[Box], kept: Sequence[int]) -> bool:
    words = [words_of(cut, range(box.first, box.end)) for box in boxes]
    return max(words) <= _MOST_WORDS and (len(boxes) >= _FEWEST or _has_like(cut, boxes[0], kept))


def _has_like(cut: Cut, box: Box, kept: Sequence[int]) -> bool:
    """Whether beside a box, in the one around both, is one of its make that begins with a link and of which
    nothing is kept."""
    beside = (one for one in cut.boxes if one.parent == box.parent and one.make == box.make)
    lost = (one for one in beside if bisect_left(kept, one.first) == bisect_left(kept, one.end))
    return any((first := cut.pieces[one.first]).is_link or heads_itself(first) for one in lost)


def _entries(cut: Cut, kept: Sequence[int], boxes: Sequence[Box], url: str) -> set[int]:
    """The places of those boxes that are entries of the article's own list, which no label calls others'."""
    found = {box.place for box in boxes if _COUNTED.match(cut.pieces[box.first].text)}
    runs: list[list[Box]] = []
    for box in sorted(boxes, key=_FIRST):
        before = bisect_left(kept, box.first)
        if runs and before and kept[before - 1] < runs[-1][-1].end:
            runs[-1].append(box)
        else:
            runs.append([box])
    for run in runs:
        before = bisect_left(kept, run[0].first) - 1
        while before >= 0 and cut.pieces[kept[before]].type == "heading":
            before -= 1
        above = kept[before] + 1 if before >= 0 else 0
        labelled = _are_labelled(cut, above, run[0].first)
        several = not labelled and len(run) >= _FEWEST and before >= 0
        if several and _is_beside(cut, kept[before], run[0]) and not _is_inserted(cut, kept, run, url):
            found.update(box.place for box in run)
    return found


def _are_labelled(cut: Cut, above: int, first: int) -> bool:
    """Whether a heading right before a piece, and not before another, is a label of stories."""
    heads = cut.pieces[max(above, first - _HEADS) : first]
    return any(one.type == "heading" and is_label(one.text) for one in heads)


def _is_inserted(cut: Cut, kept: Sequence[int], run: Sequence[Box], url: str) -> bool:
    """Whether teasers have a box of their own, with no other text in it, that stands right among more
    paragraphs, and each leads to a story."""
    around = run[0].whole().outer
    if around.parent < 0 or any(box.whole().outer is not around for box in run):
        return False
    inside = kept[bisect_left(kept, around.first) : bisect_left(kept, around.end)]
    text = (at for at in inside if cut.pieces[at].type != "heading")
    if not all(any(box.first <= at < box.end for box in run) for at in text):
        return False
    if not stands_among(cut, kept, around, len(run) + 1):
        return False
    return all(leads_to_story(box, title_of(cut, box), url) for box in run)


def title_of(cut: Cut, box: Box) -> str:
    """What the story that a teaser leads to may be called."""
    return next((one.text for one in cut.pieces[box.first : box.end] if one.is_link), "")


def _is_beside(cut: Cut, text: int, box: Box) -> bool:
    """Whether a text stands by itself in the box that `box`, or the list it is an item of, stands in."""
    ours, _ = parted(cut, cut.pieces[text].box, box.place)
    return ours is None or ours.end - ours.first == 1


def _has_one_text(cut: Cut, kept: Sequence[int], box: Box) -> bool:
    inside = range(bisect_left(kept, box.first), bisect_left(kept, box.end))
    texts = (place for place in inside if cut.pieces[kept[place]].type != "heading")
    return len([*islice(texts, 2)]) == 1


def _make(box: Box) -> _Make:
    """How a box is made: its tag and its names or, where it has none, the box that it lies in."""
    names = frozenset(unnumbered(box.css))
    return box.tag, names, -1 if names else box.parent
