"""The date of an article whose page states no other: in the data of its scripts, else of its last edit.

Pages that put the day together from many small elements, or draw it in the browser, have it in an object of a
script beside the headline. An object with the page's own headline counts first: the same scripts hold lists
of other articles. Without one, what is written for those who count readers has the day (`dataLayer`), in
pairs of a name and a date; it counts where all that are named for publication have one day, and are of
nothing with another title and no entry of a list.

Wikis and old static pages tell in their foot when they were last edited. Such a line counts only in what
wikis name for it or in an `<address>`: in the foot of other sites it speaks of the site.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import chain

from newscrawl.extract.data.scriptdata import Data, plain_scripts, script_data
from newscrawl.extract.dates.labels import is_of_change
from newscrawl.extract.dates.moments.when import When, parse
from newscrawl.extract.dates.stated.indata import Stated, line_of
from newscrawl.extract.dates.stated.metanames import CHANGED
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.known.having import has_any

_KEY = re.compile(
    "(?:first_?)?[Pp]ub(?:lish(?:ed)?|lication)?_?(?:[Aa]t|[Oo]n|[Dd]ate|[Tt]ime|[Dd]ate_?[Tt]ime)"
    "|(?:date|first)_?[Pp]ublished|display_?[Dd]ate"
)
_MAY_DATE = re.compile(
    rb"ub(?:(?:lish(?:ed)?|lication)?_?(?:[Aa]t|[Oo]n|[Dd]ate|[Tt]ime)\b"
    rb"|(?:(?<=(?:date|irst)Pub)|(?<=(?:date|irst)_pub))lished)"
)
"""It begins with plain letters, which are found fast: a page may be a megabyte."""
_PAIR = re.compile(
    rf"""(?:\b|_|(?<=[a-z])(?=P))(?:{_KEY.pattern})\\?["']?\s*+[:=]\s*+\\?["']([^"'\\<>\n]{{8,40}})\\?["']"""
)
_TITLE = re.compile(r"""\b(?:head(?:line|ing)|title|name)\\?["']?\s*+[:=]\s*+\\?["']([^"'\n]+)""")
_MESSAGE = (b"msg_title", b'"publish_time"')
_CREATED = re.compile(rb"""\b(?:ct|oriCreateTime)\s?=\s?["'](1\d{9})["']""")
"""Names by which the pages of a messenger's accounts have title and day, one of which is there, and the
second they were made in, from which a script writes the day ("yesterday")."""
_BRACES, _SIDE = re.compile(r"[{}]"), 1000
"""What an object ends at or begins with, and characters to each side of a pair in which it does."""
_ENTRY, _GAP = re.compile(r"(?::\s*\[|\},)\s*$"), 20
"""What an entry of a list follows, and characters in which it does."""
_MAY_BE = (b"isplay_date", b"isplayDate")
"""Whole words are found faster."""
_TITLES = ("headlines", "headline", "title", "titles")
"""What holds the headline in an object of its own, with others for other places."""
_LEAST, _DEEPEST = 8, 30
"""Letters of a headline that no other article has, and levels of data that are looked into."""
_RANK, _COUNTED = 6.0, 9.5
"""Behind what stands near the heading, before the address, and behind that."""
_STEMS = ("lastmod", "docinfo", "pageinfo")
"""MediaWiki, DokuWiki and MoinMoin."""
_EDITED = CHANGED + 2
_MOST, _LONGEST = 3, 250
"""Elements that are looked at, and letters of a line in one."""


def dates_in_scripts(page: Page, heading: Element | None, language: str) -> list[Stated]:
    """The date that a page's scripts tell of its article."""
    if has_any(page.html, _MESSAGE) and (created := _CREATED.search(page.html)):
        when = parse(created[1].decode(), language)
        return [Stated(when, "script", _RANK)] if when else []
    if not _may_date(page.html):
        return []
    return beside_headline(page, heading, language) or _counted(page, heading, language)


def beside_headline(page: Page, heading: Element | None, language: str) -> list[Stated]:
    """The date in the first object of a script that holds the headline."""
    key = letters(element_text(heading, 40)) if heading is not None else ""
    if len(key) < _LEAST:
        return []
    for data in script_data(page.source, _KEY):
        for held in _objects(data, _DEEPEST):
            if any(letters(text) == key for text in _texts(held)):
                for name, value in held.items():
                    if isinstance(value, str) and _KEY.fullmatch(name) and (when := parse(value, language)):
                        return [Stated(when, "script", _RANK)]
    return []


def moment_in_scripts(page: Page, heading: Element | None, language: str) -> list[Stated]:
    """The moment in the first object of a script that holds the headline; none of a day that has no time."""
    found = beside_headline(page, heading, language) if _may_date(page.html) else []
    return [one for one in found if one.when.offset is not None and one.when.time != dt.time()]


def _counted(page: Page, heading: Element | None, language: str) -> list[Stated]:
    """The date that scripts tell those who count readers, with the time where one of them has it."""
    ours = page.titles | {letters(element_text(heading, 40))} if heading is not None else page.titles
    texts = (text.decode("utf-8", "replace") for text in plain_scripts(page.source) if _may_date(text))
    told = (when for text in texts for when in _pairs(text, ours, language))
    dates = sorted(told, key=lambda when: when.time is None)
    return [Stated(dates[0], "script", _COUNTED)] if len({when.day for when in dates}) == 1 else []


def _pairs(text: str, ours: set[str], language: str) -> Iterator[When]:
    """The dates of publication in a script that are of nothing with a title but `ours`, and no entry."""
    for found in _PAIR.finditer(text):
        around, _, before = text[max(found.start() - _SIDE, 0) : found.start()].rpartition("{")
        if "}" in before:
            before = before.rpartition("}")[2]
        elif _ENTRY.search(around[-_GAP:]):
            continue
        behind = _BRACES.split(text[found.end() : found.end() + _SIDE], maxsplit=1)[0]
        titled = any(letters(title) not in ours for title in _TITLE.findall(f"{before} {behind}"))
        if not titled and (when := parse(found[1], language)):
            yield when


def _may_date(html: bytes) -> bool:
    return _MAY_DATE.search(html) is not None or has_any(html, _MAY_BE)


def _texts(held: dict[str, Data]) -> Iterator[str]:
    """The texts of an object that may be the headline of what it tells of."""
    for name, value in held.items():
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict) and name in _TITLES:
            yield from (text for text in value.values() if isinstance(text, str))


def _objects(data: Data, levels: int) -> Iterator[dict[str, Data]]:
    """The objects in some data, outer before inner."""
    if isinstance(data, str) or not levels:
        return
    if isinstance(data, dict):
        yield data
    for value in data.values() if isinstance(data, dict) else data:
        yield from _objects(value, levels - 1)


def last_edited(page: Page, language: str) -> Iterator[Stated]:
    """The date of the last change in the foot of a page."""
    named = [element for _, element in page.named(*_STEMS)[:_MOST]]
    for element in chain(named, page.by_tag["address"][-1:]):
        text = line_of(element)
        when = parse(text, language) if len(text) < _LONGEST else None
        if when and (element in named or is_of_change(text, language)):
            yield Stated(when, "visible", _EDITED)
