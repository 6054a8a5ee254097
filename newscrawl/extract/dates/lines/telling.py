"""What a short text near a heading tells of when an article appeared or was changed, and what an element's
attributes do."""

from __future__ import annotations

from collections.abc import Iterator

from newscrawl.extract.dates.ago import moment
from newscrawl.extract.dates.labels import (
    is_of_change,
    is_of_other,
    label_in,
    labelled,
    tells_change,
    words_before,
)
from newscrawl.extract.dates.lines.agendas import is_in_agenda
from newscrawl.extract.dates.lines.lifespans import is_life
from newscrawl.extract.dates.lines.owntexts import own_texts
from newscrawl.extract.dates.lines.places import Places
from newscrawl.extract.dates.lines.stacked import is_number_of_day, stacked
from newscrawl.extract.dates.moments.when import When, read
from newscrawl.extract.dates.stated.indata import SAY_NO_MOMENT, called
from newscrawl.extract.dates.yearless import later
from newscrawl.extract.markup.element import Element

_HEAD = 6
"""Elements after a heading of which another heading may be a day."""
_HEADINGS = frozenset(("h1", "h2"))
_DASHES = frozenset("-–—")


def label_of(element: Element, holder: Element) -> str:
    """The words before a text in `element`, or behind it in its `holder`."""
    return words_before(element) if element is holder else label_in(element)


def names_of(holder: Element) -> str:
    """What a `<time>` is named, and the element of which it is all."""
    if holder.tag != "time":
        return ""
    box = holder.parent
    whole = box is not None and len(box) == 1 and not (box.text or "").strip()
    return f"{holder.get('class')} {box.get('class') if whole and box is not None else ''}"


def told_by(element: Element, language: str) -> list[tuple[When, bool]]:
    """The day that an attribute of an element has, or that it tells in pieces; whether it is of a change."""
    given = element.attrib
    if not SAY_NO_MOMENT.issuperset(given) and (when := moment(element, language)):
        return [(when, is_of_change(f"{words_before(element)} {names_of(element)}", language))]
    if "property" in given and (when := called(element)):
        return [(when, False)]
    text = element.text
    when = stacked(element, language) if text and is_number_of_day(text) else None
    return [(when, False)] if when else []


def told_in(
    places: Places, element: Element, step: int, last: When | None, language: str
) -> Iterator[tuple[When, bool]]:
    """The dates that an element tells in its texts; behind the `last`, also those of a change without a
    year."""
    for text, holder in own_texts(element):
        at_head = step < _HEAD and holder.tag in _HEADINGS
        said = _told_bare(places, text, element, holder, language, at_head)
        if not said and last and is_of_change(text, language):
            said = [(when, True)] if (when := later(text, last, language)) else []
        if said and (is_life(text, element) or is_in_agenda(said[0][0], holder, language)):
            continue
        yield from said


def _told_bare(
    places: Places, text: str, element: Element, holder: Element, language: str, is_heading: bool
) -> list[tuple[When, bool]]:
    """The dates in a text that is little more than these, and of each whether it is one of a change."""
    when = read(text, language)
    if when is None or ("(@" in text and text.lstrip()[:1] in _DASHES):  # who said something on a network
        return []
    if not (places.is_bare(text, holder, language) or (is_heading and text[0].isdecimal())):
        return []
    label = label_of(element, holder)
    told = labelled(text, language)
    if told or is_of_other(text) or is_of_other(label):
        return told
    return [(when, tells_change(text, language, f"{label} {names_of(holder)}"))]
