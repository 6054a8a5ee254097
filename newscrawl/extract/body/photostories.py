"""Stories told in pictures, of which the captions are all the text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.left import words_of
from newscrawl.extract.markup.addresses import PICTURE
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.known.wordcount import count_words

_FEWEST, _WORDS, _INSIDE = 3, 8, 20
"""Captions of a page that are a story, words of each, and elements in one."""


def tells_by_captions(page: Page) -> bool:
    """Whether several captions of a page have as many words as sentences have."""
    captions = page.by_tag["figcaption"]
    if len(captions) < _FEWEST:
        return False
    own = (one for one in captions if not _is_of_other(one))
    told = (count_words(element_text(one, _INSIDE)) >= _WORDS for one in own)
    return sum(told) >= _FEWEST


def with_captions(cut: Cut, kept: Sequence[int]) -> list[int]:
    """`kept` with the captions made alike that tell most, where several do: the model takes captions for none
    of the text. Whose a picture is, and what leads elsewhere, is none of it."""
    alike = defaultdict[tuple[tuple[str, str], ...], list[int]](list)
    for at, piece in enumerate(cut.pieces):
        caption = next((box for box in cut.box_of(at).outward() if box.tag == "figcaption"), None)
        tells = not piece.links and (piece.words >= _WORDS or ends_sentence(piece.text))
        if caption and caption.parent >= 0 and tells and not _is_of_other(caption.element):
            alike[caption.make, caption.outer.make].append(at)
    told = max(alike.values(), key=lambda pieces: words_of(cut, pieces), default=[])
    return sorted({*kept, *told}) if len(told) >= _FEWEST else [*kept]


def _is_of_other(caption: Element) -> bool:
    """Whether a caption stands in a link to another page, as in a card of another story."""
    link = next(caption.iterancestors("a"), None)
    href = link.attrib.get("href", "#") if link is not None else "#"
    return href[:1] != "#" and not PICTURE.search(href)
