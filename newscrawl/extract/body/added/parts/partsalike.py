"""Parts with the same markup, only one of them kept by the model: years of a chronicle, steps, terms.

Page builders set a chronicle as boxes of one make, a label and a sentence in each, and neither is marked up
as what it is. The model keeps the longest of these, if any. Where several stand side by side, are made alike
to the last piece and have no link, as teasers and readers' comments have, nor say how long ago they were
written, whoever wrote one for the text wrote all. A button that leads away from the site, to where a thing is
sold, is no such link.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from operator import attrgetter

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.dates.ago import tells_ago
from newscrawl.extract.markup.addresses import host_of

PARTS, _PIECES, _LABEL = 3, 6, 8
"""Parts of one make at the least, pieces of one at the most, and words of a label, or of a button."""
_LEVELS = 3
"""Boxes around a piece of which one may be such a part."""
MOST = 12
"""Pieces of a text that may have lost such parts, and not labels alone: a longer one tells by itself what is
made as it is."""
_TIME = re.compile(r"\d{1,2}[:.]\d\d")
_NUMBER = re.compile(r"\W*\d{1,3}\W*(?:[a-z]{1,4} \d{1,3})?", re.ASCII)
"""What a label of a live report is, and one that only counts."""
_STAR = "★"
_FIRST = attrgetter("first")
_Make = tuple[tuple[str, str], ...]


def with_parts_alike(cut: Cut, kept: list[int], url: str) -> list[int]:
    """`kept` with all parts made as one is of which a sentence is kept; if it is many pieces, with the labels
    of such parts where each has a sentence. What all of them say is a button. `url` is the page's."""
    if not kept:
        return kept
    pieces, known, is_long = cut.pieces, frozenset(kept), len(kept) > MOST
    lost = [at for at in kept if at - 1 not in known and is_label(pieces[at - 1])]
    if is_long and len(lost) < PARTS:
        return kept
    found, asked = set[int](), set[int]()
    for at in lost:
        part = _part(cut, at) if ends_sentence(pieces[at].text) else None
        if part is None or part.parent in asked:
            continue
        asked.add(part.parent)
        alike = _alike(cut, part, url)
        if len(alike) >= PARTS and not (is_long and _some_lost(alike, known)):
            inside = [piece for box in alike for piece in text_of(cut, box)]
            said = Counter(pieces[piece].text for piece in inside)
            own = (piece for piece in inside if said[pieces[piece].text] < len(alike))
            found.update(piece for piece in own if not _NUMBER.fullmatch(pieces[piece].text))
    return kept if found <= known else sorted(known | found)


def _some_lost(parts: Sequence[Box], known: frozenset[int]) -> bool:
    """Whether nothing is kept of one of some parts."""
    return any(known.isdisjoint(range(part.first, part.end)) for part in parts)


def _part(cut: Cut, at: int) -> Box | None:
    """The box that a piece stands in with a label before it, and all that holds no more (a card)."""
    box = next((box for box in islice(cut.box_of(at).outward(), _LEVELS) if box.end - box.first > 1), None)
    if box is None or box.end - box.first > _PIECES or box.parent < 0 or box.first == at:
        return None
    size, label = box.end - box.first, cut.pieces[box.first]
    if not (_is_made_as(cut, box.first, box.end) or _is_made_as(cut, box.first, box.first - size)):
        return None
    return box.whole() if is_label(label) and not _TIME.match(label.text) else None


def _is_made_as(cut: Cut, at: int, other: int) -> bool:
    """Whether two pieces are made alike, if there is another."""
    if not 0 <= other < len(cut.pieces) or cut.pieces[at].tag != cut.pieces[other].tag:
        return False
    return cut.box_of(at).css == cut.box_of(other).css


def is_label(piece: Piece) -> bool:
    """Whether a piece is a few words without a link."""
    return piece.words <= _LABEL and not piece.linked


def _alike(cut: Cut, part: Box, url: str) -> Sequence[Box]:
    """The parts beside one that are made as it is, or none where one of them has a link or is signed."""
    end = bisect_left(cut.boxes, part.outer.end, key=_FIRST)
    make = _make(cut, part)
    beside = [box for box in cut.boxes[part.parent : end] if box.parent == part.parent]
    alike = [box for box in beside if (box.tag, box.css) == (part.tag, part.css)]
    return [box for box in alike if _make(cut, box) == make] if is_plain(cut, alike, url) else []


def is_plain(cut: Cut, parts: Sequence[Box], url: str) -> bool:
    """Whether no part has a link, but for buttons that lead away from the site, or is signed."""
    inside = [cut.pieces[at] for box in parts for at in range(box.first, box.end)]
    if any(map(_is_signed, inside)):
        return False
    linked = [piece for piece in inside if piece.links or piece.linked]
    return not linked or (all(map(_is_button, linked)) and all(_leads_away(box, url) for box in parts))


def text_of(cut: Cut, part: Box) -> list[int]:
    """The pieces of a part but for its buttons."""
    return [at for at in range(part.first, part.end) if not cut.pieces[at].links]


def _is_button(piece: Piece) -> bool:
    """Whether a piece is a few words, most of them in a link; a price may stand before it."""
    return piece.words <= _LABEL and piece.type != "heading" and 2 * piece.linked >= piece.words


def _leads_away(part: Box, url: str) -> bool:
    """Whether all links in a part lead to another site."""
    element, own = part.element, host_of(url)
    inside = element.among[element.place : element.end]
    links = (one.attrib.get("href", "").strip() for one in inside if one.tag == "a")
    return all(host_of(href) not in ("", own) for href in links)


def _is_signed(piece: Piece) -> bool:
    """Whether a piece says how long ago it was written or how good something was, as readers' lines do."""
    return piece.words <= _LABEL and (_STAR in piece.text or tells_ago(piece.text))


def _make(cut: Cut, part: Box) -> _Make:
    """How the pieces of a part are made, one after another."""
    return tuple((cut.pieces[at].tag, cut.box_of(at).css) for at in range(part.first, part.end))
