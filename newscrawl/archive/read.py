"""Reading the records of an archive, beside a run that may be writing it.

The ledger says which bytes of which file are a committed revision, and which revision is the newest, so a
reader never meets a torn line and never holds more than one record in memory. A snapshot keeps what it says
the same from the first record to the last, whatever a run commits meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from newscrawl.archive.errors import ArchiveDamaged, unreadable
from newscrawl.archive.ledger import Ledger
from newscrawl.archive.segments import ARTICLES, part_of
from newscrawl.archive.store import LEDGER

_Rows = Generator[tuple[Any, ...], None, None]

# A run that was killed has no end; what it committed counts from its beginning.
_RUNS = "SELECT id FROM runs WHERE :as_of IS NULL OR coalesce(ended, started) <= :as_of"
_LINES = (
    'SELECT v.article_id, v.revision, v.change, r.run, v.url_key, v."offset", v.length, '  # noqa: S608 (fixed texts)
    "NOT EXISTS (SELECT 1 FROM revisions w WHERE w.article_id = v.article_id AND w.revision > v.revision "
    f"AND w.run_id IN ({_RUNS})) FROM revisions v JOIN runs r ON r.id = v.run_id "
    f'WHERE v.file_id = :file AND v.run_id IN ({_RUNS}) ORDER BY v."offset"'
)


@dataclass(slots=True, frozen=True, kw_only=True)
class Held:
    """One revision as it stands in the archive; `line` is its JSON without the line feed.

    `current` says that no newer revision of the article was there, at the moment asked for.
    """

    article_id: str
    revision: int
    change: str
    run: str
    url_key: str
    current: bool
    line: bytes

    def record(self) -> dict[str, Any]:
        """The record itself."""
        record: dict[str, Any] = json.loads(self.line)
        return record


@contextmanager
def reading(folder: Path) -> Iterator[Ledger]:
    """The ledger of the outlet's archive in `folder`, as it is now, and unchanged until the block ends.

    Raises ArchiveMissing, or ArchiveDamaged where it cannot be read.
    """
    ledger = Ledger.read(folder / LEDGER)
    try:
        ledger.database.one("BEGIN")
        yield ledger
    finally:
        ledger.close()


def held(
    ledger: Ledger, folder: Path, *, revisions: bool = False, as_of: str | None = None
) -> Iterator[Held]:
    """The records of an archive in the order they were written: current ones, or all `revisions`.

    `as_of`, RFC 3339 in UTC with a "Z", takes the archive as the runs left it that had ended by then. Raises
    ArchiveDamaged when a file is not what the ledger says; `scrapy verify` tells more.
    """
    for file in ledger.holdings.files():
        if not file.path.startswith(f"{ARTICLES}/"):
            continue
        with closing(_wanted(ledger, file.id, as_of, revisions=revisions)) as lines:
            yield from _in_file(folder / file.path, lines)


def _wanted(ledger: Ledger, file: int, as_of: str | None, *, revisions: bool) -> _Rows:
    for row in ledger.database.rows(_LINES, {"file": file, "as_of": as_of}):
        if revisions or row[-1]:
            yield row


def _in_file(path: Path, lines: _Rows) -> Iterator[Held]:
    first = next(lines, None)
    if first is None:
        return
    with _open(path) as stream:
        yield _read(stream, path, first)
        for line in lines:
            yield _read(stream, path, line)


def _open(path: Path) -> BinaryIO:
    """A segment by either of its names; a run may give it its final one at any moment."""
    for name in (path, part_of(path), path):
        try:
            return name.open("rb")
        except FileNotFoundError:
            continue
        except OSError as error:
            raise unreadable(name, error) from error
    raise ArchiveDamaged(f"{path} is not there, but the ledger knows it; `scrapy verify {path.parts[-3]}`")


def _read(stream: BinaryIO, path: Path, row: tuple[Any, ...]) -> Held:
    article_id, revision, change, run, url_key, offset, length, current = row
    try:
        stream.seek(offset)
        line = stream.read(length)
    except OSError as error:
        raise unreadable(path, error) from error
    if len(line) != length or not line.startswith(b"{"):
        raise ArchiveDamaged(
            f"{path} holds no record at byte {offset}; `scrapy verify {path.parts[-3]}` tells more"
        )
    return Held(
        article_id=article_id,
        revision=revision,
        change=change,
        run=run,
        url_key=url_key,
        current=bool(current),
        line=line,
    )
