"""The records of an archive for readers of whole files, as DuckDB is, and which of them not to take."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from newscrawl.archive.errors import ArchiveDamaged
from newscrawl.archive.ledger.ledger import Ledger
from newscrawl.archive.read import CURRENT, THEN, open_segment, segments_of

_LEFT_OUT = (
    f"SELECT v.article_id, v.revision FROM revisions v WHERE NOT {THEN.format('v')} "  # noqa: S608 (fixed texts)
    f"OR NOT (:revisions OR {CURRENT})"
)
_CHUNK = 1 << 20


def segments(ledger: Ledger, folder: Path, scratch: Path) -> Iterator[tuple[Path, int]]:
    """The files that hold the records, and how many bytes, for readers of whole files; `left_out` says which
    records not to take.

    Of a segment that is open the committed part is copied to `scratch`. Raises ArchiveDamaged, also for a
    file that is not there, or longer or shorter than the ledger has it, and OSError.
    """
    for file in segments_of(ledger):
        path = folder / file.path
        if file.sealed:
            with open_segment(path) as stream:  # so that what is wrong is said as everywhere
                _require(path, os.fstat(stream.fileno()).st_size, file.good)
            yield path, file.good
        elif file.good:
            copy = scratch / path.name
            with open_segment(path) as stream, copy.open("wb") as out:
                left = file.good
                while chunk := stream.read(min(left, _CHUNK)):
                    left -= out.write(chunk)
            _require(path, file.good - left, file.good)
            yield copy, file.good


def _require(path: Path, size: int, good: int) -> None:
    """Raise ArchiveDamaged for a segment of another size: cut between two lines it reads as well."""
    if size != good:
        told = f"{path}: {size:,} bytes long, where the ledger says {good:,}"
        raise ArchiveDamaged(f"{told}; `scrapy verify {path.parts[-3]}` tells more")


def left_out(
    ledger: Ledger, *, revisions: bool = False, as_of: str | None = None
) -> Iterator[tuple[str, int]]:
    """Article and number of each revision that `newscrawl.archive.read.held` would not give."""
    rows = ledger.database.rows(_LEFT_OUT, {"as_of": as_of, "revisions": revisions})
    return ((article, number) for article, number in rows)


def longest(ledger: Ledger) -> int:
    """The length of the longest record in bytes."""
    row = ledger.database.one("SELECT max(length) FROM revisions")
    return int(row[0] or 0) if row else 0
