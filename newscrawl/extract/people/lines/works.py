"""Whether a byline is that of a book or a play which a review tells of.

Labels beside it say so ("Publisher:"), or the lines below: how many pages it has, who directed it.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, lines
from newscrawl.known.works import WORK_DETAILS

_OF_BOOK = re.compile(
    r"\W*(?:verlag|seiten(?:zahl)?|publisher|pages|isbn(?:-1[03])?|éditeur|editorial|páginas|uitgeverij|förlag"
    r"|wydawnictwo|editore|pagine|издательство|cast|starring|darsteller(?::?innen)?|besetzung|distributor|verleih"
    r"|kinostart|reparto|elenco|price|preis|prix|precio|preço|prezzo)\W",
    re.IGNORECASE,
)
"""Labels of what tells of a book or a film."""
_LEVELS, _BESIDE = 3, 40
"""Elements around a label, and beside one of those, that may tell of a book; letters of a text beside it."""
_INLINE = frozenset(("a", "b", "em", "i", "span", "strong"))
_NO_TITLES = frozenset(("figcaption", "figure", "h1", "li"))
_INSIDE, _LONGEST, _BELOW = 12, 90, 2
"""Elements of a line or a paragraph, letters of a line that tells of a work, and elements below a byline that
may."""


def is_of_book(label: Element, levels: int = _LEVELS) -> bool:
    """Whether labels beside that of a byline tell of a book ("Publisher:"), whose author it names: in other
    lines of its element, or beside so many `levels` of what it stands in."""
    if any(map(_OF_BOOK.match, lines(label, _INSIDE))):
        return True
    around = (label, *islice(label.iterancestors(), levels - 1))
    return any(_tells_of_book(other, one) for one in around for other in islice(one.parent or (), _BESIDE))


def _tells_of_book(beside: Element, label: Element) -> bool:
    """Whether an element beside one tells of a book, or the text behind it does."""
    said = "" if beside is label else element_text(beside, 3)[:_BESIDE]
    return any(map(_OF_BOOK.match, (said, beside.tail or "")))


def is_of_work(byline: Element) -> bool:
    """Whether a byline has the title of a book or a play above it, and the lines of what it stands in, or
    right below that, tell of such."""
    block = byline.parent if byline.tag == "br" or byline.tag in _INLINE else byline
    if block is None or block.end - block.place > _INSIDE:
        return False
    inside, own = lines(block, _INSIDE), ((byline.tail if byline.tag == "br" else byline.text) or "").strip()
    if not inside or (inside[0].startswith(own) and not _has_title_above(block)):
        return False
    below = islice(block.itersiblings(), _BELOW)
    return any(map(tells_of_work, (*inside, *(element_text(one, _INSIDE) for one in below))))


def _has_title_above(block: Element) -> bool:
    """Whether the line above may be a title, and is no sentence, no headline of the page, no picture's and no
    list's."""
    above = block.getprevious()
    if above is None or above.end - above.place > _INSIDE:
        return False
    tags = {one.tag for one in above.iter()}
    if not tags.isdisjoint(_NO_TITLES) or ("h2" in tags and all(one.tag != "h1" for one in above.among)):
        return False  # without a first heading the second is the headline
    return may_be_title(element_text(above, _INSIDE))


def may_be_title(line: str) -> bool:
    """Whether a line may be the title of a work, and is no sentence."""
    return 0 < len(line) <= _BESIDE and line[-1] not in ".?!"


def tells_of_work(line: str) -> bool:
    """Whether a line, of a few words, tells of a book or a play."""
    return len(line) <= _LONGEST and WORK_DETAILS.search(line.lower()) is not None
