"""What stands beside an article and tells of others: teasers, each a linked heading and a sentence on it.

Their box tells: it begins with a heading, or a line of some words, that is one link to another page of the
site, has one text of few words, and there is another of its make. The entries of a round-up have such boxes
as well: these stand one after the other right below its text and in the same box, or are counted; what has a
box of its own among more of its paragraphs, and leads to stories by their addresses, is none of it. A line
that points at a story is known by its form: words in capitals, a colon, and all after it is a link.
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
from newscrawl.extract.body.leftout.labels import is_label
from newscrawl.extract.body.leftout.left import stands_among, where_most_is_left, without, words_of
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
POINTING_WORDS, _LABEL = 30, 40
"""Words of a line that points at another story at the most, and characters of the words before its colon."""
_LINES = frozenset(("paragraph", "table_row"))
_TITLE_WORDS = 4
"""Words of a link from which it is what a story is called."""
_COUNTED = re.compile(r"(?:#|no\.? ?)?\d{1,3}[.):]\s", re.IGNORECASE)
"""What the heading of an entry that is counted begins with."""
_RUN = 3
"""Such lines after one another up to which they are no list of the article's own."""
_FIRST = attrgetter("first")
_Make: TypeAlias = tuple[str, frozenset[str], int]


def without_teasers(cut: Cut, kept: Sequence[int], headline_at: int, url: str) -> Sequence[int]:
    """`kept` without teasers of other pages of the site that `url` is on, where most of it is left."""
    pieces = cut.pieces
    around = {
        at: box
        for before, at in zip((-1, *kept), kept, strict=False)
        if (at - before > 1 or pieces[before].type == "heading") and (box := headed(cut, at)) is not None
    }
    if len(around) < _FEWEST:
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
    teasers = {box.place for alike in makes.values() if _are_teasers(cut, alike) for box in alike}
    teasers -= _entries(cut, kept, [box for place, box in boxes.items() if place in teasers], url)
    if not teasers:
        return kept
    return without(cut, kept, {at for at in around if around[at].place in teasers})


def without_pointers(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without lines that point at other stories ("COUNTDOWN: Five days to go"), where most of it is
    left. At its end the label may be any ("Next: Five days to go")."""
    pieces = cut.pieces
    if len(kept) > 1 and pieces[kept[-1]].linked and _labels_links(pieces[kept[-1]]):
        kept = where_most_is_left(cut, kept[:-1], kept)
    pointing = [at for at in kept if pieces[at].linked and _points(pieces[at])]
    if not pointing:
        return kept
    runs: list[list[int]] = []
    for at in pointing:
        if runs and runs[-1][-1] == at - 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return without(cut, kept, {at for run in runs if len(run) <= _RUN for at in run})


def _points(piece: Piece) -> bool:
    """Whether every line of a piece is a label in capitals and a link."""
    if piece.type not in _LINES or not 0 < piece.linked < piece.words <= POINTING_WORDS:
        return False
    labels = 0
    for line in piece.text.split("\n"):
        label, _, rest = line.partition(": ")
        if not rest or len(label) > _LABEL or not label.isupper():
            return False
        labels += label.count(" ") + 1
    return labels == piece.words - piece.linked


def _labels_links(piece: Piece) -> bool:
    """Whether a line is a label, a colon and nothing but links: several, or what a story is called. One word
    that is a link may be the article's source."""
    label, colon, _ = piece.text.partition(":")
    unlinked = piece.words - piece.linked
    few = piece.words <= POINTING_WORDS and len(label) <= _LABEL
    leads = piece.links > 1 or piece.linked >= _TITLE_WORDS
    return bool(colon) and few and leads and piece.type == "paragraph" and unlinked == count_words(label)


def headed(cut: Cut, at: int) -> Box | None:
    """The box that a piece stands in with a linked heading right before it, or a link called as a story is,
    which begins it."""
    pieces, boxes = cut.pieces, cut.boxes
    for head in range(at - 1, max(at - 1 - _NEAR, -1), -1):
        piece = pieces[head]
        if piece.type == "heading" or piece.linked >= _TITLE_WORDS:
            break
    else:
        return None
    if not piece.linked or piece.linked < piece.words:
        return None
    box = boxes[pieces[at].box]
    while box.first > head:
        box = boxes[box.parent]
    return box if head - 1 <= box.first <= head else None


def _are_teasers(cut: Cut, boxes: Sequence[Box]) -> bool:
    words = [words_of(cut, range(box.first, box.end)) for box in boxes]
    return len(boxes) >= _FEWEST and max(words) <= _MOST_WORDS


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
        heads = cut.pieces[max(above, run[0].first - _HEADS) : run[0].first]
        labelled = any(one.type == "heading" and is_label(one.text) for one in heads)
        several = not labelled and len(run) >= _FEWEST and before >= 0
        if several and _is_beside(cut, kept[before], run[0]) and not _is_inserted(cut, kept, run, url):
            found.update(box.place for box in run)
    return found


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
