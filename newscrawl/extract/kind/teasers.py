"""Whether what is read of a page are teasers: a list of stories, each a linked heading and a few words on it.

Such a page has as much text as an article. What tells it apart is that its text stands in boxes of one make,
each of them with a heading that links to another page of the site. A newsletter, or a list of the best
books, may look the same; but it tells its own day or writer, near its heading and above the boxes.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from operator import or_
from urllib.parse import SplitResult

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece, cut_page
from newscrawl.extract.headline.mastheads import heads_home
from newscrawl.extract.kind.entries import (
    buttoned,
    cards,
    entries,
    headings,
    laid_over,
    nearest_links,
    text_of,
    titles,
)
from newscrawl.extract.kind.fronts import count_linked
from newscrawl.extract.markup.addresses import address_parts
from newscrawl.extract.nearheading import has_day_below
from newscrawl.extract.page import Page
from newscrawl.items import Block
from newscrawl.known.wordcount import count_words

_FEWEST = 4
"""Boxes of one make that are a list."""
_MANY = 12
"""Boxes of several makes that are one: a front page has larger and smaller teasers."""
_MOST_WORDS = 40
"""Words of a box, on average, up to which it is a teaser and not a chapter."""
_LONGEST = 60
"""Words of a paragraph over which it is no teaser: those that systems cut off have 55."""
_WHOLE = 50
"""How many times as many words a whole article has."""
_WORDY = 2
"""How many times as many words there are in such a language."""
_SHARE = 0.7
"""The share of what is read that must stand in such boxes."""
_ONE = 0.5
"""The share that one of them may hold."""
_LINKS = 500
"""Links that are looked at for the host of a saved page."""
_NEAR = 40
"""Elements between a heading and its byline at the most."""
_DATED = 4
"""Boxes of a list up to which a day is looked for."""
_SIGNED = re.compile(r"by-?line|dateline|pub-?date|date-?published|published|post(?:ed)?-(?:on|date)")


def are_teasers(page: Page, blocks: Sequence[Block], *, named: bool = False) -> bool:
    """Whether most of the text in `blocks` stands in boxes of one make, each under one title.

    The list that an address is `named` for may have whole articles, one below the other.
    """
    if len(blocks) < 2:
        return False
    counts = [count_words(block.text) for block in blocks]
    longest = max(counts)
    wordy = _wordiness(page, blocks, sum(counts)) if named or longest <= _LONGEST * _WORDY else 1
    if longest > _LONGEST * wordy and not named:
        return False
    cut = cut_page(page.tree, outline=page.outline)
    read = {block.text for block in blocks}
    words = sum(count_words(text) for text in read)
    most, here = _MOST_WORDS * (_WHOLE if named else wordy), address_of(page)
    for heads in (headings(cut), titles(cut), cards(cut), buttoned(cut)):
        boxes = list(entries(cut, heads)) if sum(heads) >= _FEWEST else []
        if any(_hold(cut, some, read, words, here, most) for some in _alike(boxes)):
            return not is_signed(page, boxes)
    return False


def _wordiness(page: Page, blocks: Sequence[Block], words: int) -> int:
    """How many times as many words a text counts as one in English does: where no blanks stand between words
    two characters are one, and in Vietnamese each syllable is."""
    parted = sum(len(block.text.split()) for block in blocks)
    roots = page.by_tag["html"]
    syllables = bool(roots) and (roots[0].get("lang") or "").lower().startswith("vi")
    return _WORDY if syllables or words > 2 * parted else 1


def _alike(boxes: Sequence[Box]) -> Iterator[list[Box]]:
    """Those of the boxes that may be a list: several of one make, with what leads to them; many of some
    makes."""
    makes: dict[tuple[str, str], list[Box]] = defaultdict(list)
    for box in boxes:
        makes[box.make].append(box)
    lists = [some for some in makes.values() if len(some) >= _FEWEST]
    yield from lists
    if lists:
        longest = max(lists, key=len)
        yield [box for box in boxes if box.first < longest[0].first] + longest
    several = [box for some in makes.values() if len(some) > 1 for box in some]
    if lists and len(several) >= _MANY:
        yield several


def are_stories(page: Page, blocks: Sequence[Block], fewest: int) -> bool:
    """As `are_teasers`, for a page whose address says that it is a list, of `fewest` boxes or more.

    They may be of any make and length then, and linked lines may head them beside headings: some blogs name
    each box after its story, and show the whole of it. Others lay a link without a text over each `article`.
    """
    cut = cut_page(page.tree, outline=page.outline)
    read = {block.text for block in blocks}
    words = sum(count_words(text) for text in read)
    first, second, here = headings(cut), titles(cut), address_of(page)
    for heads in (first, list(map(or_, first, second)), laid_over(cut)):
        boxes = list(entries(cut, heads))
        if boxes and words and _hold(cut, boxes, read, words, here, None, fewest):
            return not is_signed(page, boxes)
    return False


def is_signed(page: Page, boxes: Sequence[Box]) -> bool:
    """Whether a day or a byline stands near the page's heading, before the first of the boxes below it: by
    its name, or as a line, unless the heading is a sign that leads on, or the boxes have days as well."""
    names, heads, sign = page.outline.names, page.by_tag["h1"][:1] or page.headings[:1], -1
    if heads and heads_home(heads[0]):
        sign = heads[0].place
        heads = [head for head in page.headings if head.place > sign and not count_linked([head])][:1]
    for head in heads:
        below = [box.element for box in boxes if box.element.end > head.place and box.element.place > sign]
        end = min((box.place for box in below), default=0)
        start = next(head.iterancestors("article"), head).place
        near = page.elements[max(start, head.place - _NEAR) : max(min(end, head.place + _NEAR), 0)]
        if any(element.tag == "time" or _SIGNED.search(names[element.place]) for element in near):
            return True
        if count_linked([head]) or not has_day_below(page, head, end):
            return False
        return not any(has_day_below(page, box) for box in below[1:_DATED])
    return False


def _hold(
    cut: Cut,
    boxes: list[Box],
    read: set[str],
    words: int,
    here: SplitResult,
    most: int | None,
    fewest: int = _FEWEST,
) -> bool:
    """Whether `fewest` boxes or more, each with a link to another page of the site, hold most of what is
    read. Where they may have `most` words on average, no single one may hold the most of it."""
    sizes, held = list[int](), set[str]()
    for box, pieces in zip(boxes, _parts(cut, boxes, loose=most is None), strict=True):
        if leads_on(box, here):
            texts = [piece.text for piece in pieces if piece.text in read]
            sizes.append(sum(map(count_words, texts)))
            held.update(texts)
    if len(sizes) < fewest or sum(map(count_words, held)) < _SHARE * words:
        return False
    return most is None or (sum(sizes) <= most * len(sizes) and max(sizes) <= _ONE * words)


def _parts(cut: Cut, boxes: list[Box], *, loose: bool) -> Iterator[list[Piece]]:
    """The pieces of each box; of a heading alone, which some systems put no box around, where that is asked
    for those up to the next of the boxes as well, or to the end of what it stands in."""
    firsts = sorted(box.first for box in boxes)
    for box in boxes:
        end = box.end
        if loose and end - box.first == 1 and box.parent >= 0:
            following = bisect_right(firsts, box.first)
            end = min([cut.boxes[box.parent].end, *firsts[following : following + 1]])
        yield cut.pieces[box.first : end]


def leads_on(box: Box, here: SplitResult) -> bool:
    """Whether the longest link in a box, or around it, leads to another page of the same site."""
    link = max(nearest_links(box.element), key=lambda link: len(text_of(link)), default=None)
    there = address_parts((link is not None and link.get("href")) or "")
    other = there.path not in ("", "/", here.path) or there.query not in ("", here.query)
    return other and there.netloc.removeprefix("www.") in ("", here.netloc.removeprefix("www."))


def address_of(page: Page) -> SplitResult:
    """Where a page is; of one that somebody saved, on the host that most of its links lead to."""
    here = address_parts(page.url)
    if here.scheme != "file":
        return here
    hosts = Counter(address_parts(link.get("href") or "").netloc for link in page.by_tag["a"][:_LINKS])
    del hosts[""]
    return SplitResult("", max(hosts, key=hosts.__getitem__, default=""), "", "", "")
