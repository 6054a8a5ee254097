"""When the article was published and changed: which of a page's dates it is.

Markup comes first, from what is written for machines about the article to what stands near its heading; the
address comes last. A day borrows its time from a source that has the same day, and a time its zone from a
source that has the same minute: nothing else is made up.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice

from lxml.html import HtmlElement

from newscrawl.extract.dates import When, parse, read
from newscrawl.extract.jsonld import Node
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
    "cxenseparse:articlemodified", "updated_time", "moddate", "lastupdated", "eomportal-lastupdate",
)  # fmt: skip
_DATE_CLASS = re.compile(
    r"date|time|publi|post(?:ed|info|-?meta)|datum|fecha|(?:^|[\s_-])data(?:$|[\s_-])|meta(?:$|[\s_-]|data)"
    r"|byline|dtreviewed|zeit|stamp|tarih|дата|kelt|when|created|entry-info|article-?info|credit|autor|author"
    r"|submitted"
)
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


@dataclass(frozen=True, slots=True)
class Stated:
    """A date and the source that states it; a lower `rank` is more to be trusted."""

    when: When
    source: str
    rank: float


@dataclass(slots=True)
class Dates:
    """The article's dates as found; `flags` say what a person should look at."""

    published: Stated | None = None
    modified: Stated | None = None
    flags: list[str] = field(default_factory=list)


def read_dates(
    page: Page,
    nodes: list[Node],
    heading: HtmlElement | None,
    *,
    language: str = "",
    time_zone: str | None = None,
) -> Dates:
    """The dates of the article on `page`, whose heading is `heading`.

    `language` (BCP 47) gives the order of numeric dates, `time_zone` (IANA) the zone of times that have none.
    """
    found = list(_markup(page, nodes, language))
    changed = [stated for stated in found if stated.rank >= _CHANGED]
    found = [stated for stated in found if stated.rank < _CHANGED]
    first = _choose(found)
    if first is None or first.rank > _SURE or first.when.offset == 0 or not any(s.when.time for s in found):
        near, near_changed = _visible(page, heading, language)
        found, changed = found + near, changed + near_changed
    found += _from_url(page)
    dates = Dates(_choose(found), _choose(changed))
    if dates.published is None and dates.modified is not None:
        dates.published = dates.modified
        dates.flags.append("date_from_change")
    if dates.published:
        dates.published = _complete(dates.published, found, time_zone)
    if dates.modified:
        dates.modified = _complete(dates.modified, changed, time_zone)
    return dates


_SURE = 3.0
_CHANGED = 100.0


_NODE_KEYS = (("datePublished", 1.0), ("dateCreated", 4.0), ("uploadDate", 4.2), ("dateModified", _CHANGED))


def _markup(page: Page, nodes: list[Node], language: str) -> Iterator[Stated]:
    for place, node in enumerate(nodes[:3]):
        for key, rank in _NODE_KEYS:
            for text in strings(node.get(key))[:1]:
                if when := parse(text, language):
                    yield Stated(when, "json-ld", rank + place / 10)
    for keys, base in ((_META_PUBLISHED, 1.5), (_META_MODIFIED, _CHANGED + 1)):
        for place, key in enumerate(keys):
            for text in page.meta.get(key, [])[:1]:
                if when := parse(text, language):
                    yield Stated(when, "meta", base + place / 20)
    yield from _microdata(page, language)


def _microdata(page: Page, language: str) -> Iterator[Stated]:
    dated = {time for time in page.by_tag["time"] if time.get("pubdate") is not None}
    for words, element in page.classes:
        if "date" not in words and element not in dated:
            continue
        marked = "datepublished" in words or "datecreated" in words or element.get("pubdate") is not None
        if (marked or "datemodified" in words) and (when := _of(element, language)):
            yield Stated(when, "microdata", 2.0 if marked else _CHANGED + 0.5)


def _of(element: HtmlElement, language: str) -> When | None:
    """The date an element states in an attribute, else in its text."""
    for name in _ATTRIBUTES:
        value = element.get(name)
        if value and len(value) < 60 and has_digit(value) and (when := parse(value, language)):
            return when
    text = element_text(element, 30)
    return read(text, language) if len(text) < 250 and has_digit(text) else None


