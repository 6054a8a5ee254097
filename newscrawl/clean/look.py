"""Look: a text looked at once, line by line, for all that the steps of cleaning ask of its words.

Most lines of an article hold no word that furniture has. Which of such words a text holds, and which line
holds which, is found in one look at its letters; a step then reads only the lines that have its words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache

from newscrawl.clean.fold import Folded
from newscrawl.clean.wildcards import BAR, CURRENCIES, CURRENCY_SIGNS, PRICED
from newscrawl.clean.words import humps, lettered, parts, signs_of

Words = AbstractSet[str]
_NONE: frozenset[str] = frozenset()
_SHORT = 40
_DEVANAGARI = (b"\xe0\xa4", b"\xe0\xa5")
"""What its letters begin with in UTF-8, and no others."""


class Vocabulary:
    """The words that are looked for, and no others."""

    __slots__ = ("_decoded", "_encoded", "words")

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)
        self._decoded = {word.encode("utf-8", "surrogatepass"): word for word in self.words}
        self._encoded = frozenset(self._decoded)

    def among(self, letters: bytes) -> Words:
        """The words of a line of which all but letters is blank."""
        found = self._encoded.intersection(letters.split())
        return {self._decoded[word] for word in found} if found else _NONE


@lru_cache(maxsize=4096)
def _parts(word: bytes, vocabulary: Vocabulary) -> Words:
    """The parts of a word that was glued together of several."""
    return vocabulary.words.intersection(parts(word))


@lru_cache(maxsize=4096)
def _again(letters: bytes, vocabulary: Vocabulary) -> Words:
    """The words of a short line: such come many times."""
    return vocabulary.among(letters)


class Look:
    """What a folded text holds of a vocabulary: `words` in all of it, with signs that phrases need; `said` by
    each of its `lines` that is not empty, which begin at `starts`. With the empty ones it has `count` lines.
    Glued words ("monthSubscribe") also give their parts.
    """

    __slots__ = ("_places", "_vocabulary", "count", "folded", "hindi", "lines", "said", "starts", "words")

    def __init__(self, folded: Folded, vocabulary: Vocabulary) -> None:
        self.folded, self._vocabulary = folded, vocabulary
        self._places: dict[tuple[int, int], Words] | None = None
        self.lines: list[str] = []
        self.starts: list[int] = []
        self.said: list[Words] = []
        letters = lettered(folded.text)
        self.hindi = any(lead in letters for lead in _DEVANAGARI)
        self._read(folded.text.split("\n"), letters.split(b"\n"))
        for number, word in humps(folded.shape):
            if more := _parts(word, vocabulary):
                at = bisect_right(self.starts, number) - 1
                self.said[at] = self.said[at] | more
        signs = signs_of(folded.text)
        if BAR in signs:
            both = zip(self.lines, self.said, strict=True)
            self.said = [words | {BAR} if BAR in line else words for line, words in both]
        words = set().union(*filter(None, self.said))
        if (
            PRICED in signs
            and CURRENCIES.isdisjoint(words)
            and not any(map(folded.text.__contains__, CURRENCY_SIGNS))
        ):
            signs.discard(PRICED)
        self.words: Words = words | signs

    def _read(self, lines: list[str], letters: list[bytes]) -> None:
        among, start = self._vocabulary.among, 0
        for line, lettering in zip(lines, letters, strict=True):
            if line:
                self.lines.append(line)
                self.starts.append(start)
                self.said.append(
                    among(lettering) if len(line) > _SHORT else _again(lettering, self._vocabulary)
                )
                start += len(line)
            start += 1
        self.count = len(lines)

    def holding(self, words: Words) -> Iterator[str]:
        """The lines that hold one of some words."""
        return (line for line, said in zip(self.lines, self.said, strict=True) if not words.isdisjoint(said))

    def within(self, start: int, end: int) -> Words:
        """The words of a part of the text, which mostly is a line."""
        places = self._places
        if places is None:
            places = self._places = self._by_place()
        known = places.get((start, end))
        if known is None:
            known = self._vocabulary.among(lettered(self.folded.text[start:end]))
            more = [_parts(word, self._vocabulary) for _, word in humps(self.folded.shape[start:end])]
            known = places[start, end] = frozenset(known).union(*more) if more else known
        return known

    def _by_place(self) -> dict[tuple[int, int], Words]:
        """The words of each line by where it starts and ends, blanks at its ends aside."""
        out: dict[tuple[int, int], Words] = {}
        for start, line, words in zip(self.starts, self.lines, self.said, strict=True):
            bare = line.strip()
            first = start if len(bare) == len(line) else start + line.find(bare)
            out[first, first + len(bare)] = words
        return out
