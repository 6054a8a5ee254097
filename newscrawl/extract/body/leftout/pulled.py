"""Pull quotes: sentences of the text that are set once more in large letters, and are no part of it.

Such a quotation stands in a box of its own, perhaps with its speaker, and what it says stands once more in a
paragraph, word for word but for its marks; in a box that is named for it, nearly so. A box is such that is
made otherwise than the paragraphs above and below it, which are made alike. A quotation that the text has
nowhere else is a part of it. So does what some pages set above their text, or cut off below it, to tell in
short what it says.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence

from newscrawl.extract.body.classwords import PULLED
from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.known.having import has_any

_WORDS, _MOST_WORDS = 5, 80
"""Words of a quotation from which it is not said twice by chance, and those that one has at the most."""
_NAMES = (*PULLED, "quote", "zitat")
"""What boxes of quotations are named that have no element for one."""
_FEW = 3
"""Words at an end of a quotation by which a text that has it is found."""
_TYPES = frozenset(("quote", "paragraph"))
_EDGES, _SENTENCE = frozenset(("quote", "paragraph", "heading")), 8
"""What stands above or below a text, and its words at the least."""
_PART = slice(8, 32)
"""The letters of such a text by which another that has them is found."""
_DOTS, _NEAR = ("…", "..."), 6
"""What a piece cut off ends in; and pieces within which a paragraph is not said again by its writer."""
_PULLED_SHARE = 0.6
"""How much of what is in a box that is named for it a paragraph says."""
_MOST = 12
"""Quotations up to which some may be pulled out: of more a text is made."""
_LETTERS, _MARKS = re.compile(r"\w\w*"), re.compile(r"[^\w ][^\w ]*")
_PIECES, _SIGN_WORDS = 3, 12
"""Pieces of the box around a quotation and who said it, and words of who that was, at the most."""


def without_pulled(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without quotations that stand again in a paragraph of it."""
    pieces = cut.pieces
    if not kept:
        return kept
    named, apart = _likely(cut, kept)
    if not named and not apart:
        return kept
    quoted = sorted({*named, *apart})
    pulled = [at for at in quoted if pieces[at].type in _TYPES and _may_be_pulled(pieces[at])]
    if not 0 < len(pulled) <= _MOST:
        return kept
    told = frozenset(pulled)
    texts = [pieces[at].text for at in kept if pieces[at].type == "paragraph" and at not in told]
    whole = "\n".join(texts)
    pulled = [at for at in pulled if _longest_word(pieces[at].text) in whole]
    if not pulled:  # as on most pages: to have it all in small letters takes much more
        return kept
    others = [text.lower() for text in texts]
    text = "\n".join(others)
    likely = {at: _bare(pieces[at].text) for at in pulled if _is_likely(cut, at, text)}
    if not likely:
        return kept
    longest = [max(quotation.split(), key=len, default="") for quotation in likely.values()]
    nearly = [at for at in likely if _is_pulled(cut, at)]
    said = [f" {_bare(other)} " for other in others if nearly or has_any(other, longest)]
    again = [at for at, words in likely.items() if _is_in(words, said, nearly=at in nearly)]
    again = [at for at in again if at in named or f" {likely[at]} " not in said]
    gone = {beside for at in again for beside in _with_who(cut, at)}
    return [at for at in kept if at not in gone] if gone else kept


def _likely(cut: Cut, kept: Sequence[int]) -> tuple[list[int], list[int]]:
    """Those of some pieces that are quotations by their element or their box's names, and those that are made
    otherwise than what stands above and below, which is made alike, but for a line on who spoke."""
    pieces, boxes = cut.pieces, cut.boxes
    makes, names = list[tuple[int, str, str]](), set[str]()
    for at in kept:
        box = boxes[pieces[at].box]
        makes.append((box.parent, box.tag, box.css))
        names.add(box.css or box.outer.css)
    apart = [
        kept[at]
        for at in range(1, len(makes) - 1)
        if makes[at] != makes[at - 1]
        and makes[at - 1] in makes[at + 1 : at + 3]
        and pieces[kept[at]].words >= _SENTENCE
    ]
    if boxes[0].element.among.by_tag.get("blockquote") or has_any("\n".join(names), _NAMES):
        return _named(cut, kept, {css for css in names if has_any(css, _NAMES)}), apart
    return [], apart


