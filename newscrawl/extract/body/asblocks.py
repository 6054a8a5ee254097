"""The pieces of a page that are its article, as blocks: with the names around them, for the cleaning.

What is bold and alone above a text is a sub-heading, and text that is parted by line breaks has a block for
each part.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from newscrawl.extract.body.boldheads import HEAD_WORDS, call_alike, call_heads, may_head
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.initems import call_paragraphs
from newscrawl.extract.body.leftout.bracketed import without_bracketed
from newscrawl.extract.body.linebreaks import parted, parted_as_written, parted_from_details, parted_inline
from newscrawl.extract.body.shortcodes import without_codes
from newscrawl.items import Block

_CSS_LEVELS, _MANY, _FEW, _LARGE = 4, 40, 2, 80
"""Boxes around a piece whose names are told of it, words over which it may be several paragraphs, elements
that are no more than one, and words over which the source is asked."""
_SIGN = re.compile(
    r"&(?:#\d{2,5}|#[xX][\da-fA-F]{2,4}|[lrsb][sd]quo|quot|apos|amp|nbsp|[nm]dash|hellip|[lr]aquo|shy"
    r"|[A-Za-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)|szlig|(?:ae|AE|oe|OE)lig"
    r"|i(?:excl|quest)|ord[mf]|deg|euro|pound|middot);"
)
_FEWEST, _TIMES = 3, 3
"""Signs in words from which on a text has been escaped once too often, and how often it may have been."""
_CODE = frozenset(("pre", "code"))


def blocks_of(cut: Cut, kept: Sequence[int]) -> list[Block]:
    """The pieces `kept` as blocks. Many lie side by side: the names around them are joined once."""
    call_paragraphs(cut, kept)
    around: dict[int, str] = {}
    blocks: list[Block] = []
    apart: list[tuple[int, Block]] = []
    short: list[tuple[int, Block]] = []
    pieces, boxes = cut.pieces, cut.boxes
    for index in kept:
        piece = pieces[index]
        css = _css(boxes, piece.box, around) if boxes else ""
        density = round(piece.link_density, 3) if piece.linked else 0.0
        text = without_bracketed(piece) if piece.linked else piece.text
        text = without_codes(cut, text) if "[" in text else text
        block = Block(type=piece.type, text=text, tag=piece.tag, css=css, link_density=density)
        blocks += _parted(cut, piece, block) if piece.words > _MANY or "\n" in piece.text else (block,)
        if may_head(piece, css):
            apart.append((index, block))
        elif piece.words <= HEAD_WORDS and css and piece.type == "paragraph":
            short.append((index, block))
    if len(short) > 1:
        call_alike(cut, kept, short)
    if apart:
        call_heads(cut, kept, apart)
    without_escapes(blocks)
    if blocks and "\n" in blocks[0].text:
        blocks[:1] = parted_from_details(blocks[0])
    return blocks


def _parted(cut: Cut, piece: Piece, block: Block) -> Sequence[Block]:
    """The blocks that a piece is: most are one."""
    if "\n" in piece.text:
        return parted(block)
    box = cut.boxes[piece.box] if cut.boxes and piece.type == "paragraph" else None
    if box is None or box.end - box.first != 1:
        return (block,)
    parts = parted_inline(block, box.element) if box.element.end - box.element.place > _FEW else [block]
    return parted_as_written(block, box.element) if len(parts) == 1 and piece.words > _LARGE else parts


def _css(boxes: Sequence[Box], at: int, around: dict[int, str]) -> str:
    """The names of the box at `at` and of those around it; `around` keeps the latter for the next piece."""
    box = boxes[at]
    outer = around.get(box.parent)
    if outer is None:
        outer = around[box.parent] = _names(boxes, box.parent)
    return f"{box.css} {outer}" if box.css and outer else box.css or outer


def _names(boxes: Sequence[Box], at: int) -> str:
    """What a box and those around it are named, as far as the names of a piece go beyond its own box."""
    names: list[str] = []
    for _ in range(_CSS_LEVELS - 1):
        if at < 0:
            break
        if css := boxes[at].css:
            names.append(css)
        at = boxes[at].parent
    return " ".join(names)


def without_escapes(blocks: Sequence[Block]) -> None:
    """Unescape texts that were escaped once too often before they came into a page, which shows
    "l&rsquo;eau": where words have such signs in them again and again. A text on how signs are written has
    them alone."""
    escaped = [block for block in blocks if "&" in block.text and ";" in block.text]
    for _ in range(_TIMES if escaped else 0):
        found = [(block.text, sign) for block in escaped for sign in _SIGN.finditer(block.text)]
        if len(found) < _FEWEST or any(block.tag in _CODE for block in escaped):
            return
        words = sum(_is_in_word(text, sign) for text, sign in found)
        if words < _FEWEST or 2 * words < len(found):
            return
        for block in escaped:
            block.text = _SIGN.sub(lambda sign: unescape(sign[0]), block.text).replace("\xa0", " ")


def _is_in_word(text: str, sign: re.Match[str]) -> bool:
    """Whether a letter stands right beside a sign, or what ends a sentence before it."""
    before, behind = text[max(sign.start() - 1, 0) : sign.start()], text[sign.end() : sign.end() + 1]
    return before.isalnum() or behind.isalnum() or (before != "" and before in ",.!?")
