"""What stands above a text and says when it came out, was changed and by whom: lines that are nothing but a
day, and those of which elements mark the most.

Some systems write it into the box of the text, which is all that the learned choice sees of it: as a line, or
as a list of details in which the names and times are marked and the rest ("Details", "Hits: 412") is not.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise, takewhile

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.lines.bareday import (
    CLOCK,
    MONTHS,
    ROW_LETTERS,
    SHORT,
    TIMED_WORDS,
    YEAR,
    is_bare,
)
from newscrawl.extract.dates.ago import tells_ago
from newscrawl.extract.dates.labels import has_label
from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit

_FULL = re.compile(r"(?:19|20)\d\d-\d\d-\d\dT\d\d:")
_WRITER = "vcard"
_WORDS, _TIMES = 14, 2
"""Words of such a line at the most, and of its letters the share that the times have: one of so many."""
_DATE, _INLINE = re.compile(r"date|time|published"), frozenset(("b", "em", "i", "small", "span", "time"))
"""What the element of a day is named, that stands in one line with the text's first."""
_HEAD, _STANDFIRST = 3, 2
"""Lines that may stand above a text: who wrote it, when, what it is in short; where one begins below two."""
_END_SIGNS = frozenset("■□▪▫◼◻◾◽∎◆◇●# ")
"""What some end a text with; a row of stars or strokes may part it."""
_ENDS, _ROUND, _AGO = frozenset(("ends", "30")), "-–—* .", 5
"""The last line of press releases, and words of one that says how long ago something was."""
_DAYS, _COLONS = 3, ":："
"""Days below each other that are a schedule, one less where a heading or a line with a colon leads to it."""
_SOURCE = "SOURCE "
"""What agencies for press releases end one with, before who sent it."""
DASHES, _PLACE = frozenset("-–—"), 6
"""What ends a line that is no whole one, and words of it."""
_LISTS, _MOST = frozenset(("dl", "ul", "ol")), 12
"""What holds details, and how many of them."""


