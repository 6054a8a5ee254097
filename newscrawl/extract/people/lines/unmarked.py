"""Bylines that nothing marks: lines near the heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import has_digit, letters
from newscrawl.extract.nearheading import after
from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.besidedates import beside_date, may_stand_by_date
from newscrawl.extract.people.lines.besideoutlet import before_outlet
from newscrawl.extract.people.lines.furtherlines import named_below
from newscrawl.extract.people.lines.inrows import is_headed_as_others, is_in_rows
from newscrawl.extract.people.lines.linestarts import is_mentioned, line_at, opening
from newscrawl.extract.people.lines.rows import named_in_row
from newscrawl.extract.people.lines.underheading import named_by_one_word
from newscrawl.extract.people.lines.works import is_of_book, is_of_work
from newscrawl.extract.people.marked.behindlinks import named_by_link
from newscrawl.extract.people.marked.elsewhere import is_elsewhere, is_one_of_many
from newscrawl.extract.people.marked.labelled import is_beside_day, is_headed, labelled
from newscrawl.extract.people.marked.mailed import leads_to_writer
from newscrawl.extract.people.marked.topiclinks import is_topic
from newscrawl.extract.people.names.capitals import is_cased
from newscrawl.extract.people.names.fullnames import is_whole_name
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.names.roles import is_behind_name
from newscrawl.extract.people.names.tails import is_day
from newscrawl.extract.people.words.eastern import is_eastern_byline
from newscrawl.extract.people.words.openings import (
    is_label,
    may_be_byline,
    may_open,
    names_its_author,
    starts_byline,
    without_opening,
)
from newscrawl.extract.people.words.ownwords import has_own_words, in_labels
from newscrawl.extract.profiles import is_spelled
from newscrawl.extract.textstart import is_after_text
from newscrawl.items import Author
from newscrawl.known.agencies import agency_of
from newscrawl.known.having import has_any
from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.names.nameless import is_nameless

_BESIDE, _NEAR, _LONGEST = 150, 40, 90
"""Elements around the heading that are looked at, those in which a name beside a date is one, and letters."""
_PLACED = re.compile(
    r"[^\W\d_a-zß-ÿ][\w .'’/]{2,24}?\s?[-–—]\s(?=(?i:von|par|by|por|di|av|af|door)\s[^\W\d_a-zß-ÿ])"
)
"""A place before a byline ("Lindmoor - Von Ada Moss")."""
_DASHES = ("- ", "– ", "— ")
_BESIDE_NAMES, _ABOVE, _PAIR = 16, 3, 2
"""Letters of such a byline that are none of its names, elements around the heading before which a byline may
stand, and names of one word that it may have."""
_TOPIC = re.compile(
    r"categor|kicker|eyebrow|rubri[ckq]|topic|(?:^|[\s_-])(?:sections?|tags?|cats?|channel|location)(?:$|[\s_-])"
)
"""What an element is named that holds the section, or where somebody is."""
_NO_LABEL, _WHOLE = frozenset(("a", "td", "th", "option")), frozenset(("article", "main", "body"))


def named_near(  # noqa: PLR0915 - see below
    page: Page, heading: Element | None, *, nicknames: bool = True, within: int = _BESIDE, dated: bool = True
) -> list[Author]:
    """Names in a short line near the heading: after a word for "by", in a profile link, beside a date.

    Without `nicknames` only first and last names count, without `dated` no names that only stand beside a
    date; `within` is how many elements are looked at. One loop for all: each page pays for what an element
    near the heading costs.
    """
    if heading is None:
        return []
    words_of_its_own, agency = has_own_words(page.language), list[Author]()
    for step, element in _around(page, heading, within):
        linked, own, tail = element.tag == "a", element.text, element.tail
        is_last = not tail or tail.isspace()
        if is_last and not linked and (not own or own.isspace()):
            continue  # most boxes: they say nothing themselves
        if linked and step < within and leads_to_writer(page, element, heading) and not is_mentioned(element):
            found = _in_profiles(page, element, nicknames)
            if found and not is_elsewhere(page, element, heading):
                return found
        near = dated and step < _NEAR
        row = named_in_row(element, page.language) if near else []
        if row and not (is_elsewhere(page, element, heading) or is_in_rows(element, row, page.language)):
            return [Author(name=name) for name in row]
        own, behind = line_at(page, element, tail, heading) if tail and not is_last else (own, False)
        if own and words_of_its_own:
            own = in_labels(own, page.language)
        by_date = near and not linked and not behind
        if not own or own.isspace() or not (by_date or may_open(own)):
            continue
        text = opening(element, own)
        names, introduced = _in_line(page, heading, element, text, nicknames=nicknames, by_date=by_date)
        if names and not is_elsewhere(page, element, heading) and not is_one_of_many(element, own, heading):
            before = before_outlet(page, names, text)
            if introduced or (before and not agency_of(names[0])):
                further = named_below(element, names, page.language) if introduced else []
                return [Author(name=name) for name in (before or names) + further]
            agency = agency or [Author(name=names[0])]
    return agency


def _in_line(
    page: Page, heading: Element, element: Element, text: str, *, nicknames: bool, by_date: bool
) -> tuple[list[str], bool]:
    """The names in a line that begins with the `text` of an element, and whether a byline introduces them;
    others only stand beside a date."""
    introduced = _in_byline(element, text, page.language, nicknames) if may_be_byline(text) else None
    if introduced == [] and nicknames:
        introduced = named_by_one_word(page, element, text, heading)
    if text and introduced is None and by_date and may_stand_by_date(text, page.language):
        return _by_date(page, element, text, heading), False
    return introduced or [], True


def _by_date(page: Page, element: Element, text: str, heading: Element) -> list[str]:
    """The names in a line that stand beside a date, or behind a place and a word for "by". A section has one
    as well, and events below the text, under a further heading: there they begin with a first name."""
    placed = _PLACED.match(text) if has_any(text, _DASHES) else None
    if placed:
        names = split_names(text[placed.end() :], page.language)
        beside = len(text) - placed.end() - sum(map(len, names))
        return names if names and all(map(is_whole_name, names)) and beside < _BESIDE_NAMES else []
    names = beside_date(page, element, text, heading)
    if not names or any(map(begins_with_first_name, names)):
        return [name for name in names if begins_with_first_name(name) or not is_nameless(name)]
    filed = map(letters, (page.section, *page.meta.get("column", [])[:1]))
    if any(map(is_nameless, names)) or letters(names[0]) in filed:
        return []
    if _TOPIC.search(page.outline.names[element.place]):
        return []
    if not is_cased(names[0]):
        return names
    below = is_headed(element) and is_after_text(page, heading.place, element.place)
    return [] if below or is_headed_as_others(element) else names


def _in_profiles(page: Page, link: Element, nicknames: bool) -> list[Author]:
    """Who is named by the link of a profile and by the row that it begins."""
    lone = nicknames and ("author" in (link.get("rel") or "").split() or is_spelled(link))
    return named_by_link(link, page, nicknames=lone)


def _in_byline(element: Element, text: str, language: str, nicknames: bool) -> list[str] | None:
    """The names in a line that begins as a byline does; None where it does not."""
    if is_label(text):
        if is_behind_name(element):
            return None
        if element.tag in _NO_LABEL and not (is_topic(element) or is_beside_day(element)):
            return []
        if is_of_book(element):
            return []
        text = f"Author: {labelled(element)}"
    if not 4 < len(text) < _LONGEST:
        return None
    if names_its_author(text):
        if (":" in text and is_of_book(element, 1)) or is_of_work(element):
            return []
        lone = nicknames and (text.count(" ") < 4 or has_digit(text))
        found = split_names(text, language, nicknames=lone)
        return [name for name in found if _is_credit(name) or (lone and _is_first(name, text))]
    if starts_byline(text) or is_eastern_byline(text):
        found = [] if is_of_work(element) else split_names(text, language)
        first = nicknames and 0 < len(found) <= _PAIR and all(map(begins_with_first_name, found))
        return list(filter(_is_credit, found)) or (found if first and _is_first(found[0], text) else [])
    return None


def _is_first(name: str, text: str) -> bool:
    """Whether a name of one word is what a byline names first: no day of the week, which is of a date."""
    return " " not in name and not is_day(name) and without_opening(text).startswith(name)


def _is_credit(name: str) -> bool:
    """Whether what a byline introduces is a person's whole name or an agency's."""
    return is_whole_name(name) or agency_of(name) is not None


def _around(page: Page, heading: Element, most: int) -> Iterator[tuple[int, Element]]:
    """The elements after a heading, nearest first, and before them the few that stand right before it; last
    those a little farther before it, which are counted as the farthest."""
    found = list(_before(heading))[:most]
    farther = (
        (most, element)
        for around in islice(heading.iterancestors(), _ABOVE if most >= _BESIDE else 0)
        if around.tag not in _WHOLE
        for element in _before(around)
    )
    return chain(enumerate(found + after(page, heading, most - len(found))), farther)


def _before(element: Element) -> Iterator[Element]:
    """The first elements of the few siblings right before one."""
    for sibling in islice(element.itersiblings(preceding=True), 3):
        yield from islice(sibling.iter("*"), 10)
