"""Lines: which rules know a line of a text from its first character to its last.

A line is compared only with the phrases that may begin like it. Those that may begin with anything are
looked for by their words, in the lines that hold these.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from newscrawl.clean.fold import Folded
from newscrawl.clean.index import HEAD_SIZE, Entry, Index
from newscrawl.clean.marks import Mark, longest, placed
from newscrawl.clean.rule import Rule
from newscrawl.clean.words import letters, signs

_BULLETS = frozenset(" *#>•·|([-")
_MOST_BULLETS = 6
_SHORT = 160
"""Characters of a line of which the words are looked at, not those of all the text."""


def line_marks(folded: Folded, words: set[str], index: Index) -> Iterator[Mark]:
    """The marks of phrases that fill a line. What was found in a line is true of all lines like it."""
    loose = _loose(folded.text, words, index)
    known: dict[str, Mark | None] = {}
    able: dict[int, bool] = {}
    start = 0
    for line in folded.text.split("\n"):
        stop = start + len(line)
        if line and stop - start <= index.longest_line:
            entries = [*_begun(line, index), *loose.get(start, ())]
            if entries:
                shape = folded.shape[start:stop]
                if shape not in known:
                    known[shape] = _best(line, shape, _fitting(line, words, entries, able))
                if mark := known[shape]:
                    yield Mark(mark.start + start, mark.end + start, mark.rule)
        start = stop + 1


def _best(line: str, shape: str, rules: list[Rule]) -> Mark | None:
    """The one mark of a line that wins over those of the other rules that it fits."""
    if not rules:
        return None
    alone = Folded(line, shape, len(line))
    found = [mark for rule in rules if (mark := placed(alone, 0, len(line), rule))]
    return longest(found)[0] if found else None


def _fitting(line: str, words: set[str], entries: Iterable[Entry], able: dict[int, bool]) -> list[Rule]:
    """The rules one of whose phrases fills the line. `able` keeps which phrases the words of the text allow.
    A pattern is only compiled for a text that may hold it, and for a short line that has its words.
    """
    size = len(line)
    short = size <= _SHORT
    fits: list[Entry] = []
    for entry in entries:
        phrase, number = entry.phrase, entry.number
        if size > phrase.longest:
            continue
        if number not in able:
            able[number] = phrase.possible(words)
        if not able[number] or (short and not phrase.is_compiled and not phrase.within(line, 0, size)):
            continue
        if phrase.regex.match(line):
            fits.append(entry)
    if not fits:
        return []
    if short:
        words = signs(line, letters(line))
    fits.sort(key=lambda entry: entry.number)
    return list(dict.fromkeys(entry.rule for entry in fits if entry.phrase.possible(words)))


def _begun(line: str, index: Index) -> tuple[Entry, ...]:
    """The phrases that may begin like a line, bullets aside."""
    entries = _begun_by(line[:HEAD_SIZE], index) if line[0] in index.initials else ()
    at = 0
    while at < _MOST_BULLETS and line[at : at + 1] in _BULLETS:
        at += 1
        entries += _begun_by(line[at : at + HEAD_SIZE], index)
    return entries


@lru_cache(maxsize=8192)
def _begun_by(letters: str, index: Index) -> tuple[Entry, ...]:
    """The phrases of lines that may begin with some letters."""
    lists = (index.by_head.get(letters[:size], ()) for size in range(1, len(letters) + 1))
    return tuple(chain(*lists))


def _loose(text: str, words: set[str], index: Index) -> dict[int, list[Entry]]:
    """The phrases that may begin with anything, by the starts of the lines that have their words."""
    out: dict[int, list[Entry]] = {}
    for word in words & index.loose.keys():
        for entry in index.loose[word]:
            if entry.phrase.possible(words):
                known: dict[str, bool] = {}
                for start, stop in _lines_with(text, word, entry.phrase.longest):
                    line = text[start:stop]
                    if line not in known:
                        known[line] = entry.phrase.within(text, start, stop)
                    if known[line]:
                        out.setdefault(start, []).append(entry)
    return out


def _lines_with(text: str, word: str, longest: int) -> Iterator[tuple[int, int]]:
    """The lines that hold a word and are no longer than said."""
    at = text.find(word)
    while at >= 0:
        start = text.rfind("\n", max(at - longest - 1, 0), at) + 1
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        if stop - start <= longest:
            yield start, stop
        at = text.find(word, stop + 1)
