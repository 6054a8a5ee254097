"""Headings without a heading tag: short lines above a paragraph, in bold or with a class that says so.

Editors without a style for sub-headings set them so. A line that ends as a sentence does, or leads to what
follows with a colon, is text in bold, as are the questions of an interview. Templates set the standfirst as a
heading, which is none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import CLOSERS, ENDS
from newscrawl.extract.markup.element import between
from newscrawl.items import Block

HEAD_WORDS, _LONGEST = 12, 80
"""Words and letters of such a line, at the most."""
_FEWEST = 2
"""Short lines of one make that head the parts of a text, at the least."""
_BOLD = ("b", "strong")
_ENDS = ENDS | frozenset(':;,)]"”»：，；、）')
_STOPS = ENDS - frozenset("?？؟")
_CALLED = (
    r"inter-?(?:titre|title|t[ií]tulo)|ladillo|cross-?head(?:ing)?|zwischen-?(?:titel|ueberschrift)"
    r"|mell[ao](?:n|m)-?(?:rubrik|tittel)|tussenkop|sub-?head(?:ing)?"
)
_SURE, _NAMED = (
    re.compile(rf"(?:[a-z]{{1,12}}[_-]+)*(?:{names})(?=\s|$)")
    for names in (_CALLED, rf"{_CALLED}|inter|title")
)
"""What only a line between paragraphs is named, and what others may be named as well."""
_DASHES = frozenset("-–—•(")
"""What no heading ends with, and none begins with: it is said in turn, or an entry of a list."""
_SAID = frozenset('"”“»’」』')
"""What ends something said."""
_SENTENCE, _STANDFIRST, _TEXT = 40, 90, 200
"""Letters from which a first heading is a sentence, if it ends as one does, or a standfirst in any case, and
from which a further one that ends so is text in large print."""


def may_head(piece: Piece, css: str) -> bool:
    """Whether all of a piece is set apart from text, or it is a short paragraph named for a heading."""
    if piece.strong and piece.strong >= piece.words:  # a word of two elements counts as two
        return True
    if piece.words > HEAD_WORDS or piece.type != "paragraph":
        return False
    return piece.text.isupper() or (css != "" and _is_named(css))


def is_head_by_name(piece: Piece, css: str) -> bool:
    """Whether a piece is a short line that is named for a heading."""
    return css != "" and piece.words <= HEAD_WORDS and _reads_like_one(piece) and _is_named(css)


def is_called_head(css: str) -> bool:
    """Whether the names of a line, the nearest first, are such as only headings between paragraphs have."""
    return _SURE.match(css) is not None


def is_bold_line(cut: Cut, at: int) -> bool:
    """Whether a piece is a short line all in bold, as sub-headings are where editors have no style."""
    piece = cut.pieces[at]
    return 0 < piece.words <= piece.strong and _reads_like_one(piece) and _is_bold(cut, at)


def may_be_head_line(piece: Piece, css: str) -> bool:
    """Whether a piece is a short line that is named for a heading, or set apart from text as a whole."""
    apart = 0 < piece.words <= piece.strong or (css != "" and _is_named(css))
    return apart and _reads_like_one(piece)


def call_heads(cut: Cut, kept: Sequence[int], apart: Sequence[tuple[int, Block]]) -> None:
    """Call those blocks headings that are such, of some pieces set in bold or italics or named for a heading:
    neither the first nor the last of the pieces `kept` is one, nor beside what is said what comes again ("To
    be continued")."""
    place_of = {at: place for place, at in enumerate(kept)}
    times = Counter([block.text for _, block in apart])
    for at, block in apart:
        is_amid = kept[0] < at < kept[-1]
        if is_amid and _reads_like_one(cut.pieces[at]) and _is_set_apart(cut, at, block):
            place, once = place_of[at], times[block.text] == 1
            beside = (cut.pieces[kept[place - 1]], cut.pieces[kept[place + 1]])
            if all(_stands_by(one) or (once and _is_said(one)) for one in beside):
                block.type = "heading"


def call_alike(cut: Cut, kept: Sequence[int], short: Sequence[tuple[int, Block]]) -> None:
    """Call those of some short blocks headings that have a make of their own, which no text has. Each stands
    right between two that are made otherwise, and no two say the same, as the names of speakers would."""
    makes: dict[tuple[int, str, str], list[tuple[int, Block]]] = {}
    for at, block in short:
        makes.setdefault(made_in(cut, at), []).append((at, block))
    place_of = {at: place for place, at in enumerate(kept)} if makes else {}
    for make, alike in makes.items():
        places = [place_of[at] for at, _ in alike]
        if len(alike) < _FEWEST or len({block.text for _, block in alike}) < len(alike) or not make[2]:
            continue
        if not all(0 < place < len(kept) - 1 for place in places):
            continue
        beside = [kept[place + step] for place in places for step in (-1, 1)]
        texts = all(made_in(cut, at) != make and _stands_by(cut.pieces[at]) for at in beside)
        if texts and all(_reads_like_one(cut.pieces[at]) for at, _ in alike):
            for _, block in alike:
                block.type = "heading"


def made_in(cut: Cut, at: int) -> tuple[int, str, str]:
    """The box around that of a piece, and how its own is made."""
    own = cut.box_of(at)
    return own.parent, own.tag, own.css


def call_text(blocks: Sequence[Block], described: str | None) -> None:
    """Call what is no heading but by its tag a paragraph: the standfirst that a text begins with, which is a
    sentence or what the page is `described` by, and a sentence too long to head anything."""
    for block in blocks:
        if block.type == "heading" and len(text := block.text) >= _SENTENCE:
            stops = text.rstrip(CLOSERS)[-1:] in _STOPS
            if block is blocks[0]:
                is_said = described is not None and len(described) < 2 * len(text) and text in described
                is_text = stops or is_said or len(text) >= _STANDFIRST
            else:
                is_text = stops and len(text) >= _TEXT
            block.type = "paragraph" if is_text else "heading"


def _is_set_apart(cut: Cut, at: int, block: Block) -> bool:
    """Whether a block is in capitals, as agencies set sub-headings, in bold or named for a heading."""
    capitals = sum(map(str.isupper, block.text)) if block.text.isupper() else 0
    is_capital = 2 * capitals > len(block.text) and capitals == sum(map(str.isalpha, block.text))
    return is_capital or _is_bold(cut, at) or _is_named(block.css)


def _is_named(css: str) -> bool:
    """Whether the names of a paragraph, the nearest first, are those of headings between paragraphs."""
    return _NAMED.match(css) is not None


def _reads_like_one(piece: Piece) -> bool:
    text = piece.text
    if piece.type != "paragraph" or piece.linked or piece.words > HEAD_WORDS or len(text) > _LONGEST:
        return False
    return text[0] not in _DASHES and text[-1] not in _ENDS and "\n" not in text


def _is_text(piece: Piece) -> bool:
    """Whether a piece is a text: it ends as one does or, as in scripts that have no stops, is longer than a
    heading."""
    ends = piece.text[-1] in _ENDS or piece.text[-1] in CLOSERS or piece.words > HEAD_WORDS
    return ends and piece.type != "heading" and 2 * piece.strong < piece.words


def _stands_by(piece: Piece) -> bool:
    """Whether a heading may stand above a piece, or below it: a text, or a part of a list or table."""
    return piece.type in ("list_item", "table_row") or _is_text(piece)


def _is_said(piece: Piece) -> bool:
    """Whether a piece is what somebody says, be it in italics, or several lines."""
    return "\n" in piece.text or (piece.type != "heading" and piece.text[-1] in _SAID)


def _is_bold(cut: Cut, at: int) -> bool:
    """Whether a piece is set bold, and not in italics as a note is. Thousands may lie in one box: bold
    elements are looked up, not searched for."""
    element = cut.box_of(at).element
    return any(between(element.among.by_tag[tag], element.place, element.end) for tag in _BOLD)
