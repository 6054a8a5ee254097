"""Lines: which rules know a line of a text from its first character to its last, or by what it says.

A line is compared only with the phrases whose words it holds and that may begin like it. One that is known by
what it says, in whatever order, is short, quotes nobody and tells nothing. It says a word of each list of a
rule, all of one language, and one of them in each of its sentences; where its rule is for labels it has no
stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, pairwise

from newscrawl.clean.likeness.reported import is_reported
from newscrawl.clean.phrases.phrase import BULLETS, MOST_BULLETS
from newscrawl.clean.rule import LABEL, LONGEST_SAYING, Mark, Rule, Saying
from newscrawl.clean.scan.allowed import longest, placed
from newscrawl.clean.scan.index import FAR, HEAD_SIZE, Entry, Index
from newscrawl.clean.scan.possessives import is_of_site
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.look import Look
from newscrawl.clean.text.words import MARKS, spelled

_BULLETS = frozenset(BULLETS)
_LONGEST_LABEL = 90
_STOPS = ".;,:…"
_PAIR = 2
_NUMBERED = re.compile(r"\d{1,2}[.)] ")
_END = re.compile(
    rf"(?:(?<=[^\W\d_]{{2}})|(?<=[{MARKS}]))[.…।۔]"
    r"(?: |(?=[A-ZÀ-ÖØ-ÞΆΈ-ΏΑ-ΩЀ-ЯҐ][a-zß-öø-ÿά-ώа-яѐ-џґ]|[\u05d0-\u05ea\u0620-\u06d3\u0900-\u0dff]{2}))"
)
"""The end of a sentence, behind which a copy may have lost the blank."""


def line_marks(look: Look, index: Index) -> Iterator[Mark]:
    """The marks of phrases that fill a line. What was found in a line is true of all lines like it."""
    known: dict[str, Mark | None] = look.found
    shapes, spoken = look.folded.shape, index.spoken & look.words
    begun_by, loose, longest_loose = index.begun, index.loose, index.longest_loose
    is_open = "" in index.in_lines
    for start, line, said in zip(look.starts, look.lines, look.said, strict=True):
        size = len(line)
        entries = begun_by(line[:HEAD_SIZE], size > FAR).among(said, size)
        if line[0] in _BULLETS or (size <= longest_loose and (is_open or not loose.isdisjoint(said))):
            entries += _begun_otherwise(line, said, index)
        speaks = spoken and not spoken.isdisjoint(said)
        if not (entries or speaks):
            continue
        shape = shapes[start : start + size]
        if shape not in known:
            best = _best(line, shape, _fitting(line, said, entries)) if entries else None
            known[shape] = best or (worded(line, shape, said, index) if speaks else None)
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
    line that has all its words."""
    size = len(line)
    fits: list[Entry] = []
    for entry in entries:
        phrase = entry.phrase
        if size > phrase.longest or not entry.needs <= said or any(map(said.isdisjoint, entry.choices)):
            continue
        may_fill = phrase.is_compiled or (phrase.within(line, 0, size) and phrase.may_fill(line))
        if may_fill and phrase.fills(line, 0, size):
            fits.append(entry)
    if not fits:
        return []
    fits.sort(key=lambda entry: entry.number)
    return list(dict.fromkeys(entry.rule for entry in fits))


def _begun_otherwise(line: str, said: AbstractSet[str], index: Index) -> list[Entry]:
    """The phrases that a line may be by its words and the letters behind its bullets, or whatever it begins
    with."""
    out: list[Entry] = []
    at, size = 0, len(line)
    while line[at : at + 1] in _BULLETS and at < MOST_BULLETS:
        at += 1
        out += index.begun(line[at : at + HEAD_SIZE], size > FAR).among(said, size)
    if size <= index.longest_loose:
        for word in index.loose & said:
            out += index.in_lines[word]
    return out + index.in_lines[""] if "" in index.in_lines else out


def worded(line: str, shape: str, said: AbstractSet[str], index: Index) -> Mark | None:
    """The mark of a line that a rule knows by some of the words it said; its `shape` has capitals."""
    if len(line) > LONGEST_SAYING or '"' in line or _NUMBERED.match(line):
        return None
    is_label = line[-1] not in _STOPS and len(line) <= _LONGEST_LABEL
    ends = (0, *(found.end() for found in _END.finditer(shape)), len(line))
    sentences = [spelled(line[start:end]) for start, end in pairwise(ends)]
    words = chain.from_iterable(map(index.spelled.__getitem__, sorted(index.spoken & said)))
    known = {rule: None for word in words if any(word in s for s in sentences) for rule in index.worded[word]}
    for rule in known:
        if (is_label or rule.place != LABEL) and any(
            _says(saying, sentences) and (is_label or len(saying.words) > _PAIR or is_of_site(line, saying))
            for saying in rule.says
        ):
            alone = Folded(line, shape, len(line), frozenset())
            told = rule.kind != "disclaimer" and is_reported(alone, 0, len(line))
            return None if told else Mark(0, len(line), rule)
    return None


def _says(saying: Saying, sentences: Sequence[AbstractSet[str]]) -> bool:
    """Whether sentences of some words say what they should, and none of them tells."""
    if len(sentences) > 1 and any(map(frozenset().union(*saying.words).isdisjoint, sentences)):
        return False
    words = sentences[0] if len(sentences) == 1 else frozenset().union(*sentences)
    return not any(map(words.isdisjoint, saying.words)) and saying.told.isdisjoint(words)
