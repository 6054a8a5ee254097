r"""Phrases: how a rule writes what it looks for, and the regular expression that finds it.

A phrase is plain words. It may hold wildcards in angle brackets (`<n>`, `<price>`, `<date>`, `<any>`, ...),
a choice `{a|b}` and an optional part `[a]`. Case, kind of quote, kind of dash and commas do not matter,
but for a comma that alone stands between two wildcards. Two wildcards that may hold anything are kept apart
by words, so that no text makes a search slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from newscrawl.clean.phrases.demands import (
    TOKEN,
    PhraseError,
    Token,
    demands,
    keys_of,
    longest,
    longest_first,
)
from newscrawl.clean.phrases.ends import Ends, ends_of
from newscrawl.clean.phrases.heads import heads_of
from newscrawl.clean.phrases.translation import translated
from newscrawl.clean.text.fold import EASTERN, fold
from newscrawl.clean.text.words import PRICED

BULLETS, _SIGNS = " *#>•·|([-", " .:,!→>»|)]"
"""What may stand before a phrase that fills a line, and after it."""
MOST_BULLETS, _MOST_SIGNS = 6, 4
_OPEN = frozenset("<>[]{|}")
_BORDERS = frozenset(BULLETS + _SIGNS)
_LEADING = re.compile(r"(?:<(?!bar>)[a-z]+>\s{0,3}){1,9}")


@dataclass(frozen=True, eq=False)
class Phrase:
    """A phrase ready to look for. Of the hundreds of a run few are; only those are translated and compiled.

    A text that holds it has all words of `needs`, one of each set of `choices`, and one of its `keys`: by
    these it is looked up. It has `longest` characters at most, and with `line` fills a line. `heads` are what
    it may begin with, if that is known.
    """

    source: str
    line: bool
    needs: frozenset[str]
    choices: tuple[frozenset[str], ...]
    longest: int
    heads: frozenset[str] | None
    keys: frozenset[str]

    @cached_property
    def pattern(self) -> str:
        """The phrase as a regular expression for folded text."""
        return self._translated[0]

    @cached_property
    def core(self) -> str | None:
        """What finds the plain words after the wildcards that the phrase begins with, if it begins with any:
        such a phrase could begin anywhere, `lead` characters before these at most."""
        return self._translated[1]

    @cached_property
    def lead(self) -> int:
        """How many characters stand before the words of `core` at most."""
        leading = _LEADING.match(self.source)
        return longest(leading[0]) if self.core and leading else self.longest

    @cached_property
    def _spelling(self) -> str:
        return _spelt(self.source)

    @cached_property
    def _translated(self) -> tuple[str, str | None]:
        return translated(self._spelling, line=self.line)

    @cached_property
    def _ends(self) -> Ends:
        return ends_of(_folded(self.source))

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The regular expression, compiled when it is first needed. Raises re.error for one that is none."""
        return re.compile(self.pattern, re.MULTILINE)

    def may_fill(self, line: str) -> bool:
        """Whether a line begins and ends as the phrase does; quick."""
        return self._ends.may_be_of(line)

    def fills(self, text: str, start: int, stop: int) -> bool:
        """Whether the phrase is all of a line from `start` to `stop`, but for bullets and signs about it."""
        fullmatch = self.regex.fullmatch
        if start < stop and text[start] not in _BORDERS and text[stop - 1] not in _BORDERS:
            return fullmatch(text, start, stop) is not None
        return any(fullmatch(text, first, last) for first, last in stretches(text, start, stop))

    @property
    def is_compiled(self) -> bool:
        """Whether the regular expression was needed before."""
        return "regex" in self.__dict__

    @cached_property
    def _reaches(self) -> dict[str, int]:
        return {}

    def reach(self, word: str) -> int:
        """How many characters at most stand before a word of the phrase, which is one of its own; or before
        the end of a price."""
        if word not in self._reaches:
            folded = _folded(self.source)
            price = word == PRICED
            ends = [
                found.start() if not price else found.end()
                for found in TOKEN.finditer(folded)
                if (found[1] == "price" if price else found[3] == word)
            ]
            before = folded[: ends[-1]] if ends else folded
            self._reaches[word] = longest(before)
        return self._reaches[word]

    def within(self, text: str, start: int, stop: int) -> bool:
        """Whether a stretch of folded text has all words that the phrase needs, and one of each choice."""
        for need in self.needs:
            if need != PRICED and text.find(need, start, stop) < 0:
                return False
        return not self.choices or all(
            any(text.find(word, start, stop) >= 0 for word in choice) for choice in self.choices
        )


def stretches(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """What of a line may be a phrase: bullets before it and signs after it may be its own.

    A pattern that goes over them takes twice as long to compile.
    """
    head, tail = text[start : start + MOST_BULLETS], text[max(stop - _MOST_SIGNS, start) : stop]
    bullets, signs = len(head) - len(head.lstrip(BULLETS)), len(tail) - len(tail.rstrip(_SIGNS))
    for first in range(start + bullets, start - 1, -1):
        for last in range(max(stop - signs, first), stop + 1):
            yield first, last


def compile_phrase(source: str, *, line: bool = False) -> Phrase:
    """Read a phrase; with `line` it must fill a line. Raises PhraseError for one that cannot be read."""
    spelt = _spelt(source)
    tokens = TOKEN.findall(spelt)
    needs, choices = demands(_apart(spelt) if EASTERN.search(spelt) else tokens)
    if not line and not needs and not choices and not any(EASTERN.match(token[2]) for token in tokens):
        raise PhraseError(f"phrase {source!r} has no word of its own")
    heads = heads_of(tokens, line=line)
    return Phrase(source, line, needs, choices, longest(source), heads, keys_of(needs, choices))


def _apart(spelt: str) -> list[Token]:
    """The tokens of a phrase. No word of a script without blanks is one that stands right beside what is left
    open: in a text it may be part of a longer run of letters."""
    out: list[Token] = []
    for found in TOKEN.finditer(spelt):
        wildcard, bracket, word, other = (part or "" for part in found.groups())
        beside = {spelt[found.start() - 1 : found.start()], spelt[found.end() : found.end() + 1]}
        glued = EASTERN.match(word) is not None and not _OPEN.isdisjoint(beside)
        out.append(("", "", "", word) if glued else (wildcard, bracket, word, other))
    return out


def _spelt(source: str) -> str:
    """A phrase in the spelling that texts are compared in, the longest of its options first."""
    return longest_first(_folded(source))


def _folded(source: str) -> str:
    """A phrase in the spelling that texts are compared in."""
    return fold(" ".join(source.split())).text
