"""The dates that readers see: in elements marked as such, else in bare lines near the heading.

The nearer to the heading a date stands, the higher its rank; those of comments, of other articles and of
changes are told apart by the words in and around them.
"""

from __future__ import annotations

import datetime as dt

from newscrawl.extract.dates.inaddress import from_url
from newscrawl.extract.dates.labels import (
    has_label,
    is_of_change,
    is_of_other,
    labelled,
    tells_change,
    words_before,
)
from newscrawl.extract.dates.lines.bare import BESIDE, FAR, bare_dates, right_after
from newscrawl.extract.dates.lines.lifespans import tells_life
from newscrawl.extract.dates.lines.linenames import NAMED_CHANGED, NAMED_DATE, is_of_event
from newscrawl.extract.dates.lines.places import Places
from newscrawl.extract.dates.lines.seen import APART, Seen
from newscrawl.extract.dates.lines.stacked import with_clock
from newscrawl.extract.dates.localclock import on_clock_shown
from newscrawl.extract.dates.moments.when import When
from newscrawl.extract.dates.stated.indata import (
    DOUBTED,
    MOST_MARKED,
    Stated,
    called,
    line_of,
    parted,
    stated_by,
    told_in,
)
from newscrawl.extract.dates.stated.metanames import CHANGED
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import has_digit
from newscrawl.extract.nearheading import Marks
from newscrawl.extract.page import Page

_OF_POST = "entry-date"
"""What WordPress names the time of publication; its themes add "updated", for programs that read feeds."""
_IN_TEXT, _WORDS, _ENOUGH = 6.0, 60, 2
_FIRST, _UNHEADED = 5.0, 0.5
"""The rank of what stands right at the heading, and how far behind it is where a page has none."""
_TIMES = ("time", "relative-time", "time-ago", "local-time", "amp-timeago")
"""Elements for times; scripts show what the others state as "2 hours ago"."""
_NOON = dt.time(12)
"""What some systems write for a day that has no time."""


def visible_dates(
    page: Page, heading: Element | None, language: str, *, is_told: bool
) -> tuple[list[Stated], list[Stated]]:
    """Dates that stand on the page, nearest to the heading first, and those called changes; `is_told`
    says that data have the date, so that no other line is looked for where some are marked."""
    places = Places(page, heading)
    seen, apart = _marked(page, heading, places, language)
    if seen.above:
        seen.put_off_today(places)
    if not seen.published:
        apart += bare_dates(page, heading, places, language)
    elif heading is not None:
        below = not is_told and seen.are_below_text(places)
        lines = list(bare_dates(page, heading, places, language, BESIDE)) if below else []
        if lines and any(stated.rank < FAR for stated in lines):
            seen.put_off()
        else:
            lines = list(right_after(page, heading, places, language))
        apart += lines
    found, changed = parted(apart)
    return seen.published + found, seen.changed + changed


def _marked(page: Page, heading: Element | None, places: Places, language: str) -> tuple[Seen, list[Stated]]:
    """The dates of elements that are marked as such, and those whose place speaks against them."""
    seen, apart, named = Seen(heading), list[Stated](), list[tuple[str, Element]]()
    first = _FIRST if heading is not None else _FIRST + _UNHEADED
    for away, words, element in _near(page, heading):
        if len(seen.published) > _ENOUGH and element.place >= seen.end:
            break
        if element is heading or element.place in places.apart:
            continue
        if element.tag == "time" and is_of_event(page, element):
            continue
        step = (away + min(away // 2, 60) if away >= 0 else -3 * away) / 100
        named += [(words, element)] if words else []
        for stated in _stated_in(element, words or _said_around(element, named), language, first + step):
            if places.is_elsewhere(element):
                if places.is_before_text(element) and not places.is_quoted(element):
                    apart.append(stated._replace(rank=stated.rank + DOUBTED))
                break
            if behind := _behind(page, stated, element, places, language):
                apart.append(stated._replace(rank=stated.rank + behind))
            else:
                seen.add(stated, element)
    return seen, apart


def _said_around(element: Element, named: list[tuple[str, Element]]) -> str:
    """What an element around one that has no name is named for, where that is a change."""
    around = (said for said, one in named if one.holds(element) and NAMED_CHANGED.search(said))
    return next(around, "")


def _near(page: Page, heading: Element | None) -> list[tuple[int, str, Element]]:
    """The elements around the heading marked as dates, the nearest first; before it counts twice as far."""
    timed = [element for tag in _TIMES for element in page.by_tag.get(tag, ())]
    near = Marks(page, heading).near(40, 150, NAMED_DATE, timed)
    if near and near[0][0] < 0:
        near.sort(key=lambda found: found[0] if found[0] >= 0 else -2 * found[0])
    return near[:MOST_MARKED]


def _behind(page: Page, stated: Stated, element: Element, places: Places, language: str) -> float:
    """How far a date comes behind others for the place of its element: below the text behind a day that the
    address tells."""
    if places.is_before_home(element) or (places.is_below_text(element) and from_url(page)):
        return APART
    return _IN_TEXT if stated.source == "time" and places.is_in_text(element, language) else 0


def _as_shown(when: When | None, seen: When | None, element: Element) -> When | None:
    """What an element states and readers are told, the two made one."""
    if when and seen and seen.time is None and (when.time, when.offset) == (_NOON, 0):
        return seen if seen.day == when.day else when
    if seen and when and when.time:
        return on_clock_shown(when, seen)
    if seen and (when is None or (seen.time and seen.day == when.day)):
        when = seen
    return with_clock(when, element) if when and when.time is None else when


def _stated_in(element: Element, words: str, language: str, rank: float) -> list[Stated]:
    """The dates that an element named `words` states or tells."""
    text, is_time = line_of(element), element.tag in _TIMES
    when = stated_by(element, language) or called(next(iter(element), element))
    if when is None and not has_digit(text):
        return []
    seen = told_in(text, language) if when is None or when.time is None or when.offset == 0 else None
    told = labelled(text, language) if when is None and seen else []
    when = _as_shown(when, seen, element)
    if _OF_POST in words:
        words = words.replace("updated", "")
    if when and not told and not is_of_other(text) and not tells_life(text):
        label, line = words_before(element), text[:_WORDS]
        says = ("publi" in words or "updat" in words) and has_label(line, language)
        says |= "publi" in words and is_of_change(label, language)  # "publication-date__modified"
        is_change = tells_change(line, language, label if says else f"{words} {label}")
        told = [] if is_of_other(label) else [(when, is_change)]
    source = "time" if is_time else "visible"
    rank += 0 if is_time or len(text) < _WORDS else 0.5
    return [Stated(when, source, rank + (CHANGED if is_change else 0)) for when, is_change in told]