def _visible(page: Page, heading: HtmlElement | None, language: str) -> tuple[list[Stated], list[Stated]]:
    """Dates that stand on the page, nearest to the heading first, and those that are called changes."""
    marked = page.classes
    at = page.place(heading)
    order = sorted(
        range(max(0, at - 60), min(len(marked), at + 260)), key=lambda i: i - at if i >= at else 2 * (at - i)
    )
    times = frozenset(page.by_tag["time"])
    published: list[Stated] = []
    changed: list[Stated] = []
    for step, index in enumerate(order):
        words, element = marked[index]
        is_time = element in times
        if not is_time and not _is_date(words):
            continue
        if (when := _of(element, language)) is None:
            continue
        text = element_text(element, 30)
        label = f"{words} {text[:60]} {_before(element)}"
        target = changed if _MODIFIED_WORDS.search(label) and not re.search("publi", label) else published
        source = "time" if is_time else "visible"
        base = 5.0 if target is published else _CHANGED + 5
        target.append(Stated(when, source, base + step / 100 + (0 if is_time or len(text) < 60 else 0.5)))
        if len(published) > 5:
            break
    if not published:
        bare = list(_bare(page, heading, language))
        published = [stated for stated in bare if stated.rank < _CHANGED]
        changed += [stated for stated in bare if stated.rank >= _CHANGED]
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


def _bare(page: Page, heading: HtmlElement | None, language: str) -> Iterator[Stated]:
    """Dates in short texts after the heading, then before it, where no element is marked as one."""
    start = heading if heading is not None else (page.by_tag["body"] or [page.tree])[0]
    after = islice(_following(start), 150 if heading is not None else 600)
    for base, elements in ((7.0, after), (7.2, islice(_preceding(start), 60))):
        for step, element in enumerate(elements):
            for text in _own_texts(element):
                if when := read(text, language):
                    is_change = bool(_MODIFIED_WORDS.search(text))
                    yield Stated(when, "visible", base + step / 100 + (_CHANGED if is_change else 0))
                    if not is_change:
                        return


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


def _from_url(page: Page) -> list[Stated]:
    match = _URL_DATE.search(page.url) or _URL_DATE_LOOSE.search(page.url)
    if match is None or (when := parse(f"{match[1]}-{int(match[2]):02d}-{int(match[3]):02d}")) is None:
        return []
    return [Stated(replace(when, raw=match[0]), "url", 9.0)]


def _choose(found: list[Stated]) -> Stated | None:
    """The most trusted date."""
    return min(found, key=lambda stated: stated.rank) if found else None


def _complete(chosen: Stated, others: list[Stated], time_zone: str | None) -> Stated:
    """The chosen date with the time and zone that other sources give for the same day and minute."""
    when = chosen.when
    if when.time is None:
        same = [s for s in others if s.when.time and s.when.day == when.day]
        if same:
            best = min(same, key=lambda s: (s.when.offset is None, s.rank))
            return _complete(Stated(best.when, best.source, best.rank), others, time_zone)
        return chosen
    if when.offset == 0 and chosen.source != "visible":
        return replace(chosen, when=_on_local_clock(when, others))
    if when.offset is None:
        for other in sorted(others, key=lambda s: s.rank):
            if other.when.offset is not None and (offset := _gap(when, other.when)) is not None:
                return replace(chosen, when=replace(when, offset=offset))
        return replace(chosen, when=when.in_zone(time_zone))
    return chosen


def _on_local_clock(when: When, others: list[Stated]) -> When:
    """A time stated in UTC, told on the outlet's clock where the page shows the same instant on it."""
    for other in others:
        local = other.when
        if other.source in ("visible", "time") and local.time is not None and local.offset is None:
            offset = _gap(local, when)
            if offset and (offset % 60 == 0 or offset in _HALF_HOURS):
                time = local.time.replace(second=when.time.second if when.time else 0)
                return replace(when, day=local.day, time=time, offset=offset)
    return when


_HALF_HOURS = frozenset((-210, 210, 270, 330, 345, 390, 570, 630))


def _gap(local: When, zoned: When) -> int | None:
    """Minutes east of UTC at which the clock time `local` is the instant `zoned`; None where no zone fits."""
    assert local.time is not None
    instant = zoned.instant
    if instant is None:
        return None
    clock = dt.datetime.combine(local.day, local.time, dt.UTC)
    seconds = (clock - instant).total_seconds()
    if abs(seconds) > 14 * 3600 or -seconds % 900 >= 60:
        return None
    return round(seconds / 900) * 15
