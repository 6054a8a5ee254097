"""The sources that a text names in a list at its end, as fact checks do, under a heading that says so."""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.markup.text import letters
from newscrawl.known.wordtables import plain_words

_HEADS = frozenset(map(letters, plain_words(
    """
    sources our_sources our_fact-check_sources quellen unsere_quellen fuentes nuestras_fuentes fontes fonti
    le_fonti bronnen onze_bronnen kilder källor lähteet źródła zdroje források surse πηγές kaynaklar источники
    джерела المصادر منابع स्रोत sumber nos_sources 出典 資料來源 资料来源
    """
)))  # fmt: skip
"""What such lists are headed by; `_` is a blank."""
_LONGEST, _MOST = 30, 40
"""Letters of the heading, and entries of a list."""


def heads_sources(text: str) -> bool:
    """Whether a heading says that sources are listed below it."""
    return len(text) <= _LONGEST and letters(text) in _HEADS


def sources_at(cut: Cut, at: int) -> Sequence[int]:
    """The heading at a place and the list right below it, where it heads sources; else nothing."""
    pieces = cut.pieces
    if at + 1 >= len(pieces) or not heads_sources(pieces[at].text):
        return ()
    listed = cut.boxes[cut.boxes[pieces[at + 1].box].parent]
    items = range(at + 1, listed.end)
    return (at, *items) if listed.tag in ("ul", "ol") and len(items) <= _MOST else ()
