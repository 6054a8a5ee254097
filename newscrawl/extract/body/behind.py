"""What stands right behind a short text, or between its last pieces, and asks readers for something.

Walls that a script is to show, and has not, are named for being hidden; they ask nobody. Nor does the label
of another story, which stands beside its title ("Subscribers only").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from newscrawl.extract.access.asked import asks
from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.markup.element import Element
from newscrawl.known.wordcount import count_words

_MOST_WORDS = 300
"""Words of a text behind which such words count."""
_LAST, _AFTER = 3, 5
"""Pieces of a text between which such a line may stand, and pieces that are looked at from its last on."""
_HIDDEN = re.compile(
    r"(?:^|[\s_-])(?:hidden|hide|invisible|d-none|no-?display|off-?screen|cloak|popup|modal|lightbox)(?:$|\s)"
)
_LABEL, _TITLE = 4, 4
"""Words of the label of a story at the most, and of its title at least."""
_LINKS = 12
"""Links of a box that are looked at for a title."""
_OFFER = re.compile(
    r"subscri|abo(?:nn|s?(?:[/?-]|$))|suscri|assin|prenum|log-?in|sign-?(?:in|up)|regist|account|member|join"
    r"|offer|angebot|premium|plus(?:[/?-]|$)|paywall|shop|checkout|^#|^javascript"
)
"""What the address of an offer has, and that of a story hardly."""


def asked_behind(cut: Cut, kept: Sequence[int], words: int) -> str | None:
    """The line by which readers are asked to sign in or pay for the rest of the text that some pieces are;
    None where there is none, or the text is long."""
    if not kept or words >= _MOST_WORDS:
        return None
    last = kept[-_LAST:]
    own = [at for at in last if at == kept[-1] or cut.pieces[at].type == "heading"]
    text = set(kept).difference(own)
    places = range(kept[-_LAST:][0], min(kept[-1] + _AFTER, len(cut.pieces)))
    near = [at for at in places if at not in text]
    found = asks([cut.pieces[at].text for at in near], own=[near.index(at) for at in own])
    walls = (near[at] for at in found)
    shown = (at for at in walls if not _is_hidden(cut, at) and not _labels(cut, at))
    return next((cut.pieces[at].text for at in shown), None)


def _is_hidden(cut: Cut, at: int) -> bool:
    return any(_HIDDEN.search(box.css) is not None for box in cut.box_of(at).outward())


def _labels(cut: Cut, at: int) -> bool:
    """Whether a line is no more than a label of another story: a few words in the box of a link that has a
    title for its words, or in that link."""
    piece = cut.pieces[at]
    if ((piece.words - piece.linked) or piece.words) > _LABEL:
        return False
    for box in cut.box_of(at).outward():
        links = [link for link in box.element.iterancestors() if link.tag == "a"]
        links += islice(box.element.iter("a"), _LINKS)
        if links:
            return any(map(_has_title, links))
    return False


def _has_title(link: Element) -> bool:
    words = count_words(" ".join(link.itertext()))
    return words >= _TITLE and _OFFER.search((link.get("href") or "").lower()) is None
