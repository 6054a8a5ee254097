"""Days of birth and death: two days of years far apart, in one line or in two elements side by side. No
article came out on either, nor on those between which an event or a week is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.dates.moments.periods import tells_period
from newscrawl.extract.markup.element import Element

_YEAR = re.compile(r"[12](?<!\d.)(?:(?<=1)[89]|(?<=2)0)\d\d(?!\d)")
_CENTURIES = ("18", "19", "20")
_APART, _LIFE = 15, 60
"""Years, as an article that came out again is seldom older, and letters of a line of two days."""


def is_life(text: str, element: Element) -> bool:
    """Whether a `text` of an element, or it and one right beside the element, has such days."""
    years = _years(text)
    if len(years) == 1:
        beside = (element.getnext(), element.getprevious())
        years += [year for one in beside if one is not None and one.text for year in _years(one.text)]
    return _are_apart(years) or tells_period(text)


def tells_life(text: str) -> bool:
    """Whether a text by itself has such days."""
    return (sum(map(text.count, _CENTURIES)) > 1 and _are_apart(_years(text))) or tells_period(text)


def _are_apart(years: Sequence[int]) -> bool:
    return len(years) > 1 and max(years) - min(years) >= _APART


def _years(line: str) -> list[int]:
    return list(map(int, _YEAR.findall(line))) if len(line) <= _LIFE else []
