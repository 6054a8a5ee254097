"""The dates that readers see: in elements marked as such, in bare lines near the heading, in a dateline.

The nearer to the heading a date stands, the higher its rank; those of comments, of other articles and of
changes are told apart by the words in and around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.datemarks import CHANGED, MOST_MARKED, Stated, line_of, stated_by, told_in
from newscrawl.extract.dates import read
from newscrawl.extract.datetext import is_month
from newscrawl.extract.element import Element
from newscrawl.extract.marks import Marks, Stems, following
from newscrawl.extract.page import Page
from newscrawl.extract.text import element_text, has_digit

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
_CHANGES = (
    "updat", "modif", "aktualis", "änder", "actuali", "mis à jour", "bijgewerkt", "opdateret", "uppdater",
    "oppdater", "обновлен", "оновлен", "изменен", "güncelle", "aggiorn", "atualiz", "zaktualiz", "frissít",
    "päivitetty", "最終更新", "更新", "수정", "تحديث", "cập nhật", "diperbarui", "अपडेट", "edited",
)  # fmt: skip
"""What in a line tells that it says when the article was changed, in lower case."""


def visible(page: Page, heading: Element | None, language: str) -> tuple[list[Stated], list[Stated]]:
    """Dates that stand on the page, nearest to the heading first, and those that are called changes."""
    near = Marks(page, heading).near(40, 150, _MARKED, page.by_tag["time"])
    near.sort(key=lambda found: found[0] if found[0] >= 0 else -2 * found[0])
    del near[MOST_MARKED:]
    published: list[Stated] = []
    changed: list[Stated] = []
    for away, words, element in near:
        text = line_of(element)
        when = stated_by(element, language) or told_in(text, language)
        if when is None or _is_of_another(element, heading):
            continue
        label = f"{words} {text[:60]} {_before(element)}"
        target = changed if _is_of_change(label) and "publi" not in label else published
        is_time = element.tag == "time"
        source = "time" if is_time else "visible"
        base = 5.0 if target is published else CHANGED + 5
        step = away + min(away // 2, 60) if away >= 0 else -3 * away
        target.append(Stated(when, source, base + step / 100 + (0 if is_time or len(text) < 60 else 0.5)))
        if len(published) > 2:
            break
    if published and heading is not None:
        published += _right_after(page, heading, language)
    elif not published:
        bare = list(_bare(page, heading, language))
        published = [stated for stated in bare if stated.rank < CHANGED]
        changed += [stated for stated in bare if stated.rank >= CHANGED]
    return published, changed


def _is_date(words: str) -> bool:
    if not _DATE_CLASS.search(words):
        return False
    return "published" in words or not _NO_DATE_CLASS.search(words)


_MARKED = Stems(
    "dat", "time", "publi", "posted", "fecha", "meta", "byline", "dtreviewed", "zeit", "stamp", "tarih",
    "дата", "kelt", "when", "cre", "info", "aut", "submitted", judge=_is_date,
)  # fmt: skip
"""What all names that `_DATE_CLASS` knows have one of."""


def _is_of_change(text: str) -> bool:
    return any(map(text.lower().__contains__, _CHANGES))


_LEVELS, _HEADLINE = 4, 25


def _is_of_another(element: Element, heading: Element | None) -> bool:
    """Whether a date stands in an entry of a list of articles: beside a link that is a headline."""
    for level, above in enumerate(element.iterancestors()):
        if level == _LEVELS:
            return False
        if above.tag == "li":
            linked = any(len(element_text(link, 10)) > _HEADLINE for link in islice(above.iter("a"), _LEVELS))
            return linked and (heading is None or above not in heading.iterancestors("li"))
    return False


def _before(element: Element) -> str:
    """The words right before an element: "Updated" often stands outside the `<time>` it speaks of."""
    previous = element.getprevious()
    parent = element.getparent()
    text = (previous.tail if previous is not None else parent.text if parent is not None else "") or ""
    if not text.strip() and previous is not None:
        text = element_text(previous, 10)
    return "" if has_digit(text) else text.strip()[-40:]


_HERE, _LINE = 6, 40


def _right_after(page: Page, heading: Element, language: str) -> Iterator[Stated]:
    """The date that is a line of its own right after the heading, whatever is marked as one further on."""
    for step, element in enumerate(page.elements[heading.place + 1 : heading.place + _HERE]):
        for text in _own_texts(element):
            if len(text) < _LINE and not _is_of_change(text) and (when := read(text, language)):
                if not _is_of_another(element, heading):
                    yield Stated(when, "visible", 5.0 + step / 1000)
                return


def _bare(page: Page, heading: Element | None, language: str) -> Iterator[Stated]:
    """Dates in short texts after the heading, then before it, where no element is marked as one."""
    start = heading if heading is not None else (page.by_tag["body"] or [page.tree])[0]
    after = page.elements[start.place : start.place + (150 if heading is not None else 600)]
    for base, elements in ((7.0, after), (7.2, islice(_preceding(start), 60))):
        for step, element in enumerate(elements):
            for text in _own_texts(element):
                if (when := read(text, language)) and not _is_of_another(element, heading):
                    is_change = _is_of_change(text)
                    yield Stated(when, "visible", base + step / 100 + (CHANGED if is_change else 0))
                    if not is_change:
                        break
            else:
                continue
            break


def _own_texts(element: Element) -> list[str]:
    """The short texts with digits that stand in an element itself or right after it."""
    text, tail = (element.text or "").strip(), (element.tail or "").strip()
    if (len(text) < _SHORTEST and len(tail) < _SHORTEST) or element.tag in _SILENT:
        return []
    return [own for own in (text, tail) if _SHORTEST <= len(own) < _SHORT and has_digit(own)]


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
