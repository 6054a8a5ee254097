"""Deciding: which elements go.

First each step marks what it knows: rules, statements, labels, forms, wordings. A step asks only the lines
that hold one of its words, so a page without furniture is soon decided. What stands between prose is then
judged together, see `groups`.
"""

from __future__ import annotations

from typing import NamedTuple

from newscrawl.clean.eastern.lines import recognise_eastern
from newscrawl.clean.elements.amid import is_amid
from newscrawl.clean.elements.doubts import doubt
from newscrawl.clean.elements.groups import Cut, settle
from newscrawl.clean.elements.linepieces import JOINERS
from newscrawl.clean.elements.sorts import MARK, PROSE, SHORT, WEAK, Element, plain_sort, ruled
from newscrawl.clean.elements.takes import take
from newscrawl.clean.forms.forms import recognise_forms
from newscrawl.clean.forms.labels import label
from newscrawl.clean.forms.menus import mark_menus
from newscrawl.clean.forms.polls import mark_polls
from newscrawl.clean.forms.tickers import mark_tickers
from newscrawl.clean.likeness.edges import spare_edges
from newscrawl.clean.likeness.likeness import weigh
from newscrawl.clean.likeness.openends import spare_behind
from newscrawl.clean.likeness.scraps import RULES
from newscrawl.clean.likeness.suspects import suspicious
from newscrawl.clean.likeness.wordings import FEW_LINES
from newscrawl.clean.rule import PARAGRAPH
from newscrawl.clean.runs import links_behind, recognise_runs, runs_amid
from newscrawl.clean.sentences import split
from newscrawl.clean.statements.foot import recognise_foot
from newscrawl.clean.statements.statements import may_state, recognise
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.look import Look

HEAD = 8
TAIL = 3
MANY = 3000


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
    if ruled(elements):
        doubt(folded, elements)
        _check_where(folded, elements, part)
        _check_beside(folded, elements)
        take(folded, elements)
    whole = part == WHOLE and len(elements) <= MANY
    few = whole and look.count <= FEW_LINES
    _recognise_all(look, elements, part, whole=whole, few=few)
    cuts: list[Cut] = []
    if ruled(elements):
        spare_behind(folded, elements)
        spare_edges(look, elements)
        cuts = _settled(folded, elements, tail=part.tail)
    cuts = (runs_amid if few else links_behind)(look, cuts)
    return _merged(folded.text, cuts) if cuts else []


def _recognise_all(look: Look, elements: list[Element], part: Part, *, whole: bool, few: bool) -> None:
    """Mark what no rule lists: statements, labels, forms, and in a text that is `whole` likenesses."""
    stating = may_state(look)
    if stating:
        recognise(look, elements)
    label(look, elements, head=part.head, tail=part.tail)
    if len(elements) <= MANY:
        if look.eastern:
            recognise_eastern(look, elements)
        mark_polls(look.folded, elements)
        mark_menus(look.folded, elements)
        mark_tickers(look.folded, elements)
        recognise_forms(look, elements)
    if few:
        recognise_runs(look.folded, elements)
    weighed = whole and (_has_widget(elements) or suspicious(look, elements))
    if weighed and split(look, elements) and stating:
        recognise(look, elements)
    if stating and part.tail:
        recognise_foot(look, elements)
    if weighed and len(elements) <= MANY:
        weigh(look, elements)


def _settled(folded: Folded, elements: list[Element], *, tail: bool) -> list[Cut]:
    """What goes of the stretches between prose, each judged by itself; the last ends with the text where the
    text has its `tail`."""
    cuts: list[Cut] = []
    at = 0
    while at < len(elements):
        if elements[at].sort == PROSE:
            at += 1
            continue
        stop = at
        while stop < len(elements) and elements[stop].sort != PROSE:
            stop += 1
        last = tail and stop == len(elements) and not _goes_on(folded, elements[-1])
        settle(folded.text, elements[at:stop], cuts, last=last)
        at = stop
    return cuts


def _has_widget(elements: list[Element]) -> bool:
    """Whether a rule knows one of some elements for a part of a widget."""
    return not RULES.keys().isdisjoint([element.rule.kind for element in elements if element.rule])


def _goes_on(folded: Folded, last: Element) -> bool:
    """Whether an element is a short sentence that an article ends with, behind a widget in the same line."""
    return last.sort == SHORT and not last.own_line and folded.text[last.end - 1] in ".!?"


def _demote(folded: Folded, element: Element) -> None:
    element.sort, element.rule = plain_sort(folded, element.start, element.end), None


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
    """A rule that needs a certain neighbour counts only beside one, and then by itself. Whether it stands
    between paragraphs, where that is enough, `recognise_forms` asks."""
    for at, element in enumerate(elements):
        if element.sort != WEAK or not element.rule or not element.rule.beside - {PARAGRAPH}:
            continue
        near = elements[at + 1 : at + 3]
        if element.rule.where != "head":
            near += elements[max(at - 2, 0) : at]
        beside = any(other.rule and other.rule.kind in element.rule.beside for other in near)
        if beside or (element.rule.kind == "ad" and is_amid(folded, elements, at)):
            element.sort = MARK
        elif PARAGRAPH not in element.rule.beside:
            _demote(folded, element)


def _merged(text: str, cuts: list[Cut]) -> list[Cut]:
    """Neighbouring cuts by one rule are one piece; each disclaimer stays apart."""
    out: list[Cut] = []
    for cut in cuts:
        last = out[-1] if out else None
        between = text[last.end : cut.start] if last else "."
        if last is None or between.strip(JOINERS):
            out.append(cut)
        elif last.rule != cut.rule or (cut.rule.kind == "disclaimer" and "\n" in between):
            out[-1] = Cut(last.start, last.end + len(between.rstrip()), last.rule)
            out.append(cut)
        else:
            out[-1] = Cut(last.start, cut.end, last.rule)
    return out
