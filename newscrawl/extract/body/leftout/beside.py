"""What stands beside an article and reads like one: the next article, a second copy, readers' comments.

The learned scores decide piece by piece, from numbers. What is said here holds for a page as a whole, and is
known by the elements themselves. Each goes only where enough of the article is left without it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.leftout.left import ARTICLE_WORDS, words_of
from newscrawl.extract.dates.ago import tells_ago

_COPIED, _MOST_COPIES = 3, 5
"""Pieces in a row that make a copy, and how many copies are looked for."""
_LEADING = 2
"""Pieces that may stand before a text and are not in its copy: what it is in short, a line on it."""
_SENTENCE = 8
"""Words from which a piece right before its like is a copy; a cry or a line of verse is shorter."""
_NUMBER = r"[(\[（]?\d{1,6}[)\]）]?"
_COMMENTS = re.compile(
    rf"(?:(?P<before>{_NUMBER})\s?(?:条|條|則|件の?)?)?\s?(?:(?:reader|user|leser|nutzer)[’']?s?[’']?\s?)?"
    r"(?:comments?|commentaires?|kommentar(?:e|er|ek|y|ja|ji|i)?|comentarios?|comentários?|comment[oi]|reacties?"
    r"|kommentti|kommenttia|kommentit|hozzászólás(?:ok)?|комментари(?:й|и|я|ев)|коментар(?:і|ів|и|а)?"
    r"|komentarz(?:e|y)?|komentář(?:e|ů)?|komentar[ie]?|yorum(?:lar)?|σχόλι[οα]|(?:ال)?تعليقات?|תגובות|टिप्पणिया[ँं]"
    r"|コメント|评论|評論|留言|댓글|bình luận|(?:have )?your say|join the (?:conversation|discussion|debate)"
    r"|(?:member )?discussion|(?:reader )?reactions|responses?|replies|diskussion|(?:ihre|eure|deine) meinung"
    r"|(?:vos )?réactions?|discussione|discussie|reacciones|обсуждени[ея]|(?P<signed>guest ?book|condolences"
    r"|(?:customer|user) reviews?|gästebuch|kundenbewertungen|livre d[’']or|avis clients?"
    r"|opiniones de clientes|livro de visitas|recensioni dei clienti|отзывы покупателей|カスタマーレビュー))"
    r"(?:\s?[:：]?\s?(?P<after>" + _NUMBER + r")\s?[개件]?)?\s?:?",
    re.IGNORECASE,
)
"""What stands above readers' comments, with how many they are or without; some is said above nothing else."""
_COMMENTS_WORDS, _ANSWER_WORDS, _SIGN_WORDS = 6, 3, 8
"""Words of what stands above them at the most, of a link to answer, and of who wrote and when. Times that are
links have one number of words."""
_STAR = "★"
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
    kept = _without_alike(cut, kept, headline_at)
    own = _article(cut, cut.pieces[headline_at].box)
    if own < 0:
        return kept
    first, end = cut.boxes[own].first, cut.boxes[own].end
    outside = {cut.pieces[index].box for index in kept if not first <= index < end}
    others = {at for at in outside if _article(cut, at) >= 0}
    if not others or words_of(cut, [index for index in kept if first <= index < end]) < ARTICLE_WORDS:
        return kept
    return [index for index in kept if first <= index < end or cut.pieces[index].box not in others]


def _without_alike(cut: Cut, kept: Sequence[int], headline_at: int) -> Sequence[int]:
    """`kept` without what stands in boxes like the one around headline and text, each with a headline of its
    own: pages that go on without end put one article below the other."""
    pieces = cut.pieces
    own = pieces[headline_at]
    beyond = range(headline_at + 1, kept[-1] if kept else 0)
    heads = [at for at in beyond if pieces[at].type == "heading" and _may_be_headline(pieces[at], own)]
    for at in heads[:_MOST_HEADS]:
        ours, theirs = parted(cut, own.box, pieces[at].box)
        if ours is None or theirs is None or not _alike(ours, theirs):
            continue
        if words_of(cut, [index for index in kept if ours.first <= index < ours.end]) >= ARTICLE_WORDS:
            kept = [index for index in kept if not theirs.first <= index < theirs.end]
    return kept


def _may_be_headline(heading: Piece, own: Piece) -> bool:
    """Whether a heading is of the headline's rank, or leads elsewhere."""
    return heading.tag == own.tag or heading.link_density == 1


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
    if one.tag != other.tag or (one.tag == "section" and not ours and not theirs):
        return False
    return 2 * len(ours & theirs) >= len(ours | theirs)


def _names(box: Box) -> set[str]:
    return {name for name in box.css.split() if not any(map(str.isdigit, name))}


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
    again = [at for at in range(first + _COPIED, len(texts)) if texts[at] == texts[first]][:_MOST_COPIES]
    for at in reversed(again):
        size = at - first
        same = next((n for n in range(size) if texts[at + n : at + n + 1] != [texts[first + n]]), size)
        if same >= _COPIED and same > 0.8 * size and words_of(cut, kept[at : at + same]) >= ARTICLE_WORDS:
            kept = [*kept[:at], *kept[at + same :]]
    return kept


def _without_twins(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without each sentence right before its like, where the two stand in different boxes: the page's
    make has doubled it. In one box its writer has."""
    pieces, boxes = cut.pieces, cut.boxes
    twins = {
        one
        for one, other in pairwise(kept)
        if pieces[one].text == pieces[other].text
        and pieces[one].words >= _SENTENCE
        and boxes[pieces[one].box].parent != boxes[pieces[other].box].parent
    }
    return [at for at in kept if at not in twins] if twins else kept


def without_comments(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without readers' comments that no name tells, where enough of the article stands before them.

    They stand below a heading that says nothing else, in a box of their own, and in it some is said again
    and again: who wrote, when, and the link to answer. A chapter of an article has none of that.
    """
    pieces = cut.pieces
    heads = [at for at in range(kept[0] + 1, kept[-1]) if pieces[at].type == "heading"] if kept else []
    for at in heads[:_MOST_HEADS]:
        said = _COMMENTS.fullmatch(pieces[at].text) if pieces[at].words <= _COMMENTS_WORDS else None
        if said is None:
            continue
        text = [index for index in kept if index < at]
        _, box = parted(cut, pieces[text[-1]].box, pieces[at].box)
        theirs = range(at + 1, box.end if box is not None else at)
        counted = said["before"] is not None or said["after"] is not None or said["signed"] is not None
        if words_of(cut, text) >= ARTICLE_WORDS and _are_comments(cut, theirs, frozenset(kept), counted):
            return [index for index in kept if index not in theirs]
    return kept


def _are_comments(cut: Cut, theirs: range, kept: frozenset[int], counted: bool) -> bool:
    """Whether pieces are comments: signed with times or stars and with the same link again and again, or,
    where they are `counted`, one of both. Times that are links are both: each leads to its comment; and so is
    how long ago it was, which no text says again and again."""
    others = [cut.pieces[at] for at in theirs if at not in kept]
    short = [piece for piece in others if piece.words <= _SIGN_WORDS]
    times = [piece for piece in short if any(map(str.isdigit, piece.text)) or _STAR in piece.text]
    links = [piece.text for piece in short if piece.linked == piece.words <= _ANSWER_WORDS]
    lead = [piece.words for piece in times if piece.linked == piece.words]
    answers = max([*Counter(links).values(), *Counter(lead).values()], default=0)
    if sum(tells_ago(piece.text) for piece in times) > 1:
        return True
    return answers + len(times) > 1 if counted else answers > 1 and len(times) > 1
