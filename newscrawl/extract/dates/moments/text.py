"""Dates in running text: "18. Januar 2019, 13.00 Uhr", "Jan 18, 2019 1:00 PM IST", "2019年1月18日".

A line is cut into numbers and words, and the first run of three that makes a day of the calendar is its date.
Which of two numbers is the month is told in `dates/moments/order.py`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise

from newscrawl.extract.dates.moments.calendars import day_of, full_year
from newscrawl.extract.dates.moments.clock import is_hour, time_beside
from newscrawl.extract.dates.moments.order import BETWEEN, are_of_one_day, day_of_numbers
from newscrawl.extract.dates.moments.periods import is_no_year, is_period
from newscrawl.extract.dates.moments.tokens import TOKEN, Token, month_of
from newscrawl.items import Precision
from newscrawl.known.months import MONTHS, fold_word

Found = tuple[dt.date, "dt.time | None", "int | None", Precision]
_AFTER_COLON, _BEFORE_COLON = re.compile(r":\d\d"), re.compile(r"\d:$")
FILLER = frozenset((
    "of", "de", "del", "d", "di", "da", "e", "den", "el", "la", "the", "tháng", "thg", "năm", "st",
    "nd", "rd", "th", "er", "г", "a", "m", "gada", "η", "ª", "ko", "оны", "р", "сар", "сарын", "ឆ្នាំ",
    "eko", "ta", "go", "viz", "mis", "mh", "dhen", "ê", "ος", "ης", "ci", "cı", "cu", "cü", "yil",
    "йил", "й", "ж", "жыл", "жылы", "жылғы", "жылдын", "ел", "елның", "соли", "թ", "թվականի", "წლის",
    "טן", "ء", "ی", "ທີ", "ເດືອນ", "ခုနှစ်", "ቀን", "º", "ga", "watan", "ខែ", "ng",
))  # fmt: skip
"""Words between the parts of a date, and endings of numbers, in any language."""
_YEAR_FIRST = frozenset(("ja", "ko", "zh"))
"""Languages that put the year first, in two digits as well."""
_FIRST_PARTS = frozenset(name.partition(" ")[0] for name in MONTHS if " " in name)
_COMMON = re.compile(
    r"(?:(\d\d?)(?:([./-])(\d\d?)\2|\.?\s([^\W\d_]+)\.?,?\s)|([^\W\d_]+)\.?\s(\d\d?)(?:st|nd|rd|th)?,?\s)"
    r"(\d{4})(?!\d)"
)
"""The shapes of most dates: "18.1.2019", "18. Januar 2019", "Jan 18, 2019"."""
_BY_YEAR = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?=$|\s\d\d:\d\d)")
"""One more: "2019-01-18 13:00"."""
_DIGIT, _BEFORE = re.compile(r"\d"), 5
"""Where such a date begins, or the word before it, and words before it that may begin another."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_IN_NUMBERS = re.compile(r"\d\d?([./-])\d\d?\1(?:\d{4}|\d\d)(?!\d)")
_SPACED = re.compile(r"20\d\d \d\d \d\d(?! ?\d)")
"""A day by itself ("Rio de Janeiro 03/05/2021"), and one as Lithuanian papers write it."""
_FEWEST, _LONGEST, _CLOSE = 3, 6, 6
"""Words and numbers of a date, of the longest some only fill it, and characters between them at the most."""
_SAID_TWICE, _NUMBERS = 2, 2
"""Words of a month that is said once more, by another name ("نوفمبر / تشرين الثاني"), and numbers of a date:
a month may have a name."""


def find(text: str, language: str = "") -> Found | None:
    """The first date in `text`, with the time of day that stands beside it."""
    if told := _of_common_shape(text, language):
        start, end, day = told
        return day, *time_beside(text, start, end, day)
    words = list(TOKEN.finditer(text))
    if ":" in text:
        words = [word for word in words if not _is_of_clock(text, *word.span())]
    numbers = [word[0].isdecimal() for word in words]
    for index, word in enumerate(words[: 1 - _FEWEST]):
        if sum(numbers[index : index + _LONGEST]) < _NUMBERS or not _may_begin(word[0], language):
            continue
        tokens = [Token(word[0], *word.span()) for word in words[index : index + _LONGEST]]
        for start, end, day in _dates_at(text, tokens, language):
            return day, *time_beside(text, start, end, day)
    return None


def _of_common_shape(text: str, language: str) -> tuple[int, int, dt.date] | None:
    """The date that the first number of a text is of, if it is of a common shape, and where it stands: the
    same as the general way finds."""
    if (digit := _DIGIT.search(text)) is None:
        return None
    place = digit.start()
    start = text.rfind(" ", 0, place - 1) + 1 if place > 1 else place
    match = _COMMON.match(text, start) or _COMMON.match(text, place) or _BY_YEAR.match(text, place)
    if match is None:
        return None
    before = TOKEN.findall(text, 0, match.start())[-_BEFORE:]
    if before and any(_may_begin(word, language) for word in before):
        return None
    if match.re is _BY_YEAR:
        found = day_of(int(match[1]), int(match[2]), int(match[3]), language)
        return (*match.span(), found) if found else None
    first, mark, second, name, name_before, day, year = match.groups()
    if mark:
        found = day_of_numbers(int(first), int(second), int(year), mark, language, text)
    elif month := month_of(name or name_before, language):
        found = day_of(int(year), month, int(first or day), language)
    else:
        return None
    return (*match.span(), found) if found else None


