"""Boxes of facts beside an article, which designers everywhere name so: no part of it, however long they are.

A list of what else was said, a speech word for word, the figures once more: such a box may read like the text
and be longer. But where a text begins or ends in one, its chapters stand in boxes of that name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.leftout.left import ARTICLE_WORDS, is_sentence, without, words_of
from newscrawl.extract.body.leftout.named.inside import Beside, named_of

_FACTS = re.compile(r"(?:fact|fakta|info)s?[-_]?box|datenbox|fact-?(?:sheet|file)")
_STEMS = ("fact", "fakta", "info", "datenbox")


def without_facts(cut: Cut, kept: Sequence[int], names: str) -> Sequence[int]:
    """`kept` without boxes of facts. `names` are those of the boxes around, joined."""
    if facts := named_of(names, _STEMS, _FACTS):
        kept = _without_amid(cut, _without_begun(cut, kept, facts), facts)
    return kept


def _without_begun(cut: Cut, kept: Sequence[int], named: set[str]) -> Sequence[int]:
    """`kept` without the rest of boxes of facts whose heading is not kept, where most is left."""
    told, gone, end = frozenset(kept), set[int](), 0
    for box in cut.boxes:
        begins = box.first >= end and cut.pieces[box.first].type == "heading"
        if begins and box.first not in told and box.css in named:
            gone.update(range(box.first, end := box.end))
    return without(cut, kept, gone)


def _without_amid(cut: Cut, kept: Sequence[int], named: set[str]) -> Sequence[int]:
    """`kept` without boxes of facts between two of its pieces, where enough is left of the article. What
    begins with a sentence has no heading, and may be any part of a text that a page builder names so."""
    untitled = {box.css for box in cut.boxes if box.css in named and is_sentence(cut.pieces[box.first])}
    left = Beside(cut, named - untitled, kept[0]).left_of(kept)
    amid = left[:1] == [kept[0]] and left[-1] == kept[-1]
    return left if amid and words_of(cut, left) >= ARTICLE_WORDS else kept
