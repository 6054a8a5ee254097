"""Boxes in the midst of a text that are none of it: forms, polls, advertisements, pointers to other stories.

The learned choice has seen few of them: what stands between two paragraphs and is a sentence reads to it like
a third. They are told by what a box of few words has in it, is named for, or begins with. Before and after a
text stands much that is named alike and may be its standfirst or its end; that is left to the learned choice.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence, Set
from operator import attrgetter

from newscrawl.extract.body.blocks import Box, Cut
from newscrawl.extract.body.named import named_of, where_most_is_left, words_of
from newscrawl.extract.body.words import invites
from newscrawl.extract.markup.element import Element

_NAMES = re.compile(
    r"(?:^|[\s_-])(?:newsletters?|sign-?up|promos?|adverts?|advertisement|sponsor(?:ed)?|polls?|recirc|donat(?:e|ion)"
    r"|read-?(?:also|more|next)|also-?read|podcasts?|(?:video|audio|media|jw)-?player|playlist)(?:$|[\s_-])"
)
_STEMS = (
    "letter",
    "sign",
    "promo",
    "advert",
    "sponsor",
    "poll",
    "recirc",
    "donat",
    "read",
    "podcast",
    "play",
)
_MOST_WORDS = 120
"""Words over which a box is a part of the text, whatever it is named."""
_LABEL_WORDS = 8
"""Words of what a box begins with, where that tells what it is."""
_ADVERTISING = frozenset((
    "anzeige", "werbung", "publicité", "publicidad", "publicidade", "pubblicità", "advertentie", "annons",
    "annonse", "annonce", "mainos", "reklama", "reklam", "oglas", "реклама", "διαφήμιση",
    "iklan", "広告", "广告", "廣告", "광고", "إعلان", "פרסומת", "विज्ञापन",
))  # fmt: skip
"""What stands above an advertisement, where `invites` does not know it."""
_CHOICES = 2
"""Labels of fields from which a box is a form, without the tag of one."""
_LEVELS = 6
"""Boxes around a piece that are looked at."""
_PARTS = frozenset(("list_item", "table_row"))
_PLACE = attrgetter("place")


def without_amid(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without what stands in such boxes between two other pieces of it, where most of it is left."""
    if len(kept) < 4:
        return kept
    amid = _amid(cut, kept)
    if not amid:
        return kept
    names = {box.css for box in amid.values()}
    named = named_of(names, " ".join(names), _STEMS, _NAMES)
    read = frozenset(kept)
    told = {
        place
        for place, box in amid.items()
        if box.css in named or _is_form(cut, box) or _is_announced(cut, box, read)
    }
    if not told:
        return kept
    return where_most_is_left(cut, [at for at in kept if told.isdisjoint(_around(cut, at))], kept)


def _around(cut: Cut, at: int) -> list[int]:
    """The places of the innermost boxes around a piece."""
    found: list[int] = []
    place = cut.pieces[at].box
    while place >= 0 and len(found) < _LEVELS:
        found.append(place)
        place = cut.boxes[place].parent
    return found


def _amid(cut: Cut, kept: Sequence[int]) -> dict[int, Box]:
    """The boxes of few words that begin after the first of the pieces and end before the last, by place."""
    first, last = kept[0], kept[-1]
    found: dict[int, Box] = {}
    for at in kept[1:-1]:
        for place in _around(cut, at):
            box = cut.boxes[place]
            if place in found or box.first <= first or box.end > last:
                break
            if box.end - box.first > 1 and words_of(cut, range(box.first, box.end)) > _MOST_WORDS:
                break
            found[place] = box
    return found


def _is_form(cut: Cut, box: Box) -> bool:
    """Whether a box has a form, or labels of fields. A list with a form is a recipe for as many as come."""
    by_tag = box.element.among.by_tag
    forms, labels = by_tag.get("form"), by_tag.get("label")
    if labels and _within(labels, box.element) >= _CHOICES:
        return True
    if not forms or not _within(forms, box.element):
        return False
    parts = [piece.type in _PARTS for piece in cut.pieces[box.first : box.end]]
    return 2 * sum(parts) < len(parts)


def _within(elements: Sequence[Element], around: Element) -> int:
    """How many of some elements, in page order, lie in another."""
    return bisect_left(elements, around.end, key=_PLACE) - bisect_left(elements, around.place, key=_PLACE)


def _is_announced(cut: Cut, box: Box, read: Set[int]) -> bool:
    """Whether a box begins with a few words that invite, and are no text ("Sign up for our newsletter")."""
    piece = cut.pieces[box.first]
    if box.end - box.first == 1 or piece.words > _LABEL_WORDS:
        return False
    if piece.type != "heading" and box.first in read:
        return False
    label = piece.text.lower()
    return label in _ADVERTISING or "podcast" in label or invites(label)
