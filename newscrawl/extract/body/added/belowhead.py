"""The text right below the headline, where all that was kept is something else.

On a page of a kind that the model has not learned from, least of all where boxes have no names, no paragraph
may score well. What is kept then is what every page has: a newsletter's box, the sentences of teasers, "About
us". The text is what stands with the headline in the innermost box that has sentences below it: the first of
them, and those made like it, up to the first link of so many words as a headline has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import Look, ends_sentence
from newscrawl.extract.body.headlinepiece import headline_at
from newscrawl.extract.body.leftout.left import ARTICLE_WORDS, words_of
from newscrawl.extract.body.leftout.stories.teased import headed

_MOST, _ENOUGH = 8, 120
"""Pieces that may be none of a text at the most, and words from which they are one."""
_LEVELS, _NEAR = 5, 8
"""Boxes around the headline in which its text is looked for, and pieces below it among which that begins."""
_FIRST, _WORDS, _LEAST = 6, 3, 15
"""Words of the first sentence, of a further one, and of all of them at the least."""
_LIKELY = 0.5
"""The score by the first look from which what was kept elsewhere is the text."""
_TITLE = 4
"""Words of a link from which it is what a story is called."""
_BESIDE = frozenset(("aside", "figure", "nav", "footer", "form"))
"""Tags of what stands beside a text, whatever it says."""


def with_text_below(found: Look, kept: list[int], title: str) -> list[int]:
    """The text below the headline, whose words are `title`, in the place of pieces `kept` that are few words
    elsewhere on the page, or some of it; else these."""
    cut = found.cut
    words = words_of(cut, kept) if len(kept) <= _MOST else _ENOUGH
    if words >= _ENOUGH or (headline := headline_at(cut.pieces, title)) < 0:
        return kept
    first = next((at for at in _shown(cut, headline, headline + _NEAR) if _is_said(cut, at, _FIRST)), None)
    if first is None or (words >= ARTICLE_WORDS and first in kept):
        return kept
    if (box := _around(cut, headline, first)) is None:
        return kept
    make = _make(cut, first)
    shown = _shown(cut, first - 1, box.end)
    text = [at for at in shown if _is_said(cut, at, _WORDS) and _make(cut, at) == make]
    inside = [at for at in kept if box.first <= at < box.end]
    if words_of(cut, text) < _LEAST or not {*inside} <= {*text}:
        return kept
    if inside:
        return sorted({*kept, *text}) if len(text) > len(inside) else kept
    rest = [at for at in kept if headed(cut, at) is None]
    is_text = words_of(cut, rest) >= ARTICLE_WORDS or any(found.score[at] >= _LIKELY for at in rest)
    if is_text:
        return kept
    goes_on = rest and rest[0] == text[-1] + 1 and all(_is_said(cut, at, _WORDS) for at in rest)
    return [*text, *rest] if goes_on else text  # a standfirst, and the text


def _shown(cut: Cut, above: int, end: int) -> Iterator[int]:
    """The pieces below one of them up to `end`, or to a link that is called as a story is."""
    for at in range(above + 1, min(end, len(cut.pieces))):
        if _is_title(cut.pieces[at]):
            return
        yield at


def _is_title(piece: Piece) -> bool:
    return piece.linked >= _TITLE and piece.linked * 2 > piece.words


def _is_said(cut: Cut, at: int, least: int) -> bool:
    """Whether a piece is a sentence that invites to nothing, in no box beside a text."""
    piece = cut.pieces[at]
    if piece.words < least or piece.linked * 4 > piece.words or piece.type != "paragraph":
        return False
    if not ends_sentence(piece.text) or invites(piece.text.lower()):
        return False
    return all(box.tag not in _BESIDE for box in cut.box_of(at).outward())


def _around(cut: Cut, headline: int, text: int) -> Box | None:
    """The innermost box that has both a headline and what may be its text."""
    around = islice(cut.box_of(headline).outward(), _LEVELS)
    return next((box for box in around if box.end > text), None)


def _make(cut: Cut, at: int) -> Sequence[object]:
    """How the box of a piece is made, and the one around it."""
    own = cut.box_of(at)
    outer = own.outer if own.parent >= 0 else own
    return own.depth, own.tag, own.css, outer.tag, outer.css
