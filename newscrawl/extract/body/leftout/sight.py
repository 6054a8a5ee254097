"""One look at a text that tells which steps may find something to leave out of it.

There are forty, and on nearly all pages each finds nothing: to begin them all takes longer than to look. So
each is begun only where there is what it needs at the least. Steps take pieces away one after another: what a
text does not have before them it does not have between them either.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import ENDS
from newscrawl.extract.body.leftout.lines.captions import MOST_WORDS, near_pictures
from newscrawl.extract.body.leftout.lines.entries import ENTRY_WORDS
from newscrawl.extract.body.leftout.lines.plaincaptions import CAPTION_WORDS
from newscrawl.extract.body.leftout.stories.nextstory import LABEL_WORDS, TITLE_WORDS
from newscrawl.extract.body.leftout.stories.pointers import POINTING_WORDS
from newscrawl.extract.body.leftout.stories.storylinks import LINE_WORDS
from newscrawl.extract.body.leftout.stories.teased import heads_itself

_SHORT, _LED = max(MOST_WORDS, CAPTION_WORDS.stop), max(POINTING_WORDS, LINE_WORDS.stop)
"""Words of a line that may be a caption, and of one that may lead to a story, at the most."""
OVER_LINK, ADDRESS, CLOSED, LINES = (1 << place for place in range(4))
"""Of some lines: that one of few words stands right above a link that is lost, that one has an address, that
one with a link ends in a bracket, and that several are few words and no heading."""
_LABEL, _CLOSING = 20, frozenset("])")
"""Words of a label at the most, and what such a bracket is."""


@dataclass(slots=True)
class Sight:
    """What a text has: `said` is all of it, `open_lines` its short lines that end as no sentence does.

    Whether two pieces say the same; whether the first stands above the headline; whether the page has several
    buttons; whether a line of few words has a link; whether what a story may be called stands amid it;
    whether a short line is near a picture (on a page with an element for captions none is).
    """

    said: str
    open_lines: str
    is_repeated: bool
    begins_above: bool
    has_buttons: bool
    has_link: bool
    has_title: bool
    has_picture: bool


def sight_of(cut: Cut, kept: Sequence[int], own: int) -> Sight:
    """What one look at the pieces `kept` tells; the headline is the piece `own`."""
    pieces, texts, short, open_lines, has_link = cut.pieces, list[str](), list[int](), list[str](), False
    for at in kept:
        piece = pieces[at]
        texts.append(text := piece.text)
        if piece.words <= _SHORT:
            short.append(at)
            has_link = has_link or (piece.linked > 0 and piece.words <= _LED)
            if text[-1] not in ENDS:
                open_lines.append(text)
    return Sight(
        "\n".join(texts),
        "\n".join(open_lines),
        is_repeated=len({*texts}) < len(texts),
        begins_above=kept[0] <= own,
        has_buttons=len(cut.boxes[0].element.among.by_tag.get("button", ())) > 1,
        has_link=has_link,
        has_title=_has_title(pieces[max(kept[0] - 1, 0) : kept[-1] + 1])
        or any(one.is_link for one in pieces[kept[-1] + 1 : kept[-1] + 2]),
        has_picture=_has_picture(cut, short),
    )


def _has_title(pieces: Sequence[Piece]) -> bool:
    """Whether one of some pieces is a link but for a label, and of some words or a heading, or begins with a
    line that is."""
    for piece in pieces:
        titled = piece.linked >= TITLE_WORDS or (piece.linked and piece.type == "heading")
        if titled and (piece.words - piece.linked <= LABEL_WORDS or heads_itself(piece)):
            return True
    return False


def _has_picture(cut: Cut, short: Sequence[int]) -> bool:
    """Whether one of some lines stands in a box with a picture, or right beside one."""
    return bool(cut.pictured and near_pictures(cut, short))


def is_apart(cut: Cut, at: int, first: int) -> bool:
    """Whether a piece stands in a box of several, in which the `first` of its text does not."""
    box = cut.boxes[cut.pieces[at].box]
    while box.first > first and box.end - box.first == 1:
        box = box.outer
    return box.first > first


def lines_of(cut: Cut, kept: Sequence[int]) -> int:
    """What is among the lines of a text, as signs."""
    pieces, signs, few = cut.pieces, 0, 0
    for at, below in pairwise((*kept, len(pieces))):
        piece = pieces[at]
        text, words = piece.text, piece.words
        if piece.links and text[-1] in _CLOSING:
            signs |= CLOSED
        if "://" in text or "www." in text:
            signs |= ADDRESS
        if below - at > 1 and words <= _LABEL and pieces[at + 1].is_link:
            signs |= OVER_LINK
        few += words <= ENTRY_WORDS and piece.type == "paragraph"
    return signs | LINES if few > 1 else signs
