"""Deciding: which elements go.

A line that a rule knows by itself goes. Everything else counts together with its neighbours: weak phrases,
prices and buttons must stand in one run with others, and a run ends where prose begins. So a price list in
a story stays, and the same list under "Subscribe now" goes.
"""

from __future__ import annotations

from typing import NamedTuple

from newscrawl.clean.amid import is_amid
from newscrawl.clean.doubts import doubt
from newscrawl.clean.elements import split
from newscrawl.clean.fold import Folded
from newscrawl.clean.forms import recognise_forms
from newscrawl.clean.labels import label
from newscrawl.clean.likeness import weigh
from newscrawl.clean.look import Look
from newscrawl.clean.rule import PARAGRAPH, Rule
from newscrawl.clean.runs import recognise_runs
from newscrawl.clean.sorts import LIKE, MARK, PROSE, SHORT, TOKEN, WEAK, Element, sort_of
from newscrawl.clean.statements import may_state, recognise
from newscrawl.clean.takes import take

MAX_GAP = 2
ENOUGH = 2.0
SURE = 5.0
FAR = 5
MAX_TAIL = 12
HEAD = 8
TAIL = 3
MANY = 3000
_RECENT = 40
"""So many of a group's last elements tell what it is of."""
_WEIGHT = {MARK: 3.0, WEAK: 1.0, TOKEN: 0.25}
_WIDGETS = frozenset({"subscription", "newsletter", "popup", "ad", "share", "ui", "nav", "related"})
_SELLING = frozenset({"subscription", "newsletter"})
_JOINERS = " \n\t.*#>•·|-→»_"


class Cut(NamedTuple):
    """A range of the folded text that goes, by which rule."""

    start: int
    end: int
    rule: Rule


class Part(NamedTuple):
    """What a stretch of text is of an article: whether it holds its head, and its tail."""

    head: bool
    tail: bool


WHOLE = Part(head=True, tail=True)


def decide(look: Look, elements: list[Element], part: Part = WHOLE) -> list[Cut]:
    """The cuts of a text, in order and apart from each other.

    Nothing goes for its likeness to a widget in a text of many elements (its lines, or in a text of few lines
    its sentences), which is no article, nor in a part of one.
    """
    folded = look.folded
    doubt(folded, elements)
    _check_where(folded, elements, part)
    _check_beside(folded, elements)
    take(folded, elements)
    whole = part == WHOLE and len(elements) <= MANY
    stating = may_state(look)
    if stating:
        recognise(look, elements)
    label(look, elements, head=part.head, tail=part.tail)
    if len(elements) <= MANY:
        recognise_forms(look, elements)
    if whole:
        recognise_runs(folded, elements)
        split(look, elements)
    if stating:
        recognise(look, elements, tail=part.tail)
    if whole and len(elements) <= MANY:
        weigh(look, elements)
    cuts: list[Cut] = []
    at = 0
    while at < len(elements):
        if elements[at].sort == PROSE:
            at += 1
            continue
        stop = at
        while stop < len(elements) and elements[stop].sort != PROSE:
            stop += 1
        _run(elements[at:stop], cuts, last=part.tail and stop == len(elements))
        at = stop
    return _merged(folded.text, cuts)


def _demote(folded: Folded, element: Element) -> None:
    element.sort, element.rule = sort_of(folded, element.start, element.end), None


def _check_where(folded: Folded, elements: list[Element], part: Part) -> None:
    """Rules for the head or the tail of a text count only there."""
    head = HEAD if part.head else 0
    prose_after = 0 if part.tail else TAIL
    for at in range(len(elements) - 1, -1, -1):
        element = elements[at]
        if element.rule and (
            (element.rule.where == "head" and at >= head)
            or (element.rule.where == "tail" and prose_after >= TAIL)
        ):
            _demote(folded, element)
        prose_after += element.sort == PROSE


