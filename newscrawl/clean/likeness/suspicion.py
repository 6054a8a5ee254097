"""Suspicion: whether a text may hold furniture in wordings that no rule lists, asked before it is weighed.

Most articles hold no line that reads like a widget, and of these nothing else has to be weighed.
"""

from __future__ import annotations

import re
from collections.abc import Set

from newscrawl.clean.elements.sorts import PROSE, SHORT, Element
from newscrawl.clean.likeness.weight import AT_END
from newscrawl.clean.likeness.wordings import FEW_LINES, LAST_LINES, LONGEST, is_unfilled, likeness, wordings
from newscrawl.clean.text.look import Look

_ENDS = re.compile(r"(?<=[.!?…])[\"')\]]{0,2}\s+")
_SENTENCES = re.compile(r"(?<=[.!?…:;])[\"')\]]{0,2}\s+|[\[(]")


def suspicious(look: Look, elements: list[Element]) -> bool:
    """Whether a line may be a widget's by its wording or a place left unfilled in it."""
    return is_unfilled(look.folded.text) or may_be_worded(look, elements)


def may_be_worded(look: Look, elements: list[Element]) -> bool:
    """Whether a line may be a widget's by its wording, or in the last ones (in all where they are few) a
    sentence.
    """
    anchors = wordings().anchors
    if anchors.isdisjoint(look.words):
        return False
    if look.count <= FEW_LINES:
        return True
    last = len(elements) - LAST_LINES
    for at, element in enumerate(elements):
        size = element.end - element.start
        if (
            (size <= LONGEST or at >= last)
            and element.sort in (SHORT, PROSE)
            and not anchors.isdisjoint(element.said)
        ):
            text = look.folded.text[element.start : element.end]
            if likeness(text) >= AT_END or (at >= last and _may_end(text, anchors & element.said)):
                return True
    return False


def _may_end(text: str, anchors: Set[str]) -> bool:
    """Whether a sentence of a line that holds some anchors may be a widget's; in a long one also a part of a
    sentence.
    """
    sentences = (_SENTENCES if len(text) > LONGEST else _ENDS).split(text)
    return any(likeness(s) >= AT_END for s in sentences if any(anchor in s for anchor in anchors))
