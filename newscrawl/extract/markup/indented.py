"""Quotations that quote nothing: of old a whole story was set into one, as that indents it on both sides.

One that holds a heading of the page, or the table that it is laid out in, is a box like any other: what it
says are paragraphs, and short lines in bold among them head its parts.
"""

from __future__ import annotations

from newscrawl.extract.markup.element import Element, retag

_HELD = ("h1", "h2", "h3", "table")
_MOST = 20
"""Headings and tables of a kind that are looked at."""
_PARTS, _FEWEST = frozenset(("p", "br")), 6
"""What parts a text, and how often at the least: a saying set as a heading has none."""


def with_indented_text(by_tag: dict[str, list[Element]]) -> None:
    """Have quotations be boxes that hold what no quotation does."""
    quotations = by_tag["blockquote"]
    held = [one.place for tag in _HELD for one in by_tag.get(tag, ())[:_MOST]]
    around = [one for one in quotations if any(one.place < place < one.end for place in held)]
    retag(by_tag, "blockquote", "div", [one for one in around if _holds_text(one)])


def _holds_text(quotation: Element) -> bool:
    inside = quotation.among[quotation.place + 1 : quotation.end]
    return sum(part.tag in _PARTS for part in inside) >= _FEWEST
