"""Files that only grow, until they are sealed: segments of records, and of WARC.

An open file's name ends in ".part". Of its bytes only those count that the ledger calls good, and it calls
them so in the transaction that follows their fsync. Sealing is a rename: whoever sees the final name sees
whole records.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from newscrawl.archive.errors import ArchiveDamaged, unreadable
from newscrawl.archive.files import Files, OpenFile
from newscrawl.archive.ledger.holdings import Holdings
from newscrawl.archive.ledger.rows import Revision
from newscrawl.archive.ledger.runs import stamp
from newscrawl.items import Article, to_record

ARTICLES = "articles"
PART = ".part"


def line_of(article: Article) -> bytes:
    """The record of an article as one line of compact JSON in UTF-8, newline included."""
    # A lone surrogate is no character and has no UTF-8; everything else passes as it is.
    return _json(to_record(article)).encode(errors="replace") + b"\n"


# What `to_record` gives is a tree, so nobody has to look out for circles.
_json = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), allow_nan=False, check_circular=False
).encode


def part_of(path: Path) -> Path:
    """The name of a file while it is open."""
    return path.with_name(path.name + PART)


def open_either(path: Path) -> BinaryIO:
    """A file by either of its names; a run may give it its final one at any moment. Raises OSError."""
    final = path.with_suffix("") if path.suffix == PART else path
    for name in (path, final, part_of(final)):
        with suppress(FileNotFoundError):
            return name.open("rb")
    return final.open("rb")


def read_line(root: Path, revision: Revision) -> dict[str, Any]:
    """The record of a revision in the archive below `root`, as its line says.

    Raises ArchiveDamaged where it cannot be read.
    """
    path = root / revision.path
    try:
        with open_either(path) as stream:
            stream.seek(revision.offset)
            record: object = json.loads(stream.read(revision.length))
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError as error:
        raise _no_record(root, path, revision.offset) from error
    if not isinstance(record, dict):
        raise _no_record(root, path, revision.offset)
    return record


def _no_record(root: Path, path: Path, offset: int) -> ArchiveDamaged:
    return ArchiveDamaged(f"{path}: no record at byte {offset}; see `scrapy verify {root.name}`")


@dataclass(slots=True, frozen=True)
class Place:
    """Where something was appended: `path` as in `HeldFile`, `offset` in bytes."""

    file_id: int
    path: str
    offset: int


@dataclass(slots=True)
class _Growing:
    id: int
    path: str
    file: OpenFile
    named: bool = False
    length: int = 0
    records: int = 0
    synced: int = 0


class Rolling:
    """The files of one kind that one run writes, one open at a time.

    `prefix` is their path below the outlet's folder up to the number; `limit` the length in bytes from which
    on a file is sealed.
    """

    def __init__(
        self,
        files: Files,
        holdings: Holdings,
        root: Path,
        *,
        prefix: str,
        suffix: str,
        run_id: int,
        limit: int,
        now: Callable[[], datetime],
    ) -> None:
        self._files = files
        self._holdings = holdings
        self._root = root
        self._prefix = prefix
        self._suffix = suffix
        self._run_id = run_id
        self._limit = limit
        self._now = now
        self._number = 0
        self._open: _Growing | None = None
        self._digest = hashlib.sha256()

    @property
    def is_new(self) -> bool:
        """Whether the next append begins a file."""
        return self._open is None

    @property
    def next_name(self) -> str:
        """The name of the file that the next append begins, once it is sealed."""
        return Path(f"{self._prefix}-{self._number + 1:04d}{self._suffix}").name

    def append(self, data: bytes, records: int = 1) -> Place:
        """Write `data` at the end of the open file; it counts from the next commit on."""
        growing = self._open or self._begin()
        place = Place(growing.id, growing.path, growing.length)
        self._files.write(growing.file, data)
        self._digest.update(data)
        growing.length += len(data)
        growing.records += records
        return place

    def _begin(self) -> _Growing:
        self._number += 1
        path = f"{self._prefix}-{self._number:04d}{self._suffix}"
        target = self._root / path
        self._files.make_folder(target.parent)
        self._digest = hashlib.sha256()
        self._open = _Growing(
            self._holdings.add_file(self._run_id, path), path, self._files.create(part_of(target))
        )
        return self._open

    def flush(self) -> None:
        """Put all that was appended on the disk, and its length into the ledger's open transaction."""
        growing = self._open
        if growing is None or growing.synced == growing.length:
            return
        self._files.sync(growing.file)
        if not growing.named:
            self._files.sync_folder(growing.file.path.parent)
            growing.named = True
        growing.synced = growing.length
        self._holdings.good(growing.id, growing.length, growing.records)

    def roll(self) -> None:
        """Seal the open file if it has reached its length. Only right after a commit."""
        if self._open and self._open.length >= self._limit:
            self.seal()

    def seal(self) -> None:
        """Give the open file its final name. Only right after a commit."""
        growing, self._open = self._open, None
        if growing is None:
            return
        self._files.close(growing.file)
        self._files.rename(growing.file.path, self._root / growing.path)
        self._holdings.seal(growing.id, stamp(self._now()), self._digest.hexdigest())

    def drop(self) -> None:
        """Close the open file as it is and leave it to recovery."""
        growing, self._open = self._open, None
        if growing is not None:
            self._files.close(growing.file)
