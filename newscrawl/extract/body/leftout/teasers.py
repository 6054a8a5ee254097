"""Whether what is read of a page are teasers: a list of stories, each a linked heading and a few words on it.

Such a page has as much text as an article. What tells it apart is that its text stands in boxes of one make,
each of them with a heading that links to another page of the site. A newsletter, or a list of the best
books, may look the same; but it tells its own day or writer, near its heading and above the boxes.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, islice
from operator import or_
from urllib.parse import urlsplit

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece, cut_page
from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page
from newscrawl.items import Block
from newscrawl.known.wordcount import count_words

_FEWEST = 4
"""Boxes of one make that are a list."""
_MANY = 12
"""Boxes of several makes that are one: a front page has larger and smaller teasers."""
_MOST_WORDS = 40
"""Words of a box, on average, up to which it is a teaser and not a chapter."""
_WHOLE = 50
"""How many times as many words a whole article has."""
_SHARE = 0.7
"""The share of what is read that must stand in such boxes."""
_TITLE = 4
"""Words of a link from which it is what a story is called, and not "Read more"."""
_LEVELS = 12
"""Boxes in each other that are around one heading at the most."""
_PAGE = frozenset(("html", "body", "main"))
_NEAR, _AROUND = 40, 4
"""Elements in which a link is looked for: within a box, and around it. A byline is as near to its heading."""
_SIGNED = re.compile(r"by-?line|dateline|pub-?date|date-?published|published|post(?:ed)?-(?:on|date)")


def are_teasers(page: Page, blocks: Sequence[Block], *, named: bool = False) -> bool:
    """Whether most of the text in `blocks` stands in boxes of one make under linked headings.

    The list that an address is `named` for may have whole articles, one below the other.
    """
    cut = cut_page(page.tree, outline=page.outline)
    read = {block.text for block in blocks}
    words = sum(count_words(text) for text in read)
    makes: dict[tuple[str, str], list[Box]] = defaultdict(list)
    first = len(page.elements)
    headings = _headings(cut)
    for box in _boxes(cut, headings if sum(headings) >= _FEWEST else _titles(cut)):
        makes[box.tag, box.css].append(box)
        first = min(first, box.element.place)
    lists = [boxes for boxes in makes.values() if len(boxes) >= _FEWEST]
    several = [box for boxes in makes.values() if len(boxes) > 1 for box in boxes]
    if lists and len(several) >= _MANY:
        lists.append(several)
    most = _MOST_WORDS * (_WHOLE if named else 1)
    held = any(_hold(cut, boxes, read, words, page.url, most) for boxes in lists)
    return held and not _is_signed(page, first)


def are_stories(page: Page, blocks: Sequence[Block], fewest: int) -> bool:
    """As `are_teasers`, for a page whose address says that it is a list, of `fewest` boxes or more.

    They may be of any make and length then, and linked lines may head them beside headings: some blogs name
    each box after its story, and show the whole of it. Others lay a link without a text over each `article`.
    """
    cut = cut_page(page.tree, outline=page.outline)
    read = {block.text for block in blocks}
    words = sum(count_words(text) for text in read)
    headings, titles = _headings(cut), _titles(cut)
    for heads in (headings, list(map(or_, headings, titles)), _laid_over(cut)):
        boxes = list(_boxes(cut, heads))
        if boxes and words and _hold(cut, boxes, read, words, page.url, None, fewest):
            return not _is_signed(page, min(box.element.place for box in boxes))
    return False


def _is_signed(page: Page, end: int) -> bool:
    """Whether a day or a byline stands near the page's heading, before the place `end`."""
    names = page.outline.names
    for head in page.by_tag["h1"][:1]:
        start = next(head.iterancestors("article"), head).place
        near = page.elements[max(start, head.place - _NEAR) : max(min(end, head.place + _NEAR), 0)]
        return any(element.tag == "time" or _SIGNED.search(names[element.place]) for element in near)
    return False


def _links(element: Element) -> Iterator[Element]:
    """The links near the start of an element, and those close around it."""
    inside = element.among[element.place : min(element.end, element.place + _NEAR)]
    return (near for near in chain(inside, islice(element.iterancestors(), _AROUND)) if near.tag == "a")


def _headings(cut: Cut) -> list[bool]:
    """Which pieces are linked headings."""
    return [piece.type == "heading" and piece.linked * 2 >= piece.words > 0 for piece in cut.pieces]


def _laid_over(cut: Cut) -> list[bool]:
    """Which pieces are headings in an `article` that has a link without a text."""
    return [piece.type == "heading" and _has_bare_link(cut, piece) for piece in cut.pieces]


def _has_bare_link(cut: Cut, piece: Piece) -> bool:
    element = cut.boxes[piece.box].element
    around = next(element.iterancestors("article"), None)
    return around is not None and any(not len(link) and not link.text for link in around.iter("a"))


def _titles(cut: Cut) -> list[bool]:
    """Which pieces are lines that are a link, or begin with one, and may stand for a heading."""
    return [
        piece.linked >= _TITLE and (piece.linked >= piece.words or _begins_linked(piece))
        for piece in cut.pieces
    ]


def _begins_linked(piece: Piece) -> bool:
    """Whether there are as many words in links as in the first of several lines."""
    line, more, _ = piece.text.partition("\n")
    return bool(more) and piece.links == 1 and count_words(line) == piece.linked


def _boxes(cut: Cut, heads: Sequence[bool]) -> Iterator[Box]:
    """The largest boxes with one of the `heads` each."""
    before = list(accumulate(heads, initial=0))
    for at, is_head in enumerate(heads):
        box = cut.boxes[cut.pieces[at].box]
        if not is_head or before[box.end] - before[box.first] != 1:
            continue
        for _ in range(_LEVELS):
            outer = cut.boxes[box.parent] if box.parent >= 0 else box
            if outer is box or outer.tag in _PAGE or before[outer.end] - before[outer.first] != 1:
                break
            box = outer
        yield box


def _hold(
    cut: Cut, boxes: list[Box], read: set[str], words: int, url: str, most: int | None, fewest: int = _FEWEST
) -> bool:
    """Whether `fewest` boxes or more, each with a link to another page of the site and `most` words on
    average or any number, hold most of what is read."""
    boxes = [box for box in boxes if _links_on(box, url)]
    pieces = [piece for part in _parts(cut, boxes, loose=most is None) for piece in part]
    held = sum(count_words(text) for text in {piece.text for piece in pieces} & read)
    few = most is None or sum(piece.words for piece in pieces) <= most * len(boxes)
    return len(boxes) >= fewest and few and held >= _SHARE * words


def _parts(cut: Cut, boxes: list[Box], *, loose: bool) -> Iterator[list[Piece]]:
    """The pieces of each box; of a heading alone, which some systems put no box around, where that is asked
    for those up to the next of the boxes as well, or to the end of what it stands in."""
    firsts = sorted(box.first for box in boxes)
    for box in boxes:
        end = box.end
        if loose and end - box.first == 1 and box.parent >= 0:
            following = bisect_right(firsts, box.first)
            end = min([cut.boxes[box.parent].end, *firsts[following : following + 1]])
        yield cut.pieces[box.first : end]


def _links_on(box: Box, url: str) -> bool:
    """Whether the first link in a box, or around it, leads to another page of the same site."""
    hrefs = (link.attrib.get("href", "") for link in _links(box.element))
    try:
        there, here = urlsplit(next(hrefs, "")), urlsplit(url)
    except ValueError:
        return False
    return there.path not in ("", "/", here.path) and there.netloc in ("", here.netloc)
