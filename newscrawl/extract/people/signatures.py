"""Bylines that nothing marks: lines near the heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.dates.stated import read
from newscrawl.extract.marks import after
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit, lines, plain
from newscrawl.extract.page import Page
from newscrawl.extract.people.bylinenames import names_of
from newscrawl.extract.people.eastern import is_eastern_byline
from newscrawl.extract.people.elsewhere import is_elsewhere
from newscrawl.extract.people.kinds import is_full_name, is_whole_name
from newscrawl.extract.people.labelled import BETWEEN, is_of_book, labelled
from newscrawl.extract.people.names import split_names
from newscrawl.extract.people.openings import is_label, may_be_byline, names_its_author, starts_byline
from newscrawl.extract.people.ownwords import COMMON_BY, has_own_words, in_common_words, in_labels
from newscrawl.extract.people.words import AND, AND_IN_SMALL, BYS
from newscrawl.extract.profiles import is_profile
from newscrawl.items import Author
from newscrawl.known.agencies import agency_of

_BESIDE = 150
_LONGEST = 90
"""Letters of a line that may be a byline."""
LEADING = "-–—•·~| (（〔【\t\r\n"
_UNFINISHED = re.compile(rf"(?:,|\s(?:{AND}|{AND_IN_SMALL}))$")
_JOINED = re.compile(rf",\s|\s(?:{AND}|{AND_IN_SMALL})\s")
_WORDS = 9
"""Blanks from which a line is more than two names."""
_NEAR = 40
"""Elements after the heading in which a name beside a date is a byline."""
_NO_LABEL = frozenset(("a", "td", "th", "option"))
_LONE = re.compile(rf"\d\s+(?:{BYS})\s+([^\W\d_a-z][^\W\d_]{{2,20}})$")
"""A first name after the time and a word for "by"."""
_ENTRIES, _MOST = frozenset(("li", "dd", "td", "article")), 12


def visible(
    page: Page,
    heading: Element | None,
    *,
    nicknames: bool = True,
    within: int = _BESIDE,
    dated: bool = True,
) -> list[Author]:
    """Names in a short line near the heading: after a word for "by", in a profile link, beside a date.

    Without `nicknames` only first and last names count, without `dated` no names that only stand beside a
    date; `within` is how many elements are looked at.
    """
    if heading is None:
        return []
    words_of_its_own = has_own_words(page.language)
    for step, element in enumerate(_around(page, heading, within)):
        linked = element.tag == "a"
        if linked and is_profile(element):
            lone = nicknames and element.get("rel") == "author"
            found = names_of(element, page, nicknames=lone)
            if found and not is_elsewhere(page, element, heading):
                return found + [other for link in _beside(element) for other in names_of(link, page)]
        pictured = _is_picture(element)
        own = element.tail if pictured else element.text
        by_date = dated and step < _NEAR and not linked and not pictured
        if own and words_of_its_own:
            own = in_labels(own, page.language)
        if not own or own.isspace() or not (by_date or may_open(own)):
            continue
        if not (text := opening(element, own)):
            continue
        names = _in_byline(element, text, page.language, nicknames) if may_be_byline(text) else None
        if names is None and by_date:
            names = _beside_date(element, text, page.language)
        if names and not is_elsewhere(page, element, heading) and not is_one_of_many(element, own, heading):
            return [Author(name=name) for name in names]
    return []


def _beside(link: Element) -> Iterator[Element]:
    """The further profiles in a row of links with nothing but a comma or a word for "and" between them."""
    last, further = link, link.getnext()
    while further is not None and further.tag == "a" and is_profile(further):
        if not BETWEEN.fullmatch((last.tail or "").strip()):
            return
        yield further
        last, further = further, further.getnext()


def _is_picture(element: Element) -> bool:
    """Whether an element is a picture or a link with nothing else, as stands before the writer it shows."""
    if element.tag == "a":
        return [part.tag for part in element] == ["img"] and not (element.text or "").strip()
    return element.tag == "img"


def may_open(own: str) -> bool:
    """Whether the text of an element may open a byline."""
    return may_be_byline(own.strip().lstrip(LEADING))


def opening(element: Element, own: str) -> str:
    """The text that an element begins with, where that is a line: its own, and of a list of names that goes
    on in links all. What stands in brackets says first who wrote ("(Reporting by A; editing by B)")."""
    text = own.strip()
    if "\n" in text[:_LONGEST]:
        text = " ".join(text.split())
    if text.startswith("("):
        text = text[1:].partition(";")[0].partition(")")[0]
    if len(text) >= _LONGEST:
        return ""
    if element and _UNFINISHED.search(text):
        first = next(iter(lines(element, 10)), "")
        text = element_text(element, 10) if _UNFINISHED.search(first) else first
    text = text.lstrip(LEADING)
    return text if len(text) < _LONGEST else ""


def _in_byline(element: Element, text: str, language: str, nicknames: bool) -> list[str] | None:
    """The names in a line that begins as a byline does; None where it does not."""
    if is_label(text):
        if element.tag in _NO_LABEL or is_of_book(element):
            return []
        text = f"Author: {labelled(element)}"
    if not 4 < len(text) < _LONGEST:
        return None
    if names_its_author(text):
        lone = nicknames and text.count(" ") < 4
        found = split_names(text, language, nicknames=lone)
        return [name for name in found if _is_credit(name) or (nicknames and " " not in name)]
    if starts_byline(text) or is_eastern_byline(text):
        return list(filter(_is_credit, split_names(text, language)))
    return None


def _is_credit(name: str) -> bool:
    """Whether what a byline introduces is a person's whole name or an agency's."""
    return is_whole_name(name) or agency_of(name) is not None


def _beside_date(element: Element, text: str, language: str) -> list[str]:
    """The full names in a line with a date, or in an element that stands in a line with one."""
    if len(text) > 8 and has_digit(text):
        if not read(text):
            return []
        lone = _LONE.search(text)
        named = [name for name in split_names(text, language) if is_full_name(name)]
        return named or ([lone[1]] if lone else [])
    name = in_common_words(plain(text).rstrip(" |•·,–-"), language).removeprefix(COMMON_BY)
    if " " in name and agency_of(name):
        return [name]
    if not 0 < name.count(" ") < _WORDS or not name[0].isupper():
        return []
    names = [name] if is_full_name(name) else _JOINED.split(name)
    if not all(map(is_full_name, names)):
        return []
    parent = element.getparent()
    line = element_text(parent, 12) if parent is not None else ""
    return names if len(line) < _LONGEST and has_digit(line) and read(line) else []


def _around(page: Page, heading: Element, most: int) -> list[Element]:
    """The elements after a heading, nearest first, and before them the few that stand right before it."""
    before = islice(heading.itersiblings(preceding=True), 3)
    found = [part for sibling in before for part in islice(sibling.iter("*"), 10)]
    return found[:most] + after(page, heading, max(most - len(found), 0))


def is_one_of_many(element: Element, own: str, heading: Element) -> bool:
    """Whether a line stands in an entry of a list after the heading, and others have such a line with another
    name: these are the writers of what the list leads to."""
    above = (part for part in element.iterancestors() if part.tag in _ENTRIES and part.place > heading.place)
    entry = element if element.tag == "li" else next(above, None)
    if entry is None or entry.parent is None:
        return False
    parts = (part for other in islice(entry.parent, _MOST) for part in islice(other.iter(element.tag), _MOST))
    if is_label(own.strip()):
        named = {labelled(part) for part in parts if is_label((part.text or "").strip())}
        return len(named - {""}) > 1
    texts = {(part.text or "").strip() for part in parts} - {own.strip()}
    return any(may_open(text) and starts_byline(text.lstrip(LEADING)) for text in texts)
