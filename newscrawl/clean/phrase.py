r"""Phrases: how a rule writes what it looks for, and the regular expression that finds it.

A phrase is plain words. It may hold wildcards in angle brackets (`<n>`, `<price>`, `<date>`, `<any>`, ...),
a choice `{a|b}` and an optional part `[a]`. Case, kind of quote, kind of dash and commas do not matter,
but for a comma that alone stands between two wildcards. Two wildcards that may hold anything are kept apart
by words, so that no text makes a search slow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from newscrawl.clean.fold import fold
from newscrawl.clean.heads import Token, heads_of
from newscrawl.clean.lengths import longest, longest_first
from newscrawl.clean.translation import APART, TOKEN, PhraseError, Translation
from newscrawl.clean.wildcards import LAZY, PRICED

_ENDS = (
    r"(?=[ ]{0,3}(?:[.!?…](?![a-z0-9])|[|)\n]|$))",
    r"(?=[ ]{0,3}(?:[.!?…|)\n]|$))",
    "",
)
"""What may follow a wildcard that takes as little as it can: the end of a line or sentence, if there is
one.
"""
_LEADING = re.compile(r"(?:<(?!bar>)[a-z]+>\s{0,3}){1,9}")


@dataclass(frozen=True, eq=False)
class Phrase:
    """A phrase ready to look for: `regex` matches folded text, and is compiled when it is first needed.

    A text that holds it has all words of `needs`, and one of each set of `choices`. `core` finds the plain
    words after the wildcards that a phrase begins with, if it begins with any: such a phrase could begin
    anywhere, `lead` characters before these at most. `heads` are what it may begin with, if that is known.
    """

    source: str
    pattern: str
    needs: frozenset[str]
    choices: tuple[frozenset[str], ...]
    longest: int
    core: str | None
    lead: int
    heads: frozenset[str] | None

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The regular expression of the phrase. Raises re.error for one that is none."""
        return re.compile(self.pattern, re.MULTILINE)

    @property
    def is_compiled(self) -> bool:
        """Whether the regular expression was needed before."""
        return "regex" in self.__dict__

    @cached_property
    def _reaches(self) -> dict[str, int]:
        return {}

    def reach(self, word: str) -> int:
        """How many characters at most stand before a word of the phrase, which is one of its own; or before
        the end of a price.
        """
        if word not in self._reaches:
            folded = _folded(self.source)
            price = word == PRICED
            ends = [
                found.start() if not price else found.end()
                for found in TOKEN.finditer(folded)
                if (found[1] == "price" if price else found[4] == word)
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

    def possible(self, words: AbstractSet[str]) -> bool:
        """Whether a text of these words may hold the phrase."""
        return self.needs <= words and not any(map(words.isdisjoint, self.choices))


def compile_phrase(source: str, *, line: bool = False) -> Phrase:
    """Compile a phrase; with `line` it must fill a line. Raises PhraseError for one that cannot be read."""
    made = Translation()
    tokens = TOKEN.findall(longest_first(_folded(source)))
    for number, token in enumerate(tokens):
        made.add(*token)
        if token[4] == "," and _parts_wildcards(tokens, number):
            made.out[-1] = ","
    if made.depth:
        raise PhraseError("a bracket is not closed")
    if made.loose:
        raise PhraseError(
            f"{APART} words at least must stand between two of <any>, <words>, <line> and <long>"
        )
    if not line and not made.needs and not made.choices:
        raise PhraseError(f"phrase {source!r} has no word of its own")
    body = "".join(made.out)
    core = None if line else made.core()
    if not line and not made.ends_plain() and any(f"<{name}>" in source for name in LAZY):
        body = "|".join(f"(?:{body}){end}" for end in _ENDS)
    if line:
        body = body.replace(r"\s{", " {")
        body = rf"^[ *#>•·|(\[\-]{{0,6}}(?:{body})[ .:,!→>»|)\]]{{0,4}}+$"
    size = longest(source)
    leading = _LEADING.match(source)
    lead = longest(leading[0]) if core and leading else size
    needs, choices, heads = frozenset(made.needs), tuple(made.choices), heads_of(tokens, line=line)
    return Phrase(source, body, needs, choices, size, core, lead, heads)


def _parts_wildcards(tokens: Sequence[Token], number: int) -> bool:
    """Whether a sign stands between two wildcards, where nothing else parts them."""
    before = [token[0] for token in tokens[:number] if not token[1] and not token[2]]
    after = [token[0] for token in tokens[number + 1 :] if not token[2]]
    return bool(before and before[-1] and after and after[0])


def _folded(source: str) -> str:
    """A phrase in the spelling that texts are compared in."""
    return fold(" ".join(source.split())).text
