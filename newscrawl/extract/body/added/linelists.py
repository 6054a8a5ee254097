"""Lists without a list tag: short lines of the same markup amid a text, such as fares or results.

Page builders and old editors set each into a box of its own ("Dogs: free"), and the model takes most of them
for labels. They are the text's where they are made alike and stand side by side without a link, right below a
sentence that leads to them with a colon, or below another piece of the text where one of them was kept or
each is a label and what is said of it, and the text goes on right below them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from newscrawl.extract.body.added.makes import make_of
from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import Look
from newscrawl.extract.body.leftout.labels import is_label
from newscrawl.extract.dates.ago import tells_ago
from newscrawl.known.unfoldwords import unfolds

_FEWEST, _MOST, _WORDS = 3, 80, 14
"""Lines at the least and at the most, and words of one."""
_LEADING = 4
"""Words of what leads to them at the least: "Share this:" leads to none."""
_LABEL = 4
"""Words of a label at the most."""
_AGAINST = -1.5
"""The weight of its names from which a box may be any."""
_COLONS = ":："
_BESIDE = frozenset(("aside", "figure", "nav", "footer", "header", "form"))


def with_line_lists(found: Look, kept: list[int]) -> list[int]:
    """`kept` with the rest of such lines."""
    cut, known, more = found.cut, frozenset(kept), set[int]()
    gaps = [before + 1 for before, after in pairwise(kept) if after - before > 1]
    for at in gaps:
        if at in more or not _may_be_line(cut.pieces[at]):
            continue
        lines = _lines_around(cut, at, known)
        if len(lines) >= _FEWEST and lines[0] - 1 in known and _are_text(found, lines, kept, known):
            more.update(lines)
    return sorted(known | more) if more else kept


def _may_be_line(piece: Piece) -> bool:
    """Whether a piece is a few words without a link, and no heading."""
    return piece.type == "paragraph" and piece.words <= _WORDS and not piece.links


def _lines_around(cut: Cut, at: int, known: frozenset[int]) -> range:
    """The lines right above and below one that are made as it is, where the text goes on right below them."""
    make = make_of(cut, at)

    def is_like(one: int) -> bool:
        return _may_be_line(cut.pieces[one]) and make_of(cut, one) == make

    first, end = max(at - _MOST, 0), min(at + _MOST, len(cut.pieces))
    below = next((one for one in range(at, end) if not is_like(one)), end)
    if below not in known:
        return range(0)
    above = sum(1 for _ in takewhile(is_like, range(at - 1, first - 1, -1)))
    return range(at - above, below)


def _are_text(found: Look, lines: range, kept: Sequence[int], known: frozenset[int]) -> bool:
    """Whether lines are part of a text: led to, or kept in part, with nothing in them that a site says."""
    cut, before = found.cut, found.cut.pieces[lines.start - 1]
    led = before.text[-1] in _COLONS and before.words >= _LEADING and not invites(before.text.lower())
    told = not known.isdisjoint(lines) or all(_is_pair(cut.pieces[at]) for at in lines)
    if not led and (not told or lines.start - 1 == kept[0]):
        return False
    if not _goes_on(cut, lines) or not _says_nothing(found, lines):
        return False
    said = [cut.pieces[at] for at in lines]
    several = sum(piece.words > 1 for piece in said)
    return 2 * several >= len(said) and all(map(_says_something, said))


def _goes_on(cut: Cut, lines: range) -> bool:
    """Whether what is right below lines stands in the box that the piece above them stands in."""
    around = cut.boxes[make_of(cut, lines.start - 1)[0]]
    return around.first < lines.start and lines.stop < around.end


def _says_nothing(found: Look, lines: range) -> bool:
    """Whether the boxes from that of a text inwards to lines may be any by their names and their tags."""
    around = make_of(found.cut, lines.start - 1)[0]
    inner = takewhile(lambda box: box.place > around, found.cut.box_of(lines.start).outward())
    return all(_may_be_any(found, box) for box in inner)


def _may_be_any(found: Look, box: Box) -> bool:
    return box.tag not in _BESIDE and found.own[box.place] > _AGAINST


def _is_pair(piece: Piece) -> bool:
    """Whether a line is a label and what is said of it."""
    label, _, said = piece.text.partition(":")
    return bool(said.strip()) and label.count(" ") < _LABEL and label[-1:].isalpha()


def _says_something(piece: Piece) -> bool:
    """Whether a line has a word, and is nothing that a site says beside a text."""
    text = piece.text
    if is_label(text) or unfolds(text) or tells_ago(text) or invites(text.lower()):
        return False
    return any(map(str.isalpha, text))
