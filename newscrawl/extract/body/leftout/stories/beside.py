"""What stands beside an article and reads like one: the next article.

The learned scores decide piece by piece, from numbers. What is said here holds for a page as a whole, and is
known by the elements themselves. Each goes only where enough of the article is left without it.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.left import ARTICLE_WORDS, words_of
from newscrawl.extract.markup.names import are_alike, unnumbered

_HEAD, _SIGN_WORDS = 4, 14
"""Pieces beside a heading of which one may say who wrote what it heads, or when, and words of such a line."""
_STORIES = frozenset(("story", "article", "post", "entry", "hentry", "news", "news-item"))
"""What a box is named that is a story, and hardly one that is a part of it."""
_MOST_HEADS = 50
"""Headings that are looked at for the next article's; the time a page takes stays bounded."""


def without_other_articles(cut: Cut, kept: Sequence[int], headline_at: int) -> Sequence[int]:
    """`kept` without the next article, where a page goes on with one after its own.

    The page's own is the `article` element with the headline; what stands in another, outside it, goes where
    enough is left. So does what stands in a box made like the one with the headline and the text, under a
    heading of the headline's rank or one that leads elsewhere.
    """
    if headline_at < 0:
        return kept
    pieces = cut.pieces
    head, beyond = pieces[headline_at], range(headline_at + 1, kept[-1] if kept else 0)
    headings = [at for at in beyond if pieces[at].type == "heading"]
    heads = [at for at in headings if pieces[at].tag == head.tag or pieces[at].is_link] if headings else []
    if heads:
        kept = _without_alike(cut, kept, head, heads)
    if not kept or not cut.boxes[0].element.among.by_tag.get("article"):
        return kept
    if (own := _article(cut, head.box)) < 0:
        return _without_headed_articles(cut, kept, headline_at)
    if cut.boxes[own].first <= kept[0] <= kept[-1] < cut.boxes[own].end:
        return kept
    first, end = cut.boxes[own].first, cut.boxes[own].end
    outside = {cut.pieces[index].box for index in kept if not first <= index < end}
    around = {at: article for at in outside if (article := _article(cut, at)) >= 0}
    if not around or words_of(cut, [index for index in kept if first <= index < end]) < ARTICLE_WORDS:
        return kept
    articles = {cut.boxes[at] for at in {*around.values()}}
    longer = words_of(cut, range(first, end)) if len(articles) == 1 else 0
    parts = {box.place for box in articles if _is_part(cut, box, cut.boxes[own], headline_at, longer)}
    others = {at for at, article in around.items() if article not in parts}
    return [index for index in kept if first <= index < end or cut.pieces[index].box not in others]


def _without_headed_articles(cut: Cut, kept: Sequence[int], headline_at: int) -> Sequence[int]:
    """`kept` without `article` elements below that begin with an `h1`, where the text is in none itself."""
    pieces, boxes = cut.pieces, cut.boxes
    inside = {box: article for box in {pieces[at].box for at in kept} if (article := _article(cut, box)) >= 0}
    below = [at for at in {*inside.values()} if boxes[at].first > headline_at]
    headed = {at for at in below if _has_another_title(cut, boxes[at], pieces[headline_at].text)}
    left = [at for at in kept if inside.get(pieces[at].box) not in headed] if headed else kept
    return left if words_of(cut, left) >= ARTICLE_WORDS else kept


def _has_another_title(cut: Cut, box: Box, title: str) -> bool:
    """Whether a box begins with an `h1` that has another text than the headline."""
    first = cut.pieces[box.first : min(box.first + _HEAD, box.end)]
    titles = [one.text for one in first if one.tag == "h1"]
    return bool(titles) and not any(one in title or title in one for one in titles)


def _is_part(cut: Cut, box: Box, own: Box, headline_at: int, longer: int) -> bool:
    """Whether an `article` element is no story of its own: it is made as the page's own one and has a heading
    of lower rank that nobody signs, or is the only other, has no heading and is the `longer` of the two."""
    for at in range(box.first, min(box.first + _HEAD, box.end)):
        if cut.pieces[at].type == "heading":
            alike = are_alike(box.element, own.element) and cut.pieces[at].tag != cut.pieces[headline_at].tag
            return alike and not _heads_another(cut, box, at)
    return 0 < longer < words_of(cut, range(box.first, box.end))


def _heads_another(cut: Cut, box: Box, at: int) -> bool:
    """Whether a heading is that of another story: it leads elsewhere, or stands beside a line on who wrote it
    or when. Parts of a text are headed as well."""
    if cut.pieces[at].is_link:
        return True
    near = range(max(box.first, at - _HEAD), min(at + _HEAD, box.end))
    return any(_may_sign(cut.pieces[one]) for one in near if one != at)


def _may_sign(line: Piece) -> bool:
    return line.type == "paragraph" and line.words <= _SIGN_WORDS and not ends_sentence(line.text)


def _without_alike(cut: Cut, kept: Sequence[int], own: Piece, heads: Sequence[int]) -> Sequence[int]:
    """`kept` without what stands in boxes like the one around headline and text, each with one of some
    `heads` for a headline of its own: pages that go on without end put one article below the other."""
    pieces = cut.pieces
    for at in heads[:_MOST_HEADS]:
        ours, theirs = parted(cut, own.box, pieces[at].box)
        if ours is None or theirs is None or not _alike(ours, theirs):
            continue
        if not (_STORIES.intersection(_names(theirs)) or _heads_another(cut, theirs, at)):
            continue
        if words_of(cut, [index for index in kept if ours.first <= index < ours.end]) >= ARTICLE_WORDS:
            kept = [index for index in kept if not theirs.first <= index < theirs.end]
    return kept


def parted(cut: Cut, one: int, other: int) -> tuple[Box | None, Box | None]:
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
    """Whether two boxes are of one make: the same tag, and at least half of their names, numbers aside.

    Sections without a name are chapters of one text; each may have a heading of the first rank.
    """
    ours, theirs = _names(one), _names(other)
    if one.tag != other.tag or (one.tag == "section" and not ours):
        return False
    return 2 * len(ours & theirs) >= len(ours | theirs)


def _names(box: Box) -> set[str]:
    return {*unnumbered(box.css)}


def _article(cut: Cut, at: int) -> int:
    """The innermost `article` element around a box, or -1."""
    while at >= 0 and cut.boxes[at].tag != "article":
        at = cut.boxes[at].parent
    return at
