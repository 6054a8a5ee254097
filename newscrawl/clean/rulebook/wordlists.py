"""Lists of words in a rules file: what a line speaks of, by language.

A phrase states an order of words. What a site tells its readers to do has as many orders as there are sites;
but such a line names a thing that only a site has (its newsletter, its channel) and says a word of what to do
with it. The words of each are listed by language, as what is an order in one is an article in another.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newscrawl.clean.rule import Saying
from newscrawl.clean.text.fold import fold
from newscrawl.clean.text.words import spelled
from newscrawl.known.wordtables import plain_words

TOLD = "told"
"""The list of words that no such line has: those for telling."""
Lists = Mapping[str, Mapping[str, frozenset[str]]]


class WordsError(ValueError):
    """A list of words that cannot be used; the message says which."""


def read_words(data: Any) -> Lists:
    """The lists of a file by language and name. Raises WordsError."""
    if not isinstance(data, dict) or not all(isinstance(lists, dict) for lists in data.values()):
        raise WordsError("words must be tables of lists, one of each language")
    return {
        language: {name: _words(f"words.{language}.{name}", text) for name, text in lists.items()}
        for language, lists in data.items()
    }


def _words(name: str, text: object) -> frozenset[str]:
    if not isinstance(text, str) or not text.strip():
        raise WordsError(f"{name} must be words in quotes")
    words = plain_words(fold(text).text)
    if bad := [word for word in sorted(words) if spelled(word) != {word}]:
        raise WordsError(f"{name}: {bad[0]!r} is no word of letters alone")
    return words


def says_of(lists: Lists, names: object) -> tuple[Saying, ...]:
    """What a line says of lists of these names, in each language that has them all. Raises WordsError."""
    if not isinstance(names, list) or not names or not all(isinstance(name, str) for name in names):
        raise WordsError("says must be a list of names of words")
    found = tuple(
        Saying(tuple(known[name] for name in names), known.get(TOLD, frozenset()))
        for known in lists.values()
        if known.keys() >= set(names)
    )
    if not found:
        raise WordsError(f"says: no language has words for all of {', '.join(names)}")
    return found
