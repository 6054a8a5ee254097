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
from itertools import chain, dropwhile
from pathlib import Path
from typing import Any, BinaryIO

from newscrawl.archive.errors import ArchiveDamaged, ArchiveMissing, unreadable
from newscrawl.archive.folder import LEDGER
from newscrawl.archive.ledger.ledger import Ledger
from newscrawl.archive.ledger.rows import HeldFile
from newscrawl.archive.segments import ARTICLES, open_either

_Rows = Generator[tuple[Any, ...], None, None]

THEN = (
    "(:as_of IS NULL OR EXISTS (SELECT 1 FROM runs n WHERE n.id = {}.run_id "
    "AND coalesce(n.ended, n.started) <= :as_of))"
)
"""Whether a revision (its alias goes into the braces) was there at a moment, in SQL.

A run that was killed has no end; what it committed counts from its beginning. Each revision's own run is
asked: a list of all runs would be made anew for each file, of which there are as many.
"""
CURRENT = (
    "NOT EXISTS (SELECT 1 FROM revisions w WHERE w.article_id = v.article_id AND w.revision > v.revision "  # noqa: S608 (fixed texts)
    f"AND {THEN.format('w')})"
)
"""Whether no newer revision than `v` was there then."""
_LINES = (
    f'SELECT v.article_id, v.revision, v.change, r.run, v.url_key, v."offset", v.length, {CURRENT} '  # noqa: S608 (as above)
    "FROM revisions v JOIN runs r ON r.id = v.run_id "
    f'WHERE v.file_id = :file AND v."offset" >= :start AND {THEN.format("v")} ORDER BY v."offset"'
)
_END = 'SELECT 1 FROM revisions WHERE file_id = :file AND "offset" + length = :end LIMIT 1'


@dataclass(slots=True, frozen=True, kw_only=True)
class HeldRecord:
    """One revision as it stands in the archive; `line` is its JSON without the line feed.

    `current` says that no newer revision of the article was there, at the moment asked for. `segment` is the
    name of the file and `end` where the line ends in it, in bytes.
    """

    article_id: str
    revision: int
    change: str
    run: str
    url_key: str
    current: bool
    line: bytes
    segment: str
    end: int

    def record(self) -> dict[str, Any]:
        """The record itself. Raises ArchiveDamaged where the line is none."""
        try:
            record: dict[str, Any] = json.loads(self.line)  # it begins with a brace, so it is an object
        except ValueError as error:
            outlet = self.article_id.partition(":")[0]
            what = f"{self.segment} of {outlet} holds no record that ends at byte {self.end}"
            raise ArchiveDamaged(f"{what}; `scrapy verify {outlet}` tells more") from error
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
    ledger: Ledger,
    folder: Path,
    *,
    revisions: bool = False,
    as_of: str | None = None,
    after: tuple[str, int] | None = None,
) -> Generator[HeldRecord, None, None]:
    """The records of an archive in the order they were written: current ones, or all `revisions`.

    `as_of`, RFC 3339 in UTC with a "Z", takes the archive as the runs left it that had ended by then. `after`
    is the `segment` and `end` of a revision, and only what was written later is given. Raises ArchiveMissing
    where there is no such revision, ArchiveDamaged when a file is not what the ledger says; `scrapy verify`
    tells more. A caller that stops early must close this before the ledger.
    """
    files, start = segments_of(ledger), 0
    if after is not None:
        files, start = _from(ledger, folder, files, after), after[1]
    for file in files:
        with closing(_wanted(ledger, file.id, start, as_of, revisions=revisions)) as lines:
            yield from _in_file(folder / file.path, lines)
        start = 0


def _from(
    ledger: Ledger, folder: Path, files: Iterator[HeldFile], after: tuple[str, int]
) -> Iterator[HeldFile]:
    """The segments from the one of a revision on. Raises ArchiveMissing where there is no such revision."""
    segment, end = after
    rest = dropwhile(lambda file: file.path != f"{ARTICLES}/{segment}", files)
    if (first := next(rest, None)) is None:
        raise ArchiveMissing(f"{folder / ARTICLES} has no segment {segment}")
    if end and not ledger.database.one(_END, {"file": first.id, "end": end}):
        raise ArchiveMissing(f"{segment} of {folder} has no record that ends at byte {end}")
    return chain([first], rest)


def segments_of(ledger: Ledger) -> Iterator[HeldFile]:
    """The files of an archive that hold records, in the order they were begun."""
    return (file for file in ledger.holdings.files() if file.path.startswith(f"{ARTICLES}/"))


def _wanted(ledger: Ledger, file: int, start: int, as_of: str | None, *, revisions: bool) -> _Rows:
    for row in ledger.database.rows(_LINES, {"file": file, "start": start, "as_of": as_of}):
        if revisions or row[-1]:
            yield row


def _in_file(path: Path, lines: _Rows) -> Iterator[HeldRecord]:
    first = next(lines, None)
    if first is None:
        return
    with open_segment(path) as stream:
        yield _read(stream, path, first)
        for line in lines:
            yield _read(stream, path, line)


def open_segment(path: Path) -> BinaryIO:
    """A segment, open or sealed. Raises ArchiveDamaged."""
    try:
        return open_either(path)
    except FileNotFoundError as error:
        raise ArchiveDamaged(
            f"{path} is not there, but the ledger knows it; `scrapy verify {path.parts[-3]}` tells more"
        ) from error
    except OSError as error:
        raise unreadable(Path(error.filename), error) from error


def _read(stream: BinaryIO, path: Path, row: tuple[Any, ...]) -> HeldRecord:
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
    return HeldRecord(
        article_id=article_id,
        revision=revision,
        change=change,
        run=run,
        url_key=url_key,
        current=bool(current),
        line=line,
        segment=path.name,
        end=offset + length,
    )
