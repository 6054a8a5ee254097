"""Boxes set amid or behind the paragraphs of a text that tell of one other story, or of a few.

Many a teaser's headline is no link itself: a button below it is one, a picture beside it, or an empty link
that lies over the whole of it. So here the box tells: it stands right among the paragraphs of a text, all its
links lead to stories of the site, and none is a word amid a sentence; there are no more stories in it than a
few, each with a headline and no more than a sentence. A box of facts leads to a source, and the entries of a
digest are many or have the text to themselves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.left import is_sentence, pieces_of, without
from newscrawl.extract.body.leftout.stories.leading import is_of_story
from newscrawl.extract.body.leftout.stories.readalso import is_lead
from newscrawl.extract.markup.element import between

_AMONG, _STORIES, _LINKS = 3, 3, 4
"""Paragraphs that such a box stands among at the least, stories in it and links to each at the most."""
_WORDS, _PIECES, _SAID = 60, 5, 8
"""Words and pieces of a story at the most, and words of a line that says more than a headline does."""
_TITLE_WORDS, _TITLE_LETTERS, _LABEL_WORDS = 3, 12, 4
"""Words or letters of a headline at the least, and words of a label before it at the most."""

_WHOLE = "data-href"
"""What says where a box leads that is pressed as a whole."""


def without_insets(cut: Cut, kept: Sequence[int], url: str) -> Sequence[int]:
    """`kept` without such boxes, where most of it is left. `url` is the page's."""
    pieces, boxes = cut.pieces, cut.boxes
    around = Counter([boxes[pieces[at].box].parent for at in kept])
    if len(around) == 1:  # as on many pages
        return kept
    several = {place for place, count in around.items() if count >= _AMONG}
    right_in = [at for at in kept if boxes[pieces[at].box].parent in several]
    texts = Counter([boxes[pieces[at].box].parent for at in right_in if is_sentence(pieces[at])])
    apart = [at for at in kept if not _is_by_itself(cut.box_of(at), texts)]
    insets = {box.place: box for at in apart if (box := _inset(cut, at, texts)) is not None}
    found = [box for box in insets.values() if _tells_of_stories(cut, box, texts[box.parent], url)]
    if not found or len(found) > _STORIES:
        return kept
    return without(cut, kept, pieces_of(found))


def _is_by_itself(box: Box, texts: Counter[int]) -> bool:
    """Whether the box of a piece holds no other and stands among several paragraphs."""
    return box.end - box.first == 1 and texts[box.parent] >= _AMONG


def _inset(cut: Cut, at: int, texts: Counter[int]) -> Box | None:
    """The box that a piece stands in and that stands itself among paragraphs."""
    for box in cut.box_of(at).outward():
        if box.end - box.first > _PIECES * _STORIES or box.parent < 0:
            return None
        if texts[box.parent] >= _AMONG:
            return box
    return None


def _tells_of_stories(cut: Cut, box: Box, beside: int, url: str) -> bool:
    """Whether a box has links to a few stories and their headlines, a sentence on each at the most, and
    paragraphs enough `beside` it."""
    inside = cut.pieces[box.first : box.end]
    led = _led_in(box) if box.tag != "p" and len(inside) > 1 else frozenset[str]()
    stories = len(led)
    if not 0 < stories <= _STORIES or beside <= stories or len(inside) > _PIECES * stories + 1:
        return False
    titles = [piece.text for piece in inside if _is_title(piece) or (stories > 1 and _may_be_title(piece))]
    said = sum(piece.words >= _SAID and piece.text not in titles for piece in inside)
    if len(titles) < stories or said > stories or sum([one.words for one in inside]) > _WORDS * stories:
        return False
    apart = not any(map(_has_link_amid, inside))
    return apart and all(any(is_of_story(one, title, url) for title in titles) for one in led)


def _led_in(box: Box) -> frozenset[str]:
    """Where the links in a box lead."""
    element = box.element
    links = between(element.among.by_tag.get("a", ()), element.place, element.end)
    led = [link.attrib.get("href", "").strip() for link in links[: _LINKS * _STORIES]]
    return frozenset(led or ([element.attrib[_WHOLE]] if _WHOLE in element.attrib else ()))


def _is_title(piece: Piece) -> bool:
    """Whether a piece may be a headline: a heading, a line in bold or all link."""
    apart = piece.type == "heading" or 0 < piece.words <= piece.strong or piece.is_link
    return apart and (piece.words >= _TITLE_WORDS or len(piece.text) >= _TITLE_LETTERS)


def _may_be_title(piece: Piece) -> bool:
    """Whether a piece is a plain line that is no sentence, as below pictures that are links."""
    return not piece.linked and len(piece.text) >= _TITLE_LETTERS and not ends_sentence(piece.text)


def _has_link_amid(piece: Piece) -> bool:
    """Whether a piece has a link that is neither all of it nor a call to read on behind it."""
    if not piece.linked or piece.is_link:
        return False
    if piece.words - piece.linked <= _LABEL_WORDS and piece.linked >= _TITLE_WORDS:
        return False
    words = piece.text.split()
    return not (is_lead(" ".join(words[-piece.linked :])) or is_lead(words[-1]))
