"""The only paragraph of a page, where the choice kept next to nothing: the first prose below the headline.

The trees judge a paragraph by those around it, and have learned from news: an announcement, a service or a
picture story that is told in a sentence or two has none. What stands first below the headline, is whole
sentences and scores well by itself is the text then, with what follows in the same box.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import Look, ends_sentence
from newscrawl.extract.body.headlinepiece import headline_at
from newscrawl.extract.body.leftout.left import words_of

_LITTLE = 20
"""Words kept, under which something must have been lost."""
_PROSE, _SCORE = 15, 0.5
"""Words of a paragraph that tells something, and its score by the first look."""
_PLAIN = frozenset(("p", "div"))
_NEAR = 8
"""Pieces below the headline among which the text begins."""
_FIRST_WORDS, _CLEAR = 25, 0.9
"""Words of a first paragraph that the trees may have lost of a text, and its score by the first look."""


def with_only_prose(found: Look, kept: list[int], likely: Sequence[int], headline: int) -> list[int]:
    """`kept`, and where that is next to nothing the paragraph below the headline, with those behind it.

    `likely` are the pieces that were looked at in full, `headline` is the place of the headline, or -1.
    """
    cut = found.cut
    if words_of(cut, kept) >= _LITTLE:
        return kept
    prose = [at for at in likely if found.score[at] >= _SCORE and _is_prose(cut.pieces[at])]
    first = next((at for at in prose if headline < at <= headline + _NEAR), None)
    if headline < 0:
        first = prose[0] if len(prose) == 1 else None
    if first is None:
        return kept
    box = cut.pieces[first].box
    around = cut.boxes[box].parent if cut.boxes[box].end - cut.boxes[box].first == 1 else box
    rest = takewhile(lambda at: at < cut.boxes[around].end, (at for at in prose if at > first))
    return sorted({*kept, first, *rest})


def with_first_prose(found: Look, kept: list[int], likely: Sequence[int], headline: str) -> list[int]:
    """`kept` with the paragraphs between the `headline` and the text that read like prose beyond doubt.

    An introduction stands in a box of its own on pages that others have learned to tell a summary by: those
    have names for it, which the score tells. A paragraph without a name that stands right below the headline,
    beside the box of all others, is such as well. `likely` are the pieces that were looked at in full.
    """
    cut, score = found.cut, found.score
    first = kept[0] if kept else -1
    before = [at for at in takewhile(first.__gt__, likely) if cut.pieces[at].words >= _PROSE]
    if not before:
        return kept
    own = headline_at(cut.pieces, headline)
    if own < 0:
        return kept
    near = [at for at in before if own < at <= own + _NEAR and _is_prose(cut.pieces[at])]
    clear = [at for at in near if score[at] >= _CLEAR and cut.pieces[at].words >= _FIRST_WORDS]
    return sorted({*clear, *(at for at in near if _is_below(cut, own, at, first)), *kept})


def _is_below(cut: Cut, headline: int, at: int, text: int) -> bool:
    """Whether a piece is a paragraph without a name that stands right below the headline, or the `header` or
    the box around that alone, and beside what the rest of a text stands in."""
    own, head = cut.box_of(at), cut.box_of(headline)
    if own.tag not in _PLAIN or own.css or own.parent < 0 or text >= own.outer.end:
        return False
    is_held = head.parent >= 0 and (head.outer.tag == "header" or head.outer.end - head.outer.first == 1)
    return own.parent == (head.outer.parent if is_held else head.parent)


def _is_prose(piece: Piece) -> bool:
    told = piece.words >= _PROSE and piece.linked * 4 <= piece.words and piece.type == "paragraph"
    return told and ends_sentence(piece.text) and not invites(piece.text.lower())
