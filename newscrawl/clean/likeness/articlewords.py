"""The words of an article: what it says itself speaks less for a widget, in a piece that may be one.

Only the few words that speak for furniture are looked for, when a piece that has them is weighed: that costs
a part of what it costs to take the whole article apart into its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

from newscrawl.clean.likeness.wordings import likeness, telling
from newscrawl.clean.text.words import lettered


class ArticleWords:
    """The words of a folded text; `foreign` are at least its characters that are not ASCII."""

    __slots__ = ("_foreign", "_known", "_letters", "_text")

    def __init__(self, text: str, foreign: Set[str]) -> None:
        self._text, self._foreign = text, foreign
        self._letters = f" {lettered(text, foreign)} ".replace("\n", " ")
        self._known: dict[str, bool] = {}

    def without(self, pattern: re.Pattern[str]) -> ArticleWords:
        """The text without what a pattern finds in it."""
        return ArticleWords(pattern.sub(" ", self._text), self._foreign)

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
