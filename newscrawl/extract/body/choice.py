"""From scores to a choice: which pieces of a page are its body.

The learned scores decide piece by piece; what they cannot tell, because it is of the page as a whole, is
left out after them (`body.beside`, `body.named`, `body.skipped`, `body.teased`) or put back: lone paragraphs,
the rest of a table or list, and sub-headings.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from newscrawl.extract.body.alike import with_made_alike
from newscrawl.extract.body.amid import without_amid
from newscrawl.extract.body.beside import without_comments, without_copies, without_other_articles
from newscrawl.extract.body.blocks import Cut, Piece
from newscrawl.extract.body.dialogs import without_consent
from newscrawl.extract.body.endings import with_whole_quotations, without_last_heading
from newscrawl.extract.body.features import Describer, Hints, headline_at
from newscrawl.extract.body.footnotes import with_footnotes
from newscrawl.extract.body.letters import without_letter_head
from newscrawl.extract.body.lists import with_last_list, with_lists, with_terms, with_the_rest
from newscrawl.extract.body.look import Look, ends_sentence, first_look
from newscrawl.extract.body.manuals import with_the_manual
from newscrawl.extract.body.model import Model
from newscrawl.extract.body.named import without_named
from newscrawl.extract.body.posts import with_posts
from newscrawl.extract.body.skipped import without_skipped
from newscrawl.extract.body.sold import without_sold
from newscrawl.extract.body.stamps import without_stamp
from newscrawl.extract.body.subheadings import with_subheadings, without_answer
from newscrawl.extract.body.teased import without_pointers, without_teasers

_PROSE = 15
"""Words from which a piece between two paragraphs is one, and no label or caption."""
_MOST_PIECES = 5000
"""Pieces that are looked at in full; no article has more, and the time a page takes stays bounded."""


def choose(cut: Cut, hints: Hints, model: Model) -> list[int]:
    """The indexes of the pieces that are the body, in page order."""
    if not cut.pieces:
        return []
    found = first_look(cut, model.css, model.first)
    describer = Describer(found, hints)
    keeps, wording = model.keeps, describer.wording
    likely = promising(found, model.floor)[:_MOST_PIECES]
    described = zip(likely, describer.described(likely), strict=True)
    kept = [index for index, numbers in described if keeps(numbers, wording, index)]
    text = with_lists(found, with_paragraphs(cut, kept))
    text = with_made_alike(cut, text, likely)
    return settle(cut, text if hints.dated else with_the_manual(cut, text), hints.headline, hints.url)


def settle(cut: Cut, kept: Sequence[int], headline: str, url: str = "") -> list[int]:
    """What of the pieces `kept` is left once the page is seen as a whole."""
    title = without_answer(headline)
    first = kept[0] if len(kept) > 1 else -1
    kept = without_letter_head(cut, kept)
    told = [
        at
        for at in kept
        if (at != first and cut.pieces[at].type != "heading") or without_answer(cut.pieces[at].text) != title
    ]
    own = headline_at(cut.pieces, headline)
    ours = without_other_articles(cut, without_consent(cut, without_copies(cut, told), own), own)
    ours = without_amid(cut, without_pointers(cut, without_teasers(cut, ours, own, url)))
    ours = without_comments(cut, without_named(cut, without_skipped(cut, ours)))
    listed = with_terms(cut, with_the_rest(cut, with_last_list(cut, [*ours])))
    text = with_subheadings(cut, with_whole_quotations(cut, listed), title)
    text = [*without_sold(cut, without_stamp(cut, without_last_heading(cut, text)))]
    return with_footnotes(cut, with_posts(cut, text, kept))


def with_paragraphs(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with each paragraph that stands alone between two of them in the same box: one may lack a tag,
    or have few words that the learned scores know. A box with a name is none: captions and notes have one.

    So is the text without a tag that such a box goes on with right after the last of its paragraphs, and the
    paragraph that begins it right before the first.
    """
    found = [
        before + 1
        for before, after in pairwise(kept)
        if after - before == 2
        and (_may_be_paragraph(cut.pieces[before + 1]) or _may_be_bold_heading(cut.pieces[before + 1]))
        and (around := _around(cut, before + 1)) == _around(cut, before) == _around(cut, after)
        and (cut.pieces[before + 1].box == around or not cut.boxes[cut.pieces[before + 1].box].css)
    ]
    found += _loose_end(cut, kept) + _whole_start(cut, kept)
    return sorted([*kept, *found]) if found else kept


def _loose_end(cut: Cut, kept: list[int]) -> list[int]:
    """The paragraphs without a tag right after the last two pieces, in the box that these stand in."""
    if len(kept) < 2 or (around := _around(cut, kept[-1])) != _around(cut, kept[-2]):
        return []
    after = takewhile(lambda at: cut.pieces[at].box == around, range(kept[-1] + 1, len(cut.pieces)))
    return [*takewhile(lambda at: _may_be_paragraph(cut.pieces[at]), after)]


def _whole_start(cut: Cut, kept: list[int]) -> list[int]:
    """The paragraph right before the first two pieces, which begins the box that these stand in."""
    if len(kept) < 2 or not kept[0] or (around := _around(cut, kept[0])) != _around(cut, kept[1]):
        return []
    at = kept[0] - 1
    own = cut.boxes[cut.pieces[at].box]
    begins = around >= 0 and cut.boxes[around].first == at and _around(cut, at) == around
    plain = own.place == around or not own.css
    return [at] if begins and plain and _may_be_paragraph(cut.pieces[at]) else []


def _may_be_paragraph(piece: Piece) -> bool:
    prose = piece.words >= _PROSE and piece.linked * 4 <= piece.words
    return prose and piece.type == "paragraph" and ends_sentence(piece.text)


def _may_be_bold_heading(piece: Piece) -> bool:
    """Whether a paragraph is bold as a whole, as many editors write the headings of chapters."""
    return piece.type == "paragraph" and piece.strong >= piece.words > 1 and not piece.links


def _around(cut: Cut, at: int) -> int:
    """The box that a piece stands in beside others."""
    box = cut.boxes[cut.pieces[at].box]
    return box.place if box.end - box.first > 1 else box.parent


def promising(found: Look, floor: float) -> list[int]:
    """The pieces to be looked at in full: those that score well, and what reads like prose whatever its box
    is named."""
    return [
        index
        for index, (score, piece) in enumerate(zip(found.score, found.cut.pieces, strict=True))
        if score >= floor or (piece.words >= 25 and piece.linked * 4 <= piece.words)
    ]
