"""Who is named in the midst of a line of details: "3 comments | May 3, 2021 | By Ada Moss".

Themes of blogs put the day, the topics, the writer and the comments into one line, in any order, with marks
or nothing but their elements between them. A line that names its writer first is read without this.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit
from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.besidedates import are_spoken_of
from newscrawl.extract.people.lines.inrows import is_in_rows
from newscrawl.extract.people.lines.linestarts import leads_to_name
from newscrawl.extract.people.lines.rows import by_later
from newscrawl.extract.people.marked.elsewhere import is_elsewhere, is_outside
from newscrawl.extract.people.marked.topiclinks import is_topic
from newscrawl.extract.people.names.fullnames import is_full_name, is_whole_name
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.words.openings import is_label, starts_byline
from newscrawl.extract.people.words.ownwords import ends_in_by
from newscrawl.extract.textstart import is_after_text
from newscrawl.items import Author
from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.names.nameless import is_nameless

_BEFORE, _BEHIND, _PARTS, _LONGEST = 12, 40, 24, 200
"""Elements before the heading and behind it among which such a line is looked for, elements in one, and
letters of it."""
_BLOCKS = frozenset(("div", "p", "ul", "ol", "section", "header", "footer", "small", "span", "td", "dl"))
_MARKS = re.compile(r"\s*[|｜·•–—»›]\s*|(?:^|\s)/(?:\s|$)|,\s+(?!\d)|^,\s*|,$")
"""What parts details; a comma before a number is a day's own."""
_EASTERN, _LEADING_MARKS = frozenset(("ja", "ko", "zh")), frozenset("／/＝=：")
"""Languages of names without blanks, and what stands before one behind what its bearer did."""
_FEWEST, _LISTS = 2, ("li", "ol", "ul", "table", "aside")
"""Parts of a line of details at the least, and what holds the lines of other things below a text."""


def named_in_details(page: Page, heading: Element | None) -> list[Author]:
    """The people in the first line of details around a heading that has a day: behind a word for "by", or as
    its only name."""
    if heading is None:
        return []
    around = page.elements[max(heading.place - _BEFORE, 0) : heading.end + _BEHIND]
    for element in around:
        if element.tag not in _BLOCKS or not 1 < element.end - element.place <= _PARTS:
            continue
        if element.place < heading.place < element.end:
            continue
        if is_after_text(page, heading.place, element.place) and not _is_at_end(page, element, heading):
            continue
        names = _named(element, page, heading)
        inside = page.elements[element.place : element.end]
        if names and not any(is_elsewhere(page, one, heading) for one in inside):
            return [Author(name=name) for name in names]
    return []


def _is_at_end(page: Page, line: Element, heading: Element) -> bool:
    """Whether a line below the beginning of a text may be the article's own: it is the only one of its name,
    and in no list."""
    names = page.outline.names
    alone = bool(names[line.place]) and names.count(names[line.place]) == 1
    return alone and not (is_outside(heading, line.place) or any(line.iterancestors(*_LISTS)))


def _named(holder: Element, page: Page, heading: Element) -> list[str]:
    """The whole names behind a word for "by" in an element that is a line of details, or its only one."""
    line, language = element_text(holder, _PARTS), page.language
    if len(line) > _LONGEST or not has_digit(line):
        return []
    said = list(_details(holder))
    if len(said) < _FEWEST or not any(has_digit(part) and read(part, language) for part in said):
        return []
    for at, part in enumerate(said):
        if ends_in_by(part, language):
            names = split_names(part if " " in part else " ".join(said[max(at - 1, 0) : at]), language)
        elif starts_byline(part) and not is_label(part):
            names = split_names(part, language)
        elif part[-1] in _LEADING_MARKS or _LEADING_MARKS.intersection(part):
            names = _behind_role("".join(said[at : at + 1 + (part[-1] in _LEADING_MARKS)]), language)
        elif is_label(part) or leads_to_name(part):
            names = split_names(" ".join(said[at + 1 : at + 2]), language)
        else:
            names = split_names(by_later(part), language)
        if names and all(map(is_whole_name, names)):
            return names
    alone = [part for part in said if is_full_name(part) and begins_with_first_name(part)]
    if len(alone) != 1 or is_nameless(alone[0]) or are_spoken_of(alone, page, heading):
        return []
    rows = (holder, *holder)
    return [] if any(is_in_rows(row, alone, language) for row in rows) else alone


def _behind_role(part: str, language: str) -> list[str]:
    """The names in a Chinese, Japanese or Korean part that has a word for what they did before them."""
    names = split_names(part, language) if language[:2] in _EASTERN else []
    return names if names != [part] else []


def _details(holder: Element) -> Iterator[str]:
    """The parts of a line of details, cut at marks and at its elements, without the topics in it."""
    for text in _texts(holder, holder.among[holder.place + 1 : holder.end]):
        yield from filter(None, map(str.strip, _MARKS.split(" ".join(text.split()))))


def _texts(holder: Element, inside: Sequence[Element]) -> Iterator[str]:
    """The texts of an element and of those inside it, in order."""
    yield holder.text or ""
    at = 0
    while at < len(inside):
        one = inside[at]
        inner = inside[at + 1 : at + one.end - one.place]
        if not (one.tag == "a" and is_topic(one)):
            yield from _texts(one, inner)
        yield one.tail or ""
        at += one.end - one.place
