"""Demands: which words a text must have for a phrase to be worth looking for, and whether one can be read.

All phrases of a run are read for this, though few are ever looked for; only those become regular expressions
(`newscrawl.clean.phrases.translation`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newscrawl.clean.phrases.wildcards import AGENCY_WORDS, LOOSE, SIGNS, WILDCARDS

TOKEN = re.compile(r"<([a-z]+)>|([\[\]{}|])|([^\W_]+(?:'[^\W\d_]+)?)|(\S)")
Token = tuple[str, str, str, str]
"""A token of a phrase: wildcard, bracket, word or other sign; one of them is set."""
APART = 3
"""Words that stand at least between two wildcards that may hold anything."""
DEEPEST = 8
"""Brackets in brackets; nobody could read more."""


class PhraseError(ValueError):
    """A phrase that cannot be read; the message says why."""


class Demands(NamedTuple):
    """A text that holds a phrase has all words of `needs`, and one of each set of `choices`."""

    needs: frozenset[str]
    choices: tuple[frozenset[str], ...]


def demands(tokens: Sequence[Token]) -> Demands:
    """What a phrase of some tokens demands of a text. Raises PhraseError for one that cannot be read."""
    needs: set[str] = set()
    choices: list[frozenset[str]] = []
    group: list[str] | None = None
    depth = 0
    for wildcard, bracket, word, other in tokens:
        if word:
            if depth == 0 and word.isalpha():
                needs.add(word)
            elif depth == 1 and group is not None and len(word) > len(group[-1]) and word.isalpha():
                group[-1] = word
        elif bracket:
            if depth <= 1:
                group = _grouped(bracket, depth, group, choices)
            depth += (bracket in "[{") - (bracket in "]}")
            if depth > DEEPEST:
                raise PhraseError(f"brackets stand in more than {DEEPEST} others")
        elif wildcard:
            _add_signs(wildcard, depth, needs, choices)
        elif other == "<":
            raise PhraseError("a < begins no wildcard such as <name>")
    if depth:
        raise PhraseError("a bracket is not closed")
    _check_loose(tokens)
    return Demands(frozenset(needs), tuple(choices))


def _grouped(
    bracket: str, depth: int, group: list[str] | None, choices: list[frozenset[str]]
) -> list[str] | None:
    """The longest word of each option so far of the outermost choice, after a bracket; `choices` has it when
    it ends.
    """
    if depth == 0:
        return [""] if bracket == "{" else group
    if group is None or bracket not in "|}":
        return group
    if bracket == "|":
        return [*group, ""]
    if all(group):
        choices.append(frozenset(group))
    return None


def _add_signs(wildcard: str, depth: int, needs: set[str], choices: list[frozenset[str]]) -> None:
    """What a wildcard demands, which must be one that is known."""
    if wildcard not in WILDCARDS:
        known = ", ".join(f"<{known}>" for known in WILDCARDS)
        raise PhraseError(f"<{wildcard}> is not known; known are {known}")
    if depth == 0 and wildcard in SIGNS:
        needs.add(SIGNS[wildcard])
    if depth == 0 and wildcard == "agency":
        choices.append(AGENCY_WORDS)


def _check_loose(tokens: Sequence[Token]) -> None:
    """Raise PhraseError where two wildcards that may hold anything are not kept apart."""
    if not any(token[0] in LOOSE for token in tokens):
        return
    words = APART
    for wildcard, _, word, _ in tokens:
        if wildcard in LOOSE:
            if words < APART:
                raise PhraseError(
                    f"{APART} words at least must stand between two of <any>, <words>, <line> and <long>"
                )
            words = 0
        elif word:
            words += 1
