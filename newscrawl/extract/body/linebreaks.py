"""Paragraphs that a page parts by a single line break, or by nothing that markup tells.

A line break within a paragraph is a line of it: of an address, a poem, a table of dates. Where all lines of a
paragraph are whole sentences, none is short and one is longer than a verse, they are what other pages set as
paragraphs; above them may stand a line that is none. So are elements of a line that are a sentence or more
each, with no blank between: a style sheet makes boxes of them, or readers would see them run together.

So are lines that are told by nothing but line breaks of the source, which a style sheet shows. What tells
them from lines that were only wrapped is an empty line or an indent between them, a script whose lines nobody
wraps, as a blank would show, or the style itself, where the page has it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.neat import neat
from newscrawl.extract.markup.text import element_text, has_digit
from newscrawl.items import Block

_LEAST, _LONG = 40, 80
"""Letters of each line, and of the longest, that are paragraphs."""
_DENSE = 0.3
"""The share of these that is as much in a script that sets no blanks between words."""
_KOREAN, _HANGUL = 0.5, re.compile("[가-힣]{2}")
"""The share in Korean, which sets blanks but has a syllable in each letter."""
_HEAD = 20
"""Letters in which a text with blanks has one."""
_PARTED = 3
"""Lines from which one may be a heading, and paragraphs for each heading, or one less."""
_SIGNED = 12
"""Letters of who signed it right behind the last sentence."""
_PAIR, _BRACKETS = 2, frozenset("()（）【】〔〕")
"""Lines that are no text with a signature, and what stands around one."""
_WIDE = frozenset("。！？…」』）")
_INLINE, _INSIDE, _MOST = frozenset(("span", "font")), 200, 500
"""What a style sheet may make a paragraph of, elements in one, and such side by side at the most."""
_SHOWN = re.compile(r"white-?space(?::\s*|-)(?:pre|break-spaces)", re.IGNORECASE)
"""A style that shows the line breaks of the source, and the names of such styles in a common style sheet."""
_STYLED = 4
"""Elements around a text, its own among them, of which one may have such a style."""
_LINES = re.compile("\n")
_APART = re.compile(r"\n[ \t\r]*\n|\n(?=[ \t]*\u3000)")
_ENDED = re.compile(r"(?<=[。！？」』）])[ \t\r]*\n")
"""Where paragraphs of a text as it was written meet: at each line break where a style shows these, at empty
lines and indents, and in a script without blanks behind a mark that ends a sentence."""


def parted(block: Block) -> list[Block]:
    """A block of several lines, or the blocks that its lines are."""
    lines = block.text.split("\n")
    first = len(lines) > _PAIR and _is_head(lines[0])
    heads = _heads_amid(lines)
    text = [line for at, line in enumerate(lines) if at not in heads and (at or not first)]
    if block.type != "paragraph" or block.tag == "pre" or not _are_paragraphs(text):
        return [block]
    parts = _each(block, lines)
    for at in heads:
        parts[at].type = "heading"
    return parts


def parted_from_details(block: Block) -> list[Block]:
    """The first block of a text, or two where lines on who wrote it and when stand below a sentence, as in
    templates that set a standfirst, byline and day in one cell."""
    first, *rest = block.text.split("\n")
    if block.type != "paragraph" or len(first) < _LEAST or not ends_sentence(first):
        return [block]
    if not 0 < len(rest) < _PARTED or not has_digit(rest[-1]) or any(len(line) >= _LONG for line in rest):
        return [block]
    return [block] if any(map(ends_sentence, rest[:-1])) else _each(block, [first, "\n".join(rest)])


def _heads_amid(lines: list[str]) -> set[int]:
    """The places of lines that head parts of a text of several paragraphs: each between two whole sentences
    of some length, as no line of a poem or an address is."""
    if len(lines) < _PARTED:
        return set()
    told = [len(line) >= _LONG and ends_sentence(line) for line in lines]
    inside = range(1, len(lines) - 1)
    heads = {at for at in inside if told[at - 1] and told[at + 1] and _may_head(lines[at])}
    return heads if _PARTED * len(heads) <= len(lines) + 1 else set()


def _may_head(line: str) -> bool:
    return len(line) < _LONG and not ends_sentence(line) and line[0].isupper() and line[-1].isalnum()


def parted_inline(block: Block, element: Element) -> list[Block]:
    """A block, or those that the elements are which its own has side by side with nothing between."""
    parts = [*islice(element, _MOST)]
    if not _PAIR <= len(parts) < _MOST or any(part.tag not in _INLINE or part.tail for part in parts):
        return [block]
    lines = [element_text(part, _INSIDE) for part in parts]
    if "".join(lines) != block.text or not all(map(_is_whole, lines)):
        return [block]
    return _each(block, lines) if len(block.text) >= _LEAST * len(lines) else [block]


def parted_as_written(block: Block, element: Element) -> list[Block]:
    """A block, or those that the line breaks of the source make of its text, which is all that its own
    element has."""
    written = "".join(element.itertext()).strip()
    if "\n" not in written:
        return [block]
    around = [element, *islice(element.iterancestors(), _STYLED - 1)]
    shown = any(_SHOWN.search(f"{one.get('style')} {one.get('class')}") for one in around)
    seam = _LINES if shown else _APART if _APART.search(written) else _ENDED
    lines = [line for part in seam.split(written) if (line := neat(part.replace("\n", " ")))]
    if len(lines) < _PAIR or "".join(lines).replace(" ", "") != block.text.replace(" ", ""):
        return [block]
    parts = parted(replace(block, text="\n".join(lines)))
    return parts if shown or len(parts) > 1 else [block]


def _is_whole(line: str) -> bool:
    """Whether a line ends a sentence with a mark that a blank follows on in a text."""
    return ends_sentence(line) and line[-1] not in _WIDE


def _each(block: Block, lines: list[str]) -> list[Block]:
    return [
        Block(type=block.type, text=line, tag=block.tag, css=block.css, link_density=block.link_density)
        for line in lines
    ]


def _is_head(line: str) -> bool:
    """Whether a line may stand above a text: a headline, who wrote it and when."""
    return len(line) < _LONG and not ends_sentence(line)


def _are_paragraphs(lines: list[str]) -> bool:
    if len(lines) > _PAIR and lines[-1][0] in _BRACKETS and lines[-1][-1] in _BRACKETS:
        lines = lines[:-1]  # who signed the text
    elif lines[-1][-1] == "）" and "。（" in lines[-1][-_SIGNED:]:
        lines = [*lines[:-1], lines[-1].rpartition("（")[0]]
    share = 1.0 if " " in lines[0][:_HEAD] else _DENSE
    share = _KOREAN if share == 1.0 and _HANGUL.search(lines[0], 0, _HEAD) else share
    letters = [len(line) for line in lines]
    return min(letters) >= _LEAST * share and max(letters) >= _LONG * share and all(map(ends_sentence, lines))
