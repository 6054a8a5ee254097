"""A ledger made anew from the segments, when the old one is lost or damaged.

The records say which articles there are, where, and what led to them, the summaries beside them how runs
went. What only the ledger knew (URLs that wait, failed or were skipped, what each source listed, when to look
again) is taken over from the old one as far as that can be read; the rest is found again by the next crawl.
The old file is put aside, never deleted.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newscrawl.archive.errors import ArchiveError, ArchiveMissing, require_readable
from newscrawl.archive.files import Files
from newscrawl.archive.folder import LEDGER, found, outlet_folder, utcnow
from newscrawl.archive.ledger.database import Database
from newscrawl.archive.ledger.ledger import Ledger
from newscrawl.archive.ledger.lostpages import LOST_PAGE
from newscrawl.archive.ledger.runs import REBUILT, stamp
from newscrawl.archive.ledger.schema import REPLAN
from newscrawl.archive.lock import Lock
from newscrawl.archive.manifest import Listed, listed_files
from newscrawl.archive.rebuild.besides import count_pages, note_runs
from newscrawl.archive.rebuild.old import OldLedger
from newscrawl.archive.rebuild.twins import each_once
from newscrawl.archive.rebuild.urls import Place, put_url, revision_of
from newscrawl.archive.recovery import digest, run_of
from newscrawl.archive.segments import ARTICLES, PART
from newscrawl.archive.warc.members import whole_members
from newscrawl.archive.warc.warc import SUFFIX, WARC

_GROUP = 2000


@dataclass(slots=True)
class Rebuilt:
    """What was done: counts of files, records, URLs taken over; `notes` tell of each oddity."""

    counts: Counter[str] = field(default_factory=Counter)
    set_aside: Path | None = None
    notes: list[str] = field(default_factory=list)


def rebuild(
    root: Path,
    outlet: str,
    *,
    now: Callable[[], datetime] = utcnow,
    files: Files | None = None,
    done: Rebuilt | None = None,
) -> Rebuilt:
    """Make the ledger of an outlet below `root` anew; returns what was done, which `done` tells meanwhile.

    Raises ArchiveMissing where there is no archive, ArchiveBusy while a run goes on, ArchiveUnwritable.
    """
    path, files = outlet_folder(root, outlet), files or Files()
    if not (path / ARTICLES).is_dir():
        raise ArchiveMissing(
            f"{path / ARTICLES} is not there; check the name of the outlet and NEWSCRAWL_ARCHIVE"
        )
    lock = Lock.take(path / ".lock", now())
    try:
        return _Rebuild(path, files, now(), done or Rebuilt()).run()
    finally:
        lock.release()


class _Rebuild:
    def __init__(self, path: Path, files: Files, now: datetime, done: Rebuilt) -> None:
        self.path = path
        self.files = files
        self.now = now
        self.done = done
        self.fresh = path / f"{LEDGER}.new"
        self.listed = listed_files(path)
        self.begun: dict[str, int] = {}

    def run(self) -> Rebuilt:
        self._clear()
        try:
            self._make()
        except BaseException:
            with suppress(ArchiveError):  # a half is of no use, and would keep a full disk full
                self._clear()
            raise
        self._swap()
        return self.done

    def _clear(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            self.files.remove(Path(f"{self.fresh}{suffix}"))

    def _make(self) -> None:
        old = self._old()
        fresh = Database.open(self.fresh, durable=self.files.durable)
        with closing(Ledger(fresh, clock=self.now.timestamp)) as ledger:
            if old:
                old.runs(ledger)
                self.begun = dict(ledger.database.rows("SELECT run, id FROM runs"))
            note_runs(ledger, self.path / ARTICLES)
            for segment in self._found(ARTICLES, ".jsonl"):
                self._segment(ledger, segment)
            for warc in self._found(WARC, SUFFIX):
                whole = warc.stat().st_size if warc.suffix != PART else whole_members(warc)
                self._file(ledger, warc, whole, pages=True)
            if old:
                self._take_over(ledger, old)
            ledger.database.write(REPLAN)
            ledger.database.commit()
            ledger.database.fold()

    def _found(self, folder: str, suffix: str) -> list[Path]:
        """Files in the order they were begun, which a program that follows the archive relies on: that of the
        old ledger's runs, whatever the clock said, then by name those it has never heard of.
        """
        paths = found(self.path / folder, f"*{suffix}", f"*{suffix}{PART}")
        never = max(self.begun.values(), default=0) + 1
        once = each_once(paths, self.files, self.done.notes)
        return sorted(once, key=lambda path: self.begun.get(run_of(path), never))

    def _file(self, ledger: Ledger, path: Path, good: int, *, pages: bool = False) -> int:
        self.done.counts["files"] += 1
        name = f"{path.parent.name}/{path.name.removesuffix(PART)}"
        number = ledger.holdings.add_file(ledger.runs.note(run_of(path)), name)
        day, records = self.listed.get(name, Listed(None, 0))
        ledger.holdings.good(number, good, (records or count_pages(path)) if pages else 0)
        if path.suffix != PART:
            changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            ledger.holdings.seal(number, stamp(changed), digest(path), manifest=day)
        return number

    def _segment(self, ledger: Ledger, path: Path) -> None:
        number, offset, records = self._file(ledger, path, 0), 0, 0
        name = f"{ARTICLES}/{path.name.removesuffix(PART)}"
        with path.open("rb") as stream:
            for line in stream:
                if not line.endswith(b"\n"):
                    break
                try:
                    self._record(ledger, json.loads(line), number, (name, offset, len(line) - 1))
                    records += 1
                except (ValueError, KeyError, TypeError, AttributeError):
                    self.done.notes.append(f"{name}: no record at byte {offset}")
                offset += len(line)
        ledger.holdings.good(number, offset, records)
        if path.suffix != PART and offset != path.stat().st_size:
            self.done.notes.append(f"{name}: the last line is torn")

    def _record(self, ledger: Ledger, record: dict[str, Any], file: int, place: Place) -> None:
        revision = revision_of(record, place)
        if ledger.holdings.has(revision.article_id, revision.revision):
            self.done.notes.append(f"{place[0]}: {record['id']} revision {record['revision']} is there twice")
            return
        held = ledger.holdings.current(revision.article_id)
        run = ledger.runs.note(revision.run)
        ledger.holdings.add_revision(revision, run, file)
        self.done.counts["records"] += 1
        if record["provenance"].get("cause") == LOST_PAGE:
            ledger.lost_pages.note(revision.article_id, revision.revision - 1, revision.revision)
        if held is None or held.revision < revision.revision:
            put_url(ledger, record, run)
        if self.done.counts["records"] % _GROUP == 0:
            ledger.database.commit()

    def _old(self) -> OldLedger | None:
        """The ledger that is made anew.

        Where there is none, it may be that a rebuild was killed after it had put the old one aside.
        """
        here, aside = self.path / LEDGER, found(self.path, f"{LEDGER}.*.old")
        old = here if here.is_file() else max(aside, default=None)
        if old:
            require_readable(old)
        return OldLedger(old) if old else None

    def _take_over(self, ledger: Ledger, old: OldLedger) -> None:
        run = ledger.runs.note(f"{self.now:%Y%m%dT%H%M%SZ}-{REBUILT}")
        self.done.counts["urls taken over"] += old.urls(ledger, run)
        if old.fault:
            self.done.notes.append(f"{old.path.name}: could not be read to its end ({old.fault})")

    def _swap(self) -> None:
        old = self.path / LEDGER
        if old.exists():
            self.done.set_aside = OldLedger(old).put_aside(self.now, self.files)
        self.files.rename(self.fresh, old)
