"""Lists of links to other sites that a sentence of the text leads to with a colon.

A list of links is mostly a menu or a site's own further stories, and is left out whatever stands above it.
But who tells in a sentence what follows ("These are the papers that the court has published:") and sends the
reader away from the site has written the list, too. So has whoever puts it under a heading of the text ("What
we are reading"), with links to several other sites, and goes on below it: letters on the web do.
"""

from __future__ import annotations

from newscrawl.extract.body.added.lists.listrest import LISTS, holder
from newscrawl.extract.body.added.lists.lists import PLAIN
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.markup.addresses import host_of

_COLONS = ":："
_WORDS, _MOST = 6, 60
"""Words of such a sentence at the least, and items of the list at the most."""


def with_led_links(cut: Cut, kept: list[int], url: str) -> list[int]:
    """`kept`, of a page at `url`, with the lists of links to other sites that its paragraphs lead to."""
    known, pieces = frozenset(kept), cut.pieces
    behind = {at + 1 for at in kept} - known - {len(pieces)}
    found = {item for at in behind if pieces[at].type == "list_item" for item in _items(cut, at, url, known)}
    for at in _lost_heads(cut, kept, known):
        listed = _items(cut, at + 1, url, known)
        found.update((at, *listed) if listed else ())
    return kept if found <= known else sorted(known | found)


def _lost_heads(cut: Cut, kept: list[int], known: frozenset[int]) -> list[int]:
    """The headings amid a text that were lost with the first item of the list below them."""
    pieces = cut.pieces
    amid = range(kept[0] + 1, kept[-1] - 1) if kept else range(0)
    lost = [at for at in amid if pieces[at].type == "heading" and at not in known and at + 1 not in known]
    return [at for at in lost if pieces[at + 1].type == "list_item" and pieces[at + 1].linked]


def _leads(piece: Piece) -> bool:
    """Whether a piece is a sentence that ends with a colon."""
    said = piece.type == "paragraph" and piece.words >= _WORDS and not piece.linked
    return said and piece.text[-1] in _COLONS


def _items(cut: Cut, at: int, url: str, known: frozenset[int]) -> range:
    """The items of the list that a piece is in, right below such a sentence or heading; none where one is no
    link, or leads nowhere or within the site."""
    place = holder(cut, at)
    box = cut.boxes[place]
    inside, above = range(box.first, box.end), box.first - 1
    if place < 0 or box.tag not in LISTS or above < 0 or len(inside) > _MOST:
        return range(0)
    if box.parent != cut.box_of(above).parent:
        return range(0)
    headed = not _leads(cut.pieces[above])
    if headed and not _heads(cut, above, box, known):
        return range(0)
    if not all(cut.pieces[item].linked if headed else cut.pieces[item].is_link for item in inside):
        return range(0)
    hosts = _hosts(box)
    away = host_of(url) not in hosts and "" not in hosts
    return inside if away and (not headed or len(hosts) > 1) else range(0)


def _heads(cut: Cut, above: int, box: Box, known: frozenset[int]) -> bool:
    """Whether a piece of the text heads a plain list, below which the text goes on in the box of both."""
    head, below = cut.pieces[above], box.end
    titled = head.type == "heading" or (head.type == "paragraph" and head.strong >= head.words)
    goes_on = below in known and cut.box_of(below).parent == box.parent
    return titled and not head.links and goes_on and PLAIN.issuperset(box.css.split())


def _hosts(box: Box) -> set[str]:
    """The sites to which the links in a box lead."""
    return {host_of(link.attrib.get("href", "")) for link in box.element.iter("a")}
