"""From scores to a choice: which pieces of a page are its body.

The learned scores decide piece by piece. One thing is decided for a page as a whole: readers' comments read
like prose and often outweigh the article, so where there is an article beside them they are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from newscrawl.extract.blocks import Box, Cut
from newscrawl.extract.body_features import Describer, Hints, headline_at
from newscrawl.extract.body_look import Look, first_look
from newscrawl.extract.body_model import Model

_COMMENTS = re.compile(
    r"\bcomments?\b|comment[-_]?(?:s|content|body|text|list|item|area|section|thread)|disqus|\bkommentar"
    r"|\brespond\b|\breplies\b"
)
_NAME_LIMIT = 200
"""Characters of class and id over which an element is the page's shell, not a box of it."""
_MOST_PIECES = 5000
"""Pieces that are looked at in full; no article has more, and the time a page takes stays bounded."""
_ARTICLE_WORDS = 60
"""Words of article beside which comments are left out; with fewer, such boxes may be the text."""


def choose(cut: Cut, hints: Hints, model: Model) -> list[int]:
    """The indexes of the pieces that are the body, in page order."""
    if not cut.pieces:
        return []
    found = first_look(cut, model.css, model.first)
    describer = Describer(found, hints)
    keeps, floor = model.keeps, model.floor
    likely = promising(found, floor)[:_MOST_PIECES]
    kept = [index for index in likely if keeps(describer.piece(index))]
    return settle(cut, kept, hints.headline)


def settle(cut: Cut, kept: Sequence[int], headline: str) -> list[int]:
    """What of the pieces `kept` is left once the page is seen as a whole."""
    title = headline.casefold()
    told = [at for at in kept if cut.pieces[at].type != "heading" or cut.pieces[at].text.casefold() != title]
    return without_comments(cut, without_other_articles(cut, told, headline_at(cut.pieces, headline)))


def promising(found: Look, floor: float) -> list[int]:
    """The pieces to be looked at in full: those that score well, and what reads like prose whatever its box
    is named."""
    return [
        index
        for index, (score, piece) in enumerate(zip(found.score, found.cut.pieces, strict=True))
        if score >= floor or (piece.words >= 25 and piece.linked * 4 <= piece.words)
    ]


def without_other_articles(cut: Cut, kept: Sequence[int], headline_at: int) -> Sequence[int]:
    """`kept` without the next article, where a page goes on with one after its own.

    The page's own is the `article` element with the headline; what stands in another, outside it, goes where
    enough is left.
    """
    own = _article(cut, cut.pieces[headline_at].box) if headline_at >= 0 else -1
    if own < 0:
        return kept
    box = cut.boxes[own]
    articles = {at: _article(cut, at) for at in {cut.pieces[index].box for index in kept}}
    ours = [i for i in kept if box.first <= i < box.end or articles[cut.pieces[i].box] < 0]
    words = sum([cut.pieces[index].words for index in ours if box.first <= index < box.end])
    return ours if words >= _ARTICLE_WORDS else kept


def _article(cut: Cut, at: int) -> int:
    """The innermost `article` element around a box, or -1."""
    while at >= 0 and cut.boxes[at].tag != "article":
        at = cut.boxes[at].parent
    return at


def without_comments(cut: Cut, kept: Iterable[int]) -> list[int]:
    """`kept` without readers' comments, where enough is left of the article."""
    kept = list(kept)
    comments = _Comments(cut)
    article = [index for index in kept if not comments.around(cut.pieces[index].box)]
    words = sum([cut.pieces[index].words for index in article])
    return article if words >= _ARTICLE_WORDS else kept


class _Comments:
    """Which boxes lie in readers' comments: asked only for the boxes of what is kept, each answered once."""

    def __init__(self, cut: Cut) -> None:
        self.boxes = cut.boxes
        self.headline = next((index for index, piece in enumerate(cut.pieces) if piece.tag == "h1"), -1)
        self.known: dict[int, bool] = {-1: False}

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
    return len(css) <= _NAME_LIMIT and _COMMENTS.search(css) is not None
