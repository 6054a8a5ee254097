"""Dialogs above or below an article that ask for consent, by what they say: not all have a name that tells.

Such a dialog is the first that a page has, or the last, and its sentences read like any text's. Names of
dialogs are looked for elsewhere (`body.named`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.left import without, words_of
from newscrawl.extract.body.leftout.named.named import ASKS, SIGNS
from newscrawl.extract.body.leftout.stories.beside import parted
from newscrawl.extract.markup.element import between

_BUTTONS = 2
"""Buttons of a dialog beside which one such word is enough."""
_MOST, _SHARE = 8, 3
"""Pieces of a dialog below a text at the most, and one word in so many of what is kept."""


def without_consent(cut: Cut, kept: Sequence[int], headline_at: int) -> Sequence[int]:
    """`kept` without what stands in a box of its own before the headline, or last of all, and asks for
    consent, where most of it is left. A paragraph beside the headline may be the article's standfirst."""
    kept = _without_last(cut, kept)
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


def _without_last(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without its last pieces, where these are few, in a box of their own over several buttons, and
    speak of consent again and again."""
    if len(kept) < 2:
        return kept
    ours, box = parted(cut, cut.pieces[kept[0]].box, cut.pieces[kept[-1]].box)
    if box is None or not _has_buttons(box) or (ours and _has_buttons(ours)):
        return kept
    group = [at for at in kept[-_MOST:] if box.first <= at < box.end]
    if _said(cut, group) < SIGNS or _signs(cut, kept[-2:]) == 0:
        return kept
    return kept[: -len(group)] if _SHARE * words_of(cut, group) < words_of(cut, kept) else kept


def _signs(cut: Cut, group: Sequence[int]) -> int:
    text = _text(cut, group)
    return sum(word in text for word in ASKS)


def _said(cut: Cut, group: Sequence[int]) -> int:
    return sum(map(_text(cut, group).count, ASKS))


def _text(cut: Cut, group: Sequence[int]) -> str:
    return " ".join([cut.pieces[at].text for at in group]).lower()


def _asks(cut: Cut, group: Sequence[int], place: int) -> bool:
    """Whether a box speaks of consent and has several buttons to give or refuse it with: no text has, so
    that it does not matter how much is left."""
    return _has_buttons(cut.boxes[place]) and _signs(cut, group) > 0


def _has_buttons(box: Box) -> bool:
    element = box.element
    return len(between(element.among.by_tag["button"], element.place + 1, element.end)) >= _BUTTONS
