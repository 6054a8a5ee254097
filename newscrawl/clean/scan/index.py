"""The index: the rules of one outlet by what a text must hold for a phrase to be worth looking for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain
from operator import attrgetter

from newscrawl.clean.elements.address import ASKED
from newscrawl.clean.forms import clues
from newscrawl.clean.likeness.wordings import wordings
from newscrawl.clean.phrases.demands import COMMON
from newscrawl.clean.phrases.phrase import Phrase
from newscrawl.clean.rule import Rule
from newscrawl.clean.text.look import Vocabulary
from newscrawl.clean.text.words import BAR, CURRENCIES, PRICED, longest_run
from newscrawl.known.wordtables import plain_words

HEAD_SIZE = 3
"""Letters of the beginning of a line by which phrases are looked up, at most."""
FAR = 150
"""Characters of a line that few phrases may fill: paragraphs are longer."""
_EVERYWHERE = plain_words(
    "a an and are as at be by for from in is it of on or that the to was with das der die ein es für ist mit "
    "und von de el en et la le los que"
)
"""Words that nearly every text of their language has."""


@dataclass(slots=True, frozen=True, eq=False)
class Entry:
    """A phrase of a rule in an index; where two fit equally well, the lower number is the one that counts.

    A text with the phrase has one of the `keys`, all of `needs` and one of each of `choices`. Words that all
    texts have are not among the last two, nor, where it must fill a line, those that many have: a line is
    soon compared.
    """

    phrase: Phrase
    rule: Rule
    number: int
    keys: frozenset[str]
    needs: frozenset[str]
    choices: tuple[frozenset[str], ...]


@dataclass(slots=True, frozen=True, eq=False)
class Begun:
    """The phrases that may begin like a line, which is no longer than `longest`: those of the longest lines
    last, and the `sizes` of these. Most lines have none of the `words` by which they are looked up; `unkeyed`
    are those that need none."""

    longest: int
    entries: Sequence[Entry]
    sizes: Sequence[int]
    words: frozenset[str]
    unkeyed: Sequence[Entry]

    def among(self, said: AbstractSet[str], size: int) -> list[Entry]:
        """The phrases that a line of some words and characters may be."""
        if size > self.longest:
            return []
        if self.words.isdisjoint(said):
            return [entry for entry in self.unkeyed if size <= entry.phrase.longest] if self.unkeyed else []
        long = self.entries[bisect_left(self.sizes, size) :]
        return [entry for entry in long if "" in entry.keys or not entry.keys.isdisjoint(said)]


def possible(entries: Iterable[Entry], words: AbstractSet[str]) -> list[Entry]:
    """Those of some phrases that a text of these words may hold."""
    return [
        entry for entry in entries if entry.needs <= words and not any(map(words.isdisjoint, entry.choices))
    ]


NUMBER = attrgetter("number")
_NONE = Begun(0, (), (), frozenset(), ())


@dataclass(slots=True, frozen=True, eq=False)
class Index:
    """The rules of one outlet, ready to scan: phrases by the rarest word each needs, apart those that fill
    lines, found by the first letters of a line. Those of lines that may begin with anything stand in
    `in_lines`, by words again; `loose` are these words, and no such line is longer than `longest_loose`.
    `worded` are the rules that know a line by what it says, by words that it may have; `spelled` are these by
    the runs of letters that are looked for, and `spoken` are such runs."""

    rules: tuple[Rule, ...]
    by_word: Mapping[str, Sequence[Entry]]
    begun: Callable[[str, bool], Begun]
    in_lines: Mapping[str, list[Entry]]
    loose: frozenset[str]
    longest_loose: int
    worded: Mapping[str, Sequence[Rule]]
    spoken: frozenset[str]
    spelled: Mapping[str, Sequence[str]]
    vocabulary: Vocabulary


def make_index(rules: list[Rule]) -> Index:
    """The index of some rules; a phrase that says more exactly what it looks for comes before others."""
    pairs = sorted(((p, rule) for rule in rules for p in rule.phrases), key=lambda pair: pair[0].longest)
    entries = [_entry(phrase, rule, number) for number, (phrase, rule) in enumerate(pairs)]
    by_word: dict[str, list[Entry]] = {}
    by_head: dict[str, list[Entry]] = {}
    in_lines: dict[str, list[Entry]] = {}
    longest = 0
    for entry in entries:
        phrase, lined = entry.phrase, entry.rule.place == "line"
        if not lined or phrase.heads is None:
            for word in entry.keys:
                (in_lines if lined else by_word).setdefault(word, []).append(entry)
        if not lined:
            continue
        longest = max(longest, phrase.longest if phrase.heads is None else 0)
        for head in {head[:HEAD_SIZE] for head in phrase.heads or ()}:
            by_head.setdefault(head, []).append(entry)
    begun = lru_cache(maxsize=8192)(
        partial(_begun, lru_cache(maxsize=2048)(partial(_begun_by, by_head)), by_head)
    )
    loose = frozenset(in_lines) - {""}
    worded, spelled = _spoken(rules)
    spoken, vocabulary = frozenset(spelled), _vocabulary(entries, spelled)
    return Index(tuple(rules), by_word, begun, in_lines, loose, longest, worded, spoken, spelled, vocabulary)


def _spoken(rules: Iterable[Rule]) -> tuple[dict[str, tuple[Rule, ...]], dict[str, list[str]]]:
    """The rules by the words that they know a line by, and these words by the runs that are looked for."""
    worded: dict[str, tuple[Rule, ...]] = {}
    for rule in rules:
        worded |= {word: (*worded.get(word, ()), rule) for word in rule.spoken}
    spelled: dict[str, list[str]] = {}
    for word in sorted(worded):
        spelled.setdefault(longest_run(word), []).append(word)
    return worded, spelled


def _begun(read: Callable[[str, bool], Begun], by_head: Container[str], letters: str, far: bool) -> Begun:
    """The phrases of lines that may begin with some letters, or of those that do and are long."""
    for size in range(len(letters), 0, -1):
        if letters[:size] in by_head:
            return read(letters[:size], far)
    return _NONE


def _begun_by(by_head: Mapping[str, Iterable[Entry]], letters: str, far: bool) -> Begun:
    """The phrases of such lines, where the letters begin one at least."""
    begun = {
        entry
        for size in range(1, len(letters) + 1)
        for entry in by_head.get(letters[:size], ())
        if not far or entry.phrase.longest > FAR
    }
    if not begun:
        return _NONE
    entries = sorted(begun, key=NUMBER)  # the longest is the last
    words = frozenset[str]().union(*[entry.keys for entry in entries]) - {""}
    unkeyed = [entry for entry in entries if "" in entry.keys]
    sizes = [entry.phrase.longest for entry in entries]
    return Begun(sizes[-1], entries, sizes, words, unkeyed)


def _entry(phrase: Phrase, rule: Rule, number: int) -> Entry:
    needs, idle = phrase.needs - _EVERYWHERE, _EVERYWHERE
    if rule.place == "line":
        needs, idle = needs - COMMON - {PRICED}, COMMON
    choices = tuple(choice for choice in phrase.choices if idle.isdisjoint(choice))
    return Entry(phrase, rule, number, phrase.keys, needs, choices)


def _vocabulary(entries: Iterable[Entry], worded: Iterable[str]) -> Vocabulary:
    """The words to look for: those of phrases and rules, and those of which a line with a form has one."""
    sought = {word for entry in entries for word in chain(entry.keys, entry.needs, *entry.choices)}
    return Vocabulary(
        (sought | clues.ALL | CURRENCIES | ASKED | wordings().anchors).union(worded) - {"", BAR, PRICED}
    )
