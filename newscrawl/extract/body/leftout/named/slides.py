"""What stands below the pictures of a show, or a film, amid a text: in boxes that are named so and hold them.

A text says by itself what it tells; these say what is to be seen. Where they are no small part of what is
kept, or have headings, the text is told in pictures.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.left import pieces_of, without, words_of
from newscrawl.extract.body.leftout.named.inside import named_of

_SLIDES = re.compile(
    r"(?:^|[\s_-])(?:slide-?shows?|sliders?|slides?|carousels?|swiper|galler(?:y|ies)|galerie|galeria|diaporama"
    r"|fotostrecke|bildergalerie)(?:$|[\s_-])"
)
_SLIDE_STEMS = ("slide", "carousel", "swiper", "galler", "galeri", "diaporama", "fotostr")
_FILMS = re.compile(r"(?:^|[\s_-])(?:videos?|video-?player|player)(?:$|[\s_-])")
_FILM_STEMS = ("video", "player")
SLIDE_STEMS = (*_SLIDE_STEMS, *_FILM_STEMS)
_SHOWN_BY = frozenset(("iframe", "video", "object", "embed"))
"""What a box that is named for a film shows it by."""
_SHARE = 5
"""One word in so many of a text may be such."""


def without_slides(cut: Cut, kept: Sequence[int], around: Collection[Box], names: str) -> Sequence[int]:
    """`kept` without what such boxes say. `names` are those of the boxes `around`, joined."""
    by_tag = cut.boxes[0].element.among.by_tag
    slides = named_of(names, _SLIDE_STEMS, _SLIDES) if cut.pictured else set[str]()
    films = named_of(names, _FILM_STEMS, _FILMS) if any(map(by_tag.get, _SHOWN_BY)) else set[str]()
    if not slides and not films:
        return kept
    boxes = [box for box in around if box.css in slides and box.place in cut.pictured]
    boxes += [box for box in around if box.css in films and _shows_film(box)]
    gone = pieces_of(box for box in boxes if not _is_headed(cut, box)).intersection(kept)
    if words_of(cut, gone) * _SHARE > words_of(cut, kept):
        return kept
    return without(cut, kept, gone)


def _shows_film(box: Box) -> bool:
    element = box.element
    return not _SHOWN_BY.isdisjoint([one.tag for one in element.among[element.place : element.end]])


def _is_headed(cut: Cut, box: Box) -> bool:
    """Whether a box has a heading or a quotation, as what is embedded from elsewhere."""
    return any(piece.type in ("heading", "quote") for piece in cut.pieces[box.first : box.end])
