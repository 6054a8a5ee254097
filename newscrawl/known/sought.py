"""Whether a text has any of many words: each is looked for where its rarest letter stands.

To ask a text for a hundred words goes over it a hundred times. Most of it are letters that are in every word;
of the others a text has few, and the one after each tells nearly always that it is none of the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_RAREST = "jxqzykvwfbpgmcdulhotsrain e"
"""Small letters, those first that news have least of; any other sign is rarer."""
_END = r"\b"
_ASCII = bytes(range(128))


def by_rarest(words: Iterable[str]) -> re.Pattern[str]:
    r"""A pattern for any of some words, each looked for where its rarest letter stands, and the one after
    that. Of a regular expression only `\b` at the end may be used."""
    found: dict[str, dict[str, list[str]]] = {}
    for word in words:
        plain = word.removesuffix(_END)
        letter = min(plain[:-1] or plain, key=_RAREST.find)
        end = plain.index(letter) + 2
        rest = f"(?<={re.escape(plain[:end])}){re.escape(plain[end:])}{word[len(plain) :]}"
        found.setdefault(re.escape(letter), {}).setdefault(re.escape(plain[end - 1 : end]), []).append(rest)
    return re.compile(_then({letter: [_then(after)] for letter, after in found.items()}))


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
