"""Groups: which pieces between two stretches of prose go, judged together.

A line that a rule knows by itself goes. Everything else counts together with its neighbours: weak phrases,
prices and buttons must stand in one run with others, and a run ends where prose begins. So a price list in
a story stays, and the same list under "Subscribe now" goes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from newscrawl.clean.elements.sorts import LIKE, MARK, SHORT, TOKEN, WEAK, Element, says_nothing
from newscrawl.clean.rule import OFFERS, Rule

MAX_GAP = 2
ENOUGH = 2.0
SURE = 5.0
FAR = 5
MAX_TAIL = 12
_DIGIT, _SIGNS = re.compile(r"\d"), " .!?*|-"
_RECENT = 40
"""So many of a group's last elements tell what it is of."""
_WEIGHT = {MARK: 3.0, WEAK: 1.0, TOKEN: 0.25}
_WIDGETS = frozenset({"subscription", "newsletter", "popup", "ad", "share", "ui", "nav", "related"})


class Cut(NamedTuple):
    """A range of the folded text that goes, by which rule."""

    start: int
    end: int
    rule: Rule


def settle(text: str, run: list[Element], cuts: list[Cut], *, last: bool) -> None:
    """Decide one stretch of a text between prose; `last` if the text ends with it."""
    group: list[Element] = []
    gap: list[Element] = []
    for element in run:
        if element.sort == SHORT:
            gap.append(element)
            continue
        apart = bool(gap) and not (group and all(says_nothing(text, line) for line in gap))
        if apart and not _absorbs(group, gap, element):
            _settle(text, group, cuts)
            group = []
        elif group:
            group += gap
        gap = []
        group.append(element)
    if last and len(gap) <= MAX_TAIL and _selling(group):
        group += gap
    _settle(text, group, cuts)


def _absorbs(group: list[Element], gap: list[Element], element: Element) -> bool:
    """Whether the short lines between two pieces belong to them: names of plans beside prices do."""
    if not group:
        return False
    if TOKEN in (element.sort, group[-1].sort):
        return len(gap) <= MAX_GAP
    if len(gap) <= FAR and _selling(group[-_RECENT:]):
        return element.rule is None or element.sort in (WEAK, LIKE) or element.rule.kind in OFFERS
    return len(gap) == 1 and _widget(group[-1]) and _widget(element)


def _widget(element: Element) -> bool:
    return element.rule is not None and element.rule.kind == "subscription"


def _settle(text: str, group: list[Element], cuts: list[Cut]) -> None:
    """Cut a group if there is enough evidence, else only what rules know by themselves."""
    known = [e.rule for e in group if e.rule and e.rule.kind in _WIDGETS]
    listed = [e.rule for e in group if e.rule and e.sort != LIKE and e.rule.kind in _WIDGETS]
    whole = bool(known) and _score(group) >= ENOUGH
    aided = whole and _score([e for e in group if not is_link(e)]) >= ENOUGH
    own = whole and _is_own_list(text, group)
    kinds = Counter(e.rule.kind for e in group if e.rule) if whole else Counter[str]()
    current: Rule | None = next(iter(listed or known), None)
    for element in group:
        rule = element.rule
        if rule and rule.kind in _WIDGETS and (element.sort != LIKE or not listed):
            current = rule
        if rule and element.sort == MARK:
            cuts.append(Cut(element.start, element.end, rule))
        elif whole and current and _goes(text, element, group, kinds, aided=aided, own=own):
            cuts.append(Cut(element.start, element.end, current))


def _goes(
    text: str, element: Element, group: list[Element], kinds: Mapping[str, int], *, aided: bool, own: bool
) -> bool:
    """Whether an element that does not go by itself goes with its group, in which there are so many of each
    of `kinds`, which is `aided` by more than links to other stories, and whose prices may be its `own`."""
    rule = element.rule
    if rule is None:
        return not own
    alone = element.own_line or (element.sort == LIKE and element.score >= ENOUGH)
    if not alone and kinds[rule.kind] == 1 and _is_amid(text, element, group):
        return False
    return rule.kind in _WIDGETS and (aided or element.sort != LIKE)


def _is_amid(text: str, element: Element, group: list[Element]) -> bool:
    """Whether an element, the only one of its kind in a group, stands in a line of which the rest is not of
    that, and in which none stands that it may belong to: an offer to an offer."""
    start, stop = text.rfind("\n", 0, element.start) + 1, text.find("\n", element.end)
    stop = len(text) if stop < 0 else stop
    beside = [e for e in group if start <= e.start < stop]
    if not (text[start : beside[0].start] + text[beside[-1].end : stop]).strip(_SIGNS):
        return False
    kind = element.rule.kind if element.rule else ""
    akin = OFFERS if kind in OFFERS else _WIDGETS
    return not any(e is not element and (e.rule is None or e.rule.kind in akin) for e in beside)


def _is_own_list(text: str, group: list[Element]) -> bool:
    """Whether a group has prices and no word of a subscription: then they are a list of the article, beside
    which something else stands."""
    if any(e.rule and e.rule.kind == "subscription" for e in group):
        return False
    return any(_DIGIT.search(text, e.start, e.end) for e in group if e.sort == TOKEN)


def is_link(element: Element) -> bool:
    """Whether an element is surely a link to another story, which stands among any paragraphs."""
    return element.sort == MARK and element.rule is not None and element.rule.kind == "related"


def _selling(group: list[Element]) -> bool:
    """Whether a group is surely an offer, so that short lines in it belong to it."""
    selling = [e for e in group if e.rule is None or e.sort == LIKE or e.rule.kind in OFFERS]
    return len(selling) > 2 and _score(selling) >= SURE


def _score(group: list[Element]) -> float:
    return sum(_WEIGHT.get(e.sort, e.score) for e in group if e.rule is None or e.rule.kind in _WIDGETS)
