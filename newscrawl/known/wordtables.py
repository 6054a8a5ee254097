"""Tables of words as they are written in code: a text with blanks between."""

from __future__ import annotations


def words(text: str) -> str:
    """The words of a text as alternatives of a regular expression."""
    return "|".join(text.split())


def plain_words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())
