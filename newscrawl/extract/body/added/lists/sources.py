"""The sources that a text names in a list at its end, as fact checks and essays do, under a word for them."""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.added.lists.listrest import LISTS, holder
from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.leftout.bracketed import without_bracketed
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
_REFERENCES = _HEADS | frozenset(map(letters, plain_words(
    """
    references endnotes footnotes notes bibliography works_cited literatur anmerkungen fußnoten références
    bibliographie referencias bibliografía referências bibliografia riferimenti referenser referanser viitteet
    przypisy literatura литература примечания 参考文献
    """
)))  # fmt: skip
_LONGEST, _MOST = 30, 40
"""Letters of the heading, and entries of a list."""


def heads_sources(text: str) -> bool:
    """Whether a heading says that sources are listed below it."""
    return _heads(text, _HEADS)


def sources_at(cut: Cut, at: int, heads: frozenset[str] = _HEADS) -> Sequence[int]:
    """The heading at a place and the list right below it, where it heads sources; else nothing."""
    pieces = cut.pieces
    if at + 1 >= len(pieces) or not _heads(without_bracketed(pieces[at]), heads):
        return ()
    listed = cut.boxes[holder(cut, at + 1)]
    items = [index for index in range(at + 1, listed.end) if not _leads_on(cut, index)]
    return (at, *items) if listed.tag in LISTS and len(items) <= _MOST else ()


def _leads_on(cut: Cut, at: int) -> bool:
    """Whether a piece is a line of links below the first in an item of a list, to where that can be read."""
    first, own = cut.box_of(at - 1), cut.box_of(at)
    return cut.pieces[at].is_link and own.tag != "li" and own.parent == first.parent


def with_references(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the references and notes listed right below a text, or the rest of such a list."""
    at = kept[-1] + 1 if kept else len(cut.pieces)
    if at >= len(cut.pieces) or cut.pieces[at].type not in ("heading", "list_item"):
        return kept
    if cut.pieces[at].type == "heading":
        listed = sources_at(cut, at, _REFERENCES)
        return [*kept, *listed] if listed else kept
    box = cut.boxes[holder(cut, at)]
    headed = 0 < box.first <= kept[-1] and _heads(cut.pieces[box.first - 1].text, _REFERENCES)
    return [*kept, *range(at, box.end)] if headed and box.tag in LISTS else kept


def _heads(text: str, heads: frozenset[str]) -> bool:
    return len(text) <= _LONGEST and letters(text) in heads
