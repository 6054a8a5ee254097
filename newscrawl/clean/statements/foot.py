"""Foot: statements among the sentences that a text ends with.

There one stands in the line of the article's last sentence as well, and goes on over several: "This report is
from a feed. The Post holds no responsibility for it." What follows one in its line and says what statements
do is of it, and so is all behind a word for a disclaimer and a colon.
"""

from __future__ import annotations

from newscrawl.clean.elements.sorts import MARK, PROSE, SHORT, Element
from newscrawl.clean.rule import Rule
from newscrawl.clean.statements.sayings import BEARS, LED
from newscrawl.clean.statements.statements import kind_of_statement, mark_statement, tells, worded
from newscrawl.clean.text.look import Look

FOOT, _MORE = 3, 4
"""Sentences at the end of a text that are asked, and such that may follow one of them."""


def recognise_foot(look: Look, elements: list[Element]) -> None:
    """Mark the sentences that a text ends with, if they are statements, and what goes on in the same line
    with one of them or with a disclaimer that a rule lists."""
    _recognise_led(look, elements)
    after: list[Element] = []
    for element in elements[: -FOOT - _MORE - 1 : -1]:
        text = look.folded.text[element.start : element.end]
        if element.sort in (SHORT, PROSE):
            kind = kind_of_statement(text) if worded(look, element) else None
            if kind:
                mark_statement(element, kind)
            elif len(after) < _MORE and not element.own_line and _goes_on_stating(text):
                after.append(element)
                continue
            else:
                return
        if after and not _is_stated(element.rule, text):
            return
        for other in after:
            other.sort, other.rule = MARK, element.rule
        after = []


def _is_stated(rule: Rule | None, text: str) -> bool:
    """Whether a text is known for a disclaimer that says more in its next sentence: not who owns which shares
    in a list of such."""
    if rule is None or rule.kind != "disclaimer":
        return False
    return rule.name != "statement-other" or LED.match(f" {text}") is not None


def _recognise_led(look: Look, elements: list[Element]) -> None:
    """Mark what a text ends with in the line of a word for a disclaimer and a colon, if all of it is one."""
    for at in range(len(elements) - 1, max(len(elements) - FOOT - _MORE - 1, -1), -1):
        text = look.folded.text[elements[at].start : elements[-1].end]
        if elements[at].sort not in (SHORT, PROSE) or "\n" in text:
            return
        led = LED.match(f" {text}")
        if led and led[0].endswith(":"):
            if kind := kind_of_statement(text):
                elements[at].end = elements[-1].end
                mark_statement(elements[at], kind)
                del elements[at + 1 :]
            return


def _goes_on_stating(text: str) -> bool:
    """Whether a sentence says what a statement goes on with, and tells nothing."""
    return BEARS.search(f" {text}") is not None and not tells(text)
