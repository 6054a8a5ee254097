"""Amid: whether a line stands alone among paragraphs, where a page has its buttons, labels and links.

An article's own short lines are its headline, headings, and entries among entries. A button or a link that
stood between two paragraphs has one of these before it and one behind it, or an end of the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.clean.elements.sorts import LIKE, MARK, PROSE, SHORT, TOKEN, WEAK, Element, says_nothing
from newscrawl.clean.text.fold import Folded, ends_eastern, is_unstopped

PARAGRAPH, _TWO_SENTENCES, _EASTERN_PARAGRAPH = 55, 38, 24
"""Characters of what is a paragraph, of one with more sentences than one, and of one where a letter is a
syllable or a word."""
_SENTENCE = 25
"""Characters of a line that beside a paragraph is another, and elsewhere says nothing against one."""
_EASTERN_SENTENCE = 12
"""Characters of such a line where a letter is a syllable or a word."""
_LONG_WORDED = 34
"""Characters of such a line of few words, where one word says what elsewhere three do."""
_FAR, _LIST, _FEW = 8, 16, 3
"""Elements on each side that are looked at, those that a list has at the most, and the blanks of a label."""
FURNITURE = (MARK, WEAK, TOKEN, LIKE)
_ROWS = frozenset({"topics", "nav"})
_FACTS = frozenset({"byline", "dateline_meta", "caption", "topics"})
_EDGE, _TEXT, _OTHER = "edge", "text", "other"


def is_paragraph(folded: Folded, element: Element) -> bool:
    """Whether an element is a line of sentences, not one of a poem or of steps."""
    if element.sort != PROSE or not element.own_line:
        return False
    if folded.text[element.end - 1] not in ".!?)\"'…":
        return is_unstopped(folded.text, element.start, element.end)
    size = element.end - element.start
    if size >= _EASTERN_PARAGRAPH and ends_eastern(folded.text, element.start, element.end):
        return True
    several = folded.text.find(". ", element.start, element.end) >= 0
    return size >= PARAGRAPH or (several and size >= _TWO_SENTENCES)


def is_amid(folded: Folded, elements: Sequence[Element], at: int) -> bool:
    """Whether an element is a line that stands between paragraphs, or between one and an end of the text;
    other furniture and the headline aside. A row of names may stand over the headline. One or two words right
    under it may be the article's, and so may the first of a text, but for a count ("1,237 views")."""
    element = elements[at]
    if not element.own_line:
        return False
    before, after = _beside(folded, elements, at, -1), _beside(folded, elements, at, 1)
    few = folded.text.count(" ", element.start, element.end) < _FEW
    kind = element.rule.kind if element.rule else ""
    if before == after == _EDGE and kind in _ROWS and not few:
        return all(one.sort in FURNITURE for one in elements[:at])
    if not _is_text_beside(before, after):
        return False
    if not few or kind in _FACTS or (not at and (kind == "ad" or _is_count(folded, element, kind))):
        return True
    return at > 1 or (at == 1 and is_paragraph(folded, elements[0]))


def are_amid(folded: Folded, elements: Sequence[Element], first: int, last: int) -> bool:
    """Whether the lines of a run, which nobody takes for verses or steps, stand so, or over the headline.
    Beside them any sentence is a paragraph."""
    before = _briefly(folded, elements, first, -1)
    after = _briefly(folded, elements, last, 1)
    over = before == after == _EDGE and not first and last < len(elements) - 1
    return over or _is_text_beside(before, after)


def _briefly(folded: Folded, elements: Sequence[Element], at: int, step: int) -> str:
    """What is next to an element in one direction, if a sentence is a paragraph."""
    near = elements[at + step] if 0 <= at + step < len(elements) else None
    return _TEXT if near and _is_sentence(folded, near) else _beside(folded, elements, at, step)


def _is_text_beside(before: str, after: str) -> bool:
    """Whether what is next to a line in both directions is a paragraph, or one and an end."""
    return _TEXT in (before, after) and _OTHER not in (before, after)


def _is_count(folded: Folded, element: Element, kind: str) -> bool:
    """Whether a line that shares, or tells who did, has a number."""
    return kind == "share" and any(map(str.isdigit, folded.text[element.start : element.end]))


