"""Forms: lines that are furniture by how they are made, where they stand among paragraphs.

A link to another story, a row of topics or sections, a day, a writer with a role, a picture's credit: none is
a sentence, and between two paragraphs none is the article's. Among other short lines each may be: of a
timetable, a list of prizes, a menu. So the form is only asked together with the place.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial

from newscrawl.clean.elements.address import is_letter
from newscrawl.clean.elements.amid import FURNITURE, amid_if_furniture, headings, is_amid, is_near_start
from newscrawl.clean.elements.lists import headlines_end
from newscrawl.clean.elements.sorts import MARK, PROSE, SHORT, WEAK, Element, plain_sort
from newscrawl.clean.forms.clues import FORMED
from newscrawl.clean.forms.credits import is_byline, is_reached
from newscrawl.clean.forms.hindi import bid_kind
from newscrawl.clean.forms.leads import is_lead
from newscrawl.clean.forms.pictures import is_owner
from newscrawl.clean.forms.rows import may_be_row, row_kind
from newscrawl.clean.forms.stamps import LONGEST as DATED
from newscrawl.clean.forms.stamps import is_dated, is_day, is_stamp
from newscrawl.clean.forms.wires import LONGEST as WIRED
from newscrawl.clean.forms.wires import is_wire, signs_off
from newscrawl.clean.forms.works import is_of_work
from newscrawl.clean.rule import PARAGRAPH, Rule, known_by
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.look import Look
from newscrawl.known.staffed import staffed

LONGEST, _LONGEST_PLAIN = 300, 110
"""Characters of a row, and of what has no sign in it."""
_STOPS = ".;,"
"""What no line with a form ends with, but for one in Hindi."""
_DIGIT = re.compile(r"\d")
_SIGNS = re.compile("[:|>►▶→[•·#/]")
_SIGNED = re.compile(r"[:|>►▶→[•·#/\d=՝፦៖]")
_OPENED = frozenset("©(-–—")
_SHORTEST, _SEVERAL, _FEW, _MOST = 8, 3, 2, 7
"""So many days or writers in a text are entries of it."""
_NO_HEADINGS = frozenset(("ad", "byline", "dateline_meta", "caption", "topics"))

_rule = partial(known_by, "form", beside=frozenset({PARAGRAPH}))
_LEAD, _DAY = _rule("lead", "related"), _rule("day", "dateline_meta")
_WRITER, _OWNER, _WIRE = _rule("writer", "byline"), _rule("owner", "caption"), _rule("wire", "byline")
_SIGN_OFF = _rule("sign-off", "byline")
"""Initials: known only below all prose."""
_BIDS = {kind: _rule("bid", kind) for kind in ("share", "subscription", "newsletter", "ad", "ui", "related")}
_ROWS = {kind: _rule(kind, kind) for kind in ("topics", "nav", "share", "ui")}
_ENTRIES = (_DAY, _WRITER)


@lru_cache(maxsize=4096)
def form_of(shape: str, *, worded: bool) -> Rule | None:
    """The rule of a line's form; None if it may be an article's wherever it stands. One that says who wrote
    is `worded`: it has a word for that."""
    size = len(shape)
    if not shape.isascii() and (kind := bid_kind(shape)):
        return _BIDS[kind]
    if not 2 <= size <= LONGEST or shape[-1] in _STOPS:
        return None
    if (size <= WIRED and is_wire(shape)) or staffed(shape):
        return _WIRE
    if signs_off(shape):
        return _SIGN_OFF
    signed = _SIGNS.search(shape) is not None
    if not signed and size > _LONGEST_PLAIN:
        return None
    if (signed or may_be_row(shape)) and (kind := row_kind(shape)):
        return _ROWS[kind]
    if signed and is_lead(shape):
        return _LEAD
    if size > DATED:
        return None
    numbered = _DIGIT.search(shape) is not None
    if numbered and (is_day(shape) or (is_stamp(shape) and is_dated(shape))):
        return _DAY
    if is_owner(shape):
        return _OWNER
    reached = "@" in shape and is_reached(shape)
    return _WRITER if reached or (worded and not numbered and is_byline(shape)) else None


def recognise_forms(look: Look, elements: list[Element]) -> None:
    """Mark the lines that stand among paragraphs as only furniture does: those that have a form, and those
    of which a rule says so."""
    folded = look.folded
    weak = WEAK in [element.sort for element in elements]
    if not ((sorts := _formed(look, elements, weak=weak)) or weak):
        return
    _release_entries(elements, sorts)
    _headers(folded, elements)
    asked = [at for at, e in enumerate(elements) if e.sort == WEAK and e.rule and PARAGRAPH in e.rule.beside]
    if not asked:
        return
    amid = {at for at in asked if is_amid(folded, elements, at)}
    amid = {at for at in amid if elements[at].rule is not _DAY or is_near_start(folded, elements, at)}
    if ends := {at for at in amid if elements[at].rule is _SIGN_OFF}:
        last = max((at for at, element in enumerate(elements) if element.sort == PROSE), default=-1)
        amid -= {at for at in ends if at < last}
    other = {at for at in amid if elements[at].rule is not _WRITER}
    ours = () if is_letter(folded.text, elements) else amid - other
    amid = other | {at for at in ours if not is_of_work(folded, elements, at)}
    if amid and headings(folded, elements):
        amid = {at for at in amid if not _may_be_heading(folded, elements[at])}
    for at in asked:
        if at in amid:
            elements[at].sort = MARK
        elif at in sorts:
            elements[at].sort, elements[at].rule = sorts[at], None
        elif not _in_company(elements, at):
            element = elements[at]
            element.sort, element.rule = plain_sort(folded, element.start, element.end), None


def _formed(look: Look, elements: list[Element], *, weak: bool) -> dict[int, str]:
    """Mark the lines that have a form; their numbers, each with what the line was. Where none is `weak`,
    only those that stand as furniture does, or next to such a line."""
    folded, last = look.folded, "" if look.hindi else _STOPS
    shape = folded.shape
    lines = [
        at
        for at, element in enumerate(elements)
        if (size := element.end - element.start) <= LONGEST
        and shape[element.end - 1] not in last
        and element.own_line
        and element.sort in (SHORT, PROSE)
        and (size <= _LONGEST_PLAIN or look.hindi or _SIGNS.search(shape, element.start, element.end))
    ]
    if not lines:
        return {}
    near = lines if weak else amid_if_furniture(folded, elements, lines)
    formed = {at: rule for at in near if (rule := _form(look, elements[at]))}
    if near is not lines and not set(formed.values()).isdisjoint(_ENTRIES):
        formed = {at: rule for at in lines if (rule := _form(look, elements[at]))}
    sorts = {at: elements[at].sort for at in formed}
    for at, rule in formed.items():
        elements[at].sort, elements[at].rule = WEAK, rule
    return sorts


def _form(look: Look, line: Element) -> Rule | None:
    """The rule of the form of a line that is not too long for one."""
    shape, worded = look.folded.shape, not FORMED.isdisjoint(line.said)
    if worded or look.hindi or _may_have_form(shape, line.start, line.end):
        return form_of(shape[line.start : line.end], worded=worded)
    return None


def _may_have_form(shape: str, start: int, end: int) -> bool:
    """Whether a line without a word for its maker may have a form; quick."""
    return (
        end - start > _LONGEST_PLAIN
        or shape[start] in _OPENED
        or end - start <= _SHORTEST
        or shape.find("@", start, end) >= 0
        or _SIGNED.search(shape, start, end) is not None
        or may_be_row(shape, start, end)
    )


def _headers(folded: Folded, elements: list[Element]) -> None:
    """Mark the headers that are such only with a list of headlines under them, and the list."""
    weak = [(at, e.rule) for at, e in enumerate(elements) if e.sort == WEAK and e.rule]
    headers = [at for at, rule in weak if rule.takes == "list" and PARAGRAPH in rule.beside]
    headed = bool(headers) and headings(folded, elements) > 1
    for at in headers:
        stop = headlines_end(folded, elements, at, headed=headed)
        if elements[at].sort == WEAK and elements[at].own_line and 1 < stop - at <= _MOST:
            for element in elements[at:stop]:
                element.sort, element.rule = MARK, elements[at].rule


def _in_company(elements: list[Element], at: int) -> bool:
    """Whether furniture stands right before or after an element, with which it may count together."""
    return any(
        other.sort in FURNITURE for other in (*elements[max(at - 1, 0) : at], *elements[at + 1 : at + 2])
    )


def _may_be_heading(folded: Folded, element: Element) -> bool:
    """Whether a line of one or two words may be a heading, in a text with others; none in brackets is."""
    if folded.text[element.start] + folded.text[element.end - 1] == "[]":
        return False
    rule, few = element.rule, folded.text.count(" ", element.start, element.end) < _FEW
    return few and rule is not None and rule.kind not in _NO_HEADINGS


def _release_entries(elements: list[Element], sorts: dict[int, str]) -> None:
    """Give back days and writers that are many."""
    for rule in _ENTRIES if len(sorts) >= _SEVERAL else ():
        found = [at for at in sorts if elements[at].rule is rule]
        for at in found if len(found) >= _SEVERAL else ():
            elements[at].sort, elements[at].rule = sorts.pop(at), None
