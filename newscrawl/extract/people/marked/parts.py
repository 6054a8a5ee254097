"""Bylines of the parts of a text, each below a heading: of the books that it tells of, the entries of a log.

Of several that are made alike, with another name each, none is who wrote the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise

from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.tags import SUBHEADINGS
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.items import Block

_LEVELS, _INSIDE, _MOST, _LONGEST, _OTHERS = 3, 12, 300, 70, 2
"""Elements around a line above which a heading may stand, elements in one, those of its tag that are looked
at, letters of a line of the text, and other parts at the least."""
_PARTS = frozenset(("a", "b", "br", "dt", "em", "i", "label", "span", "strong", "th"))
_TITLES = SUBHEADINGS | {"b", "strong"}


def is_of_part(page: Page, element: Element, heading: Element | None) -> bool:
    """Whether a byline stands below a further heading than the page's, and others like it do, with other
    names."""
    if heading is None or element.place < heading.end or not _is_headed(element, heading):
        return False
    names, opening = page.outline.names, _opening(element)
    alike = (
        one
        for one in islice(between(page.by_tag[element.tag], heading.end), _MOST)
        if one is not element
        and names[one.place] == names[element.place]
        and (opening == _opening(one) or names[one.place])
        and _is_headed(one, heading)
    )
    said = {_said(one) for one in alike} - {_said(element), ""}
    return len(said) >= _OTHERS


def is_block_of_part(blocks: Sequence[Block], at: int) -> bool:
    """The same of a line of the text, which is the one `at` some place of its blocks."""
    if at < 1 or blocks[at - 1].type != "heading":
        return False
    opening = blocks[at].text.partition(" ")[0]
    alike = {
        line.text
        for above, line in pairwise(blocks)
        if above.type == "heading" and line.text.startswith(opening) and len(line.text) <= _LONGEST
    }
    return len(alike - {blocks[at].text}) >= _OTHERS


def _is_headed(line: Element, heading: Element) -> bool:
    """Whether a heading below the page's, or a title in bold, stands right above a line."""
    for one in (line, *islice(line.iterancestors(), _LEVELS - 1)):
        before = one.getprevious()
        if before is not None:
            return before.tag in _TITLES and before.place > heading.place
        if (one.parent is not None and (one.parent.text or "").strip()) or one.place < heading.place:
            return False
    return False


def _opening(line: Element) -> str:
    """The first word of a line: of a line break what follows it."""
    said = (line.tail or "") if line.tag == "br" else element_text(line, _INSIDE)
    return said.partition(" ")[0].lower()


def _said(line: Element) -> str:
    """What a line says, with what it stands in where it is but a part of that."""
    whole = line.parent if line.tag in _PARTS else None
    return element_text(line if whole is None else whole, _INSIDE)
