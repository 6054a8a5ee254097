"""Tags that lead nowhere: words in a box that is named for tags, or behind a word for them and a colon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.topics.tagrows import LONGEST_ROW, is_outside
from newscrawl.known.tagwords import LABELS

_COMMAS = re.compile(r"\s*[,;،、，；|•·]\s*|\s+(?=#)")
_LABEL = re.compile(r"([^:：]{2,30})[:：]\s*")
_PARTS, _LETTERS, _WORDS = 40, 400, 5
"""Elements of such a box, and letters, and words of a tag, each at the most."""


def written_tags(page: Page, boxes: Sequence[Element]) -> list[str]:
    """The tags in the first of some `boxes` named for them that follows on the heading and has no link."""
    head = page.first_heading
    for box in boxes:
        if head is None or box.place < head.end or box.end - box.place > _PARTS or is_outside(box):
            continue
        if next(box.iter("a"), None) is None and (found := _tags(box)):
            return found
    return []


def _tags(box: Element) -> list[str]:
    """The words in a box: each in an element of its own, or with commas between."""
    text = element_text(box, _PARTS)
    label = _LABEL.match(text)
    told = label is not None and label[1].strip().lower() in LABELS
    parts = [element_text(part, 3) for part in islice(_leaves(box), LONGEST_ROW + 1)]
    if told and label is not None:
        parts = [part for part in parts if part.strip(" :：").lower() not in LABELS]
        if len(parts) < 2:
            parts = _COMMAS.split(text[label.end() :])
    elif len(parts) < 2:
        return []
    tags = [tag for part in parts if (tag := part.strip(" #,;.:："))]
    short = all(tag.count(" ") < _WORDS for tag in tags)
    return tags if short and len(tags) <= LONGEST_ROW and len(text) <= _LETTERS else []


def _leaves(box: Element) -> list[Element]:
    """The elements of a box that hold nothing but text, where all of its text is in such."""
    inside = [part for part in box.iter() if part is not box]
    if any((part.tail or "").strip(" ,;|·•\n\t") for part in inside) or (box.text or "").strip():
        return []
    return [part for part in inside if not len(part) and (part.text or "").strip()]
