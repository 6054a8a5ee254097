"""Statements: what a page says about its own article, in words that no rule lists.

A disclaimer names the article, its author or what it holds, and says one of few things of it: where it came
from, whose view it is, that it is no advice, who paid, what a machine did. Both halves together, in a line or
a sentence of its own at the foot of a text or at its head, make a disclaimer; one half is an article's.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.clean.elements import MARK, PROSE, SHORT, Element, is_glued
from newscrawl.clean.fold import Folded
from newscrawl.clean.rules import Rule
from newscrawl.clean.sayings import SAYS, SELF

FOOT, HEAD = 3, 2
_SHORTEST, _LONGEST = 25, 450
_REACH, _NEAR = 1500, 100
"""Characters and elements from an end of a text to what may still stand at that end."""


_APPEARED = re.compile(r"\b(?:appeared|published|republished) (?:on|in|by) [^:]{2,60}: ")
_TOLD = re.compile(
    r"\b(?:said|says|told|tells|asked|wrote|according to|began|added|argued|ruled|court|judge|minister|police"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|[\"?]"
)


def kind_of_statement(text: str) -> str | None:
    """The kind of disclaimer that a folded text is, or None."""
    return _kind(text) if _SHORTEST <= len(text) <= _LONGEST else None


@lru_cache(maxsize=1024)
def _kind(text: str) -> str | None:
    """The kind of a text that is neither too short nor too long; asked more than once for the same ends."""
    if (": " not in text and _TOLD.search(text)) or not SELF.search(text):
        return None
    own = text.partition(": ")[0] if _APPEARED.search(text) else text
    if _TOLD.search(own):
        return None
    for kind, pairs in SAYS.items():
        if any(one.search(text) and other.search(text) for one, other in pairs):
            return kind
    return None


def states(text: str) -> bool:
    """Whether a folded text may hold a statement about itself; quick."""
    return any(kind_of_statement(part.strip()) for part in _ends_of(text))


def _ends_of(text: str) -> list[str]:
    lines = [line for line in text[-_REACH:].split("\n") if line.strip()]
    return [*lines[-FOOT:], *(line.rpartition(". ")[2] for line in lines[-1:])]


def _rule(kind: str) -> Rule:
    return Rule(
        name=f"statement-{kind.replace('_', '-')}",
        kind="disclaimer",
        place="line",
        becomes={"disclaimer": kind},
    )


_RULES = {kind: _rule(kind) for kind in SAYS}


def recognise(folded: Folded, elements: list[Element], *, head: bool = True, tail: bool = True) -> None:
    """Mark the statements at the foot and at the head of a text, where these are."""
    for order, far in (
        ([*reversed(elements[-_NEAR:])] if tail else [], FOOT),
        (elements[:_NEAR] if head else [], HEAD),
    ):
        prose = 0
        for element in order:
            if element.sort not in (SHORT, PROSE):
                continue
            text = folded.text[element.start : element.end]
            kind = kind_of_statement(text)
            if kind and (element.own_line or text[0] in "([") and not is_glued(folded, element):
                element.sort, element.rule = MARK, _RULES[kind]
                continue
            prose += element.sort == PROSE
            if prose >= far:
                break
