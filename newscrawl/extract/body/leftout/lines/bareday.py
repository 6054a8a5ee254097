"""Lines that are nothing but a day, in whatever language, or a number: what stands above or below a text and
says when it came out, or how many liked it.
"""

from __future__ import annotations

import re

from newscrawl.extract.body.cutting.blocks import Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.dates.labels import has_label
from newscrawl.extract.markup.text import has_digit

_DAY_LETTERS, YEAR, _NUMBERS, MONTHS, _TWO_DAYS = 40, 4, 2, 4, 6
"""Letters of a day at the most, digits of its year, numbers and words in it: a label, a weekday, a month;
numbers of two days with their times."""
_IN_NUMBERS = re.compile(
    r"(?:[^\W\d_]+(?:\s[^\W\d_]+)?\.?,\s)?\d{1,2}[./-]\d{1,2}[./-]\d{4}(?:\W{1,5}\d{1,2}[:.]\d\d)?(?:\.|\s?[^\W\d_]{1,2}\.)?|"
    r"(?:[Nn]gày\s)?\d{1,2}\stháng\s\d{1,2}(?:\snăm|,)\s\d{4}|"
    r"\d{1,2}[:.]\d\d,\s\d{1,2}[./-]\d{1,2}[./-]\d\d(?:\d\d)?|"
    r"\d{4}\sоны\s\d{1,2}(?:-р)?\sсарын\s\d{1,2}(?:,?\s\d{1,2}:\d\d)?|"
    r"(?:\d{4}|(?:令和|民國)\s?\d{1,3})\s?[年년./-]\s?\d{1,2}\s?[月월./-]\s?\d{1,2}[日일.]?(?:\s?[(（]?[月火水木金土日월화수목금토일][)）]?)?"
    r"(?:\s(?:(?:午前|午後|上午|下午|오전|오후)\s?)?\d{1,2}[:時时시]\s?\d\d[分분]?)?(?:\s?(?:公開|配信|掲載|更新))?"
)
_READING = re.compile(r"\s[·•|]\s\d{1,2}\s[^\W\d]+\.?(?:\s[^\W\d]+)?$")
"""How long a text takes to read, behind its day."""
CLOCK = re.compile(
    r"[\s,–-]{1,3}(?:[^\s\d]{1,6}\s){0,2}\d{1,2}[:.h]\d\d(?::\d\d)?(?:[ap]\.?m\.?)?"
    r"(?:\s[^\s\d]{1,8}|\s\(?(?:GMT|UTC)[+-]\d{1,2}\)?){0,2}$",
    re.IGNORECASE,
)
_ZONED = re.compile(r"\((?:GMT|UTC)[+-]\d{1,2}\)$")
_CLOCK_FIRST = re.compile(r"\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?,?\s", re.IGNORECASE)
_TIMED, TIMED_WORDS = 60, 8
"""The time of its day, before it, or behind with words on each side, and letters and words of both."""
_PARTED, ROW_LETTERS = re.compile(r"\s[|·•/]\s"), 108
"""What parts a row, and letters of one at the most."""
_STOPS, SHORT = frozenset("!?:…)”»。！？।۔።։؟"), 2
_PART = re.compile(
    "\\d+|(?:[^\\W\\d_]|[\u0591-\u05c7\u064b-\u0652\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u102b-\u103e\u17b4-\u17d3])+"
)


def is_bare(piece: Piece, below: Piece) -> bool:
    """Whether a line is nothing but a day, in whatever language, or above a sentence a number: how many read
    or liked it. A row that marks part has one among its parts."""
    line = piece.text
    if piece.type != "paragraph" or not has_digit(line) or len(line) > ROW_LETTERS:
        return False
    if line[-1] in _STOPS and not _ZONED.search(line) and not _is_of_two_days(_PART.findall(line)):
        return False
    if line.isdecimal():
        return len(line) < YEAR and ends_sentence(below.text)
    if _is_day(_READING.sub("", line)) or _is_of_two_days(_PART.findall(line)):
        return True
    parts = _PARTED.split(line)
    return len(parts) > 1 and max(map(len, parts)) <= _DAY_LETTERS and any(map(_is_day, parts))


def _is_day(line: str) -> bool:
    """Whether a line is a day with a few words. With a year before a stop it may be a short sentence."""
    label, colon, day = line.partition(": ")
    if colon and not has_digit(label):
        return len(label) <= _DAY_LETTERS and has_label(label, "") and _is_day(day)
    if len(line) <= _TIMED and (clock := CLOCK.search(line)):
        line = line[: clock.start()].rstrip(".")
    elif (clock := _CLOCK_FIRST.match(line)) and not _IN_NUMBERS.fullmatch(line):
        line = line[clock.end() :]
    if len(line) > _DAY_LETTERS:
        return False
    if _IN_NUMBERS.fullmatch(line):
        return True
    parts = _PART.findall(line)
    if not parts or (line[-1] == "." and len(parts[-1]) > SHORT) or ": " in line or line[-1] in _STOPS:
        return False
    numbers = [part for part in parts if part.isdecimal()]
    years = [number for number in numbers if len(number) == YEAR]
    few = sum(len(part) > SHORT for part in parts if not part.isdecimal()) <= MONTHS
    return len(years) == 1 and len(numbers) == _NUMBERS and few and len(parts) > len(numbers)


def _is_of_two_days(parts: list[str]) -> bool:
    """Whether the words of a line are those of two days of a year with their times, and few more."""
    numbers = [part for part in parts if part.isdecimal()]
    years = [number for number in numbers if len(number) == YEAR]
    words = sum(len(part) > 1 for part in parts if not part.isdecimal())
    few = words <= len(numbers) + SHORT
    return len(numbers) >= _TWO_DAYS and few and len(years) == _NUMBERS and len({*years}) == 1
