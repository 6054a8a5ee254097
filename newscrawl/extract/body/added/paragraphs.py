"""Paragraphs put back into a text by their place: between two of it, before the first, and after the last.

A paragraph may lack a tag, or have few words that the learned scores know. At the end of a text these grow
unsure, since furniture comes next: there what is made as the text before and is a sentence goes on with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise, takewhile

from newscrawl.extract.body.added.makes import (
    PROSE,
    box_around,
    is_as_most,
    make_of,
    make_within,
    makes_of_most,
    may_be_paragraph,
)
from newscrawl.extract.body.classwords import invites, invites_reader
from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.labels import is_label
from newscrawl.known.wordtables import plain_words

_HEADING = 10
"""Words of the heading of a chapter that has no element of its own, at the most."""
DASHES, COLONS, _LINES = "–—-•·►▪✓✔", ":：", 2
"""What lines of a list that is none begin with, what leads to it, and how many they are at the least."""
START, _GREETING, GREETS = 4, 8, ",，،!"
"""Pieces before a text that begin it at the most, words of a greeting, and what it ends with."""
_WORDS, _LINKED, _HEAD = 4, 6, 120
"""Words of a sentence that a text may end with, of one with a link in it, and characters of it that tell an
invitation."""

_OURS = plain_words(
    """
    us our ours uns unser unsere unserem unseren unserer nous notre nos nosotros nuestro nuestra nuestros
    nuestras nós nosso nossa nossos nossas noi nostro nostra nostri nostre ons onze oss vår vårt våra vores
    vore nas nasz nasza nasze nám nás náš naše bize bizi kami нам нас наш наша наши наше
    """
)
"""What a site calls itself and what it has."""


def with_paragraphs(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with each paragraph that stands alone between two of them in the same box. A box with a name is
    none: captions and notes have one. So is what such a box goes on with right after the last of its
    paragraphs, and the paragraph that begins it right before the first.
    """
    if not kept:
        return kept
    gaps = [(before, after) for before, after in pairwise(kept) if after - before > 1]
    found = [
        before + 1
        for before, after in gaps
        if after - before == 2
        and (
            may_be_paragraph(cut.pieces[before + 1])
            or _may_be_bold_heading(cut.pieces[before + 1])
            or _is_loose_heading(cut, before, after)
        )
        and (around := box_around(cut, before + 1)) == box_around(cut, before) == box_around(cut, after)
        and (cut.pieces[before + 1].box == around or not cut.box_of(before + 1).css)
    ]
    end = _end(cut, kept)
    found += end + _dashed(cut, (end or kept)[-1]) + _whole_start(cut, kept)
    return sorted({*kept, *found}) if found else kept


def may_be_heading(piece: Piece) -> bool:
    """Whether a piece may be a few words over what follows, without an element that says so."""
    if not 1 < piece.words <= _HEADING or piece.type != "paragraph" or piece.links:
        return False
    text = piece.text.lower()
    return piece.text[-1].isalpha() and ":" not in text and not invites(text) and not is_label(text)


def _end(cut: Cut, kept: list[int]) -> list[int]:
    """The paragraphs right after the last pieces: those without a tag, in the box that the last two stand in
    or behind the `p` that a box in it broke off, or those made as these two are, were it in boxes apart under
    one name, or as the first."""
    if len(kept) < 2:
        return []
    around, rest = box_around(cut, kept[-1]), range(kept[-1] + 1, len(cut.pieces))
    if around == box_around(cut, kept[-2]):
        broken = around >= 0 and cut.boxes[around].tag == "p" and cut.boxes[around].end == rest.start
        within, is_more = (cut.boxes[around].parent, _goes_on) if broken else (around, may_be_paragraph)
        loose = takewhile(lambda at: cut.pieces[at].box == within and is_more(cut.pieces[at]), rest)
        if found := [*loose]:
            return found
    if not rest or not (_may_follow(cut, rest[0]) or may_be_paragraph(cut.pieces[rest[0]])):
        return []
    first, last, before = (make_of(cut, kept[at]) for at in (0, -1, -2))
    most = makes_of_most(cut, kept)
    more = last == before or (last[2] and last[1:] == before[1:]) or make_within(cut, kept[-1]) in most
    makes = {first, last if more else first}
    return [
        *takewhile(
            lambda at: (
                (_may_follow(cut, at) and make_of(cut, at) in makes) or is_as_most(cut, at, kept, most)
            ),
            rest,
        )
    ]


