"""Whether a line with a date in it is a sentence, or a part of one: no such line tells when an article came
out."""

from __future__ import annotations

import re

from newscrawl.extract.dates.labels import has_label, labelled
from newscrawl.extract.dates.moments.tokens import month_of

_STOPS = (".", "!", "?", "…", "。", "।", "۔", "؟")
_OF_DATE = re.compile(
    r"(?<!\w)(?:\d\d?[.:]\d\d\s?)?(?:[чгрнr]|год|น|h|hod|hr?s|god|val|d|[ap]\.?\s?m|uhr|klo|min|мин|хв|dk|ዓ\.?ም)\.$",
    re.IGNORECASE,
)
"""Short for an hour, a year or minutes of reading, with its stop."""
_ORDINAL = frozenset(("hr", "sr", "bs", "hu"))
"""Languages that put a stop behind the number of a year or day."""
_SENTENCE, _MOST_WORDS, _MOST_SMALL, _SMALL, _MORE, _LABEL = 4, 12, 2, 4, 3, 25
_BESIDE_NUMBER = re.compile(r"\b[^\W\d_]{3,12}(?=,?\s\d)|(?<=\d\s)[^\W\d_]{3,12}\b")
"""Days of the week and words for hours, in any language."""
_POSTED = re.compile(
    r"(?:this (?:entry|post|article|item) was )?(?:posted|submitted) (?:by|on|in|at)\b", re.IGNORECASE
)
_GEORGIAN, _BEHIND_GEORGIAN = "\u10d0", "\u1100"
_BAR, _STROKE = re.compile(r"\s[|·•/]\s"), " / "
"""What parts a row, of which each part may be a sentence."""
_MARKS = "\"'“”„«»()[],;:.!?"


def ends_sentence(line: str, language: str) -> bool:
    """Whether a line ends with a stop that is not of a date: "10:05 ч.", "5. siječnja 2021."."""
    if not line.endswith(_STOPS) or _OF_DATE.search(line[-12:]):
        return False
    return not (line[-2:-1].isdecimal() and (not language or language[:2].lower() in _ORDINAL))


def _is_small(letter: str) -> bool:
    """Whether a letter is a small one; Georgian has no capitals in its texts, but in tables of letters."""
    return letter.islower() and not _GEORGIAN <= letter < _BEHIND_GEORGIAN


def is_sentence(line: str, language: str) -> bool:
    """Whether a line has the words of a sentence: a stop after a few, very many, or some in small letters
    that are no words for a date."""
    if "©" in line or _POSTED.match(line):  # a line of the site itself, or of its system
        return False
    if len(parts := _BAR.split(line)) > 1 + (_STROKE in line):
        return any(is_sentence(part, language) for part in parts)
    stopped = ends_sentence(line, language)
    if not stopped and labelled(line, language):
        return False
    words = [word for part in line.split() if (word := part.strip(_MARKS))[:1].isalpha()]
    more = _MORE if has_label(line[:_LABEL], language) else 0
    if len(words) > _MOST_WORDS or (stopped and len(words) >= _SENTENCE + more):
        return True
    beside = set(_BESIDE_NUMBER.findall(line))
    small = [word for word in words if len(word) >= _SMALL and _is_small(word[0]) and word not in beside]
    return len(small) > _MOST_SMALL and (
        sum(not has_label(word, language) and month_of(word, language) is None for word in small)
        > _MOST_SMALL + more
    )
