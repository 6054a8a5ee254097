"""Dates in running text: "18. Januar 2019, 13.00 Uhr", "Jan 18, 2019 1:00 PM IST", "2019年1月18日".

A line is cut into numbers and words, and the first run of three that makes a day of the calendar is its date.
Which of two numbers is the month is told by what can be a month, by the mark between them, and for `3/4/2019`
by the language.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal
from zoneinfo import ZoneInfo

from newscrawl.extract.datewords import AFTERNOON, BY_LANGUAGE, MONTHS, MORNING, SEASONAL, ZONES, fold_word

Precision = Literal["second", "minute", "day"]
Found = tuple[dt.date, "dt.time | None", "int | None", Precision]
FIRST_YEAR = 1980
_TOKEN = re.compile(r"\d+|(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff\u0e31-\u0e4e\u200c])+")
_TIME = re.compile(
    r"(?<![\d.:])(\d{1,2})(?::|\s?h\s?|\s?[時时点]|시\s?)(\d{2})(?:(?::|[분分])(\d{2}))?(?!\d|:\d)",
    re.IGNORECASE,
)
_DOTTED = re.compile(
    r"(?<![\d.:])(\d{1,2})\.(\d{2})(?!\d|\.\d)\s?"
    r"(uhr|[ap]\.?m\b|klo\b|น|(?=(?:ist|wib|[bg][sm]t|ce?s?t|me?s?z)\b))?",
    re.IGNORECASE,
)
_HOUR = re.compile(r"(?<![\d.:])(\d{1,2})\s?([ap])\.?m\b", re.IGNORECASE)
_MERIDIEM_AFTER = re.compile(r"\s?(?:([ap])\.?\s?m\b\.?|([μπ])\.?\s?μ\b\.?|(م|ص)(?!\w))", re.IGNORECASE)
_MERIDIEM_BEFORE = re.compile(r"(上午|下午|午前|午後|晚上|早上|오전|오후)\s?$")
_OFFSET = re.compile(r"\s?\(?(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)", re.IGNORECASE)
_ZONE = re.compile(r"[\s,(]{0,3}([A-Za-zА-я]{1,5})\b")
_FILLER = frozenset((
    "of", "de", "del", "d", "di", "da", "e", "den", "el", "la", "the", "tháng", "năm", "st", "nd", "rd", "th",
    "er", "г", "a", "m", "gada", "η", "ª",
))  # fmt: skip
_BETWEEN = frozenset(("-", "/", ".", "年", "년", "tháng"))
_BUDDHIST = 543


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int


def find(text: str, language: str = "") -> Found | None:
    """The first date in `text`, with the time of day that stands beside it."""
    tokens = [_Token(m[0], m.start(), m.end()) for m in _TOKEN.finditer(text)]
    for index in range(len(tokens)):
        for start, end, day in _dates_at(text, tokens, index, language):
            return _with_time(text, start, end, day)
    return None


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """That day, or None where the calendar has none or the year is before the web or past the century."""
    if year > 2400:
        year -= _BUDDHIST
    if not FIRST_YEAR <= year < 2100:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def clock(hour: int, minute: int, second: int = 0) -> dt.time | None:
    """That time of day, or None where there is none."""
    return dt.time(hour, minute, min(second, 59)) if hour < 24 and minute < 60 and second < 61 else None


def _dates_at(
    text: str, tokens: list[_Token], index: int, language: str
) -> Iterator[tuple[int, int, dt.date]]:
    parts: list[_Token] = []
    last = tokens[index].end
    for token in tokens[index : index + 6]:
        if token.start - last > 6:
            break
        last = token.end
        if (
            parts
            and token.text.casefold() in _FILLER
            and not (len(parts) == 1 and _month(token.text, language))
        ):
            continue
        parts.append(token)
    first = parts[0].text
    if len(parts) > 1 and (two := _month(f"{parts[0].text} {parts[1].text}", language)):
        parts[:2] = [_Token(str(two), parts[0].start, parts[1].end)]
        yield from _named(parts, two, 0)
    if len(parts) > 2 and first.isdecimal() and (two := _month(f"{parts[1].text} {parts[2].text}", language)):
        yield from _named([parts[0], _Token("", parts[1].start, parts[2].end), *parts[3:]], two, 1)
    if len(parts) < 3:
        return
    if first.isdecimal():
        if month := _month(parts[1].text, language):
            yield from _named(parts, month, 1)
        elif month := _month(parts[2].text, language):
            yield from _named(parts, month, 2)
        yield from _numeric(text, parts, language)
    elif month := _month(first, language):
        yield from _named(parts, month, 0)


def _named(parts: list[_Token], month: int, place: int) -> Iterator[tuple[int, int, dt.date]]:
    """Day, month and year in any order, with the month's name at `place`."""
    if place == 1 and len(parts) > 3 and not parts[2].text.isdecimal():
        parts = [*parts[:2], *parts[3:]]
    if len(parts) < 3:
        return
    numbers = [part.text for i, part in enumerate(parts[:3]) if i != place]
    if not all(number.isdecimal() and len(number) in (1, 2, 4) for number in numbers):
        return
    day, year = (numbers[1], numbers[0]) if len(numbers[0]) == 4 else (numbers[0], numbers[1])
    if len(day) < 3 and len(year) in (2, 4) and (found := day_of(_year(year), month, int(day))):
        yield parts[0].start, parts[2].end, found