def _beside(folded: Folded, elements: Sequence[Element], at: int, step: int) -> str:
    """What is next to an element in one direction."""
    for other in range(at + step, at + step * _FAR, step):
        if not 0 <= other < len(elements):
            return _EDGE
        element = elements[other]
        if element.sort in FURNITURE or _is_of_signs(folded, element):
            continue
        return _nature(folded, elements, other)
    return _OTHER


def _is_of_signs(folded: Folded, element: Element) -> bool:
    """Whether an element is a line of nothing but signs."""
    return element.sort == SHORT and element.own_line and says_nothing(folded.text, element)


def _nature(folded: Folded, elements: Sequence[Element], at: int) -> str:
    """What an element is to those beside it that is no furniture."""
    element = elements[at]
    if is_paragraph(folded, element):
        return _TEXT
    if _is_sentence(folded, element):
        beside = (_past_furniture(elements, at + step, step) for step in (-1, 1))
        near = (elements[other] for other in beside if 0 <= other < len(elements))
        return _TEXT if any(is_paragraph(folded, one) for one in near) else _EDGE
    return _EDGE if element.sort == SHORT and element.own_line and _is_first(folded, elements, at) else _OTHER


def _is_first(folded: Folded, elements: Sequence[Element], at: int) -> bool:
    """Whether an element begins a text, or stands right over its first paragraph, with nothing before it but
    furniture."""
    if not at:
        return True
    over = at + 1 < len(elements) and is_paragraph(folded, elements[at + 1])
    return over and all(element.sort in FURNITURE for element in elements[:at])


def _is_sentence(folded: Folded, element: Element) -> bool:
    """Whether an element is a line of one sentence that is short for a paragraph, but none of few words."""
    if element.sort != PROSE or not element.own_line or folded.text[element.end - 1] not in ".!?)\"'":
        return False
    size = element.end - element.start
    if size >= _EASTERN_SENTENCE and ends_eastern(folded.text, element.start, element.end):
        return True
    few = folded.text.count(" ", element.start, element.end) <= _FEW
    return size >= (_LONG_WORDED if few else _SENTENCE)


def amid_if_furniture(folded: Folded, elements: Sequence[Element], lines: Sequence[int]) -> list[int]:
    """Which of some lines (their numbers, in order) may stand amid paragraphs if any of the lines were
    furniture, with those beside them."""
    found: list[int] = []
    stop = 0
    while stop < len(lines):
        start, last = stop, lines[stop]
        while stop < len(lines) and lines[stop] <= last:
            last, stop = _past_furniture(elements, lines[stop] + 1, 1), stop + 1
        run = lines[start:stop]
        first = _past_furniture(elements, run[0] - 1, -1)
        beside = {
            _EDGE if at in (-1, len(elements)) else _nature(folded, elements, at) for at in (first, last)
        }
        near = _OTHER not in beside and _TEXT in beside and last - first < 2 * _FAR
        if near or any(_nature(folded, elements, at) != _OTHER for at in run):
            found += run
    return found


def _past_furniture(elements: Sequence[Element], at: int, step: int) -> int:
    """The number of the first element in one direction that is no furniture."""
    while 0 <= at < len(elements) and elements[at].sort in FURNITURE:
        at += step
    return at


def is_near_start(folded: Folded, elements: Sequence[Element], at: int) -> bool:
    """Whether an element has at most one paragraph before it."""
    return sum(is_paragraph(folded, element) for element in elements[:at]) < 2


def headings(folded: Folded, elements: Sequence[Element]) -> int:
    """How many short lines of a text stand right before a paragraph, as its headings do; not the headline,
    nor what ends a list that a known header begins."""
    return sum(
        _is_heading(elements, at)
        for at in range(2, len(elements))
        if elements[at - 1].sort == SHORT and is_paragraph(folded, elements[at])
    )


def _is_heading(elements: Sequence[Element], at: int) -> bool:
    """Whether the short line before a paragraph is no link of a list."""
    first = at - 1
    while first > 0 and at - first < _LIST and elements[first].own_line and elements[first].sort == SHORT:
        first -= 1
    rule = elements[first].rule
    return rule is None or rule.takes not in ("list", "fields")
