"""Names in a line that has a date: with a mark between ("Ada Moss | May 3, 2021"), or where nothing parts the
two and the name begins with a common first one ("Ada Moss 03-05-2021").
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from newscrawl.extract.dates.labels import is_of_change
from newscrawl.extract.markup.text import has_digit
from newscrawl.extract.people.lines.rows import by_later
from newscrawl.extract.people.names.fullnames import is_common_name, is_full_name, is_nickname, is_whole_name
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.names.tails import before_date, before_weekday, is_day
from newscrawl.extract.people.words.eastern import is_eastern_byline
from newscrawl.extract.people.words.openings import begins_label, starts_byline
from newscrawl.extract.people.words.ownwords import COMMON_BY, in_common_words, in_later_words
from newscrawl.known.agencies import agency_of
from newscrawl.known.names.easternnames import is_common_name as is_eastern_name
from newscrawl.known.names.easternnames import is_han_name, is_korean_name
from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.names.uncasednames import is_uncased_name

_LONE = re.compile(r"[^\W\d_a-z][^\W\d_]{2,20}")
"""A first name after the time and a word for "by"."""
_LATIN, _INITIALS = "\u052f", 2
"""The last letter of the scripts that have capitals in every name."""
_PLACED = re.compile(r"([^\W\d_][\u0900-\u0dff .]{4,60}?)\s?/\s?[\u0900-\u0dff ]{2,30}[\s,]")
"""Names in a script of India, which has no capitals, and behind a stroke the place."""
_BARS = re.compile(r"\s?[|•·]\s?")
_MARKS = re.compile(r"\s[-–—/]\s|[|•·,]")
_DAY = re.compile(r"\s*(?:19|20)\d\d[-./年]\d")
_YEAR = re.compile(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)")
_BLANKS, _SHORT = re.compile(r"[\s|/／・]+"), 32
"""What parts a short line with a day, and letters of one."""
_LIFE = 20
"""Years between two dates from which they are a life's, and not when a page appeared and was changed."""
_BEHIND_DAY = re.compile(
    r"(?:(?<!\d)(?:19|20)\d\d|\d[:.]\d\d|\d[/-]\d\d)(?:\s?(?:[ap]\.?m\b\.?|uhr|hrs|h|[A-Z]{2,3}T|UTC))*[\s.:]\s?"
    r"(?-i:([^\W\d_a-zß-ÿ][^\d|/]{4,60})$)",
    re.IGNORECASE,
)
"""What stands last in a line, right behind the end of a day or a time."""
_DECIDED = re.compile(r"(?:Urteil|Beschluss|Beschluß|Urt\.|Beschl\.)\sv(?:om|\.)\s?\d")
"""How the source of a ruling is told: "VG Lindmoor, Urteil vom 21. Februar 2018"."""


def in_dated_line(text: str, language: str) -> list[str]:
    """The names in a line with a date; none where it says when somebody lived, as below an obituary, or when
    a court decided."""
    if _DECIDED.search(text):
        return []
    years = [int(year) for year in _YEAR.findall(text)]
    if years and max(years) - min(years) >= _LIFE:
        return []
    if placed := _PLACED.match(text):
        return list(filter(is_whole_name, split_names(placed[1], language)))
    if text > _LATIN and (day := _DAY.search(text)) and is_eastern_byline(text[: day.start()]):
        return split_names(text[: day.start()], language)
    later = by_later(in_later_words(text, language))
    named = list(map(before_weekday, split_names(later or text, language)))
    named = [in_common_words(name, language).removeprefix(COMMON_BY) for name in named]
    named = [name for name in named if not _is_label(name, text)] if ":" in text else named
    named = [name for name in named if not is_of_change(name, language)]
    return (
        list(_reporters(named, text))
        or list(filter(_is_person, named))
        or (list(filter(is_whole_name, named)) if later > _LATIN else [])
        or _lone(later, text)
        or _right_before(text)
        or _right_behind(text)
        or _in_part(text, language)
        or (_japanese(text) if language[:2] == "ja" else [])
    )


def _japanese(text: str) -> list[str]:
    """The only part of a line with a day that is a Japanese name ("2022.07.24 佐藤美咲")."""
    named = [part for part in _BLANKS.split(text) if is_eastern_name(part)]
    return named if len(named) == 1 and len(text) <= _SHORT else []


def _in_part(text: str, language: str) -> list[str]:
    """The names in a part of a line between its marks that begins as a byline does ("Text: … Photo: …")."""
    parts = [part.strip() for part in _BARS.split(text) if not has_digit(part)]
    opened = [part for part in parts if starts_byline(in_common_words(part, language))]
    return [name for part in opened[:1] for name in split_names(part, language) if is_full_name(name)]


def agencies_in(text: str) -> list[str]:
    """The agency before or behind the marks of a line with a date ("ELTA | 2024-05-21 13:37")."""
    first, *_, last = _MARKS.split(text) if _MARKS.search(text) else (text, text)
    return list(filter(agency_of, (first.strip(), last.strip())))[:1]


def _reporters(named: list[str], text: str) -> Iterable[str]:
    """Those of some names that are Korean or Chinese, where a text has their word for a reporter."""
    if "기자" in text or "특파원" in text:
        return filter(is_korean_name, named)
    return filter(is_han_name, named) if "记者" in text or "記者" in text else ()


def _is_label(name: str, text: str) -> bool:
    """Whether what looks like a name is what the day is of, right before a colon ("Data Publikacji: …")."""
    return name in text and text.partition(name)[2].lstrip().startswith(":")


def _right_before(text: str) -> list[str]:
    """The name before a date that nothing parts from it."""
    name = before_date(text, ())
    return [name] if name != text and is_common_name(name) else []


def _right_behind(text: str) -> list[str]:
    """The name that ends a line behind a date or time, with nothing between ("May 3, 2024 Anna Moss")."""
    name = found[1].strip() if (found := _BEHIND_DAY.search(text)) else ""
    return [name] if name and is_common_name(name) else []


def _lone(later: str, text: str) -> list[str]:
    """Who goes by one word behind the word for "by" in a text: a first name, or what else somebody may go by,
    where the text begins as a byline does; no day of the week, which a date begins with."""
    if is_day(later):
        return []
    return [later] if _LONE.fullmatch(later) or (begins_label(text) and is_nickname(later)) else []


def _is_person(name: str) -> bool:
    """Whether a name is a person's, and none as lists of papers have them ("Moss A", "Lund BC")."""
    last = name.rpartition(" ")[2]
    if len(last) <= _INITIALS and last.isupper() and not begins_with_first_name(name):
        return False
    return is_full_name(name) or (name[0] > _LATIN and is_uncased_name(name))
