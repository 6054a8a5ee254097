"""Captions in the print of the text: lines right below a picture that end as no sentence does.

Editors without a style for captions write them into the picture's paragraph, or into the next. Between
paragraphs that end with stops such a line is none of the text: it is longer than a cross-head and is set as
the text is. A sign that points at the picture (“▲ …”, “Above: …”), or brackets around all of it, tell one
that is a sentence. Where lines below pictures are many and short they are what a list of the best is made
of, and where they follow each other the steps of one who tells how something is done.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.clean.text.fold import UNSPACED
from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import ENDS, ends_sentence
from newscrawl.extract.body.leftout.left import without
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.unnamedprint import says

CAPTION_WORDS, _LETTERS, _LONGEST = range(6, 41), range(10, 101), 400
"""Words of such a line, or letters where no blank parts words; and those of any."""
_MANY, _LONG = 2, 10
"""Lines up to which they may be of few words, and words of each of more."""
_PROSE, _FEWEST = 4, 3
"""Of so many paragraphs all but one end as sentences do where stops are set; and pieces of a text."""
_SIGN = re.compile(
    r"[▲△▼▽◀◁▶▷↑←→↓]\s?\w|\((?=[^()]+\)$)|（(?=[^（）]+）$)|\[(?=[^\[\]]+\]$)"
    r"|(?:Above|Pictured|Below|Left|Right|Top|FILE|Oben|Unten|Im Bild|Auf dem Bild|Ci-dessus|Arriba|Abajo"
    r"|En la (?:foto|imagen)|Na (?:foto|imagem)|Nella foto|Op de foto|На (?:фото|снимке)|На зображенні"
    r"|図|写真|资料图|資料圖片?|[图圖]\d?)\s?[:：—–-]|[上下左右]?[图圖][为為]"
)
_BEGINS = frozenset("▲△▼▽◀◁▶▷↑←→↓(（[APBLRTFOUIECNНЗ図写图圖资資上下左右")
"""What begins a line that points at a picture."""
_GOES_ON = re.compile(
    r"[:：;,、，。.!?…](?:(?<=[:：;,、，])$|(?<=[:：])(?!\d)[^:：]*[:：]"
    r"|(?<=。).*(?<![图圖摄攝影照])(?<![图圖摄攝影照][)）])$"
    r"|(?<=[.!?…])[\"'”’»)\]]*(?=[\W\d₀-₉⁰-⁹]*$|\s+\S*\d|(?:\s+\S+){7}))"
)
"""What leads on to the next line, what has two labels, and what ends in a sentence and a note's number or has
a sentence and more than the words of a credit."""
_SPACELESS = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
"""Scripts that have no stops, and such as have no blanks."""
_TAGS = frozenset(("p", "div", "center", "h6", "span"))


def without_plain_captions(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without such lines, where most of it is left. A page that has an element for captions has no
    others."""
    if not cut.pictured or len(kept) < _FEWEST or cut.boxes[0].element.among.by_tag.get("figcaption"):
        return kept
    pieces = cut.pieces
    most = CAPTION_WORDS.stop
    short = [
        at
        for at in kept
        if (piece := pieces[at]).words < most and ((text := piece.text)[-1] not in ENDS or text[0] in _BEGINS)
    ]
    told = [at for at in short if _has_picture(cut, at) and _may_be_caption(pieces[at])]
    told = [at for at in told if pieces[at].strong < pieces[at].words or _is_long(cut, at)]
    if not told:
        return kept
    others = [at for at in kept if at not in told and pieces[at].type == "paragraph"]
    stopped = sum(ends_sentence(pieces[at].text) for at in others)
    if (len(others) - stopped) * _PROSE > len(others):
        return kept
    if len(told) > _MANY:
        steps = _steps(kept, frozenset(told))
        told = [
            at
            for at in told
            if _SIGN.match(pieces[at].text) or (pieces[at].words >= _LONG and at not in steps)
        ]
    return without(cut, kept, frozenset(told))


def _steps(kept: Sequence[int], told: frozenset[int]) -> set[int]:
    """Those of some lines that follow each other, each below its picture: a text that says how to do a thing
    goes on so."""
    found, row = set[int](), list[int]()
    for at in (*kept, -1):
        if at in told:
            row.append(at)
            continue
        if len(row) > _MANY:
            found.update(row)
        row = []
    return found


def _may_be_caption(piece: Piece) -> bool:
    """Whether a line is of some words that are no sentence or point at a picture."""
    text = piece.text
    if piece.type != "paragraph" and piece.tag != "h6":
        return False
    if (
        "\n" in text
        or piece.linked * 2 > piece.words
        or piece.words >= CAPTION_WORDS.stop
        or len(text) > _LONGEST
    ):
        return False
    if _SIGN.match(text):
        return True
    if ends_sentence(text) or _GOES_ON.search(text) or UNSPACED.search(text):
        return False
    return len(text) in _LETTERS if _SPACELESS.search(text) else piece.words in CAPTION_WORDS


def _has_picture(cut: Cut, at: int) -> bool:
    """Whether a line is all else of the box of a picture that stands above it, or is right below one."""
    box = cut.box_of(at)
    line = box.element
    if line.tag not in _TAGS or box.end - box.first != 1:
        return False
    if box.place in cut.pictured:
        image = next(line.iter("img", "amp-img"), None)
        return image is not None and not _says_before(line, image)
    before = line.getprevious()
    if before is None or box.parent not in cut.pictured or (before.tail or "").strip():
        return False
    return next(before.iter("img", "amp-img"), None) is not None and not says(before)


def _is_long(cut: Cut, at: int) -> bool:
    """Whether a line in bold is longer than a cross-head and stands in the box of its picture."""
    return cut.pieces[at].words >= _LONG and cut.pieces[at].box in cut.pictured


def _says_before(box: Element, image: Element) -> bool:
    """Whether a box has words above a picture in it."""
    return any((part.text or "").strip() for part in box.among[box.place : image.place])
