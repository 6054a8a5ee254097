"""What stands between the numbers of a day: "18.1.2019", "2019年1月18日", "15/6-2011"."""

from __future__ import annotations

from collections.abc import Sequence

_MONTH_WORDS = frozenset(("tháng", "thg"))
BETWEEN = frozenset(("-", "/", ".", "|", "年", "년", "оны")) | _MONTH_WORDS
"""What the first two numbers of a day have between them."""
_NORDIC, _NORDIC_MARKS = frozenset(("da", "nb", "nn", "no", "sv")), frozenset(("-", ""))
_YEARS = (2, 4)
"""Digits of a year."""


def are_of_one_day(marks: Sequence[str], digits: int, language: str) -> bool:
    """Whether the marks between three numbers, the last of so many digits, are those of one day: the same, or
    as Danish, Norwegian and Swedish have them ("15/6-2011", "15/6 2011")."""
    if marks[0] == "/" and marks[1] in _NORDIC_MARKS and language[:2].lower() in _NORDIC:
        return digits == max(_YEARS)
    return digits in _YEARS and (marks[0] == marks[1] or marks[0] in _MONTH_WORDS)