def _dashed(cut: Cut, last: int) -> list[int]:
    """The lines right after the last piece that are made as this is and begin with a dash, with the line that
    leads to them by a colon: a list that no element says to be one."""
    pieces, first, end = cut.pieces, last + 1, len(cut.pieces)
    leads = first < end and pieces[first].text[-1] in COLONS
    if first + leads >= end or pieces[first + leads].text[0] not in DASHES:
        return []
    lines = [*takewhile(lambda at: pieces[at].text[0] in DASHES, range(first + leads, end))]
    found, make = range(first, lines[-1] + 1), make_of(cut, last)
    alike = all(make_of(cut, at) == make and not pieces[at].links for at in found)
    return [*found] if alike and len(lines) >= _LINES else []


def _may_follow(cut: Cut, at: int) -> bool:
    """Whether a piece may be one more sentence of a text, or the word that its box ends with ("Amen.")."""
    least = 1 if at + 1 == cut.boxes[box_around(cut, at)].end else _WORDS
    return _goes_on(cut.pieces[at], least)


def _goes_on(piece: Piece, least: int = _WORDS) -> bool:
    """Whether a piece may be one more sentence of a text that it stands below."""
    if piece.words < least or piece.type != "paragraph" or not ends_sentence(piece.text):
        return False
    if piece.links and not _may_link(piece):
        return False
    return 2 * piece.strong < piece.words and not invites_reader(piece.text[:_HEAD].lower())


def _may_link(piece: Piece) -> bool:
    """Whether a sentence with a link is more than that, and none in which a site speaks of itself."""
    few = 2 * piece.linked > piece.words or piece.words < _LINKED
    return not few and _OURS.isdisjoint(piece.text.lower().split())


def _whole_start(cut: Cut, kept: list[int]) -> list[int]:
    """The paragraphs right before the first two that begin the box which these stand in: one of many words,
    or all that are made as these are and say something, were it only whom they greet."""
    second = next((at for at in kept[1:START] if cut.pieces[at].type == "paragraph"), 0)
    if not (second and kept[0]) or (around := box_around(cut, kept[0])) != box_around(cut, second):
        return []
    if around < 0 or not 0 <= (last := kept[0] - 1) - (first := cut.boxes[around].first) < START:
        return []
    own, before = cut.box_of(last), [*range(first, kept[0])]
    plain = own.place == around or not own.css
    if first == last and box_around(cut, last) == around and plain and may_be_paragraph(cut.pieces[last]):
        return before
    make = make_of(cut, kept[0])
    alike = make == make_of(cut, second) and all(make_of(cut, at) == make for at in before)
    return before if alike and all(_may_begin(cut.pieces[at]) for at in before) else []


def _may_begin(piece: Piece) -> bool:
    """Whether a piece may be a sentence that a text begins with, or a greeting."""
    if piece.words > _GREETING or piece.text[-1] not in GREETS:
        return _goes_on(piece)
    return piece.type == "paragraph" and not piece.links and not invites(piece.text.lower())


def _may_be_bold_heading(piece: Piece) -> bool:
    """Whether a paragraph is bold as a whole, as many editors write the headings of chapters."""
    return piece.type == "paragraph" and piece.strong >= piece.words > 1 and not piece.links


def _is_loose_heading(cut: Cut, before: int, after: int) -> bool:
    """Whether a few words between two paragraphs, none of which has an element of its own, may head the
    second: pages that part their lines by `<br>` have headings so."""
    first, piece, second = cut.pieces[before], cut.pieces[before + 1], cut.pieces[after]
    within = first.box == piece.box == second.box
    return within and min(first.words, second.words) >= PROSE and may_be_heading(piece)


def with_untagged(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the paragraphs without a tag that stand right before and behind one of their box: the model
    knows little of paragraphs that only line breaks part."""
    pieces, found, known = cut.pieces, list[int](), frozenset(kept)
    for at in kept:
        box = cut.box_of(at)
        if box.end - box.first > 1 and may_be_paragraph(pieces[at]):
            found += _beside(pieces, range(at - 1, -1, -1), box.place, known)
            found += _beside(pieces, range(at + 1, len(pieces)), box.place, known)
    return sorted({*kept, *found}) if found else kept


def _beside(pieces: Sequence[Piece], way: range, box: int, known: Set[int]) -> Iterator[int]:
    """The paragraphs of a box, on a way up to the first that is none or `known`."""
    return takewhile(
        lambda at: pieces[at].box == box and at not in known and may_be_paragraph(pieces[at]), way
    )
