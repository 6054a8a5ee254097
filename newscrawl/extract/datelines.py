"""The dates that readers see: in elements marked as such, in bare lines near the heading, in a dateline.

The nearer to the heading a date stands, the higher its rank; those of comments, of other articles and of
changes are told apart by the words in and around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.datelabels import is_of_change, labelled, words_before
from newscrawl.extract.datemarks import CHANGED, MOST_MARKED, Stated, line_of, stated_by, told_in
from newscrawl.extract.dateplaces import Places, is_bare
from newscrawl.extract.dates import When, read
from newscrawl.extract.datetext import is_month
from newscrawl.extract.element import Element
from newscrawl.extract.marks import Marks, Stems, following
from newscrawl.extract.page import Page
from newscrawl.extract.text import has_digit

_DATE_CLASS = re.compile(
    r"date|time|publi|post(?:ed|info|-?meta)|datum|fecha|data(?<![^\s_-]data)(?:$|[\s_-])"
    r"|meta(?:$|[\s_-]|data)"
    r"|byline|dtreviewed|zeit|stamp|tarih|дата|kelt|when|created|entry-info|article-?info|credit|autor|author"
    r"|submitted"
)
_NO_DATE_CLASS = re.compile(
    r"comment|related|sidebar|footer|widget|updat|modif|event|copyright|teaser|trending|popular|live-?time"
    r"|reading|duration|nav|menu|clock|recent|weather|countdown|expires|birth|aktualis|video|join|regist"
    r"|member-?since"
)


def visible(page: Page, heading: Element | None, language: str) -> tuple[list[Stated], list[Stated]]:
    """Dates that stand on the page, nearest to the heading first, and those that are called changes."""
    near = Marks(page, heading).near(40, 150, _MARKED, page.by_tag["time"])
    near.sort(key=lambda found: found[0] if found[0] >= 0 else -2 * found[0])
    del near[MOST_MARKED:]
    places, seen = Places(page, heading), _Seen()
    apart: list[Stated] = []
    for away, words, element in near:
        if len(seen.published) > _ENOUGH and element.place >= seen.end:
            break
        if element.place in places.apart:
            continue
        step = (away + min(away // 2, 60) if away >= 0 else -3 * away) / 100
        for stated in _stated_in(element, words, language, 5 + step):
            if places.is_elsewhere(element):
                break
            if places.is_before_home(element):
                apart.append(stated._replace(rank=stated.rank + _APART))
            else:
                seen.add(stated, element)
    published, changed = seen.published, seen.changed
    if published and heading is not None:
        published += _right_after(page, heading, places, language)
    elif not published:
        bare = list(_bare(page, heading, places, language))
        published = [stated for stated in bare if stated.rank < CHANGED]
        changed += [stated for stated in bare if stated.rank >= CHANGED]
    return published + [stated for stated in apart if stated.rank < CHANGED], changed


_APART, _WORDS = 4.5, 60


class _Seen:
    """The dates of marked elements so far. One that is said in elements in each other has its place where the
    innermost `<time>` is; of such elements the outermost is read up to its `end`, whatever it has been."""

    def __init__(self) -> None:
        self.published: list[Stated] = []
        self.changed: list[Stated] = []
        self.end = 0
        self._first = 0
        self._around: Element | None = None

    def add(self, stated: Stated, element: Element) -> None:
        """Take in a date that `element` has."""
        around, found, is_change = self._around, self.published, stated.rank >= CHANGED
        if around and element.place < around.end and found[-1].when.day == stated.when.day:
            self.end = around.end
            if stated.source == "time":
                found[self._first :] = [wide._replace(rank=wide.rank + 0.5) for wide in found[self._first :]]
        elif not is_change:
            self._first, self._around, self.end = len(found), element, 0
        (self.changed if is_change else found).append(stated)


_ENOUGH = 2


def _stated_in(element: Element, words: str, language: str, rank: float) -> list[Stated]:
    """The dates that an element named `words` states or tells."""
    text, is_time = line_of(element), element.tag == "time"
    told: list[tuple[When, bool]] = []
    if (when := stated_by(element, language)) is None and (when := told_in(text, language)):
        told = labelled(text, language)
    if when and not told:
        told = [(when, is_of_change(f"{words} {text[:_WORDS]} {words_before(element)}"))]
    source = "time" if is_time else "visible"
    rank += 0 if is_time or len(text) < _WORDS else 0.5
    return [Stated(when, source, rank + (CHANGED if is_change else 0)) for when, is_change in told]


def _is_date(words: str) -> bool:
    if not _DATE_CLASS.search(words):
        return False
    return "published" in words or not _NO_DATE_CLASS.search(words)


_MARKED = Stems(
    "dat", "time", "publi", "posted", "fecha", "meta", "byline", "dtreviewed", "zeit", "stamp", "tarih",
    "дата", "kelt", "when", "cre", "info", "aut", "submitted", judge=_is_date,
)  # fmt: skip
"""What all names that `_DATE_CLASS` knows have one of."""


_HERE, _LINE = 6, 40
_HEADINGS = frozenset(("h1", "h2"))


def _right_after(page: Page, heading: Element, places: Places, language: str) -> Iterator[Stated]:
    """The date that is a line of its own right after the heading, whatever is marked as one further on."""
    for step, element in enumerate(page.elements[heading.place + 1 : heading.place + _HERE]):
        for text, holder in _own_texts(element):
            label = f"{holder.get('class')} {text}" if holder.tag == "time" else text
            if len(text) < _LINE and not is_of_change(label) and (when := read(text, language)):
                if not places.is_elsewhere(element) and is_bare(text, holder, language):
                    yield Stated(when, "visible", 5.0 + step / 1000)
                return


def _bare(page: Page, heading: Element | None, places: Places, language: str) -> Iterator[Stated]:
    """Dates in short texts after the heading, then before it, where no element is marked as one."""
    start = heading if heading is not None else (page.by_tag["body"] or [page.tree])[0]
    after = page.elements[start.place : start.place + (150 if heading is not None else 600)]
    for base, elements in ((7.0, after), (7.2, islice(_preceding(start), 60))):
        for step, element in enumerate(elements):
            told: list[tuple[When, bool]] = []
            for text, holder in _own_texts(element):
                told += _told_bare(text, holder, language, step < _HERE and holder.tag in _HEADINGS)
            if not told or places.is_elsewhere(element):
                continue
            far = step >= _BESIDE or places.is_before_home(element)
            for when, is_change in told:
                rank = base + step / 100 + (_FAR if far else 0)
                yield Stated(when, "visible", rank + (CHANGED if is_change else 0))
            if not all(is_change for _, is_change in told):
                break


_BESIDE, _FAR = 30, 2.5
"""Elements from the heading to a bare line beside it; one further off is less trusted than an address."""


def _told_bare(text: str, holder: Element, language: str, is_heading: bool) -> list[tuple[When, bool]]:
    """The dates in a text that is little more than these, and of each whether it is one of a change."""
    when = read(text, language)
    if when is None or not (is_bare(text, holder, language) or (is_heading and text[0].isdecimal())):
        return []
    return labelled(text, language) or [(when, is_of_change(text))]


def _own_texts(element: Element) -> list[tuple[str, Element]]:
    """The short texts with digits that stand in an element itself or right after it, and what holds them."""
    text, tail = (element.text or "").strip(), (element.tail or "").strip()
    if (len(text) < _SHORTEST and len(tail) < _SHORTEST) or element.tag in _SILENT:
        return []
    own = (text, element), (tail, element.parent or element)
    return [(text, holder) for text, holder in own if _SHORTEST <= len(text) < _SHORT and has_digit(text)]


_SHORTEST, _SHORT = 6, 120
_SILENT = {"script", "style", "noscript", "option", "svg", "textarea"}


def _preceding(start: Element) -> Iterator[Element]:
    """The elements before one, nearest first, no further than its siblings and those of its parents."""
    node: Element | None = start
    while node is not None:
        for sibling in node.itersiblings(preceding=True):
            yield from reversed(list(islice(sibling.iter("*"), 40)))
        node = node.getparent()


_DATELINE = re.compile(
    r"(?:[^\W\d_][\w.'’-]{0,30}(?:\s[^\W\d_][\w.'’-]{0,30}){0,2}\s?[,/(:–-]\s?)?[(\s]{0,2}(?:(?:den|le|am)\s)?"
    r"(?=(\w+))"
)
_OPENING, _PARAGRAPHS = 60, 60
_OPENED = frozenset(("p", "strong", "b", "em", "div"))


def dateline(page: Page, heading: Element | None, language: str) -> Iterator[Stated]:
    """The date that a paragraph after the heading opens with: "Berlin, 3. Mai 2021 - ", "(03.05.2021) ".

    A date further on in a sentence is one that the article tells of.
    """
    if heading is None:
        return
    paragraphs = (element for element in following(page, heading) if element.tag in _OPENED)
    for element in islice(paragraphs, _PARAGRAPHS):
        text = (element.text or "").strip()[:_OPENING]
        opening = _DATELINE.match(text) if has_digit(text) else None
        if opening is None or not (opening[1].isdecimal() or is_month(opening[1], language)):
            continue
        when = read(text[opening.end() :], language)
        if when and read(text[opening.end(1) :], language) is None:
            yield Stated(when, "visible", 8.0)
            return
