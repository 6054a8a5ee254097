"""Hints: what the page knew of a block speaks for or against its words, and never decides by itself.

The text alone cannot tell a headline that is one link under "Also read" from a subheading, or a line that
hardly reads like a widget from one that stands in an element named "newsletter".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from newscrawl.clean.elements.address import ORDER
from newscrawl.clean.elements.sorts import SHORT, sort_of
from newscrawl.clean.likeness.wordings import kind_of, likeness
from newscrawl.clean.text.fold import fold
from newscrawl.clean.text.words import lettered
from newscrawl.items import Block, Removed

ALL_LINK = 0.9
HALF_LIKELY, SURELY = -0.4, 2.0
_OFFERS = frozenset({"subscription", "newsletter", "ad", "popup"})
_SENTENCE = re.compile(r"[.!?:] ")
_LISTS = frozenset({"related", "nav"})
AS_WRITTEN = frozenset({"pre", "code", "samp"})
"""Tags of text that is shown as it was written: code, verses, tables drawn with blanks."""
_NAMES = {
    "newsletter": ("newsletter", "newsletters", "signup", "inbox"),
    "subscription": ("paywall", "regwall", "subscribe", "subscription", "piano", "meter", "offer", "plans"),
    "share": ("share", "sharing", "social", "follow", "whatsapp", "telegram"),
    "popup": ("cookie", "cookies", "consent", "popup", "modal", "overlay", "notification"),
    "ad": ("ad", "ads", "advert", "advertisement", "promo", "promotion", "sponsored"),
    "related": ("related", "recommended", "recommendations", "readmore", "alsoread"),
}
_KIND = {name: kind for kind, names in _NAMES.items() for name in names}
_FEWEST = 4
"""Blocks from which on a kind that most are named for is that of the page."""
_GAP = "\n\n"
"""What stands between two blocks."""


class Placed(NamedTuple):
    """A block and where it stands in the page's text."""

    start: int
    end: int
    block: Block


def tell(blocks: Sequence[Block], *, gone: bool) -> bool:
    """Whether the page knew of some blocks what may count: that one is named for furniture, or where pieces
    are `gone`, is a link, a row or code."""
    if any(map(named, {block.css for block in blocks})):
        return True
    return gone and any(
        block.link_density >= ALL_LINK or block.type == "table_row" or block.tag in AS_WRITTEN
        for block in blocks
    )


def hinted(
    text: str, blocks: Sequence[Placed], removed: Sequence[Removed], own: Mapping[int, str]
) -> list[Removed]:
    """The blocks that words and hints together tell to be no article, as pieces of the page's text.

    `removed` are the pieces known already, in order; none of them is touched. `own` are the places of lines
    on the article itself, and their kinds.
    """
    out: list[Removed] = []
    usual = _usual(blocks)
    gone = [(piece.at, piece.at + len(piece.text), piece.kind) for piece in removed]
    number, beside = 0, False
    for place in blocks:
        while number < len(gone) and gone[number][0] < place.start:
            beside = gone[number][2] in _LISTS
            number += 1
        kind = own.get(place.start)
        if kind and (rest := _before_gone(text, place, gone, number, out)):
            out.append(Removed(rule=f"hint-{kind}", kind=kind, text=text[rest[0] : rest[1]], at=rest[0]))
            continue
        if _touched(gone, number, place):
            continue
        kind = kind or _reads(place.block, usual, beside=beside)
        if (kind or beside) and not _is_whole(text, place):
            continue
        beside = beside and kind == "related"
        if kind:
            start, end = _with_blanks(text, place, gone, number, out)
            out.append(Removed(rule=f"hint-{kind}", kind=kind, text=text[start:end], at=start))
    return out


def _usual(blocks: Sequence[Placed]) -> str | None:
    """The kind that most blocks of a page are named for, which says little of one of them."""
    kinds = [kind for place in blocks if place.block.css and (kind := named(place.block.css))]
    if len(kinds) < _FEWEST or 2 * len(kinds) <= len(blocks):
        return None
    kind, number = Counter(kinds).most_common(1)[0]
    return kind if 2 * number > len(blocks) else None


def _reads(block: Block, usual: str | None, *, beside: bool) -> str | None:
    """The kind of furniture that a block is, if two things at least say so; that it is named for what is
    `usual` counts only with words that surely are."""
    kind = named(block.css)
    if kind is None and (block.link_density < ALL_LINK or not beside):
        return None
    folded = fold(block.text)
    if block.link_density >= ALL_LINK and (beside or kind == "related"):
        short = sort_of(folded, 0, len(folded.text)) == SHORT and folded.text[-1:] not in ".:"
        return "related" if short and " " in folded.text else None
    if kind is None or block.type == "table_row" or '"' in folded.text:
        return None
    return kind if _bids(folded.text, kind, SURELY if kind == usual else HALF_LIKELY) else None


def _bids(text: str, kind: str, least: float) -> bool:
    """Whether words read so much like that kind and a sentence of theirs tells the reader to do something."""
    if not any(map(ORDER.match, _SENTENCE.split(text))) or likeness(text) < least:
        return False
    like = kind_of(text)
    return like == kind or _OFFERS.issuperset((like, kind))


@lru_cache(maxsize=4096)
def named(css: str) -> str | None:
    """The kind that a block's classes and ids speak of."""
    words = lettered(css.lower()).split()
    if _KIND.keys().isdisjoint(words):
        return None
    return next(_KIND[word] for word in words if word in _KIND)


def _touched(gone: Sequence[tuple[int, int, str]], number: int, place: Placed) -> bool:
    """Whether a piece went from the block already; `number` is the first that starts in it or later."""
    return (number > 0 and gone[number - 1][1] > place.start) or (
        number < len(gone) and gone[number][0] < place.end
    )


def _before_gone(
    text: str, place: Placed, gone: Sequence[tuple[int, int, str]], number: int, out: Sequence[Removed]
) -> tuple[int, int] | None:
    """What a block begins with, where all that stood behind it there went, and nothing before it."""
    if number == len(gone) or (number and gone[number - 1][1] > place.start):
        return None
    gap, end = text.find(_GAP, place.start), gone[number][0]
    last = len(text) if gap < 0 else gap
    if not place.start < end < last:
        return None
    behind = end
    for start, stop, _ in gone[number:]:
        if start >= last or text[behind:start].strip():
            break
        behind = stop
    return _with_blanks(text, place._replace(end=end), gone, number, out) if behind >= last else None


def _is_whole(text: str, place: Placed) -> bool:
    """Whether nothing went from a block before: it is all that stands between two gaps."""
    before, after = text[max(place.start - 2, 0) : place.start], text[place.end : place.end + 2]
    return before in ("", _GAP) and after in ("", _GAP)


def _with_blanks(
    text: str, place: Placed, gone: Sequence[tuple[int, int, str]], number: int, out: Sequence[Removed]
) -> tuple[int, int]:
    """The block with the blanks before it, or those after it if there are none that are free."""
    floor = max(gone[number - 1][1] if number else 0, out[-1].at + len(out[-1].text) if out else 0)
    limit = gone[number][0] if number < len(gone) else len(text)
    start, end = place.start, place.end
    while start > floor and text[start - 1].isspace():
        start -= 1
    if start in (0, place.start):
        while end < limit and text[end].isspace():
            end += 1
    return start, end
