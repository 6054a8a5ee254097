"""Bylines of couples and siblings, which say the last name once: "Anna and Peter Moss"."""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.people.capitals import is_capital
from newscrawl.known.firstnames import begins_with_first_name

_TWO = 2


def with_last_names(parts: Sequence[str]) -> Sequence[str]:
    """The parts of a byline; of a common first name, and one with a last name behind it, both have that."""
    if len(parts) != _TWO:
        return parts
    one, other = (part.strip().split() for part in parts)
    shared = len(one) == 1 and len(other) == _TWO and is_capital(other[1])
    if not shared or not begins_with_first_name(one[0]) or not begins_with_first_name(other[0]):
        return parts
    return [f"{one[0]} {other[1]}", parts[1]]
