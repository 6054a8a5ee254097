"""What on a page may be an entry of a list: a box or a paragraph under one title that leads to another page.

Titles are headings in links, lines that are a link for the most part, or headings in boxes that lead to one
page alone: by a button ("Read more"), or by a link without a text that is laid over the box.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, compress, islice

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.markup.element import Among, Element, between
from newscrawl.extract.markup.neat import neat
from newscrawl.known.wordcount import count_words

_TITLE = 4
"""Words of a link from which it is what a story is called, and not "Read more"."""
_TITLE_LINKS = 2
"""Links of a title at the most: that of its section may stand beside it."""
_BUTTON, _LABEL = 6, 9
"""Words of a button at the most, and of what may stand above a title: a day, a section, a writer."""
_LEVELS = 12
"""Boxes in each other that are around one heading at the most."""
_PAGE = frozenset(("html", "body", "main"))
_NEAR, _AROUND = 40, 4
"""Elements in which a link is looked for: within a box, and around it."""
_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Where the marks lie that are set to letters, in scripts that have such: they part no words."""
_NO_WORD = re.compile(rf"(?:[^\w{_MARKS}]|[\d_])+")
_AGAIN = 4
"""How many buttons that say the same tell of a list."""


def headings(cut: Cut) -> list[bool]:
    """Which pieces are linked headings."""
    return [piece.type == "heading" and piece.linked * 2 >= piece.words > 0 for piece in cut.pieces]


def titles(cut: Cut) -> list[bool]:
    """Which pieces are lines of which a link is the most, and may stand for a heading."""
    return [
        piece.linked >= _TITLE and (piece.linked >= piece.words or _is_title(piece)) for piece in cut.pieces
    ]


def laid_over(cut: Cut) -> list[bool]:
    """Which pieces are headings in an `article` that has a link without a text."""
    bare: dict[int, bool] = {}

    def has_bare_link(piece: Piece) -> bool:
        around = next(cut.boxes[piece.box].element.iterancestors("article"), None)
        if around is None:
            return False
        if around.place not in bare:
            bare[around.place] = any(map(_is_bare, around.iter("a")))
        return bare[around.place]

    return [piece.type == "heading" and has_bare_link(piece) for piece in cut.pieces]


def cards(cut: Cut) -> list[bool]:
    """Which pieces are headings without a link in boxes that lead to one page alone."""
    heads = [piece.type == "heading" for piece in cut.pieces]
    found = [False] * len(heads)
    for at, box, alone in _boxes_of(cut, heads):
        found[at] = alone and not cut.pieces[at].linked and _has_button(cut, box)
    return found


def buttoned(cut: Cut) -> list[bool]:
    """Which lines begin boxes that end in a button, where several say the same ("Read more")."""
    pressed = [piece.links > 0 and piece.linked == piece.words <= _BUTTON for piece in cut.pieces]
    said = Counter(piece.text for piece in compress(cut.pieces, pressed))
    again = [one and said[piece.text] >= _AGAIN for one, piece in zip(pressed, cut.pieces, strict=True)]
    found = [False] * len(again)
    for at, box, alone in _boxes_of(cut, again) if any(again) else ():
        line = cut.pieces[box.first].text
        found[box.first] = alone and box.first < at == box.end - 1 and not ends_sentence(line)
    return found


def entries(cut: Cut, heads: Sequence[bool]) -> Iterator[Box]:
    """The largest boxes with one of the `heads` each, and at most labels above it. A paragraph that begins
    with the link stands for a box where the one it is in has several."""
    links: dict[str, list[Element]] = {}
    for at, box, alone in _boxes_of(cut, heads):
        if alone:
            if all(piece.words <= _LABEL for piece in cut.pieces[box.first : at]):
                yield box
            continue
        links = links or _links_by_text(box.element.among)
        alike = links.get(cut.pieces[at].text.partition("\n")[0], ())
        inside = between(alike, box.element.place, box.element.end)
        if inside and len(inside[-1]):  # one of letters alone may be a line of a text
            yield _line(at, box, inside[-1])


def _links_by_text(among: Among) -> dict[str, list[Element]]:
    """The links of a page by what they show: boxes in boxes hold the same ones again and again."""
    found: dict[str, list[Element]] = defaultdict(list)
    for link in among.by_tag["a"]:
        if link.tag == "a":  # not made something else since
            found[neat(text_of(link))].append(link)
    return found


def nearest_links(element: Element) -> Iterator[Element]:
    """The links near the start of an element, and those close around it."""
    around = islice(element.iterancestors(), _AROUND)
    return (near for near in chain(_inside(element), around) if near.tag == "a")


def text_of(link: Element) -> str:
    """What a link shows, in as many elements as links have."""
    if link.end == link.place + 1:
        return link.text or ""
    said = [f"{part.text or ''}{part.tail or ''}" for part in _inside(link)[1:]]
    return "".join([link.text or "", *said])


def _inside(element: Element) -> Sequence[Element]:
    return element.among[element.place : min(element.end, element.place + _NEAR)]


def _is_title(piece: Piece) -> bool:
    """Whether a link is most of the words of a line, or of the first of several."""
    line = _NO_WORD.sub(" ", piece.text.partition("\n")[0])
    return piece.links <= _TITLE_LINKS and 4 * (count_words(line) - piece.linked) <= 3 * piece.linked


def _is_bare(link: Element) -> bool:
    return not len(link) and not link.text


def _has_button(cut: Cut, box: Box) -> bool:
    links = [part for part in _inside(box.element) if part.tag == "a"]
    if len({link.get("href") for link in links}) != 1:
        return False
    pieces = cut.pieces[box.first : box.end]
    return any(map(_is_bare, links)) or any(0 < piece.words == piece.linked <= _BUTTON for piece in pieces)


def _boxes_of(cut: Cut, heads: Sequence[bool]) -> Iterator[tuple[int, Box, bool]]:
    """The place of each of the `heads`, and the largest box with it alone; the innermost with others as
    well, and False, where there is none."""
    before = list(accumulate(heads, initial=0))
    for at in compress(range(len(heads)), heads):
        box = cut.box_of(at)
        alone = before[box.end] - before[box.first] == 1
        for _ in range(_LEVELS if alone else 0):
            outer = cut.boxes[box.parent] if box.parent >= 0 else box
            if outer is box or outer.tag in _PAGE or before[outer.end] - before[outer.first] != 1:
                break
            box = outer
        yield at, box, alone


def _line(at: int, around: Box, link: Element) -> Box:
    """A paragraph that begins with a link, as if that were a box."""
    box = Box()
    box.element, box.tag, box.css = link, "a", link.get("class") or ""
    box.outer, box.parent, box.place, box.depth = around, around.place, around.place, around.depth + 1
    box.first, box.end, box.type = at, at + 1, around.type
    return box
