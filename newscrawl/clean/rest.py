"""Rest: whether what a text is without its cuts would stay as it is, told by what has changed in it.

Nearly every text is at rest after one pass, and a second one over all of it would find nothing. Most answers
of the first hold for a line wherever it stands; what may be answered otherwise is where the lines stand: at
the head, at the end, among paragraphs. Where whole lines went, only that is asked again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from newscrawl.clean.elements.cutting import line_at
from newscrawl.clean.elements.groups import Cut
from newscrawl.clean.elements.sorts import Element
from newscrawl.clean.forms.forms import recognise_forms
from newscrawl.clean.forms.labels import label_ends
from newscrawl.clean.forms.tickers import mark_tickers
from newscrawl.clean.likeness.suspects import may_be_worded
from newscrawl.clean.likeness.wordings import FEW_LINES, is_unfilled
from newscrawl.clean.phrases.phrase import Phrase
from newscrawl.clean.rule import Mark
from newscrawl.clean.scan.cutoff import complete
from newscrawl.clean.scan.index import Index
from newscrawl.clean.scan.seeking import Sought
from newscrawl.clean.statements.statements import is_title
from newscrawl.clean.text.look import Look


class Pass(NamedTuple):
    """What one pass over a whole text found: the phrases that were looked for anywhere, all `marks`, the
    `elements` that were judged, and the `cuts`."""

    phrases: Sought
    marks: Sequence[Mark]
    elements: Sequence[Element]
    cuts: Sequence[Cut]


def is_at_rest(look: Look, done: Pass, index: Index) -> bool:
    """Whether nothing more would go from what a pass leaves of a text; False where that takes another pass to
    tell."""
    text, cuts = look.folded.text, done.cuts
    if look.hindi or look.eastern or not _are_within(done.marks, cuts):
        return False
    if any(not _are_lines(text, cut) for cut in cuts):
        return False
    staying: list[Element] = []
    seams: list[int] = []
    at = 0
    for element in done.elements:
        while at < len(cuts) and cuts[at].end <= element.start:
            at += 1
            seams.append(len(staying))
        if at < len(cuts) and element.end > cuts[at].start:
            continue
        if element.rule is not None:
            return False
        if element.own_line and _are_lines(text, element):
            staying.append(element)
        elif not staying or staying[-1].end < element.start:
            staying.append(line_at(look, element.start))
    titles = (staying[seam - 1] for seam in seams if seam)
    if len(staying) <= FEW_LINES or any(is_title(text[one.start : one.end]) for one in titles):
        return False
    return not _may_span(text, done.phrases, staying, seams) and _stay(look, staying, index)


def _may_span(text: str, phrases: Sought, staying: Sequence[Element], seams: Iterable[int]) -> bool:
    """Whether a phrase may stand across a seam. `seams` are the numbers of the elements behind them."""
    if not phrases:
        return False
    lines = [text[element.start : element.end] for element in staying]
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    kept = "\n".join(lines)
    return any(
        _spans(kept, starts[seam], entry.phrase) for entry, _ in phrases.values() for seam in seams if seam
    )


def _spans(text: str, seam: int, phrase: Phrase) -> bool:
    """Whether a phrase matches across a place of a text."""
    start, stop = max(seam - phrase.longest, 0), seam + phrase.longest
    found = phrase.regex.search(text, start, stop) if phrase.within(text, start, stop) else None
    while found and found.start() < seam:
        if found.end() >= seam:
            return True
        found = phrase.regex.search(text, found.start() + 1, stop)
    return False


def _are_lines(text: str, of: Cut | Element) -> bool:
    """Whether a cut or an element is of whole lines."""
    return text[max(of.start - 1, 0) : of.start] in ("", "\n") and text[of.end : of.end + 1] in ("", "\n")


def _are_within(marks: Iterable[Mark], cuts: Sequence[Cut]) -> bool:
    """Whether all marks are parts of cuts; both are in order."""
    at = 0
    for mark in marks:
        while at < len(cuts) and cuts[at].end < mark.end:
            at += 1
        if at == len(cuts) or mark.start < cuts[at].start:
            return False
    return True


def _stay(look: Look, lines: list[Element], index: Index) -> bool:
    """Whether lines that by themselves are the article's are so where they stand now."""
    complete(look.folded, lines, index)
    label_ends(look.folded, lines)
    mark_tickers(look.folded, lines)
    recognise_forms(look, lines)
    text = look.folded.text
    if is_unfilled(text) and any(is_unfilled(text[line.start : line.end]) for line in lines):
        return False
    return not any(line.rule for line in lines) and not may_be_worded(look, lines)