def _numeric(text: str, parts: list[_Token], language: str) -> Iterator[tuple[int, int, dt.date]]:
    parts = [part for part in parts if part.text not in "年月日년월일"][:3]
    if len(parts) < 3 or not all(part.text.isdecimal() and len(part.text) <= 4 for part in parts):
        return
    marks = [text[a.end : b.start].strip() for a, b in pairwise(parts)]
    start, end = parts[0].start, parts[2].end
    if (text[start - 1 : start] in {".", ":", "-"} and start) or marks[0].rstrip(",") not in _BETWEEN:
        return
    first, second, third = (int(part.text) for part in parts)
    if len(parts[0].text) == 4:
        found = day_of(first, second, third)
    elif (
        (marks[0] != marks[1] and marks[0] != "tháng")
        or len(parts[2].text) not in (2, 4)
        or len(parts[0].text) > 2
    ):
        return
    else:
        year = _year(parts[2].text)
        month_first = marks[0] == "/" and language.lower().replace("_", "-") in {"en-us", "en"}
        found = day_of(year, first, second) if month_first else day_of(year, second, first)
        found = found or day_of(year, first, second) or day_of(year, second, first)
    if found:
        yield start, end, found


def _month(word: str, language: str) -> int | None:
    if not word or word[0].isdecimal():
        return None
    folded = fold_word(word)
    special = BY_LANGUAGE.get(language[:2].lower())
    if special and folded in special:
        return special[folded]
    return MONTHS.get(folded)


def _year(text: str) -> int:
    number = int(text)
    if len(text) > 2:
        return number
    return number + (2000 if number < 70 else 1900)


def _with_time(text: str, start: int, end: int, day: dt.date) -> Found:
    after, before = text[end : end + 60], text[max(0, start - 40) : start]
    for part in (after, before):
        for pattern in (_TIME, _DOTTED, _HOUR):
            match = pattern.search(part)
            if match and (time := _clock_of(match, part)):
                offset = zone_after(_after_meridiem(part[match.end() :]), day)
                precision: Precision = "second" if pattern is _TIME and match[3] else "minute"
                return day, time, offset, precision
    return day, None, None, "day"


def _clock_of(match: re.Match[str], text: str) -> dt.time | None:
    groups = match.groups()
    hour = int(groups[0])
    if match.re is _HOUR:
        return clock(hour % 12 + (12 if groups[1].lower() == "p" else 0), 0)
    if match.re is _DOTTED and not (
        groups[2] is not None or re.match(r"\s{0,3}(?:$|\|)", text[match.end() :])
    ):
        return None
    second = int(groups[2]) if match.re is _TIME and groups[2] else 0
    rest = groups[2] or "" if match.re is _DOTTED else ""
    half = _half(rest + text[match.end() :], text[: match.start()])
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return clock(hour, int(groups[1]), second)


def _half(after: str, before: str) -> str | None:
    match = _MERIDIEM_AFTER.match(after)
    if match:
        mark = (match[1] or match[2] or match[3]).lower()
        return "pm" if mark in {"p", "μ", "م"} else "am"
    match = _MERIDIEM_BEFORE.search(before)
    if match:
        return "pm" if match[1] in AFTERNOON else "am" if match[1] in MORNING else None
    return None


def _after_meridiem(text: str) -> str:
    match = _MERIDIEM_AFTER.match(text)
    text = text[match.end() :] if match else text
    return re.sub(r"^\s?(?:uhr|hrs|h)\b", "", text, flags=re.IGNORECASE)


def zone_after(text: str, day: dt.date) -> int | None:
    """Minutes east of UTC that `text` begins with, as a number or as a zone's name."""
    match = _OFFSET.match(text)
    if match and (match[3] or len(match[2]) <= 2):
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        if minutes <= 14 * 60:
            return -minutes if match[1] == "-" else minutes
    match = _ZONE.match(text)
    if match is None or not (match[1].isupper() or match[1] == "Z"):
        return None
    name = match[1].lower()
    if name in SEASONAL:
        return _seasonal(name, day)
    return ZONES.get(name)


def _seasonal(name: str, day: dt.date) -> int | None:
    try:
        offset = ZoneInfo(SEASONAL[name]).utcoffset(dt.datetime.combine(day, dt.time(12)))
    except KeyError:
        return None
    return int(offset.total_seconds() // 60) if offset is not None else None
