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
    known, pieces = frozenset(kept), cut.pieces
    behind = {at + 1 for at in kept} - known - {len(pieces)}
    found = {item for at in behind if pieces[at].type == "list_item" for item in _items(cut, at, url)}
    return kept if found <= known else sorted(known | found)


def _leads(piece: Piece) -> bool:
    """Whether a piece is a sentence that ends with a colon."""
    said = piece.type == "paragraph" and piece.words >= _WORDS and not piece.linked
    return said and piece.text[-1] in _COLONS


def _items(cut: Cut, at: int, url: str) -> range:
    """The items of the list that a piece is in, right below such a sentence; none where one is no link, or
    leads nowhere or within the site."""
    place = holder(cut, at)
    box = cut.boxes[place]
    inside, above = range(box.first, box.end), box.first - 1
    if place < 0 or box.tag not in LISTS or above < 0 or len(inside) > _MOST or not _leads(cut.pieces[above]):
        return range(0)
    if box.parent != cut.box_of(above).parent:
        return range(0)
    if not all(cut.pieces[item].is_link for item in inside):
        return range(0)
    return inside if _leads_away(box, url) else range(0)


def _leads_away(box: Box, url: str) -> bool:
    """Whether all links in a box lead to other sites."""
    own = host_of(url)
    links = [host_of(link.attrib.get("href", "")) for link in box.element.iter("a")]
    return own not in links and "" not in links
