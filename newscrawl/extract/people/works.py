"""Whether a byline is that of a book or a play which a review tells of.

Labels beside it say so ("Publisher:"), or the lines below: how many pages it has, who directed it.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, lines

_OF_BOOK = re.compile(
    r"\W*(?:verlag|seiten(?:zahl)?|publisher|pages|isbn(?:-1[03])?|éditeur|editorial|páginas|uitgeverij|förlag"
    r"|wydawnictwo|editore|pagine|издательство)\W",
    re.IGNORECASE,
)
"""Labels of what tells of a book."""
_OF_WORK = re.compile(
    r"\d{2,4}\s?(?:pp?\b|pages\b|seiten\b|páginas\b|pagine\b)|(?:directed|translated|illustrated) "
)
"""What else does, or of a play, in the lines below whose it is."""
_LEVELS, _BESIDE = 3, 40
"""Elements around a label, and beside one of those, that may tell of a book; letters of a text beside it."""
_INLINE = frozenset(("a", "b", "em", "i", "span", "strong"))
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
    """Whether the lines of what a byline stands in, or right below that, tell of a book or a play."""
    block = byline.parent if byline.tag == "br" or byline.tag in _INLINE else byline
    if block is None or block.end - block.place > _INSIDE:
        return False
    below = islice(block.itersiblings(), _BELOW)
    said = (*lines(block, _INSIDE), *(element_text(one, _INSIDE) for one in below))
    return any(map(tells_of_work, said))


def tells_of_work(line: str) -> bool:
    """Whether a line, of a few words, tells of a book or a play."""
    return len(line) <= _LONGEST and _OF_WORK.search(line.lower()) is not None
