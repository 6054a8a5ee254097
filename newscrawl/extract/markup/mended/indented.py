"""Block quotations that quote nothing: old pages set a whole story into one, as that indents it.

One that holds the first heading of the page, and a text, is a box like any other: what it says are
paragraphs, and short lines in bold among them head its parts.
"""

from __future__ import annotations

from newscrawl.extract.markup.element import Element, retag

_RANKS = ("h1", "h2", "h3", "h4")
_PARTS, _FEWEST = frozenset(("p", "br")), 6
"""What parts a text, and how often at the least: a saying set as a heading has none."""


def with_indented_text(by_tag: dict[str, list[Element]]) -> None:
    """Have a quotation be a box that holds what no quotation does."""
    first = min((one.place for rank in _RANKS for one in by_tag.get(rank, ())[:1]), default=0)
    around = [one for one in by_tag["blockquote"] if one.place < first < one.end]
    retag(by_tag, "blockquote", "div", [one for one in around if _holds_text(one)])


def _holds_text(quotation: Element) -> bool:
    inside = quotation.among[quotation.place + 1 : quotation.end]
    return sum(part.tag in _PARTS for part in inside) >= _FEWEST
