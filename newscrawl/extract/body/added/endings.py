"""What a text and the quotations in it end with, which the model gets wrong.

Below a quotation stands who is quoted, in few words that look like a label or a link; at the end of a text
may stand a heading whose list or box was left out, and is a heading of nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from newscrawl.extract.body.added.lists.sources import heads_sources
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.left import ARTICLE_WORDS, words_of

_SHORT, _QUOTED = 4, 8
"""Pieces of a short quotation at the most, and of any: some pages set all of a text as one."""
_SIGNED = 16
"""Words of who is quoted at the most."""
_LINKS = 0.7
"""The share of words in links over which a piece leads elsewhere: below a quotation the day may be a link."""
_ROW, _STROKES = 2, ("|", "·", "•", "»")
"""Links of a row at the least, and what stands between them."""
_LEVELS = 3
"""Boxes around a piece in which its quotation is looked for."""
_HEADING = 12
"""Words of a heading at the most: what is longer tells something by itself."""


def with_whole_quotations(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the speaker below each quotation, and with the rest of each short one of which something
    is kept."""
    if not kept or "blockquote" not in cut.boxes[0].element.among.by_tag:
        return kept
    known = frozenset(kept)
    quoted = [at for at in kept if cut.pieces[at].type == "quote"]
    rest = {one for at in quoted for one in _rest(cut, at) if cut.pieces[one].link_density <= _LINKS}
    return kept if rest <= known else sorted(known | rest)


def _rest(cut: Cut, at: int) -> Iterable[int]:
    """What belongs to a piece of a quotation."""
    box = _quotation(cut, at)
    if box is None or box.end - box.first > _QUOTED:
        return ()
    if box.end - box.first <= _SHORT:
        return range(box.first, box.end)
    return (at + 1,) if at + 2 == box.end and cut.pieces[at + 1].words <= _SIGNED else ()


def _quotation(cut: Cut, at: int) -> Box | None:
    """The quotation that a piece stands in."""
    around = islice(cut.box_of(at).outward(), _LEVELS)
    return next((box for box in around if box.tag == "blockquote"), None)


def without_last_links(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without lines, each a link, that it ends with under a heading of their own, but for its sources:
    what else the site has on the matter; and without a row of links that strokes part ("Back | Next")."""
    if not kept or not (cut.pieces[kept[-1]].linked or cut.pieces[kept[-1]].links):
        return kept
    left = kept[:-1] if len(kept) > 1 and _is_row_of_links(cut.pieces[kept[-1]]) else kept
    while len(left) > 1 and _are_links_below(cut, left[-2], left[-1]):
        left = left[:-2]
    return left if left is not kept and words_of(cut, left) >= ARTICLE_WORDS else kept


def _is_row_of_links(piece: Piece) -> bool:
    """Whether the first line of a piece is links with a stroke between them; a notice may stand below it."""
    if piece.links < _ROW or piece.type != "paragraph" or 2 * piece.linked < piece.words:
        return False
    row = piece.text.split("\n", 1)[0]
    return any(stroke in row for stroke in _STROKES) and not ends_sentence(row)


def _are_links_below(cut: Cut, head: int, at: int) -> bool:
    """Whether a piece is several lines that are links each, right below a heading or a line in bold."""
    heading, piece = cut.pieces[head], cut.pieces[at]
    if piece.type != "paragraph" or not piece.is_link or "\n" not in piece.text or ends_sentence(piece.text):
        return False
    heads = heading.type == "heading" or 0 < heading.words <= min(heading.strong, _HEADING)
    return heads and head + 1 == at and not heads_sources(heading.text)


def without_last_heading(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without a heading that it ends with. One that is a sentence or has a number may be the last
    entry of a list, as one below another heading is."""
    pieces = cut.pieces
    if len(kept) < 2 or pieces[kept[-1]].type != "heading" or pieces[kept[-2]].type == "heading":
        return kept
    last = pieces[kept[-1]]
    if last.words > _HEADING or last.text[0].isdigit() or ends_sentence(last.text):
        return kept
    return kept[:-1] if words_of(cut, kept[:-1]) >= ARTICLE_WORDS else kept
