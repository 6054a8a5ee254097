"""Eastern lines: what of a text in Chinese, Japanese or Korean is a credit, a label or a bid by its form.

A credit of a paper's own counts wherever it stands; of many that begin alike each is of an entry of a list,
which is the article's, and where others under the same label talk, it is somebody's answer. Others, which a
film has as well, and bids count only among paragraphs, as `forms` decides, and not in a list of facts.
"""

from __future__ import annotations

from collections import Counter

from newscrawl.clean.eastern.bids import eastern_bid
from newscrawl.clean.eastern.credits import (
    LONGEST,
    credit_kind,
    is_source,
    is_sure,
    may_be_listed,
    said_by,
)
from newscrawl.clean.elements.sorts import MARK, PROSE, SHORT, WEAK, Element
from newscrawl.clean.rule import PARAGRAPH, known_by
from newscrawl.clean.text.look import Look

_CREDITS = {
    "byline": known_by("label", "byline", "byline"),
    "dateline_meta": known_by("label", "date", "dateline_meta"),
    "caption": known_by("label", "credit", "caption"),
    "nav": known_by("label", "owner", "nav"),
}
_DOUBTED = known_by("label", "byline", "byline", beside=frozenset({PARAGRAPH}))
_BIDS = {
    kind: known_by("form", "bid", kind, beside=frozenset({PARAGRAPH}))
    for kind in ("subscription", "share", "newsletter", "ad", "ui", "related")
}
_SEVERAL, _ALIKE, _LEADING = 3, 2, 8
"""So many signed that begin with the same letters are of entries; how many letters these are; and the letters
that a line with a colon has which is no label."""


def recognise_eastern(look: Look, elements: list[Element]) -> None:
    """Mark the lines of a text that have a form of these languages."""
    text = look.folded.text
    signed: list[Element] = []
    pictured: list[Element] = []
    for element in elements:
        lone = element.sort == WEAK and element.rule is not None and PARAGRAPH in element.rule.beside
        if not element.own_line or not (lone or element.sort in (SHORT, PROSE)):
            continue
        line = text[element.start : element.end]
        if len(line) <= LONGEST and (kind := credit_kind(line)):
            sure = kind != "byline" or is_sure(line)
            element.sort, element.rule = (MARK, _CREDITS[kind]) if sure else (WEAK, _DOUBTED)
            signed += [element] if kind == "byline" else []
            pictured += [element] if kind == "caption" and not is_sure(line) and may_be_listed(line) else []
        elif not lone and (kind := eastern_bid(line)):
            element.sort, element.rule = WEAK, _BIDS[kind]
    if signed or pictured:
        _release(text, signed)
        _release_facts(text, elements, signed + pictured)
        _assure(text, elements)


def _release(text: str, signed: list[Element]) -> None:
    """Give back the signed of which several begin alike."""
    starts = Counter(text[element.start : element.start + _ALIKE] for element in signed)
    for element in signed:
        if starts[text[element.start : element.start + _ALIKE]] >= _SEVERAL:
            element.sort, element.rule = SHORT, None


def _release_facts(text: str, elements: list[Element], signed: list[Element]) -> None:
    """Give back what others under the same label say in a talk, what stands beside a fact of a list, and the
    list that a line with a colon leads to."""
    lines = {id(element): text[element.start : element.end] for element in signed}
    others = {id(e): text[e.start : e.end] for e in elements if e.own_line and id(e) not in lines}
    speakers = {said_by(line) for line in others.values()}
    facts = {number for number, line in others.items() if may_be_listed(line)}
    led = False
    for at, element in enumerate(elements):
        line = lines.get(id(element))
        if line is None:
            led = _leads(others.get(id(element), ""))
            continue
        beside = elements[max(at - 1, 0) : at] + elements[at + 1 : at + 2]
        near = sum(id(other) in facts for other in beside) if may_be_listed(line) else 0
        if led or near > is_sure(line) or ((label := said_by(line)) and label in speakers):
            element.sort, element.rule = SHORT, None


def _leads(line: str) -> bool:
    """Whether a line says what comes next."""
    return len(line) > _LEADING and line[-1] == ":"


def _assure(text: str, elements: list[Element]) -> None:
    """Take doubted credits for sure that stand next to sure ones, and at the foot a line that says from where
    the article is, but for one after another label, where both are of a list."""
    numbers = range(len(elements))
    for at in (*numbers, *reversed(numbers)):
        beside = elements[max(at - 1, 0) : at] + elements[at + 1 : at + 2]
        if elements[at].rule is _DOUBTED and any(other.rule is _CREDITS["byline"] for other in beside):
            elements[at].sort, elements[at].rule = MARK, _CREDITS["byline"]
    last = next((at for at in reversed(numbers) if elements[at].sort != MARK), 0)
    if (
        last
        and elements[last].rule is _DOUBTED
        and is_source(text[elements[last].start : elements[last].end])
    ):
        before = elements[last - 1]
        if not may_be_listed(text[before.start : before.end]):
            elements[last].sort = MARK