def _may_begin(word: str, language: str) -> bool:
    """Whether a date can begin with a word: a number, or a month's name or its first part."""
    return word.isdecimal() or month_of(word, language) is not None or fold_word(word) in _FIRST_PARTS


def _is_of_clock(text: str, start: int, end: int) -> bool:
    """Whether a number is an hour or minute: in "22:04, 22 Apr 2024" the day is the second 22."""
    if end - start > 2 or not text[start:end].isdecimal():
        return False
    return (
        _AFTER_COLON.match(text, end) is not None
        or _BEFORE_COLON.search(text, max(0, start - 2), start) is not None
    )


def _dates_at(text: str, tokens: list[Token], language: str) -> Iterator[tuple[int, int, dt.date]]:
    """The dates that begin with the first of `tokens`, as `find` cuts them."""
    parts = _parts(tokens)
    first = parts[0].text
    number = first.isdecimal()
    if not number and len(parts) > 1 and (two := month_of(f"{first} {parts[1].text}", language)):
        parts[:2] = [Token(str(two), parts[0].start, parts[1].end)]
        yield from _named(text, parts, two, 0, language)
    if number and len(parts) > 2 and (two := month_of(f"{parts[1].text} {parts[2].text}", language)):
        names = Token("", parts[1].start, parts[2].end)
        yield from _named(text, [parts[0], names, *parts[3:]], two, 1, language)
    if len(parts) < 3:
        return
    if number:
        if len(first) == 4 and any(_YEAR.fullmatch(part.text) for part in parts[3:4]):
            return  # "Election 2020 | May 3, 2021"
        if month := month_of(parts[1].text, language):
            yield from _named(text, parts, month, 1, language)
        elif month := month_of(parts[2].text, language):
            yield from _named(text, parts, month, 2, language)
        yield from _numeric(text, parts, language)
    elif month := month_of(first, language):
        yield from _named(text, parts, month, 0, language)


def _parts(tokens: list[Token]) -> list[Token]:
    """Those of the first tokens that stand close together, but for words that say nothing between others."""
    parts: list[Token] = []
    last = tokens[0].end
    for token in tokens:
        if token.start - last > _CLOSE:
            break
        last = token.end
        if not parts or token.text.casefold() not in FILLER:
            parts.append(token)
    return parts


def _named(
    text: str, parts: list[Token], month: int, place: int, language: str
) -> Iterator[tuple[int, int, dt.date]]:
    """Day, month and year in any order, with the month's name at `place`."""
    if place == 0 and len(parts) > 2 and _IN_NUMBERS.match(text, parts[1].start):
        return
    for _ in range(_SAID_TWICE):
        if place == 1 and len(parts) > 3 and not parts[2].text.isdecimal():
            parts = [*parts[:2], *parts[3:]]
    if place == 0 and is_period(parts[1:4]):
        parts = [parts[0], *parts[2:]]
    if len(parts) < 3:
        return
    numbers = [part.text for i, part in enumerate(parts[:3]) if i != place]
    if not all(number.isdecimal() and len(number) in (1, 2, 4) for number in numbers):
        return
    if len(numbers[0]) == 4 and any(month_of(part.text, language) for part in parts[3:4]):
        return  # "March 2021 | 3 May 2021"
    day, year = (numbers[1], numbers[0]) if len(numbers[0]) == 4 else (numbers[0], numbers[1])
    if len(day) > 2 or len(year) == 1 or (len(year) == 2 and is_no_year(text, parts, place, language)):
        return
    if found := day_of(full_year(year, language), month, int(day), language):
        yield parts[0].start, parts[2].end, found


def _numeric(text: str, parts: list[Token], language: str) -> Iterator[tuple[int, int, dt.date]]:
    parts = [part for part in parts if part.text not in "年月日년월일"][:3]
    if len(parts) < 3 or not all(part.text.isdecimal() and len(part.text) <= 4 for part in parts):
        return
    marks = [text[a.end : b.start].strip().casefold() for a, b in pairwise(parts)]
    start, end = parts[0].start, parts[2].end
    if start > 1 and text[start - 1] in ".:-" and text[start - 2].isdecimal():
        return  # "1.2.3.2021", and no "Date:3.2.2021"
    if marks[0].rstrip(",") not in BETWEEN and not (language[:2] == "lt" and _SPACED.match(text, start)):
        return
    if len(parts[0].text) < len("2021") and is_hour(text, *parts[2][1:]):
        return
    first, second, third = (int(part.text) for part in parts)
    if len(parts[0].text) > 2:
        found = day_of(first, second, third, language)
    elif not are_of_one_day(marks, len(parts[2].text), language):
        return
    elif language[:2].lower() in _YEAR_FIRST and len(parts[0].text) == len(parts[2].text) == 2:
        found = day_of(full_year(parts[0].text, language), second, third, language)
    else:
        year = full_year(parts[2].text, language)
        found = day_of_numbers(first, second, year, marks[0], language, text)
    if found:
        yield start, end, found
