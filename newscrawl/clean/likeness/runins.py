"""Run-ins: a label without a stop and the sentence of the article that a copy put right behind it.

"Join our channel Owners of small houses are exempt.": in a text of few lines nothing tells where the label
ends but its words. It is cut before the capital up to which they speak most for furniture; where both sides
read alike, or the capital may be of a name, the sentence stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.clean.elements.sorts import PROSE, SHORT, Element, sort_of
from newscrawl.clean.likeness.weight import AMONG
from newscrawl.clean.likeness.wordings import evidence, has_anchor, likeness
from newscrawl.clean.text.fold import Folded

_LONGEST = 160
"""Characters of the longest label."""
_LABEL, _BEHIND, _APART = 1.1, 0.2, 2.0
"""What a label scores at least, the sentence behind it at most, and how far apart they are."""
_FEWEST = 2
"""Blanks on each side of a place where a piece may be cut."""
_CAPITAL = re.compile(r"(?:(?<=[a-zà-öø-ÿ\d%)])|(?<=[A-Z]{2})) (?!Play\b|Store\b)(?=[A-ZÀ-ÖØ-Þ\"'][^A-Z])")
"""What a sentence begins with, but for the second words of the names of shops for apps."""
OPEN = re.compile(
    r"[;\"]|\b(?:a|an|the|in|on|at|by|to|of|for|from|with|and|or|as|into|than|each|every|this|that|our|your|my"
    r"|their|its|his|her|what|how|why|who|which|when|where|is|are|was|has|have|keeps?|helps?|gives?|says?"
    r"|der|die|das|den|dem|im|am|von|und|de|du|des|la|le|les|et|el|los|las|del|en|y|do|da|dos|e|di|il|van|het)$"
)
"""What a label has not: a clause, and a word at its end that leads on to a name."""
_NAME = re.compile(r"(?<![^ ])[a-zß-öø-ÿ][\w'-]*+(?P<name>(?: [A-ZÀ-ÖØ-Þ][A-Z]*+[^A-Z\s]\S*+){1,4})$")
"""A word in small letters and a name, which is none in capitals."""
_OPENED = re.compile(r"(?:The|A|An|He|She|It|They|We|This|These|In|On|At|For|But|After|As) [a-z]")
"""How a sentence begins, and no second word of a name."""
_NAMED = re.compile(
    r"(?:[^a-z\s]\S*+ ){1,4}(?:to|and|or|if|for|before|said|wrote)\b|[^a-z\s]\S*,"
    r"|[^a-z\s]\S*+ (?!(?:The|A|An|On|In|At|For|But|After|As|From|By|Last|This|That|When|If)\b)[^a-z\s]\S*,"
    r"|(?:[^a-z\s]\S*+ ){2,4}(?:on|in|at|from|by|with)\b"
)
"""How the rest of a sentence begins that has a name in it."""
_TOLD = re.compile(
    r"[^a-z\s]\S*+ (?:on|in|at|from|by|with) .*, (?!and|but|who|which)[^,.]{0,60}\b(?:said|told|wrote)\b"
)
"""How it does where somebody tells it, though a sentence of its own may begin so."""
CLAUSE = re.compile(r"\S+[^,:;] (?!(?:and|or|for|on|in|at|of|with|to|from|by|along)\b)[a-z]\S* \S+ ")
"""How a sentence begins that is no end of another."""
_ENDED = (".", "!", "?", '"', "'", ")")


def part_labels(folded: Folded, elements: list[Element]) -> None:
    """Cut the pieces of a text in few lines that are a label and a part of the article: a sentence stands
    behind the label, and the headline, which is first, before it."""
    for at in range(len(elements) - 1, -1, -1):
        element = elements[at]
        if element.rule or element.sort not in (PROSE, SHORT) or not has_anchor(element.said):
            continue
        if folded.text[element.start] == "(" and folded.text[element.end - 1] == ")":
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
    text, shape, start, stop = folded.text, folded.shape, element.start, element.end
    places = [
        found.start()
        for found in _CAPITAL.finditer(shape, start + 1, min(stop, start + _LONGEST))
        if text.count(" ", start, found.start()) >= _FEWEST <= text.count(" ", found.end(), stop)
        and not _is_within_name(shape, start, found.start())
    ]
    if not places or (not label_first and stop - start > 2 * _LONGEST):
        return 0
    if label_first and (raised := [at for at in places if shape[start:at].isupper()]):
        return raised[-1] if likeness(text[start : raised[-1]]) >= _LABEL else 0
    speaks = {at: evidence(text[start:at] if label_first else text[at + 1 : stop]) for at in places}
    seam = max(places, key=speaks.__getitem__)
    if speaks[seam] <= 0 or _leads_on(shape, start, seam, stop):
        return 0
    parts = text[start:seam], text[seam + 1 : stop]
    label, other = map(likeness, parts if label_first else reversed(parts))
    return seam if label >= _LABEL and other <= _BEHIND and label - other >= _APART else 0


def running_on(folded: Folded, elements: Sequence[Element], values: Sequence[float]) -> set[int]:
    """The numbers of the pieces of some scores that may be a label and a sentence of the article, and were
    not parted: behind a capital they read like one."""
    return {
        at
        for at, (element, value) in enumerate(zip(elements, values, strict=True))
        if value >= AMONG and not element.own_line and _runs_on(folded, element)
    }


def _runs_on(folded: Folded, element: Element) -> bool:
    """Whether a sentence of the article may stand behind one of the capitals of a piece."""
    text, shape, start, stop = folded.text, folded.shape, element.start, element.end
    return text.endswith(_ENDED, start, stop) and any(
        likeness(text[found.end() : stop]) <= _BEHIND
        for found in _CAPITAL.finditer(shape, start + 1, min(stop, start + _LONGEST))
        if CLAUSE.match(shape, found.end(), stop)
        and text.count(" ", start, found.start()) >= _FEWEST
        and not OPEN.search(shape, start, found.start())
        and not _is_within_name(shape, start, found.start())
    )


def _is_within_name(shape: str, start: int, at: int) -> bool:
    """Whether a capital stands behind others that a sentence may begin with: the first stands behind a word
    with which a label may end."""
    found = None if _OPENED.match(shape, at + 1) else _NAME.search(shape, start, at)
    return found is not None and not OPEN.search(shape, start, found.start("name"))


def may_part(shape: str, start: int, seam: int, stop: int, *, listed: bool) -> bool:
    """Whether a label may end at a blank before a capital, and a sentence of the article begin behind it. Of
    one that is not `listed` word for word a name at its end may go on."""
    if _leads_on(shape, start, seam, stop):
        return False
    if _OPENED.match(shape, seam + 1, stop) or listed:
        return True
    last = max(shape.rfind(" ", start, seam) + 1, start)
    return not shape[last].isupper() and CLAUSE.match(shape, seam + 1, stop) is not None


def _leads_on(shape: str, start: int, seam: int, stop: int) -> bool:
    """Whether a sentence may go on at a place, with a name."""
    if OPEN.search(shape, start, seam):
        return True
    last = max(shape.rfind(" ", start, seam) + 1, start)
    named = _NAMED.match(shape, last if shape[last].isupper() else seam + 1, stop)
    return named is not None or _TOLD.match(shape, seam + 1, stop) is not None
