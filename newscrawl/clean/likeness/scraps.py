"""Scraps: short lines beside a widget that belong to it, which by themselves would tell nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newscrawl.clean.elements.sorts import LIKE, MARK, PROSE, SHORT, Element
from newscrawl.clean.likeness.articlewords import ArticleWords
from newscrawl.clean.likeness.wordings import likeness
from newscrawl.clean.rule import OFFERS, Rule, known_by
from newscrawl.clean.text.fold import Folded
from newscrawl.known.wordtables import plain_words

SCRAP = 0.05
"""The score from which a short line beside a widget is a part of it."""
_SURE = 2.0
_BLURB = 160
_PITCH = 0.4
"""The score from which on a sentence reads a little like an offer."""
_OURS = plain_words(
    "we our us nous notre nos wir unser unsere nuestro nuestra nosso nossa nostro nostra ons onze"
)
_FIELD = re.compile(r"(?:(?:please )?(?:enter |type )?(?:your )?)?e-?mail(?: address)?[ *:.]{0,3}")
_NAME = re.compile(
    r"^(?=[^.!?]{4,45}$).*\b(?:briefing|brief|newsletter|letter|digest|bulletin|dispatch|round-?up"
    r"|rundown|recap|e-?mail"
    r"|boletín|infolettre|nieuwsbrief|morgenlage)\W{0,2}$|^newsletter\b.{0,30}$"
)
"""What newsletters are called."""

RULES = {
    kind: known_by("like", kind, kind, strength="together")
    for kind in ("subscription", "newsletter", "ad", "share", "popup", "ui", "nav", "related")
}
"""What `removed` names where no rule of a file knows the wording."""


def scraps(folded: Folded, elements: list[Element], told: ArticleWords, headline: int | None) -> None:
    """Give short lines beside a widget to it where they read like one, and the name of a newsletter over its
    form. What reads like nothing may be a heading or a signature."""
    if not has_widget(elements):
        return
    for order in (range(len(elements)), range(len(elements) - 1, -1, -1)):
        rule, sure = None, False
        for at in order:
            element = elements[at]
            if rule and element.sort == SHORT and element.own_line and at != headline:
                text = folded.text[element.start : element.end]
                named = order.step < 0 < at and sure and _NAME.match(text) is not None
                scores = not _announces(text, elements[at + 1 : at + 2]) and told.likeness(text) >= SCRAP
                if named or scores:
                    element.sort, element.rule, element.score = LIKE, rule, 0.0
            rule = widget(element) if element.rule else None
            sure = rule is not None and _boxed(element)
    _blurbs(folded, elements)


def _announces(text: str, after: list[Element]) -> bool:
    """Whether a line behind a widget announces a sentence that follows, which is the article's."""
    return text[-1] == ":" and bool(after) and after[0].sort == PROSE and after[0].rule is None


def _blurbs(folded: Folded, elements: list[Element]) -> None:
    """Give what a newsletter is to its form: the line between its name and the field for an address. And what
    speaks for itself between two parts of an offer."""
    for before, element, after in zip(elements, elements[1:], elements[2:], strict=False):
        rule = widget(after) if after.rule and element.sort == PROSE and element.own_line else None
        if rule is None or '"' in (text := folded.text[element.start : element.end]) or len(text) > _BLURB:
            continue
        field = rule.kind == "newsletter" and _FIELD.fullmatch(folded.text, after.start, after.end)
        if _is_pitch(before, text, rule):
            element.sort, element.rule, element.score = LIKE, rule, _SURE
            continue
        name = folded.text[before.start : before.end]
        if field and before.own_line and _NAME.match(name):
            element.sort, element.rule, element.score = LIKE, rule, _SURE
            if before.sort == SHORT:
                before.sort, before.rule, before.score = LIKE, rule, 0.0


def _is_pitch(before: Element, text: str, rule: Rule) -> bool:
    """Whether a line between a part of an offer and another, of a rule, says "we" or "our" and reads a little
    as such a line does."""
    offered = widget(before) if before.rule and before.own_line else None
    if not offered or {offered.kind, rule.kind} - OFFERS or _OURS.isdisjoint(text.split()):
        return False
    return any(likeness(sentence) >= _PITCH for sentence in text.split(". "))


def _boxed(element: Element) -> bool:
    """Whether an element is surely a widget that may have a title."""
    rule = widget(element)
    known = element.sort == MARK or (element.sort == LIKE and element.score >= _SURE)
    return rule is not None and known and element.own_line and rule.kind in OFFERS


def has_widget(elements: Iterable[Element]) -> bool:
    """Whether one of some elements is known as a part of a widget."""
    return any(map(widget, [element for element in elements if element.rule]))


def widget(element: Element) -> Rule | None:
    """The rule by which an element is known as a part of a widget, if it is one."""
    rule = element.rule
    return rule if rule and rule.kind in RULES and element.sort not in (SHORT, PROSE) else None
