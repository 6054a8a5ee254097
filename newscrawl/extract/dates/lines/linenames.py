"""Elements whose class or id says that they hold a date of the article, and not one of something else."""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.nearheading import Stems
from newscrawl.extract.page import Page
from newscrawl.known.having import has_any

_DATE_WORDS = (
    "date", "time", "publi", "posted", "byline", "author", "autor", "metadata", "datum", "created", "credit",
    "postinfo", "post-meta", "postmeta", "fecha", "dtreviewed", "zeit", "stamp", "tarih", "дата", "kelt",
    "when", "entry-info", "article-info", "articleinfo", "submitted",
)  # fmt: skip
_DATE_CLASS = re.compile(r"data(?<![^\s_-]data)(?:$|[\s_-])|meta(?:$|[\s_-])")
"""What the lines of dates are named, anywhere in a name, and as a word of it."""
_NO_DATE_WORDS = (
    "comment", "related", "sidebar", "footer", "widget", "updat", "modif", "event", "copyright", "teaser",
    "trending", "popular", "live-time", "livetime", "reading", "duration", "nav", "menu", "clock", "recent",
    "weather", "countdown", "expires", "birth", "aktualis", "video", "join", "regist", "member-since",
    "membersince", "uploaddate",
)  # fmt: skip
NAMED_CHANGED = re.compile(
    r"(?:^|[\s_-])(?:(?:last-?)?(?:updated|modified|(?:update|modify)(?=[_-]?(?:date|time)))|date-?update[ds]?)"
    r"(?:[_-]?(?:on|at|date|time|wrapper))?$"
)
"""What the line of a change is named, and nothing else."""

_OF_EVENT = re.compile(r"(?:^|[\s:])(?:startdate|enddate|doortime|dtstart|dtend)(?:\s|$)")
"""What microdata, RDFa and microformats call when something takes place."""
_NAMED_EVENT = re.compile(
    r"[etv](?<![^\s_-].)(?:vent|ermin|eranstaltungs?)[_-]{0,2}(?:date|times?|start|datum|zeit)(?:$|[\s_-])"
)
_EVENTS = ("event", "ermin", "ranstaltung")
"""What each of them has one of."""
_AROUND = 2
"""Boxes round a time that may be named so."""


def _is_date(words: str) -> bool:
    if ("updat" in words or "modif" in words) and NAMED_CHANGED.search(words):
        return True
    if not (has_any(words, _DATE_WORDS) or _DATE_CLASS.search(words)):
        return False
    if "published" in words:
        return True
    return not (has_any(words, _NO_DATE_WORDS) or (has_any(words, _EVENTS) and _NAMED_EVENT.search(words)))


NAMED_DATE = Stems(
    "dat", "time", "publi", "posted", "fecha", "meta", "byline", "dtreviewed", "zeit", "stamp", "tarih",
    "дата", "kelt", "when", "cre", "info", "aut", "submitted", "modif", judge=_is_date,
)  # fmt: skip
"""What all names of dates have one of."""


def is_of_event(page: Page, element: Element) -> bool:
    """Whether a `<time>` tells when something takes place."""
    given = element.attrib
    said = f"{given.get('itemprop', '')} {given.get('property', '')} {given.get('class', '')}".lower()
    if _OF_EVENT.search(said):
        return True
    around = (element, *islice(element.iterancestors(), _AROUND))
    names = " ".join([page.outline.names[one.place] for one in around])
    return has_any(names, _EVENTS) and _NAMED_EVENT.search(names) is not None
