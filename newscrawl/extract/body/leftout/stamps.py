"""What stands above a text and says when it came out, was changed and by whom: lines that are nothing but a
day, and those of which elements mark the most.

Some systems write it into the box of the text, which is all that the learned choice sees of it: as a line, or
as a list of details in which the names and times are marked and the rest ("Details", "Hits: 412") is not.
"""

from __future__ import annotations

import re
from itertools import pairwise

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.dates.ago import tells_ago
from newscrawl.extract.dates.labels import has_label
from newscrawl.extract.dates.when import read
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit

_FULL = re.compile(r"(?:19|20)\d\d-\d\d-\d\dT\d\d:")
_WRITER = "vcard"
_WORDS, _TIMES = 14, 2
"""Words of such a line at the most, and of its letters the share that the times have: one of so many."""
_DATE, _INLINE = re.compile(r"date|time|published"), frozenset(("b", "em", "i", "small", "span", "time"))
"""What the element of a day is named, that stands in one line with the text's first."""
_HEAD = 3
"""Lines that may stand above a text: who wrote it, when, what it is in short."""
_DAY_LETTERS, _YEAR, _NUMBERS, _MONTHS, _TWO_DAYS = 36, 4, 2, 4, 6
"""Letters of a day at the most, digits of its year, numbers and words in it: a label, a weekday, a month;
numbers of two days with their times."""
_IN_NUMBERS = re.compile(
    r"(?:[^\W\d_]+(?:\s[^\W\d_]+)?,\s)?\d{1,2}[./-]\d{1,2}[./-]\d{4}(?:\W{1,5}\d{1,2}[:.]\d\d)?(?:\.|\s?[^\W\d_]{1,2}\.)?|"
    r"\d{1,2}[:.]\d\d,\s\d{1,2}[./-]\d{1,2}[./-]\d\d(?:\d\d)?|"
    r"\d{4}\sоны\s\d{1,2}-р\sсарын\s\d{1,2}|"
    r"(?:\d{4}|(?:令和|民國)\s?\d{1,3})\s?[年년./-]\s?\d{1,2}\s?[月월./-]\s?\d{1,2}[日일.]?(?:\s?[(（]?[月火水木金土日월화수목금토일][)）]?)?"
    r"(?:\s(?:(?:午前|午後|上午|下午|오전|오후)\s?)?\d{1,2}[:時时시]\s?\d\d[分분]?)?(?:\s?(?:公開|配信|掲載|更新))?"
)
_READING = re.compile(r"\s[·•|]\s\d{1,2}\s[^\W\d]+\.?(?:\s[^\W\d]+)?$")
"""How long a text takes to read, behind its day."""
_CLOCK = re.compile(
    r"[\s,–-]{1,3}(?:[^\s\d]{1,6}\s){0,2}\d{1,2}[:.h]\d\d(?::\d\d)?"
    r"(?:\s[^\s\d]{1,8}|\s\(?(?:GMT|UTC)[+-]\d{1,2}\)?){0,2}$",
    re.IGNORECASE,
)
_ZONED = re.compile(r"\((?:GMT|UTC)[+-]\d{1,2}\)$")
_TIMED, _TIMED_WORDS = 60, 8
"""The time of its day, behind it, with a word or two on each side, and letters and words of both."""
_PARTED, _ROW_LETTERS = re.compile(r"\s[|·•]\s"), 108
"""What parts a row, and letters of one at the most."""
_STOPS, _SHORT = frozenset("!?:…)”»"), 2
_PART = re.compile(
    "\\d+|(?:[^\\W\\d_]|[\u0591-\u05c7\u064b-\u0652\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u102b-\u103e\u17b4-\u17d3])+"
)
_END_SIGNS = frozenset("■□▪▫◼◻◾◽∎◆◇●#")
"""What some end a text with; a row of stars or strokes may part it."""
_ENDS, _ROUND, _AGO = "ends", "-–—* .", 5
"""The last line of press releases, and words of one that says how long ago something was."""
_DASHES, _PLACE = frozenset("-–—"), 6
"""What ends a line that is no whole one, and words of it."""
_LISTS, _MOST = frozenset(("dl", "ul", "ol")), 12
"""What holds details, and how many of them."""


