"""The questions that a text ends with, each in a part of its own with its answer.

Many articles have them, as plug-ins draw them: the model loses the shorter ones, or takes the answers for
notes that unfold. What tells is that parts of one make stand side by side in the box of the text and right
below it, that each begins with a question, goes on with sentences and leads nowhere.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from newscrawl.extract.body.added.parts.unfolding import MARKS
from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.left import ARTICLE_WORDS, words_of
from newscrawl.extract.markup.element import Element

_WORDS, _ANSWER, _PIECES = 30, 200, 8
"""Words of a question and of its answer, and pieces of both, at the most."""
_FEWEST, _LEVELS, _BEFORE, _MOST = 2, 5, 3, 200
"""Parts at the least, boxes around a question of which one is its part, how far below the text the first part
begins, and pieces and questions that are looked at, at the most."""


def with_answers(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the first questions and answers that stand below a text, and what heads them."""
    pieces = cut.pieces
    below = enumerate(pieces[kept[0] + 1 : kept[-1] + _BEFORE + 1], kept[0] + 1) if kept else ()
    asked = [at for at, piece in below if piece.text[-1] in MARKS]
    if not asked or words_of(cut, kept) < ARTICLE_WORDS:
        return kept
    part = next(
        (part for at in asked[:_MOST] if (part := _part(cut, at)) is not None and _is_in(cut, kept, part)),
        None,
    )
    if part is None or len(parts := _parts(cut, part)) < _FEWEST:
        return kept
    head = part.first - 1
    is_headed = pieces[head].type == "heading" and not pieces[head].links
    return sorted({*kept, *range(head if is_headed else part.first, parts[-1].end)})


def _is_in(cut: Cut, kept: Sequence[int], part: Box) -> bool:
    """Whether a part stands in the box of the text before it, and right below that."""
    text = [at for at in kept[: bisect_left(kept, part.first)] if cut.pieces[at].type != "heading"]
    if not text or part.first - text[-1] > _BEFORE:
        return False
    around = cut.box_around(text)
    around = around if around.end - around.first > 1 else around.whole().outer
    return around.place < part.place and part.end <= around.end


def _part(cut: Cut, at: int) -> Box | None:
    """The innermost box that a question begins and its answer is in."""
    for box in islice(cut.box_of(at).outward(), _LEVELS):
        if box.first != at or box.parent < 0:
            return None
        if box.end - at > 1:
            return box if _is_answered(cut, box) else None
    return None


def _parts(cut: Cut, part: Box) -> list[Box]:
    """A part and those right below it that are made as it is."""
    found = [part]
    for box in islice(cut.boxes, part.place + 1, part.place + 1 + _MOST * _LEVELS):
        if box.first >= found[-1].end:
            if box.parent != part.parent or box.first != found[-1].end or box.make != part.make:
                break
            if not _is_answered(cut, box):
                break
            found.append(box)
    return found


def _is_answered(cut: Cut, box: Box) -> bool:
    """Whether a box is a question and sentences that answer it, and leads nowhere."""
    if not 1 < box.end - box.first <= _PIECES:
        return False
    asked, *said = cut.pieces[box.first : box.end]
    if asked.words > _WORDS or asked.text[-1] not in MARKS or invites(asked.text.lower()):
        return False
    if not ends_sentence(said[-1].text) or sum(piece.words for piece in said) > _ANSWER:
        return False
    return not any(piece.is_link for piece in said) and not _leads_away(box.element, asked.links)


def _leads_away(part: Element, links: int) -> bool:
    """Whether the first links in a part, which its question has, lead to another page."""
    found = islice((one for one in part.iter() if one.tag == "a"), links)
    addresses = (one.attrib.get("href", "").strip() for one in found)
    return any(address and not address.startswith(("#", "javascript:")) for address in addresses)
