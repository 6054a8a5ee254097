"""What belongs to a text and stands right below it, added once foreign pieces are gone from its end."""

from __future__ import annotations

from newscrawl.extract.body.added import signs
from newscrawl.extract.body.added.lastpieces import with_last_pieces
from newscrawl.extract.body.added.lists.lastlists import with_last_list
from newscrawl.extract.body.added.lists.ledlinks import with_led_links
from newscrawl.extract.body.added.lists.sources import with_references
from newscrawl.extract.body.added.parts.answers import with_answers
from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.rejoined import rejoined


def with_what_is_below(cut: Cut, kept: list[int], url: str) -> list[int]:
    """The text with what stands right below it and is its own, though a box or a list keeps it apart: of some
    lists the heading may have gone as the last of the text."""
    steps: signs.Steps = (
        (signs.LISTED, lambda text: with_last_list(cut, text)),
        (signs.LISTED, lambda text: with_references(cut, text)),
        (signs.ANY, lambda text: with_answers(cut, text)),
        (signs.BELOW | signs.CHAPTER, lambda text: with_last_pieces(cut, text)),
        (signs.LINKS, lambda text: with_led_links(cut, text, url)),
        (signs.SPLIT, lambda text: rejoined(cut, text)),
    )
    return signs.with_all(cut, kept, steps)