def without_stamp(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without a first line of which at least half are times and writers, or the list that has them."""
    for _ in range(_HEAD):
        if len(kept) < 2 or cut.pieces[kept[0]].text.count(" ") > _WORDS + _SHORT:
            return kept
        head = pairwise(kept[: _HEAD + 1])
        bare = {at for at, below in head if _is_bare(cut.pieces[at], cut.pieces[below])}
        if not bare:
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


def _is_bare(piece: Piece, below: Piece) -> bool:
    """Whether a line is nothing but a day, in whatever language, or above a sentence a number: how many read
    or liked it. A row that marks part has one among its parts."""
    line = piece.text
    if piece.type != "paragraph" or not has_digit(line) or len(line) > _ROW_LETTERS:
        return False
    if line[-1] in _STOPS and not _ZONED.search(line) and not _is_of_two_days(_PART.findall(line)):
        return False
    if line.isdecimal():
        return len(line) < _YEAR and ends_sentence(below.text)
    if _is_day(_READING.sub("", line)) or _is_of_two_days(_PART.findall(line)):
        return True
    parts = _PARTED.split(line)
    return len(parts) > 1 and max(map(len, parts)) <= _DAY_LETTERS and any(map(_is_day, parts))


def _is_day(line: str) -> bool:
    """Whether a line is a day with a few words. With a year before a stop it may be a short sentence."""
    label, colon, day = line.partition(": ")
    if colon and not has_digit(label):
        return len(label) <= _DAY_LETTERS and has_label(label, "") and _is_day(day)
    if len(line) <= _TIMED and (clock := _CLOCK.search(line)):
        line = line[: clock.start()].rstrip(".")
    if len(line) > _DAY_LETTERS:
        return False
    if _IN_NUMBERS.fullmatch(line):
        return True
    parts = _PART.findall(line)
    if not parts or (line[-1] == "." and len(parts[-1]) > _SHORT) or ": " in line or line[-1] in _STOPS:
        return False
    numbers = [part for part in parts if part.isdecimal()]
    years = [number for number in numbers if len(number) == _YEAR]
    few = len(parts) - len(numbers) <= _MONTHS
    return len(years) == 1 and len(numbers) == _NUMBERS and few and len(parts) > len(numbers)


def _is_of_two_days(parts: list[str]) -> bool:
    """Whether the words of a line are those of two days of a year with their times, and few more."""
    numbers = [part for part in parts if part.isdecimal()]
    years = [number for number in numbers if len(number) == _YEAR]
    words = sum(len(part) > 1 for part in parts if not part.isdecimal())
    few = words <= len(numbers) + _SHORT
    return len(numbers) >= _TWO_DAYS and few and len(years) == _NUMBERS and len({*years}) == 1


def without_glued_day(cut: Cut, kept: list[int]) -> None:
    """Take a day that is marked, and that nothing parts from the first words, from the text's first piece."""
    if not kept or not has_digit(cut.pieces[kept[0]].text[:1]):
        return
    piece = cut.pieces[kept[0]]
    for part in cut.boxes[piece.box].element:
        day = (part.text or "").strip()
        named = part.tag in _INLINE and _DATE.search(part.attrib.get("class", "").lower())
        if named and piece.text.startswith(day) and read(day):
            piece.text = piece.text.removeprefix(day).lstrip()
            return


def without_end_marks(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without last lines that are a sign of the end ("■"), or nothing but the day, or how long ago."""
    while len(kept) > 1 and _is_end_mark(cut.pieces[kept[-1]], cut.pieces[kept[-2]]):
        kept = kept[:-1]
    return kept


def _is_end_mark(piece: Piece, above: Piece) -> bool:
    words = piece.text.count(" ", 0, _ROW_LETTERS) + 1  # a script without blanks counts more in a day
    if words > _TIMED_WORDS or len(piece.text) > _ROW_LETTERS or piece.type != "paragraph":
        return False
    ago = words <= _AGO and has_digit(piece.text) and tells_ago(piece.text)
    if ago and not ends_sentence(piece.text):
        return True
    return (words <= _MONTHS or _CLOCK.search(piece.text) is not None) and (
        _END_SIGNS.issuperset(piece.text)
        or piece.text.strip(_ROUND).lower() == _ENDS
        or (len(piece.text) > _YEAR and above.type == "paragraph" and _is_bare(piece, above))
    )


def with_dateline(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with what leads to the text by a dash ("Port Alder —") in its first paragraph, as it is read."""
    if len(kept) < 2 or cut.pieces[kept[0]].text[-1] not in _DASHES:
        return kept
    place, first = cut.pieces[kept[0]], cut.pieces[kept[1]]
    begins = place.text[0].isalpha() and not place.text[0].islower()
    if not begins or place.words > _PLACE or first.type != "paragraph" or first.words <= place.words:
        return kept
    first.text, first.words = f"{place.text} {first.text}", first.words + place.words
    return kept[1:]


def _without_details(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without a first list of short entries, none of them a sentence, in which a time is marked."""
    box = next((box for box in cut.box_of(kept[0]).outward() if box.tag in _LISTS), None)
    entries = cut.pieces[box.first : box.end] if box is not None else []
    if box is None or len(entries) > _MOST or kept[-1] < box.end:
        return kept
    if any(entry.words > _WORDS or ends_sentence(entry.text) for entry in entries):
        return kept
    return [at for at in kept if at >= box.end] if next(box.element.iter("time"), None) is not None else kept


def _tells(part: Element) -> bool:
    """Whether an element marks a time, or a writer. What is short for another (`abbr`) has it in full in its
    title."""
    if part.tag == "abbr":
        return _FULL.match(part.attrib.get("title", "")) is not None
    return part.tag == "time" or _WRITER in part.attrib.get("class", "").split()