def _check_beside(folded: Folded, elements: list[Element]) -> None:
    """A rule that needs a certain neighbour counts only beside one, and then by itself."""
    for at, element in enumerate(elements):
        if element.sort != WEAK or not element.rule or not element.rule.beside - {PARAGRAPH}:
            continue
        near = elements[at + 1 : at + 3]
        if element.rule.where != "head":
            near += elements[max(at - 2, 0) : at]
        beside = any(other.rule and other.rule.kind in element.rule.beside for other in near)
        if beside or (element.rule.kind == "ad" and is_amid(folded, elements, at)):
            element.sort = MARK
        else:
            _demote(folded, element)


def _run(run: list[Element], cuts: list[Cut], *, last: bool) -> None:
    """Decide one stretch between prose; `last` if the text ends with it."""
    group: list[Element] = []
    gap: list[Element] = []
    for element in run:
        if element.sort == SHORT:
            gap.append(element)
            continue
        if gap and not _absorbs(group, gap, element):
            _settle(group, cuts)
            group = []
        elif group:
            group += gap
        gap = []
        group.append(element)
    if last and len(gap) <= MAX_TAIL and _selling(group):
        group += gap
    _settle(group, cuts)


def _absorbs(group: list[Element], gap: list[Element], element: Element) -> bool:
    """Whether the short lines between two pieces belong to them: names of plans beside prices do."""
    if not group:
        return False
    if TOKEN in (element.sort, group[-1].sort):
        return len(gap) <= MAX_GAP
    if len(gap) <= FAR and _selling(group[-_RECENT:]) and element.sort in (TOKEN, WEAK, LIKE, MARK):
        return element.rule is None or element.sort in (WEAK, LIKE) or element.rule.kind in _SELLING
    if element.rule and element.rule == group[-1].rule and element.rule.kind == "nav":
        return len(gap) == 1
    return len(gap) == 1 and _widget(group[-1]) and _widget(element)


def _widget(element: Element) -> bool:
    return element.rule is not None and element.rule.kind == "subscription"


def _settle(group: list[Element], cuts: list[Cut]) -> None:
    """Cut a group if there is enough evidence, else only what rules know by themselves."""
    known = [e.rule for e in group if e.rule and e.rule.kind in _WIDGETS]
    listed = [e.rule for e in group if e.rule and e.sort != LIKE and e.rule.kind in _WIDGETS]
    whole = bool(known) and _score(group) >= ENOUGH
    current: Rule | None = next(iter(listed or known), None)
    for element in group:
        rule = element.rule
        if rule and rule.kind in _WIDGETS and (element.sort != LIKE or not listed):
            current = rule
        if rule and element.sort == MARK:
            cuts.append(Cut(element.start, element.end, rule))
        elif whole and current and (rule is None or rule.kind in _WIDGETS):
            cuts.append(Cut(element.start, element.end, current))


def _selling(group: list[Element]) -> bool:
    """Whether a group is surely an offer, so that short lines in it belong to it."""
    selling = [e for e in group if e.rule is None or e.sort == LIKE or e.rule.kind in _SELLING]
    return len(selling) > 2 and _score(selling) >= SURE


def _score(group: list[Element]) -> float:
    return sum(_WEIGHT.get(e.sort, e.score) for e in group if e.rule is None or e.rule.kind in _WIDGETS)


def _merged(text: str, cuts: list[Cut]) -> list[Cut]:
    """Neighbouring cuts by one rule are one piece; each disclaimer stays apart."""
    out: list[Cut] = []
    for cut in cuts:
        last = out[-1] if out else None
        between = text[last.end : cut.start] if last else "."
        if last is None or between.strip(_JOINERS):
            out.append(cut)
        elif last.rule != cut.rule or (cut.rule.kind == "disclaimer" and "\n" in between):
            out[-1] = Cut(last.start, last.end + len(between.rstrip()), last.rule)
            out.append(cut)
        else:
            out[-1] = Cut(last.start, cut.end, last.rule)
    return out
