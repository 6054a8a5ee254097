"""Lines: which rules know a line of a text from its first character to its last.

A line is compared only with the phrases whose words it holds and that may begin like it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from newscrawl.clean.phrases.phrase import BULLETS, MOST_BULLETS
from newscrawl.clean.rule import LONGEST_SAYING, Mark, Rule
from newscrawl.clean.scan.allowed import longest, placed
from newscrawl.clean.scan.index import HEAD_SIZE, Begun, Entry, Index
from newscrawl.clean.scan.worded import worded
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.look import Look

_BULLETS = frozenset(BULLETS)


def line_marks(look: Look, index: Index) -> Iterator[Mark]:
    """The marks of phrases that fill a line. What was found in a line is true of all lines like it."""
    known: dict[str, Mark | None] = look.found
    shapes, begun_by, loose, longest_loose = look.folded.shape, index.begun, index.loose, index.longest_loose
    spoken = index.spoken
    loosely = "" in index.in_lines or not loose.isdisjoint(look.words)
    for start, line, said in zip(look.starts, look.lines, look.said, strict=True):
        size, begun = len(line), begun_by(line[:HEAD_SIZE])
        if (
            (size <= begun.longest and begun.may_be(said, size))
            or line[0] in _BULLETS
            or (size <= LONGEST_SAYING and not spoken.isdisjoint(said))
            or (loosely and size <= longest_loose and ("" in index.in_lines or not loose.isdisjoint(said)))
        ):
            shape = shapes[start : start + size]
            if shape not in known:
                entries = _candidates(line, said, begun, index)
                best = _best(line, shape, _fitting(line, said, entries)) if entries else None
                known[shape] = best or worded(line, shape, said, index)
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
        if not (phrase.is_compiled or phrase.within(line, 0, size)):
            continue
        if phrase.may_fill(line) and phrase.fills(line, 0, size):
            fits.append(entry)
    if not fits:
        return []
    fits.sort(key=lambda entry: entry.number)
    return list(dict.fromkeys(entry.rule for entry in fits))


def _candidates(line: str, said: AbstractSet[str], begun: Begun, index: Index) -> list[Entry]:
    """The phrases that a line may be by its words and its first letters, bullets aside."""
    at, size = 0, len(line)
    out = begun.among(said, size)
    while line[at : at + 1] in _BULLETS and at < MOST_BULLETS:
        at += 1
        out += index.begun(line[at : at + HEAD_SIZE]).among(said, size)
    for word in index.loose & said if size <= index.longest_loose else ():
        out += index.in_lines[word]
    return out + index.in_lines.get("", [])
