"""What old pages set for its looks made what it is: headings in large print, stories indented as quotations.

Pages of the nineties set a line of their own large in the place of a heading. Of several sizes the largest is
taken, and of that the first line: the site's name has a word or two, or is a picture, and what leads
elsewhere is no heading of the page. A line that most of the title is goes before a larger one: that may be
the site's name.

Others set a whole story into a block quotation, as that indents it. One that holds the first heading of the
page, and a text, is a box like any other: what it says are paragraphs, and short lines in bold among them
head its parts.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.markup.element import Element, retag
from newscrawl.extract.markup.tags import HEADINGS, MAIN_HEADINGS
from newscrawl.extract.markup.text import letters
from newscrawl.known.wordcount import count_words

_SIZES = {"4": 4, "5": 5, "6": 6, "7": 7, "+1": 4, "+2": 5, "+3": 6, "+4": 7}
_INLINE = frozenset(("b", "i", "strong", "em", "font", "span", "u"))
_MOST, _WORDS, _AROUND, _FEW, _LINES = 200, range(3, 31), 6, 3, 12
"""Elements for letters that are looked at, words of a heading, elements around one that may be a link, lines
of one size up to which it is not that of the text, and large lines that may be in the title."""
_PARTS, _FEWEST = frozenset(("p", "br")), 6
"""What parts a text, and how often at the least: a saying set as a heading has none."""


def with_large_print(by_tag: dict[str, list[Element]]) -> None:
    """Make a heading of the first line of the largest print, on a page without any heading."""
    if any(by_tag.get(rank) for rank in HEADINGS):
        return
    sized = [(_SIZES.get(font.attrib.get("size", "").strip(), 0), font) for font in by_tag["font"][:_MOST]]
    lines = [(size, font) for size, font in sized if size and _is_line(font)]
    largest = max((size for size, _ in lines), default=0)
    found = [font for size, font in lines if size == largest]
    found = found[:1] if len(found) <= _FEW else []
    told = _in_title(by_tag, [font for _, font in lines]) if found else None
    retag(by_tag, "font", "h1", found if told is None else [told])


def _in_title(by_tag: dict[str, list[Element]], lines: list[Element]) -> Element | None:
    """The line that most of the title is."""
    title = next((letters(one.text or "") for one in by_tag.get("title", ())), "")
    said = [letters("".join(line.itertext())) for line in lines[:_LINES]]
    most = max((key for key in said if key and key in title), key=len, default="")
    return lines[said.index(most)] if 2 * len(most) > len(title) else None


def _is_line(font: Element) -> bool:
    words = count_words("".join(font.itertext()))
    around = islice(font.iterancestors(), _AROUND)
    if words not in _WORDS or any(one.tag == "a" for one in (*font.iter(), *around)):
        return False
    return not any(text and text.strip() for text in _beside(font))


def _beside(element: Element) -> Iterator[str | None]:
    """The text right before and behind an element, and behind those that it is all of."""
    while True:
        before, above = element.getprevious(), element.parent
        yield element.tail
        yield before.tail if before is not None else above.text if above is not None else None
        if above is None or above.tag not in _INLINE:
            return
        element = above


def with_indented_text(by_tag: dict[str, list[Element]]) -> None:
    """Have a quotation be a box that holds what no quotation does."""
    first = min((one.place for rank in MAIN_HEADINGS for one in by_tag.get(rank, ())[:1]), default=0)
    around = [one for one in by_tag["blockquote"] if one.place < first < one.end]
    retag(by_tag, "blockquote", "div", [one for one in around if _holds_text(one)])


def _holds_text(quotation: Element) -> bool:
    inside = quotation.among[quotation.place + 1 : quotation.end]
    return sum(part.tag in _PARTS for part in inside) >= _FEWEST
