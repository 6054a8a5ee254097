"""Deciding: which elements go.

A line that a rule knows by itself goes. Everything else counts together with its neighbours: weak phrases, prices and
buttons must stand in one run with others, and a run ends where prose begins. So a price list in a story stays, and the
same list under "Subscribe now" goes.
"""

from __future__ import annotations

from dataclasses import dataclass

from newscrawl.clean.elements import LIKE, MARK, PROSE, SHORT, TOKEN, WEAK, Element
from newscrawl.clean.fold import Folded

MAX_GAP = 2
ENOUGH = 2.0
_WEIGHT = {MARK: 3.0, WEAK: 1.0}


@dataclass(slots=True, frozen=True)
class Cut:
    """A range of the folded text that goes, by which rule."""

    start: int
    end: int
    rule: str
    kind: str
    becomes: tuple[tuple[str, object], ...] = ()


def decide(folded: Folded, elements: list[Element]) -> list[Cut]:
    """The cuts of a text, in order and apart from each other."""
    cuts: list[Cut] = []
    at = 0
    while at < len(elements):
        if elements[at].sort == PROSE:
            at += 1
            continue
        stop = at
        while stop < len(elements) and elements[stop].sort != PROSE:
            stop += 1
        _run(elements[at:stop], cuts)
        at = stop
    return _merged(folded.text, cuts)


def _run(run: list[Element], cuts: list[Cut]) -> None:
    """Decide one stretch between prose."""
    group: list[Element] = []
    gap: list[Element] = []
    for element in run:
        if element.sort == SHORT:
            gap.append(element)
            continue
        if len(gap) > MAX_GAP or (gap and not _absorbs(group, element)):
            _settle(group, cuts)
            group = []
        elif group:
            group += gap
        gap = []
        group.append(element)
    _settle(group, cuts)


def _absorbs(group: list[Element], element: Element) -> bool:
    """Whether the short lines between two pieces belong to them: names of plans beside prices do."""
    return bool(group) and TOKEN in (element.sort, group[-1].sort)


def _settle(group: list[Element], cuts: list[Cut]) -> None:
    """Cut a group if there is enough evidence, else only what rules know by themselves."""
    kinds = [e.rule.kind for e in group if e.rule and e.rule.kind in _WIDGETS]
    score = sum(_WEIGHT.get(e.sort, e.score) for e in group if e.rule is None or e.rule.kind in _WIDGETS)
    whole = bool(kinds) and score >= ENOUGH
    current = next((e.rule for e in group if e.rule and e.rule.kind in _WIDGETS), None)
    for element in group:
        rule = element.rule
        if rule and rule.kind in _WIDGETS:
            current = rule
        if rule and element.sort == MARK:
            cuts.append(_cut(element, element))
        elif whole and current and (rule is None or rule.kind in _WIDGETS):
            cuts.append(Cut(element.start, element.end, current.name, current.kind, tuple(current.becomes.items())))


def _cut(first: Element, last: Element) -> Cut:
    assert first.rule
    return Cut(first.start, last.end, first.rule.name, first.rule.kind, tuple(first.rule.becomes.items()))


_WIDGETS = frozenset({"subscription", "newsletter", "popup", "ad", "share", "ui", "nav"})


def _merged(text: str, cuts: list[Cut]) -> list[Cut]:
    """Neighbouring cuts of one kind are one piece, unless each must be kept word for word."""
    out: list[Cut] = []
    for cut in cuts:
        last = out[-1] if out else None
        if last and last.kind == cut.kind and cut.kind not in _APART and not text[last.end : cut.start].strip(_JOINERS):
            out[-1] = Cut(last.start, cut.end, last.rule, last.kind, last.becomes or cut.becomes)
        else:
            out.append(cut)
    return out


_APART = frozenset({"disclaimer", "byline", "dateline_meta", "topics", "caption"})
_JOINERS = " \n\t.*#>•·|-→»_"
LIKE_SORT = LIKE
