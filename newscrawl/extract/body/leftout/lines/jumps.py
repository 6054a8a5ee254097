"""A table of contents: items of a list that are a link to a place on the page each, and nothing else.

The sub-headings say the same once more. A question that opens its answer may be such a link as well, so an
item that holds more than the link stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.leftout.left import without
from newscrawl.extract.body.leftout.stories.leading import first_address


def without_jumps(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without such items, where most of it is left."""
    linked = [at for at in kept if cut.pieces[at].linked and cut.pieces[at].type == "list_item"]
    return without(cut, kept, {at for at in linked if _jumps(cut, at)}) if linked else kept


def _jumps(cut: Cut, at: int) -> bool:
    """Whether an item is a link to a place on the page."""
    box = cut.box_of(at)
    return cut.pieces[at].is_link and box.end - box.first == 1 and len(_place(first_address(box))) > 1


def _place(address: str) -> str:
    """The place on the page that an address names, with the sign before it."""
    return address if address[:1] == "#" else ""
