"""The dates that a page states for machines: in JSON-LD, meta elements and microdata.

Each is given with a rank: what is written for machines about the article comes before what stands near its
heading (`lines.py`), and the address last (`inaddress.py`). What is called a change has a rank of its own
kind (`CHANGED` and above).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.dates.entries import leads_to_story
from newscrawl.extract.dates.moments.when import When, parse, read
from newscrawl.extract.dates.stated.metanames import CHANGED, ranked
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.microdata import is_of_entry
from newscrawl.extract.markup.text import beginning, has_digit
from newscrawl.extract.nodes.nodes import strings
from newscrawl.extract.page import Page
from newscrawl.extract.textstart import is_after_text

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?")
"""How data write a moment, and nobody else."""
_CALLED = re.compile(r"(?:^|[\s:])(?:date|created|issued|date(?:Published|Created))(?:\s|$)")
"""What RDFa calls a date of publication, in one of several vocabularies ("dc:date dc:created")."""
_ATTRIBUTES = (
    "datetime", "content", "data-datetime", "data-date", "data-published", "data-timestamp",
    "data-publish-date", "data-time", "data-utime", "data-utc", "data-created", "data-expandedtime", "title",
)  # fmt: skip
_ATTRIBUTES_OF_DATES = frozenset(_ATTRIBUTES)
SAY_NO_MOMENT = frozenset((
    "class", "id", "href", "style", "src", "alt", "name", "property", "target", "rel", "width", "height",
    "role", "itemprop", "itemscope", "itemtype", "type", "srcset", "sizes", "border", "onclick",
    "aria-hidden", "for",
))  # fmt: skip
"""The attributes that most elements have, of which none tells when something was."""
_NAMED = re.compile(r"date|time|epoch|unix|stamp|utc|posted|creat")
_NAMED_OTHER = re.compile(
    r"updat|modif|expir|valid|event|start|end|until|min|max|next|read|duration|zone|out"
)
"""What data is named for that has a date, and for that of something else."""
_MARKED = ("datepublished", "datecreated", "datemodified")

DOUBTED = 50.0
"""What is put to the rank of a date that is taken where there is no other."""
_NODE_KEYS = (("datePublished", 1.0), ("dateCreated", 4.0), ("uploadDate", 4.2), ("dateModified", CHANGED))
SHOWN = ("visible", "time")
"""The sources of dates that readers see."""
MOST_MARKED = 200
"""How many marked elements of a page are read."""
_STATED = 90
"""Characters under which an attribute may be a date: "Tue May 20 2025 15:21:41 GMT+0200 (…)" has many."""
_LINE, _PARTS = 250, 30
"""Characters under which a text may be a date with what stands beside it, and elements that it may lie in."""


class Stated(NamedTuple):
    """A date and the source that states it; a lower `rank` is more to be trusted."""

    when: When
    source: str
    rank: float


def parted(dates: Iterable[Stated]) -> tuple[list[Stated], list[Stated]]:
    """Dates of publication, and apart those of a change."""
    found, changed = list[Stated](), list[Stated]()
    for stated in dates:
        (changed if stated.rank >= CHANGED else found).append(stated)
    return found, changed


def markup_dates(page: Page, nodes: list[Node], language: str) -> Iterator[Stated]:
    """The dates in JSON-LD, meta elements and microdata, of publication and of change."""
    for place, node in enumerate(nodes[:3]):
        for key, rank in _NODE_KEYS:
            for text in _texts(node[key])[:1] if key in node else ():
                if when := parse(text, language):
                    yield Stated(when, "json-ld", rank + place / 10)
    for rated, key in ranked(page.meta):
        if when := parse(page.meta[key][0], language):
            yield Stated(when, "meta", rated)
    yield from _microdata(page, language)


def _texts(value: Any) -> list[str]:
    """The texts in a JSON-LD value; a number is an instant, or the figures of a day."""
    return [str(value)] if isinstance(value, (int, float)) else strings(value)


_COMMENT, _AROUND = re.compile(r"(?<![a-z-])comments?(?:$|[\s_-])|commentlist"), 8
"""What the box of a reader's comment is named, and how many around an element are asked."""


def _microdata(page: Page, language: str) -> Iterator[Stated]:
    dated = [("", time) for time in page.by_tag["time"] if "pubdate" in time.attrib]
    for words, element in page.named(*_MARKED)[:MOST_MARKED] + dated[:MOST_MARKED]:
        when = stated_by(element, language) or told_in(line_of(element), language)
        if when and not (
            is_of_entry(element) or _is_of_story(page, element) or _is_of_comment(page, element)
        ):
            changed = words and "datepublished" not in words and "datecreated" not in words
            yield Stated(when, "microdata", CHANGED + 0.5 if changed else 2.0)


def _is_of_comment(page: Page, element: Element) -> bool:
    """Whether microdata states when a reader's comment was written: it lies in a box that is named for these
    and has no heading of the page in it."""
    head = page.first_heading
    for above in islice(element.iterancestors(), _AROUND):
        if head is not None and above.holds(head):
            return False
        if _COMMENT.search(page.outline.names[above.place]):
            return True
    return False


def _is_of_story(page: Page, element: Element) -> bool:
    """Whether microdata states what an element says of another article, which a box below the beginning of
    the text announces."""
    scope = next((above for above in element.iterancestors() if above.get("itemscope") is not None), None)
    at = page.first_heading.place if page.first_heading is not None else -1
    return scope is not None and is_after_text(page, at, scope.place) and leads_to_story(page, scope)


def stated_by(element: Element, language: str) -> When | None:
    """The date that an element states in an attribute: in one that is known, else in one that is named for
    publication or a time (`data-published-at`)."""
    given = element.attrib
    if SAY_NO_MOMENT.issuperset(given):
        return None
    known = () if _ATTRIBUTES_OF_DATES.isdisjoint(given) else _ATTRIBUTES
    for name in (*known, *(name for name in given if name not in _ATTRIBUTES_OF_DATES and is_of_date(name))):
        value = given.get(name)
        if value and len(value) < _STATED and has_digit(value) and (when := parse(value, language)):
            return when
    return None


def called(element: Element) -> When | None:
    """The moment that RDFa calls the day of an element, whatever it says that this is of."""
    stated = element.attrib.get("content")
    if not stated or not MOMENT.fullmatch(stated) or not _CALLED.search(element.attrib.get("property", "")):
        return None
    return parse(stated)


@lru_cache(maxsize=512)
def is_of_date(name: str) -> bool:
    """Whether an attribute may have the date of publication: it is known, or data that is named for one."""
    if name in _ATTRIBUTES_OF_DATES or "publi" in name:
        return True
    return name.startswith("data-") and _NAMED.search(name) is not None and not _NAMED_OTHER.search(name)


def line_of(element: Element) -> str:
    """The text of an element that is marked as a date, of a long one the beginning."""
    return beginning(element, _PARTS, _LINE)


def told_in(text: str, language: str) -> When | None:
    """The date in the text of an element that is marked as one: the one that readers are told, where the text
    has a moment for programs as well."""
    if len(text) >= _LINE or not has_digit(text):
        return None
    if "T" not in text or text.count("-") < 2 or not has_digit(bare := MOMENT.sub("", text)):
        return read(text, language)
    return read(bare, language) or read(text, language)
