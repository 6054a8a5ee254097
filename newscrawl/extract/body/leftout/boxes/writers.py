"""Boxes below a text on who wrote it.

A few lines on a writer read like any of the text. Above them stands a wording that sites have for it, or the
name that stands below the headline as well: alone in its line, as the headings of the text itself are not.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.leftout.labels import is_of_no_part
from newscrawl.extract.markup.text import has_digit

LABEL_WORDS = 8
"""Words of a line that tells what a box is, at the most, and of one that names who wrote a text."""
_NAME = range(2, 5)
"""Words of a name."""
_NEAR = 12
"""Pieces before a text among which one names who wrote it."""
_BEFORE, _AFTER = 2, tuple(",|·•–—-\n")
"""Words before a name in such a line at the most, and what may stand behind it but a date."""


def on_writers(cut: Cut, kept: Sequence[int], last: Sequence[Box]) -> list[Box]:
    """The box on who wrote a text, or with the story that follows on the site, of those that it ends in."""
    for box in last:
        head = cut.pieces[box.first]
        if head.words > LABEL_WORDS:
            continue
        if is_of_no_part(head.text.lower()) or (_may_be_name(cut, box) and _is_writer(cut, kept, box)):
            return [box]
    return []


def _may_be_name(cut: Cut, box: Box) -> bool:
    """Whether a box begins with some words with capitals, set apart from what stands below or said again
    there ("Ada Moss writes on ferries.")."""
    head = cut.pieces[box.first]
    if head.words not in _NAME or not all(word[0].isupper() for word in head.text.split()):
        return False
    apart = head.type == "heading" or head.words <= max(head.strong, head.linked)
    below = cut.pieces[box.first + 1] if box.first + 1 < box.end else head
    return apart or (below.words > LABEL_WORDS and below.text.startswith(f"{head.text} "))


def _is_writer(cut: Cut, kept: Sequence[int], box: Box) -> bool:
    """Whether what a box begins with is named in a line before the text, and no other heading is made so."""
    pieces, at = cut.pieces, box.first
    head, own = pieces[at], cut.box_of(at)
    if at + 1 >= box.end or not any(at < one < box.end for one in kept):
        return False
    before = pieces[max(kept[0] - _NEAR, 0) : kept[0] + 1]
    lines = [line for line in before if line.type != "heading" and line.words <= LABEL_WORDS]
    if not any(_is_byline(lines, one, head.text) for one in range(len(lines))):
        return False
    others = (one for one in kept if one != at and pieces[one].type == "heading")
    return all((pieces[one].tag, cut.box_of(one).css) != (head.tag, own.css) for one in others)


def _is_byline(lines: Sequence[Piece], at: int, name: str) -> bool:
    """Whether one of some short lines has a name in it and little else. A name by itself may be a topic's: it
    has to stand beside a line with a day."""
    before, found, after = lines[at].text.partition(name)
    dated = has_digit(before) and before.rstrip().endswith(_AFTER)
    if not found or before[-1:].isalpha() or after[:1].isalpha():
        return False
    if len(before.split()) > _BEFORE and not dated:
        return False
    if rest := after.strip():
        return rest.startswith(_AFTER) or has_digit(rest)
    return bool(before) or any(has_digit(line.text) for line in lines[max(at - 1, 0) : at + 2])
