"""Moments, sizes and statuses in words, the same everywhere in the report."""

from __future__ import annotations

from datetime import UTC, datetime

from newscrawl.reporting.facts import RunLine
from newscrawl.reporting.markup import Html, text
from newscrawl.runs.status import ExitStatus

_NAMES = {int(status): status.name.lower().replace("_", " ") for status in ExitStatus}
_COLOURS: dict[int | None, str] = {
    ExitStatus.OK: "ok",
    ExitStatus.NOTHING_FOUND: "warn",
    ExitStatus.ITEMS_LOST: "warn",
    None: "warn",
}


def moment(value: datetime | str) -> str:
    """ "25 November 2026, 02:40 UTC"; text is RFC 3339."""
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    value = value.astimezone(UTC)
    return f"{value.day} {value:%B %Y, %H:%M} UTC"


def size(count: float) -> str:
    """Bytes as people say them: "84 B", "2.9 kB", "1.2 GB"; powers of a thousand."""
    units = ["B", "kB", "MB", "GB"]
    while count >= 999.5 and len(units) > 1:
        count /= 1000
        units.pop(0)
    return f"{count:.0f} {units[0]}" if units[0] == "B" or count >= 99.95 else f"{count:.1f} {units[0]}"


def status_name(run: RunLine) -> str:
    """How a run ended, in words."""
    if run.status is None:
        return (run.reason or "under way").removesuffix(".")
    return _NAMES.get(run.status, f"status {run.status}")


def status_label(run: RunLine) -> Html:
    """The same with its colour."""
    colour = _COLOURS.get(run.status, "bad")
    return Html(f'<span class="status {colour}">{text(status_name(run))}</span>')
