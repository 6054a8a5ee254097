"""Dialogs above an article that ask for consent, by what they say: not all have a name that tells.

Such a dialog is the first that a page has, and its sentences read like any text's. Names of dialogs are
looked for elsewhere (`body.named`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.leftout.beside import parted
from newscrawl.extract.body.leftout.left import without
from newscrawl.extract.body.leftout.named import ASKS, SIGNS

_BUTTONS = 2
"""Buttons of a dialog beside which one such word is enough."""


def without_consent(cut: Cut, kept: Sequence[int], headline_at: int) -> Sequence[int]:
    """`kept` without what stands in a box of its own before the headline and asks for consent, where most of
    it is left. A paragraph beside the headline may be the article's standfirst."""
    if not kept or kept[0] >= headline_at:
        return kept
    above = [at for at in kept if at < headline_at]
    groups: dict[int, list[int]] = defaultdict(list)
    for at in above:
        _, box = parted(cut, cut.pieces[headline_at].box, cut.pieces[at].box)
        groups[-1 if box is None or box.tag == "p" else box.place].append(at)
    likely = {place: group for place, group in groups.items() if place >= 0}
    if sure := {at for place, group in likely.items() if _asks(cut, group, place) for at in group}:
        kept = [at for at in kept if at not in sure]
    asking = {at for group in likely.values() if _signs(cut, group) >= SIGNS for at in group} - sure
    return without(cut, kept, asking)


def _signs(cut: Cut, group: Sequence[int]) -> int:
    text = " ".join([cut.pieces[at].text for at in group]).lower()
    return sum(word in text for word in ASKS)


def _asks(cut: Cut, group: Sequence[int], place: int) -> bool:
    """Whether a box speaks of consent and has several buttons to give or refuse it with: no text has, so
    that it does not matter how much is left."""
    element = cut.boxes[place].element
    buttons = sum(element.place < button.place < element.end for button in element.among.by_tag["button"])
    return buttons >= _BUTTONS and _signs(cut, group) > 0
