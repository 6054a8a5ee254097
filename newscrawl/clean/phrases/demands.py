"""Demands: which words a text must have for a phrase to be worth looking for, how long it may be, and whether
the phrase can be read.

All phrases of a run are read for this, though few are ever looked for; only those become regular expressions
(`newscrawl.clean.phrases.translation`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from newscrawl.clean.phrases.wildcards import AGENCY_WORDS, LOOSE, SIGNS, WIDTHS, WILDCARDS
from newscrawl.clean.text.words import PRICED
from newscrawl.known.wordtables import plain_words

TOKEN = re.compile(r"<([a-z]+)>|([\[\]{}|])|([^\W_]+(?:'[^\W\d_]+)?)|(\S)")
Token = tuple[str, str, str, str]
"""A token of a phrase: wildcard, bracket, word or other sign; one of them is set."""
APART = 3
"""Words that stand at least between two wildcards that may hold anything."""
DEEPEST = 8
"""Brackets in brackets; nobody could read more."""
COMMON = plain_words(
    "a an the of to in on at by for with from and or is are was were be been has have had it its this "
    "that these those you your we our us they their he she his her i not no all as but more one new can "
    "will would may said read news story stories free get now here up out so if about after who what "
    "when how there than other over content article articles not any most only first last year years "
    "month day time der die das den dem des ein eine einen und ist im mit von für auf es sie auch nur "
    "wird zum zur nach als bei ich hier mehr la le les du et en un une pour que el los las del con por "
    "para su al da do um uma os as das che il di per am x there just these while make work"
)
"""Words that many texts have."""
WILDCARD = re.compile(r"<([a-z]+)>")
_CHOICE = re.compile(r"\[[^\[\]{}]*\]|\{[^\[\]{}]*\}")
_BORDERS = 10
"""Bullets before a line and signs after it, in characters at most."""
_STRETCH = " .…:→-"
"""Blanks and signs that may stand for three characters at most."""


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
    it ends."""
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


def keys_of(needs: Collection[str], choices: Iterable[frozenset[str]]) -> frozenset[str]:
    """The keys of a phrase with these demands: the rarest word that all of it needs, else those of a choice;
    with neither an empty word, which is in every text."""
    best = _rarest(needs) if needs else ""
    if best == PRICED:
        best = ""
    if best and (best not in COMMON or not choices):
        return frozenset((best,))
    if not choices:
        return frozenset(("",))
    return min(choices, key=lambda words: (sum(word in COMMON for word in words), len(words)))


def _rarest(words: Iterable[str]) -> str:
    """The word that the fewest articles hold, as far as a short list can tell."""
    return max(words, key=lambda word: (word.isalpha(), word not in COMMON, len(word), word))


def longest(source: str) -> int:
    """No text that a phrase matches is longer, in characters. Of brackets that are not closed all counts."""
    while (shorter := _CHOICE.sub(_longest_option, source)) != source:
        source = shorter
    return _width(source) + _BORDERS


def _width(plain: str) -> int:
    """How many characters a phrase without a choice, or an option without one, may match."""
    if plain.isalpha():
        return len(plain)
    names = 0
    if "<" in plain:
        names = sum(WIDTHS[name] for name in WILDCARD.findall(plain))
        plain = WILDCARD.sub("", plain)
    return len(plain) + 2 * sum(map(plain.count, _STRETCH)) + names


def _longest_option(found: re.Match[str]) -> str:
    """The option of an innermost choice that may match the longest text."""
    return max(found[0][1:-1].split("|"), key=_width)


def longest_first(source: str) -> str:
    """A phrase with the longest option of each innermost choice first, so that none hides a longer one."""
    return _CHOICE.sub(_sorted, source)


def _sorted(found: re.Match[str]) -> str:
    inner = sorted(found[0][1:-1].split("|"), key=len, reverse=True)
    return f"{found[0][0]}{'|'.join(inner)}{found[0][-1]}"
