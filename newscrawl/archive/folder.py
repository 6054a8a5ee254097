"""Where the archive of an outlet is, what its parts are called, and which files are in them."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from fnmatch import filter as matching
from pathlib import Path

from newscrawl.archive.errors import ArchiveError, unreadable

LEDGER = "ledger.sqlite"
_PARTS = ("articles", "warc", "manifest")


def utcnow() -> datetime:
    """The time in UTC."""
    return datetime.now(UTC)


def outlet_folder(root: Path, outlet: str) -> Path:
    """Where the archive of an outlet is; a name that would lead elsewhere raises ArchiveError."""
    if not outlet or outlet.startswith(".") or Path(outlet).name != outlet:
        raise ArchiveError(f"{outlet!r} is no name of an outlet; give one that `scrapy list` names")
    return root / outlet


def is_part(path: Path) -> bool:
    """Whether a file would be one of an archive's own: its ledger, or among its records, pages or lists."""
    folder = path.absolute().parent
    if path.name.startswith(LEDGER):
        return (folder / "articles").is_dir()
    return folder.name in _PARTS and (folder.parent / LEDGER).exists()


def found(folder: Path, *patterns: str) -> list[Path]:
    """What is in a folder by names of some patterns, in their order; nothing where there is no folder.

    `Path.glob` takes a folder that may not be read for an empty one, and what is in it for lost. Raises
    ArchiveDamaged.
    """
    try:
        there = os.listdir(folder)  # noqa: PTH208 (thousands that are not asked for need no path)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise unreadable(folder, error) from error
    return [folder / name for name in sorted({name for one in patterns for name in matching(there, one)})]