def without_stamp(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without a first line of which at least half are times and writers, or the list that has them,
    and without a day right below a standfirst."""
    for _ in range(_HEAD):
        if len(kept) < 2:
            return kept
        long = cut.pieces[kept[0]].text.count(" ") > _WORDS + SHORT
        if long and (cut.pieces[kept[1]].words > TIMED_WORDS or not _is_standfirst(cut, kept)):
            return kept
        head = pairwise(kept[: _HEAD + 1])
        bare = {at for at, below in head if is_bare(cut.pieces[at], cut.pieces[below])}
        if not bare or not (bare := bare - _entries(cut, kept)):
            break
        kept = [at for at in kept if at not in bare]
    if len(kept) < 2:
        return kept
    if cut.pieces[kept[0]].type == "list_item":
        return _without_details(cut, kept)
    piece = cut.pieces[kept[0]]
    box = cut.boxes[piece.box]
    if piece.type != "paragraph" or box.end - box.first != 1 or ends_sentence(piece.text):
        return kept
    told = sum(len(element_text(part, 5)) for part in box.element.iter() if _tells(part))
    return kept[1:] if _TIMES * told >= len(piece.text) else kept


def _is_standfirst(cut: Cut, kept: list[int]) -> bool:
    """Whether the first piece of a text is made otherwise than what follows the line below it."""
    if len(kept) <= _STANDFIRST:
        return False
    first, text = cut.box_of(kept[0]), cut.box_of(kept[_STANDFIRST])
    return first.parent != text.parent or first.make != text.make


def _entries(cut: Cut, kept: list[int]) -> set[int]:
    """Days, or numbers, of a chronicle or of chapters: several of one make, each above a sentence or a
    heading."""
    pieces, made = cut.pieces, defaultdict[tuple[str, ...], set[int]](set)
    for at, below in pairwise(kept):
        heads = pieces[below].type == "heading" or ends_sentence(pieces[below].text)
        if heads and is_bare(pieces[at], pieces[below]):
            box = cut.box_of(at)
            made[(*(box.outer.make if box.parent >= 0 else ()), *box.make)].add(at)
    return {at for alike in made.values() if len(alike) > 1 for at in alike}


def without_glued_day(cut: Cut, kept: list[int]) -> None:
    """Take a day that is marked, and that nothing parts from the first words, from the first piece of a text;
    all parts of a chronicle begin with one."""
    if not (day := _glued_day(cut, kept[0]) if kept else ""):
        return
    others = {cut.pieces[at].box: at for at in reversed(kept[1:])}
    if not any(_glued_day(cut, at) for at in others.values()):
        piece = cut.pieces[kept[0]]
        piece.text = piece.text.removeprefix(day).lstrip() or piece.text


def _glued_day(cut: Cut, at: int) -> str:
    """The day that a piece begins with, if it is marked as one."""
    piece = cut.pieces[at]
    for part in cut.boxes[piece.box].element if has_digit(piece.text[:1]) else ():
        day = (part.text or "").strip()
        named = part.tag in _INLINE and _DATE.search(part.attrib.get("class", "").lower())
        if named and piece.text.startswith(day) and read(day):
            return day
    return ""


def without_end_marks(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without last lines that are a sign of the end ("■"), or nothing but the day, or how long ago.
    Several days, one under the other, are a schedule."""
    while len(kept) > 1 and _is_end_mark(cut.pieces[kept[-1]], cut.pieces[kept[-2]]):
        if _is_schedule([cut.pieces[at] for at in kept[: -_DAYS - 2 : -1]]):
            break
        kept = kept[:-1]
    return kept


def _is_schedule(last: list[Piece]) -> bool:
    """Whether the last pieces of a text, from the end on, are days: several, or two that a line leads to."""
    told = [*takewhile(lambda one: ": " not in one.text and is_bare(one, one), last)]
    days = [line for one in told for line in one.text.split("\n")]
    head = last[len(told)] if len(told) < len(last) else None
    led = head is not None and (head.type == "heading" or head.text[-1] in _COLONS)
    return len({*days}) == len(days) >= _DAYS - led


def _is_end_mark(piece: Piece, above: Piece) -> bool:
    words = piece.text.count(" ", 0, ROW_LETTERS) + 1  # a script without blanks counts more in a day
    if words > TIMED_WORDS or len(piece.text) > ROW_LETTERS or piece.type != "paragraph":
        return False
    ago = words <= _AGO and has_digit(piece.text) and tells_ago(piece.text)
    if (ago and not ends_sentence(piece.text)) or piece.text.startswith(_SOURCE):
        return True
    return (words <= MONTHS or CLOCK.search(piece.text) is not None) and (
        _END_SIGNS.issuperset(piece.text)
        or piece.text.strip(_ROUND).lower() in _ENDS
        or (len(piece.text) > YEAR and above.type == "paragraph" and is_bare(piece, above))
    )


def with_dateline(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with what leads to the text by a dash ("Port Alder —") in its first paragraph, as it is read."""
    if len(kept) < 2 or cut.pieces[kept[0]].text[-1] not in DASHES:
        return kept
    place, first = cut.pieces[kept[0]], cut.pieces[kept[1]]
    begins = place.text[0].isalpha() and not place.text[0].islower()
    if not begins or place.words > _PLACE or first.type != "paragraph" or first.words <= place.words:
        return kept
    first.text, first.words = f"{place.text} {first.text}", first.words + place.words
    return kept[1:]


def _without_details(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without a first list of short entries, none of them a sentence, in which a time is marked or one
    says that something was published or changed."""
    box = next((box for box in cut.box_of(kept[0]).outward() if box.tag in _LISTS), None)
    entries = cut.pieces[box.first : box.end] if box is not None else []
    if box is None or len(entries) > _MOST or kept[-1] < box.end:
        return kept
    if any(entry.words > _WORDS or ends_sentence(entry.text) for entry in entries):
        return kept
    told = next(box.element.iter("time"), None) is not None or any(
        has_digit(entry.text) and (has_label(entry.text, "") or tells_ago(entry.text)) for entry in entries
    )
    return [at for at in kept if at >= box.end] if told else kept


def _tells(part: Element) -> bool:
    """Whether an element marks a time, or a writer. What is short for another (`abbr`) has it in full in its
    title."""
    if part.tag == "abbr":
        return _FULL.match(part.attrib.get("title", "")) is not None
    return part.tag == "time" or _WRITER in part.attrib.get("class", "").split()
