"""Told: the article around a piece that may be a widget's, and which of its words the article has as well.

Of all words of an article only those count that speak for furniture in the few pieces that are weighed. To
look for these costs a part of what it costs to take the article apart into its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

from newscrawl.clean.likeness.wordings import likeness, telling
from newscrawl.clean.text.words import lettered


class Told:
    """The words of a folded text; `foreign` are at least its characters that are not ASCII."""

    __slots__ = ("_foreign", "_known", "_letters", "_text")

    def __init__(self, text: str, foreign: Set[str]) -> None:
        self._text, self._foreign = text, foreign
        self._letters = f" {lettered(text, foreign)} ".replace("\n", " ")
        self._known: dict[str, bool] = {}

    def without(self, pattern: re.Pattern[str]) -> Told:
        """The text without what a pattern finds in it."""
        return Told(pattern.sub(" ", self._text), self._foreign)

    def any_of(self, words: Iterable[str]) -> bool:
        """Whether the text has one of some words."""
        return any(map(self._has, words))

    def _has(self, word: str) -> bool:
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = f" {word} " in self._letters
        return known

    def likeness(self, text: str) -> float:
        """The score of a piece of folded text that the text stands around."""
        return likeness(text, set(filter(self._has, telling(text))))
