"""From scores to a choice: which pieces of a page are its body.

The learned scores decide piece by piece; what they cannot tell, because it is of the page as a whole, is
left out after them (`body.leftout`) or put back (`body.added`): paragraphs, lists, the rest of a table, and
headings.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.added.belowhead import with_text_below
from newscrawl.extract.body.added.besidepictures import with_beside_pictures
from newscrawl.extract.body.added.dialogue import with_dialogue
from newscrawl.extract.body.added.endings import (
    with_whole_quotations,
    without_last_heading,
    without_last_links,
)
from newscrawl.extract.body.added.footnotes import with_footnotes
from newscrawl.extract.body.added.linelists import with_line_lists
from newscrawl.extract.body.added.lists.ingredients import with_ingredients
from newscrawl.extract.body.added.lists.lastlists import with_last_list
from newscrawl.extract.body.added.lists.listrest import with_terms, with_the_rest
from newscrawl.extract.body.added.lists.lists import with_lists
from newscrawl.extract.body.added.lists.prosandcons import with_pros_and_cons
from newscrawl.extract.body.added.lists.recipelists import with_recipe_lists
from newscrawl.extract.body.added.lists.tables import with_tables
from newscrawl.extract.body.added.manuals import with_the_manual
from newscrawl.extract.body.added.onlyprose import with_first_prose, with_only_prose
from newscrawl.extract.body.added.paragraphs import with_paragraphs
from newscrawl.extract.body.added.parts.alike import with_made_alike
from newscrawl.extract.body.added.parts.headed import with_headed_parts
from newscrawl.extract.body.added.parts.numberedparts import with_numbered_parts
from newscrawl.extract.body.added.parts.partsalike import with_parts_alike
from newscrawl.extract.body.added.parts.partsamid import with_parts_amid
from newscrawl.extract.body.added.parts.subheadings import with_subheadings, without_answer
from newscrawl.extract.body.added.parts.unfolding import with_questions
from newscrawl.extract.body.added.parts.verdicts import with_verdict
from newscrawl.extract.body.added.quotations import with_quotations
from newscrawl.extract.body.added.seams import with_seams
from newscrawl.extract.body.added.untagged import with_untagged
from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.features import Describer, Hints, headline_at
from newscrawl.extract.body.firstlook import Look, first_look
from newscrawl.extract.body.leftout.boxes.aboutus import without_about
from newscrawl.extract.body.leftout.boxes.amid import without_amid
from newscrawl.extract.body.leftout.boxes.comments import without_comments
from newscrawl.extract.body.leftout.boxes.dialogs import without_consent
from newscrawl.extract.body.leftout.boxes.posts import with_posts
from newscrawl.extract.body.leftout.lines.captions import without_credited, without_small_print
from newscrawl.extract.body.leftout.lines.citations import without_citations
from newscrawl.extract.body.leftout.lines.detailrows import without_detail_row
from newscrawl.extract.body.leftout.lines.entries import without_entry_lines
from newscrawl.extract.body.leftout.lines.kickers import (
    without_above,
    without_head_lines,
    without_kicked,
    without_kicker,
)
from newscrawl.extract.body.leftout.lines.ownaddress import without_own_address
from newscrawl.extract.body.leftout.lines.plaincaptions import without_plain_captions
from newscrawl.extract.body.leftout.lines.stamps import (
    with_dateline,
    without_end_marks,
    without_glued_day,
    without_stamp,
)
from newscrawl.extract.body.leftout.machinemade import without_machine_made
from newscrawl.extract.body.leftout.named.named import without_named
from newscrawl.extract.body.leftout.named.wallboxes import without_wall
from newscrawl.extract.body.leftout.pulled import without_edges, without_pulled
from newscrawl.extract.body.leftout.releases import without_release_end
from newscrawl.extract.body.leftout.stories.beside import without_copies, without_other_articles
from newscrawl.extract.body.leftout.stories.endlinks import without_end_links
from newscrawl.extract.body.leftout.stories.listlabels import without_list_labels
from newscrawl.extract.body.leftout.stories.loneteasers import without_lone_teasers
from newscrawl.extract.body.leftout.stories.storylinks import without_story_links
from newscrawl.extract.body.leftout.stories.teased import without_pointers, without_teasers
from newscrawl.extract.body.model import Model

_MOST_PIECES = 5000
"""Pieces that are looked at in full; no article has more, and the time a page takes stays bounded."""
_LONG, _LETTERS = 25, 120
"""Words of a piece that reads like prose, and letters of one in languages of long words."""
_FEW = 2
"""Pieces up to which the trees may have lost all of a text."""


def choose(cut: Cut, hints: Hints, model: Model) -> list[int]:
    """The indexes of the pieces that are the body, in page order."""
    if not cut.pieces:
        return []
    found = first_look(cut, model.css, model.first)
    describer = Describer(found, hints)
    keeps, wording = model.keeps, describer.wording
    likely = (promising(found, model.floor) or _lengthy(cut))[:_MOST_PIECES]
    described = zip(likely, describer.described(likely), strict=True)
    kept = [index for index, numbers in described if keeps(numbers, wording, index)]
    if len(kept) <= _FEW:
        kept = with_only_prose(found, kept, likely, headline_at(cut.pieces, hints.headline))
    kept = with_first_prose(found, kept, likely, hints.headline)
    parts = with_parts_amid(cut, with_parts_alike(cut, kept, hints.url), hints.url)
    parts = with_beside_pictures(cut, parts)
    text = with_paragraphs(cut, with_quotations(cut, with_untagged(cut, parts)))
    text = with_dialogue(cut, text)
    text = with_lists(found, with_seams(cut, with_verdict(cut, text)))
    text = with_made_alike(cut, with_tables(cut, with_line_lists(found, text)), likely)
    if hints.cooked:
        text = with_ingredients(cut, text)
    text = with_pros_and_cons(cut, with_recipe_lists(cut, text))
    text = settle(cut, text if hints.dated else with_the_manual(cut, text), hints.headline, hints.url)
    below = with_text_below(found, text, hints.headline)
    return text if below is text else settle(cut, below, hints.headline, hints.url)


def settle(cut: Cut, kept: Sequence[int], headline: str, url: str = "") -> list[int]:
    """What of the pieces `kept` is left once the page is seen as a whole."""
    title, pieces = without_answer(headline), cut.pieces
    first = kept[0] if len(kept) > 1 else -1
    told = [
        at
        for at in kept
        if (at != first and pieces[at].type != "heading") or without_answer(pieces[at].text) != title
    ]
    own = headline_at(cut.pieces, headline)
    begun = without_head_lines(cut, without_kicked(cut, without_kicker(cut, told, own), headline), title)
    ours = without_other_articles(cut, without_consent(cut, without_copies(cut, begun), own), own)
    ours = without_lone_teasers(
        cut, without_about(cut, without_wall(cut, without_above(cut, ours, own, headline))), url
    )
    pointed = without_story_links(cut, without_pointers(cut, without_teasers(cut, ours, own, url)), url)
    ours = without_amid(cut, pointed)
    ours = without_comments(cut, without_named(cut, without_machine_made(cut, ours)))
    ours = without_small_print(cut, without_credited(cut, without_edges(cut, without_pulled(cut, ours))))
    ours = without_citations(cut, without_plain_captions(cut, ours), headline)
    listed = with_questions(
        cut, with_terms(cut, with_the_rest(cut, with_last_list(cut, [*ours]), title)), title
    )
    text = with_subheadings(cut, with_whole_quotations(cut, listed), title, url)
    text = without_list_labels(cut, with_numbered_parts(cut, with_headed_parts(cut, text, title)), url)
    text = without_last_heading(cut, without_last_links(cut, [*without_kicked(cut, text, headline)]))
    text = without_own_address(cut, without_detail_row(cut, text), url)
    text = without_end_marks(cut, without_release_end(cut, text))
    text = without_stamp(cut, text)
    text = with_dateline(cut, text)
    without_glued_day(cut, text)
    without_end_links(cut, text, url)
    return with_footnotes(cut, without_entry_lines(cut, with_posts(cut, text, kept)))


def _lengthy(cut: Cut) -> list[int]:
    """The pieces that read like prose by their letters, where no words say so, were they all in a widget."""
    return [at for at, one in enumerate(cut.pieces) if len(one.text) >= _LETTERS and not one.links]


def promising(found: Look, floor: float) -> list[int]:
    """The pieces to be looked at in full: those that score well, and what reads like prose whatever its box
    is named."""
    each = enumerate(zip(found.cut.pieces, found.score, strict=True))
    return [
        at
        for at, (piece, score) in each
        if score >= floor or (piece.words >= _LONG and piece.linked * 4 <= piece.words)
    ]
