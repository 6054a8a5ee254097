"""The time of day beside a date, and its zone: "13.00 Uhr", "1:00 PM IST", "오후 3:05", "15h05 (GMT+7)"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from newscrawl.extract.dates.moments.offsets import zone_after
from newscrawl.extract.markup.text import without_start
from newscrawl.items import Precision
from newscrawl.known.having import has_any

AFTERNOON = frozenset((
    "下午", "晚上", "傍晚", "오후", "저녁", "午後", "अपराह्न", "दोपहर", "দুপুর",
    "অপরাহ্ন", "অপরাহ্ণ", "অপৰাহ্ন", "বিকাল", "বিকেল", "সন্ধ্যা", "शाम", "सायं", "दुपारी",
    "सायंकाळी", "साँझ", "बेलुका", "ਸ਼ਾਮ", "સાંજે", "பிற்பகல்", "மாலை", "సాయంత్రం", "ಸಂಜೆ",
    "വൈകിട്ട്", "ප.ව.", "شام", "ညနေ", "ល្ងាច",
))  # fmt: skip
MORNING = frozenset((
    "上午", "早上", "凌晨", "오전", "새벽", "아침", "午前", "पूर्वाह्न",
    "পূর্বাহ্ন", "পূর্বাহ্ণ", "পূৰ্বাহ্ন", "সকাল", "सुबह", "सकाळी", "बिहान", "ਸਵੇਰੇ",
    "સવારે", "முற்பகல்", "காலை", "ఉదయం", "ಬೆಳಿಗ್ಗೆ", "രാവിലെ", "පෙ.ව.", "صبح", "နံနက်", "ព្រឹក",
))  # fmt: skip
"""Halves of the day that are said before the hour; those of the night are of both."""
AFTERNOON_AFTER = AFTERNOON | frozenset((
    "ptg", "petang", "e pasdites", "pasdite", "m.d", "পিএম", "पीएम", "પીએમ", "ਪੀਐਮ", "পি.এম", "د.ن", "شام",
    "ከሰዓት", "ድ.ቀ", "ප.ව", "பிற்பகல்", "பி.ப", "chiều", "de la tarde", "da tarde", "ng hapon", "n.h",
))  # fmt: skip
MORNING_AFTER = MORNING | frozenset((
    "pg", "pagi", "e paradites", "paradite", "p.d", "এএম", "एएम", "એએમ", "ਏਐਮ", "এ.এম", "پ.ن", "ጥዋት", "ጠዋት",
    "ቅ.ቀ", "පෙ.ව", "முற்பகல்", "மு.ப", "sáng", "de la mañana", "da manhã", "ng umaga", "n.u",
))  # fmt: skip
"""Those that are said after it, as all of the former may be, without the last stop."""


def _any_of(words: Iterable[str]) -> str:
    """A pattern of any of some words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


Timed = tuple["dt.time | None", "int | None", Precision]
"""A time of day, its minutes east of UTC, and how much of it is said."""
_DIGIT, _YEAR_DIGITS, _SHORTEST = re.compile(r"\d"), 2, 4
_TIME = re.compile(
    r"(?<![\d.:+])(\d{1,2})(?::\s?|\s?h\s?|\s?[時时点]|시\s?)(\d{2}|\d(?=[分분]))"
    r"(?:(?::|[분分])(\d{2})(?:\.\d{1,9}(?=Z|[+-]\d\d))?)?(?!\d|:\d|(?<!às \d\dh\d\d)\s?min(?:ut\w{1,3})?\b)",
    re.IGNORECASE,
)
_DOTTED = re.compile(
    r"(?<![\d.:])(\d{1,2})\.(\d{2})(?!\d|\.\d)\s?"
    r"(uhr|uur|u\b|h\b|[ap]\.?m\b|klo\b|น|(?=(?:ist|wib|[bg][sm]t|ce?s?t|me?s?z)\b))?",
    re.IGNORECASE,
)
_DOTTED_SECONDS = re.compile(r"[\s,]{1,3}(?:klo\.?\s|kl\.?\s|pukul\s)?(\d{1,2})\.(\d{2})\.(\d{2})(?!\d|\.\d)")
"""Right after a date, where another date would not stand: what browsers write in Danish or Finnish."""
_FULL_HOUR = re.compile(
    r"(?:\b(?:à|às|um|om)\s|(?<=[上下午晚前后後전후] )|(?<=[上下午晚前后後전후]))(\d{1,2})"
    r"\s?(?:(?:h|uhr|uur)\b|[時时点]|시)(?!\s?\d|[間间半])",
    re.IGNORECASE,
)
"""A full hour, behind a word that no length of time has before it."""
_FULL = re.compile(r"(?<![\d:.])([01]\d|2[0-3])([0-5]\d)(?=\s(?:GMT|UTC)\b)")
"""Hours and minutes in one number: "1405 GMT (2205 HKT) May 3, 2021"."""
_HOURLY = ("à ", "às ", "um ", "om ", "時", "时", "点", "시", "GMT", "UTC")
"""What a text has one of that has such a time."""
_HOUR = re.compile(r"(?<![\d.:])(\d{1,2})\s?([ap])\.?m\b\.?", re.IGNORECASE)
_MERIDIEM_AFTER = re.compile(
    r"\s?(?:([ap])\.?\s?m\b\.?|(?-i:(CH|SA)\b)|([μπ])\.?\s?μ\b\.?"
    r"|(م(?:ساء[\u064b-\u0652ا]{0,2})?|ص(?:باح[\u064b-\u0652ا]{0,2}|بح)?|[بق]\.ظ|بعد\s?از\s?ظهر|عصر)(?!\w)"
    rf"|({_any_of(AFTERNOON_AFTER)})(?!\w)|({_any_of(MORNING_AFTER)})(?!\w))",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?:12(?::00)?\s?)?(noon|midnight)\b", re.IGNORECASE)
