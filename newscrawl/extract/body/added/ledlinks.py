"""Lists of links to other sites that a sentence of the text leads to with a colon.

A list of links is mostly a menu or a site's own further stories, and is left out whatever stands above it.
But who tells in a sentence what follows ("These are the papers that the court has published:") and sends the
reader away from the site has written the list, too.
"""

from __future__ import annotations

from newscrawl.extract.body.added.listrest import LISTS, holder
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.markup.addresses import host_of

_COLONS = ":："
_WORDS, _MOST = 6, 60
"""Words of such a sentence at the least, and items of the list at the most."""


def with_led_links(cut: Cut, kept: list[int], url: str) -> list[int]:
    """`kept`, of a page at `url`, with the lists of links to other sites that its paragraphs lead to."""
    known, pieces, last = frozenset(kept), cut.pieces, len(cut.pieces) - 1
    led = [
        at + 1
        for at in kept
        if pieces[at].text[-1] in _COLONS
        and at < last
        and pieces[at + 1].type == "list_item"
        and _leads(pieces[at])
    ]
    found = {item for at in led for item in _items(cut, at, url)}
    return kept if found <= known else sorted(known | found)


def _leads(piece: Piece) -> bool:
    return piece.type == "paragraph" and piece.words >= _WORDS and not piece.linked


def _items(cut: Cut, at: int, url: str) -> range:
    """The items of the list that begins with a piece right below a paragraph; none where one is no link, or
    leads nowhere or within the site."""
    box, above = cut.boxes[holder(cut, at)], cut.box_of(at - 1)
    inside = range(box.first, box.end)
    if box.tag not in LISTS or box.first != at or len(inside) > _MOST or box.parent != above.parent:
        return range(0)
    if not all(cut.pieces[item].is_link for item in inside):
        return range(0)
    return inside if _leads_away(box, url) else range(0)


def _leads_away(box: Box, url: str) -> bool:
    """Whether all links in a box lead to other sites."""
    own = host_of(url)
    links = [host_of(link.attrib.get("href", "")) for link in box.element.iter("a")]
    return own not in links and "" not in links
