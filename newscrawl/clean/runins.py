"""Run-ins: a label without a stop and the sentence of the article that a copy put right behind it.

"Join our channel Owners of small houses are exempt.": in a text of few lines nothing tells where the label
ends but its words. It is cut before the capital that parts what reads like furniture best from what does not;
where both sides read alike the sentence stays whole.
"""

from __future__ import annotations

import re

from newscrawl.clean.elements.sorts import PROSE, SHORT, Element, sort_of
from newscrawl.clean.likeness.wordings import has_anchor, likeness
from newscrawl.clean.text.fold import Folded

_LONGEST = 160
"""Characters of the longest label."""
_LABEL, _BEHIND, _APART = 1.1, 0.2, 2.0
"""What a label scores at least, the sentence behind it at most, and how far apart they are."""
_FEWEST = 2
_CAPITAL = re.compile(r"(?<=[a-zà-öø-ÿ\d%)]) (?=[A-ZÀ-ÖØ-Þ\"'][^A-Z])")
_OPEN = re.compile(
    r"[;\"]|\b(?:a|an|the|in|on|at|by|to|of|for|from|with|and|or|as|each|every|this|that|our|your|my|their"
    r"|der|die|das|den|dem|im|am|von|und|de|du|des|la|le|les|et|el|los|las|del|en|y|do|da|dos|e|di|il|van|het)$"
)
"""What a label has not: a clause, and a word at its end that leads on to a name."""
_NAMED = re.compile(r"(?:\S+ ){1,4}?(?:to|and|or|if|for|on|in|at|from|by|before|with|said|wrote)\b")
"""How the rest of a sentence begins that has a name in it."""
_ENDED = (".", "!", "?", '"', "'", ")")


def part_labels(folded: Folded, elements: list[Element]) -> None:
    """Cut the pieces of a text in few lines that are a label and a part of the article: a sentence stands
    behind the label, and the headline, which is first, before it.
    """
    for at in range(len(elements) - 1, -1, -1):
        element = elements[at]
        if element.rule or element.sort not in (PROSE, SHORT) or not has_anchor(element.said):
            continue
        is_sentence = folded.text.endswith(_ENDED, element.start, element.end)
        if is_sentence == bool(at) and (seam := _seam(folded, element, label_first=is_sentence)):
            elements[at : at + 1] = [
                _piece(folded, element, element.start, seam, is_label=is_sentence),
                _piece(folded, element, seam + 1, element.end, is_label=not is_sentence),
            ]


def _piece(folded: Folded, element: Element, start: int, stop: int, *, is_label: bool) -> Element:
    """A part of an element; a label was a line."""
    return Element(start, stop, sort_of(folded, start, stop), element.said, own_line=is_label)


def _seam(folded: Folded, element: Element, *, label_first: bool) -> int:
    """Where in a piece a label and a part of the article meet, or 0 where they do not."""
    text, start, stop = folded.text, element.start, element.end
    best, seam = _APART, 0
    for found in _CAPITAL.finditer(folded.shape, start + 1, min(stop, start + _LONGEST)):
        parts = text[start : found.start()], text[found.end() : stop]
        if min(part.count(" ") for part in parts) < _FEWEST:
            continue
        if _OPEN.search(parts[0]) or _NAMED.match(parts[1]):
            continue
        label, other = map(likeness, parts if label_first else reversed(parts))
        if label >= _LABEL and other <= _BEHIND and label - other >= best:
            best, seam = label - other, found.start()
    return seam
