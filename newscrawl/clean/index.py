"""The index: the rules of one outlet by what a text must hold for a phrase to be worth looking for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newscrawl.clean.fold import words_in
from newscrawl.clean.phrase import Phrase
from newscrawl.clean.rule import Rule
from newscrawl.clean.wildcards import PRICED

HEAD_SIZE = 3
"""Letters of the beginning of a line by which phrases are looked up, at most."""


class Entry(NamedTuple):
    """A phrase of a rule in an index; where two fit equally well, the lower number is the one that counts."""

    phrase: Phrase
    rule: Rule
    number: int


@dataclass(slots=True, frozen=True, eq=False)
class Index:
    """The rules of one outlet, ready to scan: phrases by the rarest word each needs, apart those that fill
    lines, by the first letters of what they begin with (`loose` are those that may begin with anything, by
    words again).
    """

    rules: tuple[Rule, ...]
    by_word: Mapping[str, Sequence[Entry]]
    by_head: Mapping[str, Sequence[Entry]]
    loose: Mapping[str, Sequence[Entry]]
    longest_line: int
    initials: frozenset[str]
    """The characters that lines which rules know may begin with."""


_COMMON = words_in(
    "a an the of to in on at by for with from and or is are was were be been has have had it its this "
    "that these those you your we our us they their he she his her i not no all as but more one new "
    "can will would may said read news story stories free get now here up out so if about after who "
    "what when how there than other over content article articles not any most only first last year "
    "years month day time"
)


def rarest(words: Iterable[str]) -> str:
    """The word of a phrase that the fewest articles hold, as far as a short list can tell."""
    return max(words, key=lambda word: (word.isalpha(), word not in _COMMON, len(word), word))


def keys(phrase: Phrase) -> Iterable[str]:
    """Words of which a text that holds the phrase has one: the rarest that all need, else those of a
    choice.
    """
    best = rarest(phrase.needs) if phrase.needs else ""
    if best == PRICED:
        best = ""
    if best and (best not in _COMMON or not phrase.choices):
        return (best,)
    if not phrase.choices:
        return ("",)
    return min(phrase.choices, key=lambda words: (sum(word in _COMMON for word in words), len(words)))


def make_index(rules: list[Rule]) -> Index:
    """The index of some rules; a phrase that says more exactly what it looks for comes before others."""
    pairs = sorted(((p, rule) for rule in rules for p in rule.phrases), key=lambda pair: pair[0].longest)
    by_word: dict[str, list[Entry]] = {}
    by_head: dict[str, list[Entry]] = {}
    loose: dict[str, list[Entry]] = {}
    longest = 0
    for entry in (Entry(phrase, rule, number) for number, (phrase, rule) in enumerate(pairs)):
        phrase = entry.phrase
        lined = entry.rule.place == "line"
        if not lined or phrase.heads is None:
            for word in keys(phrase):
                (loose if lined else by_word).setdefault(word, []).append(entry)
        if not lined:
            continue
        longest = max(longest, phrase.longest)
        for head in {head[:HEAD_SIZE] for head in phrase.heads or ()}:
            by_head.setdefault(head, []).append(entry)
    initials = frozenset(head[:1] for head in by_head)
    return Index(tuple(rules), by_word, by_head, loose, longest, initials)
