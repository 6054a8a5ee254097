"""Seeking: where the phrases of all rules stand in a text.

A text's words are looked up in the index once; only phrases all of whose words are there are searched for.
What is found must stand where its rule allows: a line of its own, a sentence of its own, the end of a
paragraph, a string of others. The same words inside a sentence or a quotation are the article's and are not
marked at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from newscrawl.clean.rule import Mark
from newscrawl.clean.scan.allowed import longest, placed
from newscrawl.clean.scan.index import NUMBER, Entry, Index, possible
from newscrawl.clean.scan.lines import line_marks
from newscrawl.clean.scan.places import Places
from newscrawl.clean.scan.strung import may_string, strung
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.look import Look
from newscrawl.clean.text.units import ends_unit as ends_unit
from newscrawl.clean.text.words import CURRENCIES

Sought = Mapping[int, tuple[Entry, list[str]]]
"""The phrases that may stand anywhere in a text, by number and in order, each with those of its keys that the
text has."""


def sought(look: Look, index: Index) -> Sought:
    """The phrases to look for in all of a text. Those without a word are of scripts without blanks."""
    words = look.words
    keyed = chain.from_iterable(map(index.by_word.__getitem__, words & index.by_word.keys()))
    return {
        entry.number: (entry, sorted(entry.keys & words))
        for entry in sorted(possible(set(keyed), words), key=NUMBER)
        if look.eastern or entry.needs or entry.choices
    }


def scan(look: Look, index: Index, phrases: Sought) -> list[Mark]:
    """All marks of a text, in order, the longest of those that overlap."""
    if not phrases:
        return longest([*line_marks(look, index)])
    found: list[Mark] = []
    places = Places(look.folded, signed=CURRENCIES.isdisjoint(look.words))
    for entry, keys in phrases.values():
        found += _found(look.folded, entry, keys, places)
    found += line_marks(look, index)
    if entries := may_string(look, phrases.values(), found):
        found += strung(places, entries)
    return longest(found)


def _found(folded: Folded, entry: Entry, keys: list[str], places: Places) -> Iterator[Mark]:
    """The marks of a phrase that need not fill a line."""
    phrase, text = entry.phrase, folded.text
    done = 0
    for start in places.starts(entry, keys):
        if start < done or not (phrase.is_compiled or phrase.within(text, start, start + phrase.longest)):
            continue
        if match := phrase.regex.match(text, start):
            done = match.end()
            if phrase.heads is None and start and phrase.regex.match(text, start - 1):
                continue
            if mark := placed(folded, start, done, entry.rule):
                yield mark
