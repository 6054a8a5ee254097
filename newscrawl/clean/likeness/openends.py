"""Open ends: a sentence of the article that a copy put right behind what a rule lists.

"Follow us on Google News The harbour froze on Monday.": a rule that leaves open how its line goes on knows
all of this one, and one for a statement knows what stands behind its bracket too. What is listed ends before
the first capital up to which it is listed, or where the bracket does, if what follows surely is the
article's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.clean.elements.sorts import Element
from newscrawl.clean.forms.leads import led_amid
from newscrawl.clean.likeness.edges import OTHER, may_be_article, parted
from newscrawl.clean.likeness.runins import CLAUSE, OPEN
from newscrawl.clean.likeness.wordings import likeness
from newscrawl.clean.rule import Rule
from newscrawl.clean.text.fold import Folded

_CAPITAL = re.compile(
    r"(?:(?<=[a-zà-öø-ÿ\d%)])|(?<=[A-Z]{2})) (?=[A-ZÀ-ÖØ-Þ][^A-Z]|[\"'][A-ZÀ-ÖØ-Þ])"
    r"|(?:(?<=[a-zà-öø-ÿ\d]{2})|(?<=[A-Z]{3}))(?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]* [a-zà-öø-ÿ]|\"[A-ZÀ-ÖØ-Þ])"
)
"""What a sentence begins with behind words without a stop, also where a copy lost the blank between."""
_CLOSED = re.compile(r"[(\[][^()\[\]]{20,600}[)\]]( ?)(?=[A-ZÀ-ÖØ-Þ\"'])")
"""A bracket that holds a statement, and a sentence right behind it."""
_OPENER = re.compile(
    r"(?:The|A|An|He|She|It|They|We|You|I|My|His|Her|Their|Its|There|This|These|In|On|At|For|But|After|As|When"
    r"|If|While|Since|Last|More|Most|Many|Some|All|No) [a-z\d]|[\"']"
)
"""What the first sentence behind a headline surely begins with."""
_ENDED = (".", "!", "?", '"', "'", ")")
_SENTENCE = re.compile(r".{20,320}?[^.\s]{2}[.!?][\"')\]]?(?=$| )")
_FEWEST, _REACH = 5, 240
"""Blanks of the shortest sentence that is told from a name, and characters of what is listed."""


def spare_behind(folded: Folded, elements: list[Element]) -> None:
    """Cut from what is known the sentences behind it that its rule does not mean."""
    for at in range(len(elements) - 1, -1, -1):
        element = elements[at]
        if element.rule and folded.text.endswith(_ENDED, element.start, element.end):
            end = _end(folded, element, element.rule)
            if end < element.end:
                elements[at : at + 1] = parted(folded.text, element, element.start, end)


def _end(folded: Folded, element: Element, rule: Rule) -> int:
    """Where what a rule lists ends in an element; its end where nothing surely is behind it."""
    if rule.takes == "nothing" and not rule.until:
        for last, first in _places(folded, element, rule):
            if _is_article(folded, first, element.end):
                return last
    return element.end


def _places(folded: Folded, element: Element, rule: Rule) -> Iterator[tuple[int, int]]:
    """The places where what is listed may end, each with where the next sentence begins then."""
    start, stop = element.start, element.end
    if closed := _CLOSED.match(folded.shape, start, stop):
        yield closed.start(1), closed.end()
    elif rule.kind == "related":
        for found in _ends(folded, start, stop):
            if _OPENER.match(folded.shape, found.end(), stop):
                yield found.span()
        for _, end in led_amid(f" {folded.shape[start:stop]}"):
            yield start + end - 1, start + end
    elif rule.phrases:
        for found in _ends(folded, start, stop):
            if _is_listed(folded.text[start : found.start()], rule):
                yield found.span()


def _ends(folded: Folded, start: int, stop: int) -> Iterator[re.Match[str]]:
    """What parts the words of a stretch from a capital that may begin a sentence."""
    for found in _CAPITAL.finditer(folded.shape, start + 1, min(stop, start + _REACH)):
        if not OPEN.search(folded.shape, start, found.start()):
            yield found


def _is_listed(head: str, rule: Rule) -> bool:
    """Whether a phrase of a rule is all of a text."""
    return any(phrase.may_fill(head) and phrase.fills(head, 0, len(head)) for phrase in rule.phrases)


def _is_article(folded: Folded, start: int, stop: int) -> bool:
    """Whether a sentence that surely is an article's begins at a place."""
    if folded.shape[start] not in "\"'" and not CLAUSE.match(folded.shape, start, stop):
        return False
    found = _SENTENCE.match(folded.text, start, stop)
    if not found or found[0].count(" ") < _FEWEST:
        return False
    value = likeness(found[0])
    return value < OTHER and may_be_article(found[0], value, behind=True)
