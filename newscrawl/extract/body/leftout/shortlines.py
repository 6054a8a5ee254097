"""Lines of a few words amid a text that are none of it: labels, times of entries, what was left unfilled.

A live blog has a time beside the text of each entry ("14:32", "17.05 Uhr"), in an element for it. One alone
may be what a line tells, and those of a programme are, which has few words at each, and those that whoever
wrote a chronicle put into paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.leftout.labels import LISTENED, NEVER, SHARED, bare
from newscrawl.extract.body.leftout.left import words_of
from newscrawl.extract.body.leftout.unfilled import BEGINS, numbers_of_steps, unfilled
from newscrawl.extract.dates.ago import is_ago
from newscrawl.extract.markup.text import has_digit

_WORDS, _LETTERS = 8, 50
"""Words of a line that may be no text, and letters of one that is a button or a label of such."""
_BUTTONS = NEVER | SHARED
_LASTING = re.compile(r"[\s(|·•–-]*\d{1,2}(?::\d\d)?\s?\S{0,8}$")
"""How long it takes to hear it, behind the label of what reads a text out."""
_FEWEST, _ENTRY = 2, 15
"""Times of entries from which they are some, and words of text for each."""
_ITEMS, _ITEM_WORDS = 40, 8
"""Items of a list that are looked at, and the words of each at the most."""
_RATED = re.compile(
    r"[★☆⭐\s]*(?:\d[.,]\d\d?(?:\s?(?:/|out of|von|sur|de|su|van|z|av|из)\s?\d\d?)?"
    r"|\d\s?(?:/|out of|von|sur)\s?\d\d?)"
    r"[★☆⭐\s]*[|·•,-]?\s?\(?(?:from |aus |based on )?\d[\d.,\s]{0,8}"
    r"(?:ratings?|reviews?|votes?|bewertung(?:en)?|stimmen?|avis|notes|votos?|opiniones|valoraci(?:ón|ones)"
    r"|avaliaç(?:ão|ões)|vot[io]|recension[ei]|beoordeling(?:en)?|stemmen|ocen[ay]?|głos(?:y|ów)|omdömen|röster"
    r"|anmeldelser|оцен(?:ка|ки|ок)|голос(?:а|ов)?|oy|değerlendirme)\)?"
)
"""How readers rated it: "4.8 (231 ratings)", "4,5 von 5 · 12 Stimmen"."""
_CLOCK = re.compile(
    r"(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d){1,2}(?:\s?(?:[ap]\.?m\.?|uhr|h|hrs?|gmt|utc|c?[ew]?s?t))?",
    re.IGNORECASE,
)


def short_lines(cut: Cut, kept: Sequence[int]) -> list[int]:
    """Those of the pieces `kept` that are a few words and no text: labels, the times of entries, and what was
    left unfilled."""
    pieces = cut.pieces
    short = [at for at in kept if pieces[at].words <= _WORDS]
    if not short:
        return short
    labels, numbered, odd = dict[int, str](), list[int](), list[int]()
    for at in short:
        text = pieces[at].text
        if text[0] in BEGINS:
            odd.append(at)
        if has_digit(text):
            numbered.append(at)
        if len(text) <= _LETTERS and ((line := bare(text)) in _BUTTONS or has_digit(line)):
            labels[at] = line
    found = (unfilled(cut, odd) if odd else []) + (_numbers(cut, kept, numbered) if len(numbered) > 1 else [])
    return found + [
        at for at, line in labels.items() if _is_button(pieces[at], line) and not is_item(cut, at)
    ]


def _numbers(cut: Cut, kept: Sequence[int], numbered: list[int]) -> list[int]:
    """Those of several lines with digits that are times of entries, or the numbers of steps."""
    times = [at for at in numbered if _is_time(cut.pieces[at]) and not _is_plain(cut, at)]
    if len(times) < _FEWEST or words_of(cut, kept) < _ENTRY * len(times):
        times = []
    return times + numbers_of_steps(cut, kept, numbered)


def is_item(cut: Cut, at: int) -> bool:
    """Whether a piece is an item of a list of a few words each, without a link: of trades, of which one is
    advertising."""
    if cut.pieces[at].type != "list_item":
        return False
    around = cut.box_of(at).outer
    items = cut.pieces[around.first : min(around.end, around.first + _ITEMS)]
    return all(item.type == "list_item" and not item.links and item.words <= _ITEM_WORDS for item in items)


def _is_button(piece: Piece, line: str) -> bool:
    """Whether a piece is such a label: `line`, that is, but for its marks."""
    if line in NEVER or piece.type != "paragraph":
        return line in NEVER or (line in SHARED and (" " in line or piece.is_link))
    if not has_digit(line):
        return line in SHARED
    return _LASTING.sub("", line) in LISTENED or _RATED.fullmatch(piece.text.lower()) is not None


def _is_time(piece: Piece) -> bool:
    """Whether a piece with a digit is a time of day or says how long ago it was."""
    if piece.type == "heading":
        return False
    return (piece.text[0].isdigit() and _CLOCK.fullmatch(piece.text) is not None) or is_ago(piece.text)


def _is_plain(cut: Cut, at: int) -> bool:
    """Whether a piece is a paragraph without a name."""
    box = cut.box_of(at)
    return box.tag == "p" and not box.css
