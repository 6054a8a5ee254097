"""What stands beside an article and reads like one: comments, the next article, captions, a second copy.

The learned scores decide piece by piece, from numbers. What is said here holds for a page as a whole, and is
known by what web designers everywhere call such boxes, or by the elements themselves. Each goes only where
enough of the article is left without it; with less, such boxes may be the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache

from newscrawl.extract.blocks import Box, Cut, Piece

_COMMENTS = re.compile(
    r"\bcomments?\b|comment[-_]?(?:s|content|body|text|list|item|area|section|thread)|disqus|\bkommentar"
    r"|\brespond\b|\breplies\b"
)
_COMMENT_STEMS = ("comment", "kommentar", "disqus", "respond", "replies")
_CAPTION = re.compile(
    r"(?<!no)(?<!no-)caption(?!ed|ing)|cutline|bild(?:unterschrift|text|legende)|photo-?legend|legende-?photo"
    r"|pie-?(?:de-?)?foto|leyenda|didascalia|bijschrift|bildetekst|billedtekst|kuvateksti"
)
_CAPTION_STEMS = (
    *("caption", "cutline", "bild", "legend", "foto", "leyenda", "didascalia", "bijschrift", "billed"),
    "kuvateksti",
)
"""One of these has every name that the pattern before finds: they are looked for in a tenth of the time."""
_NAME_LIMIT = 200
"""Characters of class and id over which an element is the page's shell, not a box of it."""
_ARTICLE_WORDS = 60
"""Words of article beside which comments are left out."""
_COPIED, _MOST_COPIES = 3, 5
"""Pieces in a row that make a copy, and how many copies are looked for."""
_MOST_HEADS = 50
"""Headings that are looked at for the next article's; the time a page takes stays bounded."""
_CAPTION_WORDS = 120
"""Words over which a box holds more than a caption, whatever it is named."""
_CAPTION_LEVELS = 3


def without_other_articles(cut: Cut, kept: Sequence[int], headline_at: int) -> Sequence[int]:
    """`kept` without the next article, where a page goes on with one after its own.

    The page's own is the `article` element with the headline; what stands in another, outside it, goes where
    enough is left. So does what stands in a box made like the one with the headline and the text, under a
    heading of the headline's rank or one that leads elsewhere.
    """
    if headline_at < 0:
        return kept
    kept = _without_alike(cut, kept, headline_at)
    own = _article(cut, cut.pieces[headline_at].box)
    if own < 0:
        return kept
    first, end = cut.boxes[own].first, cut.boxes[own].end
    outside = {cut.pieces[index].box for index in kept if not first <= index < end}
    others = {at for at in outside if _article(cut, at) >= 0}
    if not others or _words(cut, [index for index in kept if first <= index < end]) < _ARTICLE_WORDS:
        return kept
    return [index for index in kept if first <= index < end or cut.pieces[index].box not in others]


def _without_alike(cut: Cut, kept: Sequence[int], headline_at: int) -> Sequence[int]:
    """`kept` without what stands in boxes like the one around headline and text, each with a headline of its
    own: pages that go on without end put one article below the other."""
    own = cut.pieces[headline_at]
    beyond = range(headline_at + 1, kept[-1] if kept else 0)
    heads = [
        at for at in beyond if cut.pieces[at].type == "heading" and _may_be_headline(cut.pieces[at], own)
    ]
    for at in heads[:_MOST_HEADS]:
        ours, theirs = _parted(cut, own.box, cut.pieces[at].box)
        if ours is None or theirs is None or not _alike(ours, theirs):
            continue
        if _words(cut, [index for index in kept if ours.first <= index < ours.end]) >= _ARTICLE_WORDS:
            kept = [index for index in kept if not theirs.first <= index < theirs.end]
    return kept


def _may_be_headline(heading: Piece, own: Piece) -> bool:
    """Whether a heading is of the headline's rank, or leads elsewhere."""
    return heading.tag == own.tag or heading.link_density == 1


def _parted(cut: Cut, one: int, other: int) -> tuple[Box | None, Box | None]:
    """The outermost boxes around two boxes of which each is around one only; None where it is around both."""
    boxes = cut.boxes
    ours = theirs = None
    while one != other:
        if one > other:
            ours, one = boxes[one], boxes[one].parent
        else:
            theirs, other = boxes[other], boxes[other].parent
    return ours, theirs


