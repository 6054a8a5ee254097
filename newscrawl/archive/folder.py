"""Where the archive of an outlet is, and what its parts are called."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from newscrawl.archive.errors import ArchiveError

LEDGER = "ledger.sqlite"


def utcnow() -> datetime:
    """The time in UTC."""
    return datetime.now(UTC)


def outlet_folder(root: Path, outlet: str) -> Path:
    """Where the archive of an outlet is; a name that would lead elsewhere raises ArchiveError."""
    if not outlet or outlet.startswith(".") or Path(outlet).name != outlet:
        raise ArchiveError(f"{outlet!r} is no name of an outlet; give one that `scrapy list` names")
    return root / outlet
