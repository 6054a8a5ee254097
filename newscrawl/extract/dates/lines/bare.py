"""Dates that no markup tells from other text: in lines of their own near the heading.

A line counts that is little more than a date; one in a sentence is what the article tells of.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from newscrawl.extract.dates.ago import of_dates
from newscrawl.extract.dates.labels import (
    is_of_change,
    is_of_other,
    labelled,
)
from newscrawl.extract.dates.lines.lifespans import tells_life
from newscrawl.extract.dates.lines.linenames import is_of_event
from newscrawl.extract.dates.lines.owntexts import may_tell, own_texts
from newscrawl.extract.dates.lines.places import Places
from newscrawl.extract.dates.lines.stacked import with_clock
from newscrawl.extract.dates.lines.telling import label_of, names_of, told_by, told_in
from newscrawl.extract.dates.lines.todays import is_today
from newscrawl.extract.dates.moments.when import When, read
from newscrawl.extract.dates.stated.indata import MOMENT, SAY_NO_MOMENT, Stated, called
from newscrawl.extract.dates.stated.metanames import CHANGED
from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page

_HERE, _FIRST, _LINE, _LONGER = 10, 5, 40, 60
"""Elements right after a heading, those among which the date itself is, and letters of a line that is a date,
and of one of a change behind it."""
_CHANGED_BELOW = 4
"""Elements from the date of publication to one of a change."""
_AFTER, _BEFORE, FAR, BESIDE, _MOST = 7.0, 7.2, 9.5, 30, 150
"""Ranks of bare lines after the heading, before it, and of those that are more than so many elements off, or
below the text: these are less trusted than an address."""
_OF_HEADLINE, _DAY_ALONE = 1.0, 25
"""How far behind other lines the headline is, and letters of a heading that is a day and no more."""


def right_after(page: Page, heading: Element, places: Places, language: str) -> Iterator[Stated]:
    """The date that is a line of its own right after the heading, whatever is marked as one further on, and
    those of changes around it."""
    found = False
    for step, element in enumerate(page.elements[heading.place + 1 : heading.place + _HERE]):
        for text, holder in own_texts(element):
            longest = _LONGER if found else _LINE if step < _FIRST else 0
            if len(text) >= longest or (when := called(holder) or read(text, language)) is None:
                continue
            if MOMENT.match(text) or is_of_other(text) or tells_life(text) or labelled(text, language):
                continue
            label = label_of(element, holder)
            if is_of_other(label) or (holder.tag == "time" and is_of_event(page, holder)):
                continue
            is_change = is_of_change(f"{label} {names_of(holder)} {text}", language)
            wanted = holder.tag != "time" if is_change else not found
            if wanted and not places.is_elsewhere(element) and places.is_bare(text, holder, language):
                yield Stated(when, "visible", 5.0 + step / 1000 + (CHANGED if is_change else 0))
            found = found or not is_change


def bare_dates(
    page: Page, heading: Element | None, places: Places, language: str, most: int = _MOST
) -> Iterator[Stated]:
    """Dates in short texts of so many elements after the heading, then before it, where none is marked as
    one."""
    start = heading if heading is not None else (page.by_tag["body"] or [page.tree])[0]
    after = page.elements[start.place : start.place + (most if heading is not None else 4 * most)]
    before, below = islice(_preceding(start), min(most, 60)), set[dt.date]()
    for step, element, told in _bare_in(page, after, places, language, heading):
        below.update(when.day for when, is_change in told if not is_change)
        rank = _AFTER + step / 100 + _behind(places, element, heading, step)
        yield from _ranked(told, element, rank)
    for step, element, told in _bare_in(page, before, places, language, heading):
        rank = _BEFORE + step / 100 + _behind(places, element, heading, step)
        put_off = is_today([when.day for when, _ in told], below, element, start)
        yield from _ranked(told, element, 2 * FAR if put_off else rank)


def _bare_in(
    page: Page, elements: Iterable[Element], places: Places, language: str, heading: Element | None
) -> Iterator[tuple[int, Element, list[tuple[When, bool]]]]:
    """The first of some elements that tell a day, and the few behind it that tell of a change or the time:
    how many stand before each, and what they tell."""
    found, days, last = -1, set[dt.date](), None
    for step, element in _telling(elements):
        if 0 <= found < step - _CHANGED_BELOW:
            break
        if element.tag == "time" and is_of_event(page, element):
            continue
        told = [*told_by(element, language), *told_in(places, element, step, last, language)]
        if not told or places.is_elsewhere(element):
            continue
        if found >= 0:
            told = [(when, is_change) for when, is_change in told if is_change or _adds_time(when, days)]
        yield step, element, told
        if not (_is_headline(element, heading) or all(is_change for _, is_change in told)):
            found, last = step, next(when for when, is_change in told if not is_change)
            days.update(when.day for when, is_change in told if not is_change and not when.time)


def _telling(elements: Iterable[Element]) -> Iterator[tuple[int, Element]]:
    """Those of some elements whose texts or attributes may tell a day, and how many are before each: most
    tell none."""
    is_silent = SAY_NO_MOMENT.issuperset
    for step, element in enumerate(elements):
        given, text, tail = element.attrib, element.text, element.tail
        if (
            (not is_silent(given) and ("content" in given or of_dates(tuple(given))))
            or (text and not text.isspace() and may_tell(text))
            or (tail and not tail.isspace() and may_tell(tail))
        ):
            yield step, element


def _behind(places: Places, element: Element, heading: Element | None, step: int) -> float:
    """How far behind others a date is that stands far from the heading, or ends it."""
    if step >= BESIDE or places.is_before_home(element) or places.is_below_text(element):
        return FAR - _AFTER
    return _OF_HEADLINE if _is_headline(element, heading) else 0


def _is_headline(element: Element, heading: Element | None) -> bool:
    """Whether a day is one that a headline ends in, which may be what the story is of."""
    own = (element.text or "").strip() if element is heading else ""
    return len(own) > _DAY_ALONE and not own[0].isdecimal()


def _adds_time(when: When, days: Collection[dt.date]) -> bool:
    """Whether a date has the time of one of some bare days that stand before it."""
    return when.time is not None and when.day in days


def _ranked(told: list[tuple[When, bool]], element: Element, rank: float) -> Iterator[Stated]:
    for day, is_change in told:
        when = day if day.time else with_clock(day, element)
        yield Stated(when, "visible", rank + (CHANGED if is_change else 0))


def _preceding(start: Element) -> Iterator[Element]:
    """The elements before one, nearest first, no further than its siblings and those of its parents."""
    node: Element | None = start
    while node is not None:
        for sibling in node.itersiblings(preceding=True):
            yield from reversed(list(islice(sibling.iter("*"), 40)))
        node = node.parent
