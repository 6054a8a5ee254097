"""The steps of a how-to: what a guide to a form, a portal or an app tells its readers to do, line by line.

Sites say "Enter your login details" and "Download and save a copy" in their own offers as well. Lines that
are numbered as steps are no offers; nor are several instructions in a row, without a full stop, if one of
them names what such a guide leads to: a result, a form, a printout.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from newscrawl.clean.elements.sorts import PROSE, SHORT, Element
from newscrawl.clean.text.fold import Folded

_NUMBERED = re.compile(
    r"(?:step|schritt|étape|paso|passo|stap|steg|trin|krok|langkah|шаг|крок|adım|चरण|स्टेप|ধাপ)[ -]?"
    r"(?:no\.? ?)?(?:\d{1,2}|one|two|three|four|five|six)\b(?! of\b)"
)
_ORDERS = re.compile(
    r"(?:[-•*] ?|\d{1,2}[.)] ?)?(?:now |then |next,? |once done,? |finally,? )?(?:visit|go to|open|click|tap"
    r"|select|choose|enter|fill|log ?in|sign in|register|submit|pay|upload|download|save|take|print|check"
    r"|view|verify|search|scroll|look|review|install|keep|cross-?check|complete|provide|your)\b"
)
_GOT = re.compile(
    r"\b(?:official (?:web)?site|admit cards?|hall tickets?|score ?cards?|roll numbers?|login credentials"
    r"|print ?outs?|(?:registration|application) (?:form|link|number|page)|hard copy|answer keys?"
    r"|required (?:details|documents)|login details|date of birth|(?:result|exam)s? (?:link|page|20\d\d)"
    r"|aadhaar|otp|certificate)\b"
)
_FEWEST, _LONGEST = 3, 160


def howto_steps(folded: Folded, elements: Sequence[Element], numbers: Iterable[int]) -> set[int]:
    """Which of the elements with these `numbers` are steps of a how-to, and the steps beside them."""
    asked = [at for at in numbers if elements[at].own_line]
    out = {at for at in asked if _NUMBERED.match(folded.text, elements[at].start, elements[at].end)}
    if not any(_is_order(folded, elements[at]) for at in asked):
        return out
    for is_order, run in groupby(range(len(elements)), key=lambda at: _is_order(folded, elements[at])):
        ordered = [*run] if is_order else []
        if len(ordered) >= _FEWEST and any(_gets(folded, elements[at]) for at in ordered):
            out.update(ordered)
    return out


def _is_order(folded: Folded, element: Element) -> bool:
    return (
        element.own_line
        and element.sort in (SHORT, PROSE)
        and element.end - element.start <= _LONGEST
        and _ORDERS.match(folded.text, element.start, element.end) is not None
    )


def _gets(folded: Folded, element: Element) -> bool:
    return _GOT.search(folded.text, element.start, element.end) is not None
