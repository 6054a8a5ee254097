"""Links to topics beside the names of a byline: "By Ada Moss | Ferries, Ice", where the last two are such.

Their texts look like names, and the line is parted as a row of names is. What tells them apart is where they
lead: markup says so (`rel="category tag"`), or the folder of the address.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.people.words.openings import LEADING, is_label
from newscrawl.extract.profiles import is_profile
from newscrawl.known.tagwords import TOPICS

_LINKS, _NAME, _MARKS = 12, 2, f"{LEADING},;:/»›>"
"""Links of a byline that are looked at, words of a name at least, and what parts a topic from a name."""
_BEFORE_TOPICS = frozenset(("in", "under", "on", "to", "unter", "dans", "en", "em", "under:", "in:", "i"))
"""What stands right before a topic behind when something was posted."""
_RELS = frozenset(("tag", "category"))
_FOLDERS = TOPICS | frozenset((
    "category", "categories", "categoria", "categorie", "kategorie", "kategori", "rubrik", "rubrique",
    "rubrica", "section", "sections", "seccion", "secciones", "sezione", "ressort",
))  # fmt: skip
"""What stands right before a topic or a section in an address."""


def before_topics(text: str, element: Element) -> str:
    """The `text` of an element up to the first of its links to a topic that stands behind a name."""
    for link in _topics_in(element):
        before, own, _ = text.partition(element_text(link, 10))
        words = before.split()
        if own and len(words) >= _NAME and not words[-1].islower():  # as in "Ada Moss and", "Posted in"
            return before
    return text


def behind_topics(text: str, element: Element) -> str:
    """The `text` of an element without the links to topics that it begins with, or begins with a label and
    them: "In Ferries, Ice by Ada Moss"."""
    for link in _topics_in(element):
        before, own, behind = text.partition(element_text(link, 10))
        words = before.split()
        if own and not is_label(before) and (len(words) < _NAME or words[-1] in _BEFORE_TOPICS):
            text = behind.lstrip(_MARKS)
    return text


def _topics_in(element: Element) -> Iterator[Element]:
    return (one for one in islice(element.iter("a"), _LINKS) if one is not element and is_topic(one))


def is_topic(link: Element) -> bool:
    """Whether a link leads to the page of a topic or a section. Some systems mark writers as topics, too;
    their addresses tell."""
    rel = link.attrib.get("rel")
    marked = rel is not None and not _RELS.isdisjoint(rel.lower().split())
    folder = link.attrib.get("href", "").lower().rstrip("/").rpartition("/")[0].rpartition("/")[2]
    return (marked or folder in _FOLDERS) and not is_profile(link)
