"""Where a page's dates stand: in markup, in its visible lines, and in its address.

Each is given with a rank: what is written for machines about the article comes before what stands near its
heading, and the address last. What is called a change has a rank of its own kind (`CHANGED` and above).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from lxml.html import HtmlElement

from newscrawl.extract.dates import When, parse, read
from newscrawl.extract.jsonld import Node
from newscrawl.extract.marks import Marks
from newscrawl.extract.nodes import strings
from newscrawl.extract.page import Page
from newscrawl.extract.text import element_text, has_digit

_META_PUBLISHED = (
    "article:published_time", "og:article:published_time", "article:published", "datepublished",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
    "originalpublicationdate", "rnews:datepublished", "dcterms.issued", "dc.date.issued", "dc.date.created",
    "dcterms.created", "pubdate", "publishdate", "publish_date", "publish-date", "publication_date",
    "article_date_original", "article.published", "article:post_date", "publisheddate", "og:published_time",
    "citation_publication_date", "citation_date", "vr:published_time", "displaydate", "bt:pubdate", "rdate",
    "date_published", "published", "dcterms.date", "dc.date", "date", "og:release_date", "article:created",
    "shareaholic:article_published_time", "creation_date", "datecreated", "buildtime", "release_date",
)  # fmt: skip
_META_MODIFIED = (
    "article:modified_time", "og:updated_time", "article:updated_time", "datemodified", "dcterms.modified",
    "dc.date.modified", "lastmod", "last-modified", "revised", "article:modified",
    "cxenseparse:articlemodified", "dateupdate", "dateupdated", "updated_time", "moddate", "lastupdated",
    "eomportal-lastupdate",
)  # fmt: skip
_DATE_CLASS = re.compile(
    r"date|time|publi|post(?:ed|info|-?meta)|datum|fecha|(?:^|[\s_-])data(?:$|[\s_-])|meta(?:$|[\s_-]|data)"
    r"|byline|dtreviewed|zeit|stamp|tarih|дата|kelt|when|created|entry-info|article-?info|credit|autor|author"
    r"|submitted"
)
_DATE_STEMS = (
    "dat", "time", "publi", "post", "fecha", "meta", "byline", "dtreviewed", "zeit",
    "stamp", "tarih", "дата", "kelt", "when", "created", "-info", "articleinfo", "credit", "aut",
    "submitted",
)  # fmt: skip
"""Of the names that `_DATE_CLASS` knows, what is looked for before."""
_NO_DATE_CLASS = re.compile(
    r"comment|related|sidebar|footer|widget|updat|modif|event|copyright|teaser|trending|popular|live-?time"
    r"|reading|duration|nav|menu|clock|recent|weather|countdown|expires|birth|aktualis|video"
)
_MODIFIED_WORDS = re.compile(
    r"updat|modif|aktualis|änder|actuali|mis à jour|bijgewerkt|opdateret|uppdater|oppdater|обновлен|оновлен"
    r"|изменен|güncelle|aggiorn|atualiz|zaktualiz|frissít|päivitetty|最終更新|更新|수정|تحديث|cập nhật"
    r"|diperbarui|अपडेट|edited",
    re.IGNORECASE,
)
_URL_DATE = re.compile(r"(?<!\d)((?:19|20)\d{2})[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\d|3[01])(?!\d)")
_URL_DATE_LOOSE = re.compile(r"/((?:19|20)\d{2})/(\d{1,2})/(\d{1,2})(?=/)")
_ATTRIBUTES = (
    "datetime", "content", "data-datetime", "data-date", "data-published", "data-timestamp",
    "data-publish-date", "data-time", "data-utime", "data-created", "data-expandedtime", "title",
)  # fmt: skip


CHANGED = 100.0
"""The rank from which a date is one of a change."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A date and the source that states it; a lower `rank` is more to be trusted."""

    when: When
    source: str
    rank: float


_NODE_KEYS = (("datePublished", 1.0), ("dateCreated", 4.0), ("uploadDate", 4.2), ("dateModified", CHANGED))


def markup(page: Page, nodes: list[Node], language: str) -> Iterator[Stated]:
    """The dates in JSON-LD, meta elements and microdata, of publication and of change."""
    for place, node in enumerate(nodes[:3]):
        for key, rank in _NODE_KEYS:
            for text in strings(node.get(key))[:1]:
                if when := parse(text, language):
                    yield Stated(when, "json-ld", rank + place / 10)
    for keys, base in ((_META_PUBLISHED, 1.5), (_META_MODIFIED, CHANGED + 1)):
        for place, key in enumerate(keys):
            for text in page.meta.get(key, [])[:1]:
                if when := parse(text, language):
                    yield Stated(when, "meta", base + place / 20)
    yield from _microdata(page, language)


_MOST_MARKED = 200


def _microdata(page: Page, language: str) -> Iterator[Stated]:
    dated = [("", time) for time in page.by_tag["time"] if time.get("pubdate") is not None]
    marked = page.named("datepublished", "datecreated", "datemodified")
    for words, element in marked[:_MOST_MARKED] + dated[:_MOST_MARKED]:
        if when := _of(element, element_text(element, 30), language):
            changed = words and "datepublished" not in words and "datecreated" not in words
            yield Stated(when, "microdata", CHANGED + 0.5 if changed else 2.0)


