"""Look: a text looked at once, line by line, for all that the steps of cleaning ask of its words.

Most lines of an article hold no word that furniture has. Which of such words a text holds, and which line
holds which, is found in one look at its letters; a step then reads only the lines that have its words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import accumulate, compress
from typing import Any

from newscrawl.clean.text.fold import Folded, bytes_of
from newscrawl.clean.text.joints import may_be_joined
from newscrawl.clean.text.words import (
    BAR,
    CURRENCIES,
    CURRENCY_SIGNS,
    PRICED,
    humps,
    kinds_of,
    lettered,
    may_be_jointed,
    parts,
    signs_of,
)
from newscrawl.known.having import has_any

Words = AbstractSet[str]
_NONE: frozenset[str] = frozenset()
_SHORT = 40


class Vocabulary:
    """The words that are looked for, and no others."""

    __slots__ = ("words",)

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)


@lru_cache(maxsize=4096)
def _parts(word: str, vocabulary: Vocabulary) -> Words:
    """The parts of a word that was glued together of several."""
    return vocabulary.words.intersection(parts(word))


@lru_cache(maxsize=4096)
def _within(shape: str, vocabulary: Vocabulary) -> Words:
    """The words of a text and the parts of those that were glued together."""
    more = [_parts(word, vocabulary) for _, word in humps(shape, kinds_of(bytes_of(shape)))]
    return vocabulary.words.intersection(lettered(shape.lower()).split()).union(*more)


class Look:
    """What a folded text holds of a vocabulary: `words` in all of it, with signs that phrases need; `said` by
    each of its `lines` that is not empty, which begin at `starts`. With the empty ones it has `count` lines.
    Glued words ("monthSubscribe") also give their parts; `glued` if lines may be, too. Lines that stood in
    the text of the look `before` are not read again."""

    __slots__ = (
        "_known", "_vocabulary", "count", "eastern", "folded", "found", "glued", "hindi", "lines",
        "said", "starts", "words",
    )  # fmt: skip

    def __init__(self, folded: Folded, vocabulary: Vocabulary, before: Look | None = None) -> None:
        self.folded, self._vocabulary = folded, vocabulary
        self._known: dict[str, Words] | None = None
        self.lines: list[str] = []
        self.starts: list[int] = []
        self.said: list[Words] = []
        self.found: dict[str, Any] = before.found if before else {}
        """What was found of a line and is true wherever it stands; `newscrawl.clean.scan.lines` keeps it."""
        self.glued, self.hindi, self.eastern = True, folded.is_hindi, folded.is_eastern
        if before:
            self._read_again(before)
        else:
            self._read(*folded.encoded)
        signs, words = signs_of(folded.text), _NONE.union(*self.said)
        if PRICED in signs and CURRENCIES.isdisjoint(words) and not has_any(folded.text, CURRENCY_SIGNS):
            signs.discard(PRICED)
        self.words: Words = words | signs

    def _read(self, shape: bytes, text: bytes) -> None:
        """Read a text, which comes in UTF-8, too."""
        letters, kinds = lettered(self.folded.text, self.folded.foreign, text).split("\n"), kinds_of(shape)
        among, lines = self._vocabulary.words.intersection, self.folded.text.split("\n")
        self.said = [among(lettering.split()) or _NONE for lettering in compress(letters, lines)]
        self.starts = list(compress(accumulate([len(line) + 1 for line in lines], initial=0), lines))
        self.lines, self.count = list(filter(None, lines)), len(lines)
        self.glued = may_be_jointed(kinds) or may_be_joined(self.folded.shape, foreign=self.folded.foreign)
        for number, word in humps(self.folded.shape, kinds):
            if more := _parts(word, self._vocabulary):
                at = bisect_right(self.starts, number) - 1
                self.said[at] = self.said[at] | more
        if BAR in self.folded.text:
            both = zip(self.lines, self.said, strict=True)
            self.said = [words | {BAR} if BAR in line else words for line, words in both]

    def _read_again(self, before: Look) -> None:
        known, start, self.glued = before.known, 0, before.glued
        lines = self.folded.shape.split("\n")
        self.count = len(lines)
        for line in lines:
            if line:
                stop = start + len(line)
                text, said = self.folded.text[start:stop], known.get(line)
                self.lines.append(text)
                self.starts.append(start)
                if said is None:
                    self.glued = True
                    said = self.within(start, stop) | ({BAR} if BAR in text else _NONE)
                self.said.append(said)
                start = stop
            start += 1

    @property
    def known(self) -> Mapping[str, Words]:
        """The words of each line by the line as it is written."""
        if self._known is None:
            shapes = (
                self.folded.shape[at : at + len(line)]
                for at, line in zip(self.starts, self.lines, strict=True)
            )
            self._known = dict(zip(shapes, self.said, strict=True))
        return self._known

    def possible(self, words: Words) -> Words:
        """Those of some words that the text may hold: what was looked for was found if it is there."""
        return (words & self.words) | (words - self._vocabulary.words)

    def may_say(self, words: Words) -> bool:
        """Whether a line, or a part of one that was glued to others, may say one of some words that are
        looked for."""
        return self.glued or not words.isdisjoint(self.words)

    def within(self, start: int, end: int) -> Words:
        """The words of a part of a line."""
        read = _within if end - start <= _SHORT else _within.__wrapped__
        return read(self.folded.shape[start:end], self._vocabulary)
