"""What stands beside an article and reads like one: the next article, a second copy.

The learned scores decide piece by piece, from numbers. What is said here holds for a page as a whole, and is
known by the elements themselves. Each goes only where enough of the article is left without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.left import ARTICLE_WORDS, words_of
from newscrawl.extract.markup.names import are_alike, unnumbered

_COPIED, _MOST_COPIES = 3, 5
"""Pieces in a row that make a copy, and how many copies are looked for."""
_PARAGRAPHS = 2
"""Paragraphs in boxes apart that are one as well, whatever stands between: some galleries begin twice."""
_LEADING = 2
"""Pieces that may stand before a text and are not in its copy: what it is in short, a line on it."""
_SENTENCE = 8
"""Words from which a piece right before its like is a copy; a cry or a line of verse is shorter."""
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
    own = _article(cut, head.box) if cut.boxes[0].element.among.by_tag.get("article") else -1
    if own < 0 or not kept or cut.boxes[own].first <= kept[0] <= kept[-1] < cut.boxes[own].end:
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


def without_copies(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without a second copy of the text: some pages hold it once more, for small screens or for print.

    Most of a text that stands there again, from its beginning on and in its order, is a copy; a question that
    an interview asks again is none. Of a paragraph said twice in a row, as the first often is, one goes.
    """
    texts = [cut.pieces[index].text for index in kept]
    if len(set(texts)) == len(texts):
        return kept
    for first in range(min(_LEADING + 1, len(texts))):
        if (left := _without_text_again(cut, kept, texts, first)) is not kept:
            return _without_twins(cut, left)
    return _without_twins(cut, kept)


def _without_text_again(cut: Cut, kept: Sequence[int], texts: list[str], first: int) -> Sequence[int]:
    """`kept` without copies of the text that begins with its piece number `first`."""
    places = [at for at in range(first + _PARAGRAPHS, len(texts)) if texts[at] == texts[first]][:_MOST_COPIES]
    for at in reversed(places):
        size = at - first
        same = next((n for n in range(size) if texts[at + n : at + n + 1] != [texts[first + n]]), size)
        begun, again = kept[first : first + same], kept[at : at + same]
        copied = same >= _COPIED and same > 0.8 * size
        apart = not copied and same >= _PARAGRAPHS and _are_paragraphs(cut, begun, again)
        if (apart and same == size) or ((copied or apart) and words_of(cut, again) >= ARTICLE_WORDS):
            kept, texts = [*kept[:at], *kept[at + same :]], [*texts[:at], *texts[at + same :]]
    return kept


def _are_paragraphs(cut: Cut, ones: Sequence[int], others: Sequence[int]) -> bool:
    """Whether pieces and their like are paragraphs of some words, all in boxes apart."""
    pieces, boxes = cut.pieces, cut.boxes
    return all(
        pieces[one].type == "paragraph"
        and pieces[one].words >= _SENTENCE
        and boxes[pieces[one].box].parent != boxes[pieces[other].box].parent
        for one, other in zip(ones, others, strict=True)
    )


def _without_twins(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without each sentence right before its like, where the two stand in different boxes or are named
    otherwise, as for small screens and for large ones: the page's make has doubled it. In one box its writer
    has. Of a paragraph and its like in large print the latter goes."""
    pieces, boxes = cut.pieces, cut.boxes
    twins = {
        other if pieces[other].type == "quote" != pieces[one].type else one
        for one, other in pairwise(kept)
        if pieces[one].text == pieces[other].text
        and pieces[one].words >= _SENTENCE
        and _are_apart(boxes[pieces[one].box], boxes[pieces[other].box])
    }
    return [at for at in kept if at not in twins] if twins else kept


def _are_apart(one: Box, other: Box) -> bool:
    return one.parent != other.parent or one.css != other.css