def _of(element: HtmlElement, text: str, language: str) -> When | None:
    """The date an element states in an attribute, else in its text."""
    for name in _ATTRIBUTES:
        value = element.get(name)
        if value and len(value) < 60 and has_digit(value) and (when := parse(value, language)):
            return when
    return read(text, language) if len(text) < 250 and has_digit(text) else None


def visible(page: Page, heading: HtmlElement | None, language: str) -> tuple[list[Stated], list[Stated]]:
    """Dates that stand on the page, nearest to the heading first, and those that are called changes."""
    near = Marks(page, heading).near(40, 150, _DATE_STEMS, "time" if page.by_tag["time"] else None)
    near.sort(key=lambda found: found[0] if found[0] >= 0 else -2 * found[0])
    del near[_MOST_MARKED:]
    published: list[Stated] = []
    changed: list[Stated] = []
    for away, words, element in near:
        is_time = element.tag == "time"
        if not is_time and not _is_date(words):
            continue
        text = element_text(element, 30)
        if (when := _of(element, text, language)) is None:
            continue
        label = f"{words} {text[:60]} {_before(element)}"
        target = changed if _MODIFIED_WORDS.search(label) and not re.search("publi", label) else published
        source = "time" if is_time else "visible"
        base = 5.0 if target is published else CHANGED + 5
        step = away + min(away // 2, 60) if away >= 0 else -3 * away
        target.append(Stated(when, source, base + step / 100 + (0 if is_time or len(text) < 60 else 0.5)))
        if len(published) > 2:
            break
    if published and heading is not None:
        published += _right_after(heading, language)
    elif not published:
        bare = list(_bare(page, heading, language))
        published = [stated for stated in bare if stated.rank < CHANGED]
        changed += [stated for stated in bare if stated.rank >= CHANGED]
    return published, changed


@lru_cache(maxsize=16384)
def _is_date(words: str) -> bool:
    if not any(map(_names_date, words.split())):
        return False
    return "published" in words or not _NO_DATE_CLASS.search(words)


@lru_cache(maxsize=16384)
def _names_date(name: str) -> bool:
    return _DATE_CLASS.search(name) is not None


def _before(element: HtmlElement) -> str:
    """The words right before an element: "Updated" often stands outside the `<time>` it speaks of."""
    previous = element.getprevious()
    parent = element.getparent()
    text = (previous.tail if previous is not None else parent.text if parent is not None else "") or ""
    if not text.strip() and previous is not None:
        text = element_text(previous, 10)
    return "" if has_digit(text) else text.strip()[-40:]


_HERE, _LINE = 6, 40


def _right_after(heading: HtmlElement, language: str) -> Iterator[Stated]:
    """The date that is a line of its own right after the heading, whatever is marked as one further on."""
    for step, element in enumerate(islice(_following(heading), 1, _HERE)):
        for text in _own_texts(element):
            if len(text) < _LINE and not _MODIFIED_WORDS.search(text) and (when := read(text, language)):
                yield Stated(when, "visible", 5.0 + step / 1000)
                return


def _bare(page: Page, heading: HtmlElement | None, language: str) -> Iterator[Stated]:
    """Dates in short texts after the heading, then before it, where no element is marked as one."""
    start = heading if heading is not None else (page.by_tag["body"] or [page.tree])[0]
    after = islice(_following(start), 150 if heading is not None else 600)
    for base, elements in ((7.0, after), (7.2, islice(_preceding(start), 60))):
        for step, element in enumerate(elements):
            for text in _own_texts(element):
                if when := read(text, language):
                    is_change = bool(_MODIFIED_WORDS.search(text))
                    yield Stated(when, "visible", base + step / 100 + (CHANGED if is_change else 0))
                    if not is_change:
                        break
            else:
                continue
            break


def _own_texts(element: HtmlElement) -> list[str]:
    """The short texts with digits that stand in an element itself or right after it."""
    if element.tag in _SILENT:
        return []
    texts = [(text or "").strip() for text in (element.text, element.tail)]
    return [text for text in texts if 6 <= len(text) < 120 and has_digit(text)]


_SILENT = {"script", "style", "noscript", "option", "svg", "textarea"}


def _following(start: HtmlElement) -> Iterator[HtmlElement]:
    node: HtmlElement | None = start
    yield from start.iter("*")
    while node is not None:
        for sibling in node.itersiblings():
            yield from sibling.iter("*")
        node = node.getparent()


def _preceding(start: HtmlElement) -> Iterator[HtmlElement]:
    """The elements before one, nearest first, no further than its siblings and those of its parents."""
    node: HtmlElement | None = start
    while node is not None:
        for sibling in node.itersiblings(preceding=True):
            yield from reversed(list(islice(sibling.iter("*"), 40)))
        node = node.getparent()


def from_url(page: Page) -> list[Stated]:
    """The day in the page's address, if it has one."""
    match = _URL_DATE.search(page.url) or _URL_DATE_LOOSE.search(page.url)
    if match is None or (when := parse(f"{match[1]}-{int(match[2]):02d}-{int(match[3]):02d}")) is None:
        return []
    return [Stated(replace(when, raw=match[0]), "url", 9.0)]
