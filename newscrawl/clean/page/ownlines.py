"""The lines of a text that are on the article itself: who wrote it, who that is, and when.

What the record says of the article tells them, in any language.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby
from typing import NamedTuple

from newscrawl.clean.page.hints import Placed
from newscrawl.clean.page.ownbio import Told, names_above, own_bios, told_of, without_bio
from newscrawl.clean.page.ownbyline import credited_in, own_bylines
from newscrawl.clean.page.ownday import dated_in, own_days
from newscrawl.items import Block, Removed


class Known(NamedTuple):
    """What the record says of its article: the `names` of the people who wrote it, and its day as printed."""

    names: Sequence[str] = ()
    headline: str | None = None
    day: str | None = None


NOTHING = Known()


class Lines(NamedTuple):
    """Blocks that may be such lines: of who wrote, of who that is, of when; and headings above the second."""

    credited: Sequence[Block]
    told: Sequence[Told]
    dated: Sequence[Block]
    heads: Sequence[Block]


def lines_on(blocks: Sequence[Block], known: Known) -> Lines:
    """The blocks that may be such lines; quick."""
    credited = credited_in(blocks, known.names) if known.names else []
    told = told_of(blocks, known.names) if known.names else []
    heads = names_above(blocks, known.names) if known.names else []
    return Lines(credited, told, dated_in(blocks, known.day) if known.day else [], heads)


def own_lines(
    text: str, places: Sequence[Placed], lines: Lines, gone: Sequence[Removed], headline: str | None
) -> dict[int, str]:
    """Where such lines start in the text, and the kind of each."""
    dated = own_days(text, places, lines.dated) if lines.dated else set()
    own = dict.fromkeys(dated, "dateline_meta")
    bylines = own_bylines(text, places, lines.credited) if lines.credited else set[int]()
    own |= dict.fromkeys(bylines - _among_rows(places, bylines) if bylines else (), "byline")
    others = [place for place in places if place.start not in own] if own else places
    own |= dict.fromkeys(own_bios(others, lines.told, gone, headline) if lines.told else (), "byline")
    if lines.heads:
        starts = {piece.at + len(piece.text) - len(piece.text.lstrip()) for piece in gone}
        own |= dict.fromkeys(without_bio(places, lines.heads, starts | own.keys()), "byline")
    return own


def _among_rows(places: Sequence[Placed], bylines: Collection[int]) -> set[int]:
    """Those of the lines that start at some places which are rows among more of other kinds: of a team, of
    who got how much."""
    found = set[int]()
    for is_row, run in groupby(places, key=lambda place: place.block.type == "table_row"):
        starts = [place.start for place in run]
        own = [start for start in starts if start in bylines] if is_row else ()
        if len(own) * 2 < len(starts):
            found.update(own)
    return found
