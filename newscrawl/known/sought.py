"""Whether a text has any of many words: each is looked for where a rare letter of it stands.

To ask a text for a hundred words goes over it a hundred times. Most of it are letters that are in every word;
of the others a text has few, and the one after each tells nearly always that it is none of the words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

_OF_THOUSAND = {
    " ": 170, "e": 100, "t": 75, "a": 65, "o": 62, "i": 57, "n": 57, "s": 53, "r": 50, "h": 49, "l": 35,
    "d": 33, "u": 23, "c": 22, "m": 20, "f": 18, "w": 17, "g": 16, "y": 16, "p": 15, "b": 13, "v": 8, "k": 8,
    "x": 2, "j": 1, "q": 1, "z": 1,
}  # fmt: skip
_OTHER = 0.5
"""How many small letters of a thousand of news are which; any other sign is rarer."""
_END = r"\b"
_ASCII = bytes(range(128))


def by_rarest(words: Iterable[str]) -> re.Pattern[str]:
    r"""A pattern for any of some words, each looked for where the rarest of a few letters stands that every
    word has one of, and the one after that. Of a regular expression only `\b` at the end may be used."""
    each = [*words]
    letters = _few_letters([word.removesuffix(_END) for word in each])
    found: dict[str, dict[str, list[str]]] = {}
    for word in each:
        plain = word.removesuffix(_END)
        letter = min(letters.intersection(plain[:-1]) or letters.intersection(plain), key=_share_of)
        end = plain.index(letter) + 2
        rest = f"(?<={re.escape(plain[:end])}){re.escape(plain[end:])}{word[len(plain) :]}"
        found.setdefault(re.escape(letter), {}).setdefault(re.escape(plain[end - 1 : end]), []).append(rest)
    return re.compile(_then({letter: [_then(after)] for letter, after in found.items()}))


def _few_letters(words: Sequence[str]) -> set[str]:
    """Letters of which each word has one, all together as rare as may be: the more there are, the more often
    a text is stopped at, and the longer it is asked which letter it is."""
    left, letters = [frozenset(word) for word in words], list[str]()
    while left:
        counts = Counter([letter for word in left for letter in word])
        letters.append(max(sorted(counts), key=lambda letter: counts[letter] / _share_of(letter)))
        left = [word for word in left if letters[-1] not in word]
    for letter in sorted(letters, key=_share_of, reverse=True):
        others = [other for other in letters if other != letter]
        if not any(map(frozenset(others).isdisjoint, words)):
            letters = others
    return {*letters}


def _share_of(letter: str) -> float:
    return _OF_THOUSAND.get(letter, _OTHER)


def _then(after: Mapping[str, Iterable[str]]) -> str:
    """A pattern for letters, each with one of the patterns after it."""
    return "|".join([f"{letter}(?:{'|'.join(rests)})" for letter, rests in after.items()])


class Sought:
    """Words that many texts are asked for, in small letters. Those with a letter beyond ASCII are looked for
    in texts that have this letter."""

    def __init__(self, words: Iterable[str]) -> None:
        each = sorted(words)
        self._plain = by_rarest([word for word in each if word.isascii()])
        self._others: dict[str, list[str]] = {}
        for word in each:
            if not word.isascii():
                self._others.setdefault(next(sign for sign in word if not sign.isascii()), []).append(word)

    def any_in(self, text: str) -> bool:
        """Whether a text in small letters has one of the words in it."""
        if self._plain.search(text) is not None:
            return True
        if text.isascii():
            return False
        letters = {*text.encode("utf-8", "ignore").translate(None, _ASCII).decode()}
        likely = [word for letter in letters & self._others.keys() for word in self._others[letter]]
        return any(map(text.__contains__, likely))
