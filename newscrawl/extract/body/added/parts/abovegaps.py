"""Headings of a text above what is left out: an offer or an advertisement parts them from what they head."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.labels import is_label
from newscrawl.extract.body.leftout.stories.beside import parted


def above_left_out(cut: Cut, kept: Sequence[int], gaps: Iterable[tuple[int, int]]) -> list[int]:
    """The headings right below a piece of a text, above what is left out (a shop's offer), between two pieces
    of it (`gaps`), where the text goes on in the same box, and that are made as two others of it; or with
    which a box of the text ends that goes on in another of its make (an advertisement stands between)."""
    found: list[int] = []
    beside: list[int] = []
    for before, after in gaps:
        head = cut.pieces[before + 1]
        if head.type != "heading" or head.links or is_label(head.text):
            continue
        ours, theirs = parted(cut, cut.pieces[before].box, cut.pieces[after].box)
        if ours is not None and ours.end > before + 1 and ends_with_head(cut, before, ours, theirs):
            found.append(before + 1)
        elif len({cut.box_of(at).whole().parent for at in (before + 1, after)}) == 1:
            beside.append(before + 1)
    makes = Counter(_look(cut, at) for at in kept if cut.pieces[at].type == "heading") if beside else {}
    return found + [at for at in beside if makes.get(_look(cut, at), 0) > 1]


def _look(cut: Cut, at: int) -> tuple[str, str]:
    own = cut.box_of(at)
    return own.tag, own.css


def ends_with_head(cut: Cut, before: int, box: Box, below: Box | None) -> bool:
    """Whether a box ends with one heading, beside the text before it, and the text goes on in another of its
    make."""
    alone = box.end == before + 2 and is_made_like(box, below)
    return alone and len({cut.box_of(at).whole().parent for at in (before, before + 1)}) == 1


def is_made_like(one: Box | None, other: Box | None) -> bool:
    """Whether two boxes have one tag, and the same names or none."""
    if one is None or other is None or one.tag != other.tag:
        return False
    names = one.element.attrib.get("class")
    return one.css == other.css or bool(names and names == other.element.attrib.get("class"))
