"""Boxes that a text begins or ends in and that are none of it: forms, and lists of other stories.

Above a text stands its standfirst, often in a box with buttons, and below it its last chapter. So a form
above it has to stand right among its paragraphs, and a list has to begin with words that label other stories.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.boxes.announced import announced
from newscrawl.extract.body.leftout.boxes.forms import forms_of, has_fields
from newscrawl.extract.body.leftout.boxes.narrowed import narrowed
from newscrawl.extract.body.leftout.boxes.writers import LABEL_WORDS
from newscrawl.extract.body.leftout.labels import is_label
from newscrawl.extract.body.leftout.left import stands_among

_LEVELS = 4
"""Boxes around the beginning of a text that may be no part of it."""


def at_edges(cut: Cut, last: Sequence[Box], kept: Sequence[int]) -> list[Box]:
    """The boxes that the text `kept` begins in and goes on behind, where they are such, and those of the
    `last`, which it ends in, that are a list."""
    first = _first(cut, kept)
    labelled = [
        box
        for box in (*first, *last)
        if box.end - box.first > 1
        and (label := cut.pieces[box.first]).words <= LABEL_WORDS
        and is_label(label.text)
    ]
    told = announced(cut, labelled, kept) if labelled else []
    if first and has_fields(first[-1].element, first[-1].element.end):
        told += narrowed(cut, forms_of(cut, first[::-1]), kept)
    return told


def _first(cut: Cut, kept: Sequence[int]) -> list[Box]:
    """The boxes that the text begins in and goes on behind, right among its paragraphs."""
    found: list[Box] = []
    for box in islice(cut.box_of(kept[0]).outward(), _LEVELS):
        if box.end > kept[-1]:
            break
        found.append(box)
    return found if found and stands_among(cut, kept, found[-1].whole()) else []
