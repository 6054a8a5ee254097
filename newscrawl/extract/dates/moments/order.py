"""Dates of figures alone: what stands between the numbers of a day, and which of two is the month.

What can be a month tells it, or the day of the week before them ("Po, 03/07/2022" is in March: systems keep
the order of English on pages in other languages, with the days of these). Else the mark between them and the
language tell: `3/4/2019` is in March on a page in English, and with hyphens where that page is America's.
What systems declare that nobody has set up is America's, too: the name of a zone beside the date tells more
than either.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from newscrawl.extract.dates.moments.calendars import day_of
from newscrawl.known.wordtables import plain_words

_MONTH_FIRST = frozenset((
    "en", "en-us", "en-ph", "en-pr", "en-gu", "en-vi", "en-as", "en-mp", "es-pr", "es-pa", "fil", "fil-ph",
    "tl", "tl-ph", "ceb", "ceb-ph",
))  # fmt: skip
"""Languages, in a country or in all, whose short dates have the month first (Unicode's CLDR)."""
_HYPHENED = frozenset(("en-us", "es-us", "en-pr", "en-gu", "en-vi", "en-as", "en-mp"))
"""Those where it is so whatever country the page is from, and with a hyphen as well."""
_ANYWHERE = frozenset(("", "en", "en-us", "es-us"))
"""Languages of pages whose country a clock may tell."""
_CLOCK = re.compile(
    r"(?:\d|\b[AaPp]\.?[Mm]\.?)[\s(\[]{1,2}"
    r"(?:((?:[ECMP][SD]?|AK[SD]|HS)T)|(?:[IBN]|WA|EA|SA|AE|NZ|PK)[SD]?T|NPT)\b"
)
"""A time of day in a zone of North America, or of other countries that write English, which put the day
first."""
_MONTH_WORDS = frozenset(("tháng", "thg"))
BETWEEN = frozenset(("-", "/", ".", "|", "年", "년", "оны")) | _MONTH_WORDS
"""What the first two numbers of a day have between them."""
_NORDIC, _NORDIC_MARKS = frozenset(("da", "nb", "nn", "no", "sv")), frozenset(("-", ""))
_YEARS = (2, 4)
"""Digits of a year."""
_DAYS = """
    mon monday mo montag lun lundi lunes lunedì luni seg segunda ma maandag maanantai mån måndag man
    mandag pon poniedziałek po pondělí pondelok ponedeljak hét hétfő pzt pazartesi пн понедельник
    понеділок δευ
    |
    tue tues tuesday di dienstag dinsdag mar mardi martes martedì marți ter terça ti tis tisdag tir
    tirsdag wto wtorek út úterý utorok uto utorak kedd sal salı вт вторник вівторок τρι
    |
    wed wednesday mi mittwoch mer mercredi mié miércoles mercoledì mie miercuri qua quarta wo
    woensdag ke ons onsdag śro środa st středa streda sri srijeda sze szerda çar çarşamba ср среда
    середа τετ
    |
    thu thur thurs thursday do donnerstag donderdag jeu jeudi jue jueves gio giovedì joi qui quinta
    to tor torsdag czw czwartek čt čtvrtek št štvrtok čet četvrtak csü csütörtök per perşembe чт
    четверг четвер πεμ
    |
    fri friday fr freitag ven vendredi vie viernes venerdì vin vineri sex sexta vr vrijdag pe fre
    fredag pią piątek pá pátek pi piatok pet petak pén péntek cum cuma пт пятница п'ятниця παρ
    |
    sat saturday sa samstag sam samedi sáb sábado sab sabato sâm sâmbătă za zaterdag la lör lördag
    lør lørdag sob sobota so subota szo szombat cmt cumartesi сб суббота субота σαβ
    |
    sun sunday so sonntag dim dimanche dom domingo domenica dum duminică zo zondag su sön söndag søn
    søndag nie niedziela ne neděle nedeľa ned nedjelja vas vasárnap paz pazar вс воскресенье нд
    неділя κυρ
    """
"""Names of the days from Monday on, and their short forms. One may be another day's in another language ("so"
in German and Czech): it counts for all that it can be."""
_DAY_NAMES = tuple(map(plain_words, _DAYS.split("|")))
_WEEKDAY_BEFORE = re.compile(r"([^\W\d_]{2,13})\.?,?\s{1,2}(\d\d?)[/.-](\d\d?)[/.-]\d")


def day_of_numbers(first: int, second: int, year: int, mark: str, language: str, text: str) -> dt.date | None:
    """The day of a year that two numbers with `mark` between them tell in a `text`: day and month, or month
    and day."""
    month_first, day_first = day_of(year, first, second, language), day_of(year, second, first, language)
    if month_first and day_first and first != second:
        if told := _told_by_weekday(first, second, (month_first, day_first), text):
            return told
        if not _has_month_first(mark, language.lower().replace("_", "-"), text):
            return day_first
    return month_first or day_first


def _told_by_weekday(first: int, second: int, days: tuple[dt.date, dt.date], text: str) -> dt.date | None:
    """That of two `days` which a day of the week right before the numbers of both in a text is the name of,
    if the other is not."""
    for name, one, other in _WEEKDAY_BEFORE.findall(text):
        if (int(one), int(other)) == (first, second):
            may_be = [day for day in days if name.lower() in _DAY_NAMES[day.weekday()]]
            return may_be[0] if len(may_be) == 1 else None
    return None


def _has_month_first(mark: str, language: str, text: str) -> bool:
    if language in _ANYWHERE and "T" in text and (clock := _CLOCK.search(text)):
        return clock[1] is not None
    return (mark == "/" and language in _MONTH_FIRST) or (mark == "-" and language in _HYPHENED)


def are_of_one_day(marks: Sequence[str], digits: int, language: str) -> bool:
    """Whether the marks between three numbers, the last of so many digits, are those of one day: the same, or
    as Danish, Norwegian and Swedish have them ("15/6-2011", "15/6 2011")."""
    if marks[0] == "/" and marks[1] in _NORDIC_MARKS and language[:2].lower() in _NORDIC:
        return digits == max(_YEARS)
    return digits in _YEARS and (marks[0] == marks[1] or marks[0] in _MONTH_WORDS)
