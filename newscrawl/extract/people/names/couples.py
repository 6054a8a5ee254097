"""Names with a word for "and": of couples and siblings, who have the last name once ("Anna and Peter Moss"),
and of one with two last names ("Ana Moss y Lund", "Artur Moss i Lund", "Anna von und zu Moss").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.people.names.capitals import is_capital
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.kinds import is_credited, is_name
from newscrawl.known.having import has_any
from newscrawl.known.names.firstnames import begins_with_first_name

_TWO = 2
_LINKS = (" y ", " e ", " i ")
"""What stands between the two last names of one person in Spanish, Portuguese and Catalan."""
_MORE = re.compile(
    r"[.,;]?\sas\stold\sto\s|[.,;]?\s(?:with\s)?additional\sreporting\s(?:by|from)\s", re.IGNORECASE
)
"""What stands between who wrote and whom they told it, or who helped."""
_MORE_WORDS = ("as told to", "additional reporting")
_NOBLE = (" von und zu", " von und zum", " von und zur")


def with_last_names(parts: Sequence[str]) -> Sequence[str]:
    """The parts of a byline; of a common first name, and one with a last name behind it, both have that."""
    if len(parts) != _TWO:
        return parts
    one, other = (part.strip().split() for part in parts)
    shared = len(one) == 1 and len(other) == _TWO and is_capital(other[1])
    if not shared or not begins_with_first_name(one[0]) or not begins_with_first_name(other[0]):
        return parts
    return [f"{one[0]} {other[1]}", parts[1]]


def told_apart(body: str) -> str:
    """A byline with a mark before whom somebody told what is written, and before who helped."""
    return _MORE.sub("; ", body) if has_any(body.lower(), _MORE_WORDS) else body


def joined(parts: Sequence[str], body: str) -> Sequence[str]:
    """The parts of a byline with the two last names of one person in one; a second of one word that is no
    first name, nor an outlet or a desk, is none of another person."""
    if len(parts) < _TWO or (not has_any(body, _LINKS) and not has_any(body, _NOBLE)):
        return parts
    found = [parts[0]]
    for part in parts[1:]:
        noble = found[-1].endswith(" von") and f"{found[-1]} und {part}" in body
        link = " und " if noble else next((one for one in _LINKS if f"{found[-1]}{one}{part}" in body), "")
        if noble or (link and _is_last_name(part) and is_full_name(found[-1])):
            found[-1] = f"{found[-1]}{link}{part}"
        else:
            found.append(part)
    return found


def _is_last_name(part: str) -> bool:
    """Whether a part of a byline is a single word that is nothing but somebody's last name."""
    lone = part.isalpha() and part.istitle() and is_name(part)
    return lone and not is_credited(part) and not begins_with_first_name(part)
