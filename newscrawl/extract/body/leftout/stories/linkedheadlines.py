"""Headlines of other stories, each in a container of its own amid the text that an outlet's layout names.

What a layout names is read whole; but such a line is a widget, whose story is another tomorrow. It is all
link, leads to another page of the site and stands between two paragraphs: in a box that has nothing else, or
in a paragraph where its address spells it. A link to a file is a source, a heading of its own heads what
follows it, and many links are a list.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.stories.leading import FILE, first_address, leads_elsewhere
from newscrawl.extract.headline.spelled import is_spelled

_TITLE_WORDS, _SENTENCE = 4, 12
"""Words of a link from which it is what a story is called, and those of a sentence of the text."""
_MOST = 3
"""Lines of such a container: more are a list of the article's own."""


def without_linked_headlines(cut: Cut, url: str) -> list[int]:
    """The pieces of a container but for such lines. `url` is the page's."""
    pieces = cut.pieces
    prose = [at for at, piece in enumerate(pieces) if piece.words >= _SENTENCE and piece.linked < piece.words]
    others = [at for at, piece in enumerate(pieces) if not _is_title(piece)]
    gone: set[int] = set()
    for at in sorted({*range(prose[0], prose[-1])}.difference(others)) if prose else ():
        if at not in gone:
            box = _alone(cut, at, others)
            if box.end - box.first <= _MOST and _is_of_story(box, pieces[at].text, url):
                gone.update(range(box.first, box.end))
    return [at for at in range(len(pieces)) if at not in gone]


def _is_title(piece: Piece) -> bool:
    return piece.is_link and piece.words >= _TITLE_WORDS and not ends_sentence(piece.text)


def _alone(cut: Cut, at: int, others: Sequence[int]) -> Box:
    """The widest box with a piece that holds nothing but such lines; `others` are those that are none."""
    box = cut.box_of(at)
    while box.parent >= 0:
        outer = box.outer
        first = bisect_left(others, outer.first)
        if first < len(others) and others[first] < min(outer.end, at + _MOST):
            break
        box = outer
    return box


def _is_of_story(box: Box, text: str, url: str) -> bool:
    address = first_address(box)
    if box.type == "heading" or FILE.search(address) or not leads_elsewhere(box, url):
        return False
    return box.tag != "p" or is_spelled(address, text)