_HOURS_NAMED = {"noon": "12:00", "midnight": "0:00"}
_NAMES = ("noon", "NOON", "Noon", "idnight", "IDNIGHT")
"""The two hours that English calls by a name, behind their number or without, and what a text has of one."""
_LAST = re.compile(r"\s{0,3}(?:$|\||[–—•·→-](?:\s|$))")
_CLOCK_WORD = re.compile(r"\b(?:k(?:lo?\.?|ell)|ore|alle|godz\.?|pukul|jam|lúc|um|om|at)\s?$", re.IGNORECASE)
_HOURS = re.compile(r"^\s?(?:uhr|uur|hrs|h)\b", re.IGNORECASE)
_HOUR_ALONE = re.compile(
    r"(?:[01]\d|2[0-4])(?:[.h][0-5]\d(?!\d|[./-]\d)|\s?(?:uhr|uur|hrs?|h|час\w{0,3}|годин\w?)\b)"
    r"|(?:0\d|1[0-2])\s?[ap]\.?\s?m\b(?!\s?\d)",
    re.IGNORECASE,
)
_AFTERNOON = frozenset("pcμمبع")
"""What the words for the afternoon and the evening begin with, and none for the morning."""
_MERIDIEM_BEFORE = re.compile(rf"({_any_of(AFTERNOON | MORNING)}|(?<![^\W_])[AP]M)\s?$")


def clock(hour: int, minute: int, second: int = 0) -> dt.time | None:
    """That time of day, or None where there is none."""
    return dt.time(hour, minute, min(second, 59)) if hour < 24 and minute < 60 and second < 61 else None


def is_hour(text: str, start: int, end: int) -> bool:
    """Whether two digits are an hour and no year: "14 May 10.30", "May 14, 10 a.m."."""
    return end - start == _YEAR_DIGITS and _HOUR_ALONE.match(text, start) is not None


def time_beside(text: str, start: int, end: int, day: dt.date) -> Timed:
    """The first time of day that `text` has after the date from `start` to `end`, else before it, and its
    zone."""
    after, before = text[end : end + 60], text[max(0, start - 40) : start]
    if (dotted := _DOTTED_SECONDS.match(after)) and (time := clock(*map(int, dotted.groups()))):
        return time, zone_after(after[dotted.end() :], day), "second"
    if has_any(text, _NAMES):
        after, before = (_NAMED.sub(_in_figures, part) for part in (after, before))
    for part in filter(_DIGIT.search, (after, before)):
        if found := _first_in(part):
            match, time = found
            behind, between = part[match.end() :], after if part is before else after[: match.start()]
            offset = zone_after(_after_meridiem(behind), day) if behind else None
            if offset is None and between:
                offset = zone_after(between, day)
            return time, offset, "second" if match.re is _TIME and match[3] else "minute"
    return None, None, "day"


def _in_figures(named: re.Match[str]) -> str:
    return _HOURS_NAMED[named[1].lower()]


def _first_in(part: str) -> tuple[re.Match[str], dt.time] | None:
    """The first time of day in a part of a line; most begin it, and no other is looked for then."""
    times: list[tuple[re.Match[str], dt.time]] = []
    for pattern in (_TIME, _DOTTED, _HOUR):
        match = pattern.search(part)
        if match and (time := _clock_of(match, part)):
            times.append((match, time))
            if match.start() < _SHORTEST:
                break
    if not times and has_any(part, _HOURLY):
        full = _FULL_HOUR.search(part) or _FULL.search(part)
        time = _clock_of(full, part) if full else None
        return (full, time) if full and time else None
    return min(times, key=lambda found: found[0].start(), default=None)


def _clock_of(match: re.Match[str], text: str) -> dt.time | None:
    groups = match.groups()
    hour = int(groups[0])
    if match.re is _FULL_HOUR:
        is_late = hour < 12 and _half("", text[: match.start()]) == "pm"
        return clock(hour + 12 * is_late, 0)
    if match.re is _HOUR:
        return clock(hour % 12 + (12 if groups[1].lower() == "p" else 0), 0)
    if match.re is _DOTTED and not (groups[2] is not None or _is_dotted_time(text, *match.span())):
        return None
    second = int(groups[2]) if match.re is _TIME and groups[2] else 0
    rest = groups[2] or "" if match.re is _DOTTED else ""
    half = _half(rest + text[match.end() :], text[: match.start()])
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return clock(hour, int(groups[1]), second)


def _is_dotted_time(text: str, start: int, end: int) -> bool:
    """Whether "14.05" is a time and no other number: nothing follows on it, or the word for a clock is before
    it."""
    return (
        _LAST.match(text, end) is not None or _CLOCK_WORD.search(text, max(0, start - 7), start) is not None
    )


def _half(after: str, before: str) -> str | None:
    if match := _MERIDIEM_AFTER.match(after) if after else None:
        *marks, afternoon, morning = match.groups()
        if afternoon or morning:
            return "pm" if afternoon else "am"
        mark = next(filter(None, marks))
        return "pm" if mark[0].lower() in _AFTERNOON else "am"
    if match := _MERIDIEM_BEFORE.search(before) if before and not before.isspace() else None:
        return "pm" if match[1] in AFTERNOON or match[1] == "PM" else "am"
    return None


def _after_meridiem(text: str) -> str:
    match = _MERIDIEM_AFTER.match(text)
    text = text[match.end() :] if match else text
    return without_start(_HOURS, text)