def _alike(one: Box, other: Box) -> bool:
    """Whether two boxes are of one make: the same tag, and at least half of their names, numbers aside."""
    ours, theirs = _names(one), _names(other)
    return one.tag == other.tag and 2 * len(ours & theirs) >= len(ours | theirs)


def _names(box: Box) -> set[str]:
    return {name for name in box.css.split() if not any(map(str.isdigit, name))}


def _article(cut: Cut, at: int) -> int:
    """The innermost `article` element around a box, or -1."""
    while at >= 0 and cut.boxes[at].tag != "article":
        at = cut.boxes[at].parent
    return at


def _words(cut: Cut, pieces: Iterable[int]) -> int:
    return sum([cut.pieces[index].words for index in pieces])


def without_copies(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without a second copy of the text: some pages hold it once more, for small screens or for print.

    Most of a text that stands there again, from its beginning on and in its order, is a copy; a question that
    an interview asks again is none.
    """
    texts = [cut.pieces[index].text for index in kept]
    if len(set(texts)) == len(texts):
        return kept
    again = [at for at in range(_COPIED, len(texts)) if texts[at] == texts[0]][:_MOST_COPIES]
    for at in reversed(again):
        same = next((n for n in range(at) if texts[at + n : at + n + 1] != [texts[n]]), at)
        if same >= _COPIED and same > 0.8 * at and _words(cut, kept[at : at + same]) >= _ARTICLE_WORDS:
            kept = [*kept[:at], *kept[at + same :]]
    return kept


def without_captions(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without the captions of pictures, where more than those is left: a picture story may be all
    captions."""
    boxes = {cut.pieces[index].box for index in kept}
    around = {at: _caption_around(cut, at) for at in boxes}
    short = {at for at in {*around.values()} - {-1} if _is_short(cut, cut.boxes[at])}
    if not short:
        return kept
    left = [index for index in kept if around[cut.pieces[index].box] not in short]
    return left if 2 * _words(cut, left) > _words(cut, kept) else kept


def _caption_around(cut: Cut, at: int) -> int:
    """Of a box and the two around it the innermost that is named for a caption, or -1."""
    for _ in range(_CAPTION_LEVELS):
        if at < 0:
            break
        box = cut.boxes[at]
        if box.css and _names_caption(box.css):
            return at
        at = box.parent
    return -1


def _is_short(cut: Cut, box: Box) -> bool:
    return _words(cut, range(box.first, box.end)) <= _CAPTION_WORDS


@lru_cache(maxsize=8192)
def _names_caption(css: str) -> bool:
    return _is_named(css, _CAPTION_STEMS, _CAPTION)


def without_comments(cut: Cut, kept: Iterable[int]) -> list[int]:
    """`kept` without readers' comments, where enough is left of the article."""
    kept = list(kept)
    comments = _Comments(cut)
    article = [index for index in kept if not comments.around(cut.pieces[index].box)]
    return article if _words(cut, article) >= _ARTICLE_WORDS else kept


class _Comments:
    """Which boxes lie in readers' comments: asked only for the boxes of what is kept, each answered once."""

    def __init__(self, cut: Cut) -> None:
        self.pieces, self.boxes = cut.pieces, cut.boxes
        self.known: dict[int, bool] = {-1: False}

    @cached_property
    def headline(self) -> int:
        """The first `h1`, or -1."""
        return next((index for index, piece in enumerate(self.pieces) if piece.tag == "h1"), -1)

    def around(self, index: int) -> bool:
        """Whether a box, or one around it, is named for comments and does not hold the headline."""
        way: list[int] = []
        while index not in self.known:
            way.append(index)
            index = self.boxes[index].parent
        answer = self.known[index]
        for step in reversed(way):
            answer = answer or self._names(self.boxes[step])
            self.known[step] = answer
        return answer

    def _names(self, box: Box) -> bool:
        if not box.css or box.tag in ("html", "body") or not _names_comments(box.css):
            return False
        return not box.first <= self.headline < box.end


@lru_cache(maxsize=8192)
def _names_comments(css: str) -> bool:
    return _is_named(css, _COMMENT_STEMS, _COMMENTS)


def _is_named(css: str, stems: tuple[str, ...], pattern: re.Pattern[str]) -> bool:
    return any(map(css.__contains__, stems)) and len(css) <= _NAME_LIMIT and pattern.search(css) is not None
