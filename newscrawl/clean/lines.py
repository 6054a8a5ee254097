"""Lines: which rules know a line of a text from its first character to its last.

A line is compared only with the phrases whose words it holds and that may begin like it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from newscrawl.clean.fold import Folded
from newscrawl.clean.index import HEAD_SIZE, Entry, Index
from newscrawl.clean.look import Look
from newscrawl.clean.marks import Mark, longest, placed
from newscrawl.clean.rule import Rule
from newscrawl.clean.words import letters, signs_of

_BULLETS = frozenset(" *#>•·|([-")
_MOST_BULLETS = 6
_SHORT = 160
"""Characters of a line of which the words are looked at, not those of all the text."""


def line_marks(look: Look, index: Index) -> Iterator[Mark]:
    """The marks of phrases that fill a line. What was found in a line is true of all lines like it."""
    known: dict[str, Mark | None] = look.marks
    shapes, loose, longest_loose = look.folded.shape, index.loose, index.longest_loose
    always = "" in index.in_lines
    for start, line, said in zip(look.starts, look.lines, look.said, strict=True):
        size, begun = len(line), _begun(line[:HEAD_SIZE], index)
        may = size <= begun.longest and ("" in begun.words or not begun.words.isdisjoint(said))
        if may or line[0] in _BULLETS or (size <= longest_loose and (always or not loose.isdisjoint(said))):
            shape = shapes[start : start + len(line)]
            if shape not in known:
                known[shape] = _best(line, shape, _fitting(line, said, _candidates(line, said, index)))
            if mark := known[shape]:
                yield Mark(mark.start + start, mark.end + start, mark.rule)


def _best(line: str, shape: str, rules: list[Rule]) -> Mark | None:
    """The one mark of a line that wins over those of the other rules that it fits."""
    if not rules:
        return None
    alone = Folded(line, shape, len(line), frozenset())
    found = [mark for rule in rules if (mark := placed(alone, 0, len(line), rule))]
    return longest(found)[0] if found else None


def _fitting(line: str, said: AbstractSet[str], entries: Iterable[Entry]) -> list[Rule]:
    """The rules one of whose phrases fills a line that holds some words. A pattern is only compiled for a
    line that has all its words.
    """
    size = len(line)
    fits: list[Entry] = []
    for entry in entries:
        phrase = entry.phrase
        if size > phrase.longest or not entry.possible(said):
            continue
        if (phrase.is_compiled or phrase.within(line, 0, size)) and phrase.regex.match(line):
            fits.append(entry)
    if not fits:
        return []
    fits.sort(key=lambda entry: entry.number)
    if size <= _SHORT:
        words = signs_of(line) | letters(line)
        fits = [entry for entry in fits if entry.phrase.possible(words)]
    return list(dict.fromkeys(entry.rule for entry in fits))


class _Begun(NamedTuple):
    """The phrases that may begin like a line, by words of which a line that is one of them has one, and how
    long a line may be that is one.
    """

    entries: Mapping[str, Sequence[Entry]]
    words: frozenset[str]
    longest: int


def _candidates(line: str, said: AbstractSet[str], index: Index) -> list[Entry]:
    """The phrases that a line may be by its words and its first letters, bullets aside."""
    out: list[Entry] = []
    at = 0
    while True:
        begun = _begun(line[at : at + HEAD_SIZE], index)
        for word in begun.words & said:
            out += begun.entries[word]
        out += begun.entries.get("", ())
        if at == _MOST_BULLETS or line[at : at + 1] not in _BULLETS:
            break
        at += 1
    for word in index.loose & said:
        out += index.in_lines[word]
    return out + index.in_lines.get("", [])


_NONE = _Begun({}, frozenset(), 0)


@lru_cache(maxsize=8192)
def _begun(letters: str, index: Index) -> _Begun:
    """The phrases of lines that may begin with some letters."""
    for size in range(len(letters), 0, -1):
        if letters[:size] in index.by_head:
            return _begun_by(letters[:size], index)
    return _NONE


@lru_cache(maxsize=2048)
def _begun_by(letters: str, index: Index) -> _Begun:
    """The phrases of lines that may begin with some letters, which begin one at least."""
    found: dict[str, list[Entry]] = {}
    for size in range(1, len(letters) + 1):
        for entry in index.by_head.get(letters[:size], ()):
            for word in entry.keys:
                found.setdefault(word, []).append(entry)
    longest = max((entry.phrase.longest for entries in found.values() for entry in entries), default=0)
    return _Begun(found, frozenset(found), longest)
