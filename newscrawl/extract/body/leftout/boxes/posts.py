"""The posts of a thread: all of them are its text, the shortest as well, and who wrote each and when is not.

The model has learned from news, and loses an answer of three words. In a thread the posts stand side by side
in boxes of one make, each with a number so that links can lead to it, and the text of each stands in a box of
one make inside that. Parts of an article have no numbers, and nobody signs them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.left import make_of, pieces_of, words_of

_POSTS, _WITH_TEXT = 3, 2
"""Boxes of one make that are posts at the least, and pieces of a thread that were kept."""
_MOST, _HOME, _SIGNED = 0.5, 0.8, 0.8
"""The share of a text that stands in posts, of what stands in them in the boxes of their text, and of posts
that are signed."""
_SIGN_WORDS, _LABEL_WORDS = 14, 8
"""Words of a line on who wrote a post and when, and of one that says something of either, at the most."""
_TAGS = frozenset(("div", "article", "section", "li", "tr"))
_HOLDERS = _TAGS | {"td", "main", "ul", "ol", "table", "tbody"}
"""Tags of a post, and of what lies between it and its paragraphs."""
_BEGINS = 3
"""Elements of which one has a post's number."""
_MAKES, _DEEPEST = 20, 30
"""Makes of boxes that are looked at, and boxes around a text in its post: a page's time stays bounded."""
_DATE = re.compile(r"\d{1,2}:\d\d|\b(?:19|20)\d\d\b")
_Make = tuple[int, str, str]
_Way = tuple[tuple[str, str], ...]


def with_posts(cut: Cut, kept: list[int], chosen: Sequence[int]) -> list[int]:
    """`kept` with the rest of the posts of a thread, and without the lines that sign them. What was `chosen`
    and taken out before stays out."""
    posts = _posts(cut, kept) if len(kept) >= _WITH_TEXT else []
    if not posts:
        return kept
    held = [at for at in pieces_of(posts).intersection(kept) if not _signs(cut.pieces[at])]
    home = _home(cut, posts, held)
    text = pieces_of(_homes(cut, posts, home))
    beside = [[at for at in range(post.first, post.end) if at not in text] for post in posts]
    if not home or sum(_is_signed(cut, others) for others in beside) < _SIGNED * len(posts):
        return kept
    signs = (at for others in beside for at in others if _signs(cut.pieces[at]))
    said = (at for at in text if _may_be_said(cut.pieces[at]))
    return sorted({*kept, *said}.difference(signs, {*chosen}.difference(kept)))


def without_posts(cut: Cut, forms: list[Box], kept: Sequence[int]) -> list[Box]:
    """Those of some `forms` that are no posts: each of these may end with a form to answer it. Posts are made
    like the one that the text begins or ends with, have a number each, and are signed."""
    if not forms:
        return forms
    around = (box for at in (kept[0], kept[-1]) for box in cut.box_of(at).outward())
    ends = {make_of(box) for box in around if _is_numbered(box)}
    text = frozenset(kept)
    posts = [
        box
        for box in forms
        if _is_numbered(box)
        and make_of(box) in ends
        and _is_signed(cut, (at for at in range(box.first, box.end) if at not in text))
    ]
    firsts = [at for post in posts if (at := kept[bisect_left(kept, post.first)]) < post.end]
    return [box for box in forms if bisect_left(firsts, box.first) == bisect_left(firsts, box.end)]


def _is_numbered(box: Box) -> bool:
    """Whether a link may lead to a box, or to what begins it, by a number, as to each post of a thread."""
    if box.tag not in _TAGS:
        return False
    place, end = box.element.place, min(box.element.end, box.element.place + _BEGINS)
    for part in box.element.among[place:end]:
        given = part.attrib
        name = (given.get("id") or given.get("name")) if given else None
        if name and any(map(str.isdigit, name)):
            return True
    return False


def _posts(cut: Cut, kept: Sequence[int]) -> list[Box]:
    """The outermost boxes of one make that have most of a text, in page order. One of them holds its last
    piece or that in its middle, and not its first."""
    makes = set[_Make]()
    for at in (kept[-1], kept[len(kept) // 2]):
        box = cut.box_of(at)
        while box.first > kept[0]:
            if box.end - box.first > 1 and _is_numbered(box):
                makes.add(make_of(box))
            box = box.outer
    for make in sorted(makes)[:_MAKES]:
        posts = _siblings(cut, make)
        inside = pieces_of(posts).intersection(kept) if len(posts) >= _POSTS else ()
        if inside and words_of(cut, inside) >= _MOST * words_of(cut, kept):
            return posts
    return []


def _siblings(cut: Cut, make: _Make) -> list[Box]:
    """The boxes of a make."""
    inside = _up_to(cut, make[0], cut.boxes[make[0]].end)
    return [box for box in inside if box.parent == make[0] and _is_numbered(box) and make_of(box) == make]


def _up_to(cut: Cut, place: int, end: int) -> Iterator[Box]:
    """The boxes behind a place, up to the first that begins with the piece `end` or one behind it."""
    for at in range(place + 1, len(cut.boxes)):
        if (box := cut.boxes[at]).first >= end:
            break
        yield box


def _home(cut: Cut, posts: Sequence[Box], kept: Sequence[int]) -> _Way:
    """The way from a post to the innermost box that holds its text, the same in most of them."""
    words, around = Counter[_Way](), {post.place for post in posts}
    for at in kept:
        way = _way(cut, cut.pieces[at].box, around)
        for end in range(1, len(way) + 1):
            words[way[:end]] += cut.pieces[at].words
    most = _HOME * words_of(cut, kept)
    return max((way for way, count in words.items() if count >= most), key=len, default=())


def _way(cut: Cut, place: int, posts: set[int]) -> _Way:
    """How the boxes from a post inwards to a paragraph are made."""
    way: list[tuple[str, str]] = []
    while place >= 0 and place not in posts and len(way) < _DEEPEST:
        box = cut.boxes[place]
        way = [*way, box.make] if box.tag in _HOLDERS else []
        place = box.parent
    return tuple(reversed(way)) if place in posts else ()


def _homes(cut: Cut, posts: Sequence[Box], home: _Way) -> Iterator[Box]:
    """The boxes that this way leads to from each post."""
    for post in posts:
        steps = {post.place: 0}
        for box in _up_to(cut, post.place, post.end):
            step = steps.get(box.parent, len(home))
            if step < len(home) and box.make == home[step]:
                steps[box.place] = step + 1
                if step + 1 == len(home):
                    yield box


def _is_signed(cut: Cut, beside: Iterable[int]) -> bool:
    """Whether what stands in a post beside its text may say when it was written, and leads to the writer."""
    pieces = map(cut.pieces.__getitem__, beside)
    lines = [piece for piece in pieces if piece.type != "heading" and piece.words <= _SIGN_WORDS]
    return any(piece.linked for piece in lines) and any(any(map(str.isdigit, piece.text)) for piece in lines)


def _dates(piece: Piece) -> bool:
    """Whether a piece beside a text says when it was written."""
    return piece.type != "heading" and piece.words <= _SIGN_WORDS and _DATE.search(piece.text) is not None


def _signs(piece: Piece) -> bool:
    """Whether a piece beside a text says who wrote it or when: a name, how many posts that one wrote, where
    from."""
    labels = piece.words <= _LABEL_WORDS and piece.type != "heading" and not ends_sentence(piece.text)
    return labels or _dates(piece)


def _may_be_said(piece: Piece) -> bool:
    """Whether a piece in the midst of a post's text is a part of it: no link, nor above something else."""
    return piece.type != "heading" and 2 * piece.linked <= piece.words
