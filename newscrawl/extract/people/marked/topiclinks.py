"""Links to topics beside the names of a byline: "By Ada Moss | Ferries, Ice", where the last two are such.

Their texts look like names, and the line is parted as a row of names is. What tells them apart is where they
lead: markup says so (`rel="category tag"`), or the folder of the address.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.people.words.bylinewords import ANDS, BYS, NOUNS
from newscrawl.extract.profiles import is_profile
from newscrawl.known.tagwords import TOPICS
from newscrawl.known.wordtables import by_letter

_LINKS, _PARTS, _COMMAS = 12, 10, (",", "&")
"""Links of a byline that are looked at, elements in one, and what parts two of those who wrote."""
_LABEL = "By "
_LISTED = re.compile(rf"(?:^|\s)(?:{by_letter(BYS)}|{by_letter(NOUNS)}|{ANDS})\s?:?\s*$", re.IGNORECASE)
"""What stands before one of those who wrote."""
_LEADS = re.compile(r"\s+(?:[^\W\d_]+\s?:|(?:[^\W\d_]+\s+)?(?:in|under|unter|en|dans|em))\s*$", re.IGNORECASE)
"""What leads to a topic: "Posted in", "Tags:"."""
_RELS = frozenset(("tag", "category"))
_FOLDERS = TOPICS | frozenset((
    "category", "categories", "categoria", "categorie", "kategorie", "kategori", "rubrik", "rubrique",
    "rubrica", "section", "sections", "seccion", "secciones", "sezione", "ressort",
))  # fmt: skip
"""What stands right before a topic or a section in an address."""


def without_topics(text: str, element: Element) -> str:
    """The `text` of an element without those of its links to topics, but for those that a byline lists: some
    systems mark writers as topics, too ("By Ada Moss, Ben Lund")."""
    writer: Element | None = None
    for link in topics_in(element):
        if not (called := element_text(link, _PARTS)):
            continue
        before, own, behind = text.partition(called)
        follows = (
            writer is not None and link.getprevious() is writer and (writer.tail or "").strip() in _COMMAS
        )
        if _LISTED.search(before) or follows:
            writer = link
        elif own:
            text = f"{_LEADS.sub('', f' {before}')} | {behind}"
    return text


def behind_label(text: str, element: Element) -> str:
    """The same of a text that stands behind the label of a byline."""
    return without_topics(f"{_LABEL}{text}", element).removeprefix(_LABEL)


def topics_in(element: Element) -> list[Element]:
    """The first links to topics inside an element."""
    return [link for link in islice(element.iter("a"), _LINKS) if link is not element and is_topic(link)]


def is_sure(link: Element) -> bool:
    """Whether the address of a link tells that it leads to a topic or a section."""
    return link.attrib.get("href", "").lower().rstrip("/").rpartition("/")[0].rpartition("/")[2] in _FOLDERS


def is_topic(link: Element) -> bool:
    """Whether a link leads to the page of a topic or a section. Some systems mark writers as topics, too;
    their addresses tell."""
    rel = link.attrib.get("rel")
    marked = rel is not None and not _RELS.isdisjoint(rel.lower().split())
    return (marked or is_sure(link)) and not is_profile(link)
