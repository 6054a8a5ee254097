"""The day that a publisher's own id tells: many begin with the date on which the article was made."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime


def id_day(publisher_id: str | None, form: str | None) -> date | None:
    """The day that an id begins with, read by `UrlFacts.id_date`.

    Two-digit years from 69 on are of the twentieth century, as POSIX has it.
    """
    if not publisher_id or not form:
        return None
    match = re.match(_id_pattern(form), publisher_id)
    if match is None:
        return None
    parts = match.groupdict()
    try:
        if epoch := parts.get("s") or parts.get("Q"):
            return datetime.fromtimestamp(int(epoch) / (1 if parts.get("s") else 1000), UTC).date()
        year = (
            int(parts["Y"]) if "Y" in parts else int(parts["y"]) + (1900 if int(parts["y"]) >= 69 else 2000)
        )
        return date(year, int(parts["m"]), int(parts["d"]))
    except (ValueError, KeyError, OverflowError, OSError):
        return None


def _id_pattern(form: str) -> str:
    sizes = {"Y": 4, "y": 2, "m": 2, "d": 2, "s": 10, "Q": 13}
    pieces = re.split(r"%([YymdsQ])", form)
    return "".join(
        rf"(?P<{piece}>\d{{{sizes[piece]}}})" if n % 2 else re.escape(piece) for n, piece in enumerate(pieces)
    )