def _named(cut: Cut, kept: Sequence[int], names: Container[str]) -> list[int]:
    """Those of the pieces that are quotations by their element, or by `names` that their boxes have."""
    pieces = cut.pieces
    return [at for at in kept if pieces[at].type == "quote" or (names and _name(cut, at) in names)]


def without_edges(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without what a text says in short: a first piece that stands once more in another, in a box
    apart or cut off with dots, or a last one that is cut off."""
    if len(kept) > 1 and _is_said_again(cut, kept[0], kept[1:-1] or kept[1:]):
        kept = kept[1:]
    if len(kept) < 2 or not cut.pieces[kept[-1]].text.endswith(_DOTS):
        return kept
    return kept[:-1] if _is_said_again(cut, kept[-1], kept[:-1]) else kept


def may_be_said_again(cut: Cut, kept: Sequence[int], said: str) -> bool:
    """Whether what a text says in short may be in it, which has all that is `said`."""
    if not kept:
        return False
    first, last = cut.pieces[kept[0]].text, cut.pieces[kept[-1]].text
    return said.count(first[_PART]) > 1 or last.endswith(_DOTS)


def _name(cut: Cut, at: int) -> str:
    """The names of the box of a piece, or of the one around it that holds hardly more."""
    box = cut.box_of(at)
    if box.css or box.parent < 0 or box.outer.end - box.outer.first > _PIECES:
        return box.css
    return box.outer.css


def _is_said_again(cut: Cut, at: int, others: Sequence[int]) -> bool:
    pieces, boxes = cut.pieces, cut.boxes
    piece = pieces[at]
    if piece.type not in _EDGES or piece.words < _SENTENCE:
        return False
    part, texts = piece.text[_PART], [pieces[one].text for one in others]
    if part not in "\n".join(texts):  # as on most pages
        return False
    again = next((one for one, text in zip(others, texts, strict=True) if part in text), None)
    if again is None or (said := _bare(piece.text)) not in (whole := _bare(pieces[again].text)):
        return False
    if piece.text.endswith(_DOTS) and said != whole:
        return True
    apart = boxes[piece.box].parent != boxes[pieces[again].box].parent
    return apart and (said != whole or abs(again - at) <= _NEAR)


def _may_be_pulled(piece: Piece) -> bool:
    return _WORDS <= piece.words <= _MOST_WORDS and not piece.links


def _longest_word(text: str) -> str:
    """The longest word of a text that is in small letters, as it is wherever that is said again."""
    return max(filter(str.islower, _LETTERS.findall(text)), key=len, default="")


def _parts(text: str) -> tuple[str, str]:
    """The first and the last words of the longest part of a text without a mark: to look for these first
    takes a tenth of the time."""
    words = max(_MARKS.split(text.lower()), key=len).split()
    return " ".join(words[:_FEW]), " ".join(words[-_FEW:])


def _is_likely(cut: Cut, at: int, text: str) -> bool:
    """Whether a text has the first and the last words of a quotation, or some of one that may differ."""
    found = map(text.__contains__, _parts(cut.pieces[at].text))
    return any(found) if _is_pulled(cut, at) else all(found)


def _is_pulled(cut: Cut, at: int) -> bool:
    """Whether the box of a piece is named for what is pulled out of a text, and for nothing else."""
    return has_any(_name(cut, at), PULLED)


def _is_in(said: str, others: Sequence[str], *, nearly: bool) -> bool:
    """Whether one of some texts, with blanks around, says what is `said`, or `nearly` does, by the share of
    three words each."""
    if not nearly:
        return any(f" {said} " in other for other in others)
    words = said.split()
    threes = [f" {' '.join(words[at : at + 3])} " for at in range(len(words) - 2)]
    least = _PULLED_SHARE * len(threes)
    return any(sum(map(other.__contains__, threes)) >= least for other in others)


def _bare(text: str) -> str:
    """The words of a text, without the marks between them."""
    return " ".join(_LETTERS.findall(text.lower()))


def _with_who(cut: Cut, at: int) -> Iterable[int]:
    """A quotation, and the lines below it in a box around both that may say whose it is."""
    box = cut.box_of(at)
    while box.parent >= 0 and box.outer.end - box.outer.first <= _PIECES:
        box = box.outer
    signed = box.first == at and all(_may_be_who(cut.pieces[below]) for below in range(at + 1, box.end))
    return range(at, box.end if signed else at + 1)


def _may_be_who(piece: Piece) -> bool:
    return piece.words <= _SIGN_WORDS and not ends_sentence(piece.text)
