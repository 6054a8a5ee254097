"""From scores to a choice: which pieces of a page are its body.

The model decides piece by piece. What belongs to the text though by itself it looks like something else is
added (`body.added`), and the whole is settled (`settling`): what is none of it goes.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.added import signs
from newscrawl.extract.body.added.belowhead import with_text_below
from newscrawl.extract.body.added.besidepictures import with_beside_pictures
from newscrawl.extract.body.added.callouts import with_callouts
from newscrawl.extract.body.added.dialogue import with_dialogue
from newscrawl.extract.body.added.linelists import with_line_lists
from newscrawl.extract.body.added.lists.ingredients import with_ingredients
from newscrawl.extract.body.added.lists.lists import with_lists
from newscrawl.extract.body.added.lists.prosandcons import with_pros_and_cons
from newscrawl.extract.body.added.lists.recipelists import with_recipe_lists
from newscrawl.extract.body.added.lists.tables import with_tables
from newscrawl.extract.body.added.lists.tablesamid import with_tables_amid
from newscrawl.extract.body.added.manuals import with_the_manual
from newscrawl.extract.body.added.onlyprose import with_first_prose, with_only_prose
from newscrawl.extract.body.added.paragraphs import with_paragraphs, with_untagged
from newscrawl.extract.body.added.parts.alike import with_made_alike
from newscrawl.extract.body.added.parts.partsalike import with_parts_alike
from newscrawl.extract.body.added.parts.partsamid import with_parts_amid
from newscrawl.extract.body.added.parts.verdicts import with_verdict
from newscrawl.extract.body.added.quotations import with_quotations
from newscrawl.extract.body.added.seams import with_seams
from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.features import Describer, Hints
from newscrawl.extract.body.firstlook import Look, first_look
from newscrawl.extract.body.headlinepiece import headline_at
from newscrawl.extract.body.model import Model
from newscrawl.extract.body.settling import settle

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
    text = settle(cut, _added(found, kept, likely, hints), hints.headline, hints.url)
    below = with_text_below(found, text, hints.headline)
    return text if below is text else settle(cut, below, hints.headline, hints.url)


def _added(found: Look, kept: list[int], likely: Sequence[int], hints: Hints) -> list[int]:
    """The pieces `kept` with those beside them that belong to the text, though by themselves they look like
    labels or like something else."""
    cut = found.cut
    steps: signs.Steps = (
        (signs.LABELS, lambda text: with_parts_alike(cut, text, hints.url)),
        (signs.WIDE, lambda text: with_parts_amid(cut, text, hints.url)),
        (signs.PICTURES, lambda text: with_beside_pictures(cut, text)),
        (signs.ANY, lambda text: with_untagged(cut, text)),
        (signs.QUOTATION, lambda text: with_quotations(cut, text)),
        (signs.ABOVE | signs.ONE | signs.BELOW, lambda text: with_paragraphs(cut, text)),
        (signs.BELOW | signs.SENTENCE, lambda text: with_callouts(cut, text)),
        (signs.PLAIN, lambda text: with_dialogue(cut, text)),
        (signs.CLAIM, lambda text: with_verdict(cut, text)),
        (signs.APART, lambda text: with_seams(cut, text)),
        (signs.ITEM, lambda text: with_lists(found, text)),
        (signs.PLAIN, lambda text: with_line_lists(found, text)),
        (signs.TABLE, lambda text: with_tables(cut, text)),
        (signs.TABLE | signs.TERMS, lambda text: with_tables_amid(cut, text)),
        # Once more: a table or list that was lost until now may stand between a text and its end.
        (signs.BELOW, lambda text: with_paragraphs(cut, text)),
        (signs.SENTENCE | signs.CODE, lambda text: with_made_alike(cut, text, likely)),
        (signs.ANY * hints.cooked, lambda text: with_ingredients(cut, text)),
        (signs.AMOUNTS, lambda text: with_recipe_lists(cut, text)),
        (signs.GOODS, lambda text: with_pros_and_cons(cut, text)),
        (signs.ANY * (not hints.dated), lambda text: with_the_manual(cut, text)),
    )
    return signs.with_all(cut, kept, steps, signs.of_page(cut) | signs.of_words(cut))


def _lengthy(cut: Cut) -> list[int]:
    """The pieces that read like prose by their letters, where no words say so, were they all in a widget."""
    return [at for at, one in enumerate(cut.pieces) if len(one.text) >= _LETTERS and not one.links]


def promising(found: Look, floor: float) -> list[int]:
    """The pieces to be looked at in full: those that score well, and what reads like prose whatever its box
    is named."""
    pieces = found.cut.pieces
    return [
        at
        for at, score in enumerate(found.score)
        if score >= floor or ((piece := pieces[at]).words >= _LONG and piece.linked * 4 <= piece.words)
    ]
