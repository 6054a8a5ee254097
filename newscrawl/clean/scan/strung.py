"""Strung: phrases of an offer right after each other, where a copy put lines together with blanks or signs.

No sentence ends between them, so none would count by itself. But no writer puts three phrases of an offer in
a row, with nothing between them but blanks, signs, prices and the names of plans: each of such a string
counts, and so do two that a sentence ends before and after.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise

from newscrawl.clean.elements.linepieces import trim
from newscrawl.clean.elements.sorts import PERIOD
from newscrawl.clean.likeness.wordings import FEW_LINES
from newscrawl.clean.phrases.wildcards import PRICE
from newscrawl.clean.rule import OFFERS, Mark
from newscrawl.clean.scan.allowed import longest
from newscrawl.clean.scan.index import Entry, possible
from newscrawl.clean.scan.places import Places
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.look import Look
from newscrawl.clean.text.units import SENTENCE_END, ends_unit, starts_unit

_NOTES = OFFERS | {"share", "dateline_meta", "disclaimer", "topics"}
"""What stands around articles in lines one after the other."""
_SURE, _FEWEST = 3, 2
_LONGEST, _FAR = 200, 400
"""Characters of the longest phrase that is strung, and of what stands between two of a string."""
_PRICED = re.compile(
    rf"{PRICE}(?: ?(?:/|per|a|for) ?(?:{PERIOD}|month|year|week|day))?|{PERIOD}"
    r"|save ?\d{1,2} ?%|subscribe(?! to)"
)
_NAME_WORDS = 3
"""Words of the name of a plan, at most; it stands beside a price."""
_SENTENCE_END = re.compile(rf"{SENTENCE_END}(?: |(?=[A-Z₹$€£]))")
_SIGNS = re.compile(r"[-|/•·>»→*.!…_\s]+|<br ?/?>")


def may_string(
    look: Look, phrases: Iterable[tuple[Entry, list[str]]], found: Iterable[Mark]
) -> Collection[Entry]:
    """The phrases that may stand in strings, by what stands in a text as lines and sentences, or by the words
    of one line; quick, and mostly none."""
    notes = [
        (entry, keys[0])
        for entry, keys in phrases
        if entry.rule.kind in _NOTES and entry.phrase.longest <= _LONGEST and (entry.needs or entry.choices)
    ]
    if len(notes) < _FEWEST:
        return ()
    if sum(mark.rule.kind in OFFERS for mark in found) >= _FEWEST:
        return [entry for entry, _ in notes]
    offers = [(entry, key) for entry, key in notes if entry.rule.kind in OFFERS]
    words = {key for _, key in offers} - {""}
    likely: dict[int, Entry] = {}
    for said in look.said if look.count <= FEW_LINES else look.said[-1:]:
        _add(likely, possible((entry for entry, _ in notes), said), _FEWEST)
    for said in look.said if len(words) >= _SURE else ():
        if len(words & said) >= _SURE:
            _add(likely, possible((entry for entry, _ in offers), said), _SURE)
    return likely.values()


def _add(likely: dict[int, Entry], entries: list[Entry], fewest: int) -> None:
    """Add the phrases of a line if it may hold enough of them."""
    if len(entries) >= fewest:
        likely.update((entry.number, entry) for entry in entries)


def strung(places: Places, entries: Iterable[Entry]) -> list[Mark]:
    """The marks of phrases that stand in strings."""
    folded = places.folded
    found = longest(_anywhere(places, entries))
    out: list[Mark] = []
    at = 0
    while at < len(found):
        stop = at + 1
        while stop < len(found) and _follows(folded, found[stop - 1].end, found[stop].start):
            stop += 1
        first = at + (not _begins(folded, found[at].start))
        last = stop - _goes_on(folded, found[stop - 1].end)
        if _counts(folded, found[first:last]):
            out += _with_prices(folded, found[first:last])
        at = stop
    return out


def _anywhere(places: Places, entries: Iterable[Entry]) -> list[Mark]:
    """Where phrases stand, in sentences or not, but not in words; one may be glued to another or a price."""
    folded = places.folded
    found = [
        Mark(*trim(folded.text, *match.span()), entry.rule)
        for entry in entries
        for match in places.matches(entry)
        if match[0].strip()
    ]
    if len(found) < _FEWEST:
        return []
    inside = [mark for mark in found if not (_apart(folded, mark.start) and _apart(folded, mark.end))]
    if not inside:
        return found
    spans = [mark[:2] for mark in found] + list(_prices(folded.text, inside))
    starts, ends = map(set, zip(*spans, strict=True))
    return [
        mark
        for mark in found
        if (mark.start in ends or _apart(folded, mark.start))
        and (mark.end in starts or _apart(folded, mark.end))
    ]


def _prices(text: str, marks: Iterable[Mark]) -> Iterator[tuple[int, int]]:
    """The prices beside some marks, in their lines."""
    stretches: list[tuple[int, int]] = []
    for start, end in sorted(mark[:2] for mark in marks):
        near = max(start - _FAR, 0)
        first = max(text.rfind("\n", near, start) + 1, near)
        stop = text.find("\n", end, end + _FAR)
        stop = stop if stop >= 0 else min(end + _FAR, len(text))
        if stretches and first <= stretches[-1][1]:
            first, before = stretches.pop()
            stop = max(stop, before)
        stretches.append((first, stop))
    for first, stop in stretches:
        yield from (price.span() for price in _PRICED.finditer(text, first, stop))


def _apart(folded: Folded, at: int) -> bool:
    """Whether a place is not inside a word; where a small letter meets a capital two words were glued."""
    text, shape = folded.text, folded.shape
    inside = 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
    return not inside or (shape[at].isupper() and not shape[at - 1].isupper())


def _follows(folded: Folded, end: int, start: int) -> bool:
    """Whether nothing stands between two phrases but blanks, signs, prices and names of plans."""
    if start - end > _FAR:
        return False
    names = [_SIGNS.sub(" ", part).split() for part in _PRICED.split(folded.text[end:start])]
    return all(len(words) <= _NAME_WORDS for words in names) and (len(names) > 1 or not names[0])


def _with_prices(folded: Folded, marks: list[Mark]) -> Iterator[Mark]:
    """The phrases of a string, and the prices between them, before and after them in their lines."""
    first, last = marks[0], marks[-1]
    start, far = _line_start(folded, first.start), last.end + _FAR + 1
    stop = folded.text.find("\n", last.end, far)
    ends = [(start, first.start), *((a.end, b.start) for a, b in pairwise(marks))]
    for (at, end), mark in zip(ends, marks, strict=True):
        if _PRICED.search(folded.text, at, end) and _follows(folded, at, end):
            yield Mark(*trim(folded.text, at, end), mark.rule)
        yield mark
    stop = stop if stop >= 0 else min(len(folded.text), far)
    if _PRICED.search(folded.text, last.end, stop) and _follows(folded, last.end, stop):
        yield Mark(*trim(folded.text, last.end, stop), last.rule)


def _line_start(folded: Folded, at: int) -> int:
    """Where the line before a place starts, or what stands in it behind its last sentence."""
    start = folded.text.rfind("\n", max(at - _FAR, 0), at) + 1 or max(at - _FAR, 0)
    ends = [found.end() for found in _SENTENCE_END.finditer(folded.shape, start, at)]
    return ends[-1] if ends else start


def _begins(folded: Folded, at: int) -> bool:
    """Whether a phrase does not go on with a sentence before it."""
    return folded.shape[at].isupper() or starts_unit(folded, at) or folded.text[at - 1] in ".!?"


def _goes_on(folded: Folded, at: int) -> bool:
    """Whether a sentence goes on after a phrase, or after a comma behind it."""
    after = folded.shape[at : at + 3]
    return after[:1] in (" ", ",") and after.lstrip(", ")[:1].islower()


def _counts(folded: Folded, marks: list[Mark]) -> bool:
    """Whether some phrases in a row are an offer's."""
    if len(marks) >= _SURE:
        return True
    if len(marks) < _FEWEST:
        return False
    first, last = marks[0], marks[-1]
    ended = last.rule.place == "start" or ends_unit(folded, last.end)
    return starts_unit(folded, first.start) and ended
