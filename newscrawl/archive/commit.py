"""An archive's run and its one commit, which makes what was appended last.

A commit is: append, fsync the files, then one transaction of the ledger with the URLs' new states and the
files' good lengths. Killed before it, a run leaves bytes that nobody counts and URLs that still wait; killed
after it, nothing is left to do.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from newscrawl.archive.errors import ArchiveError
from newscrawl.archive.files import Files
from newscrawl.archive.ledger.ledger import Ledger
from newscrawl.archive.ledger.runs import stamp
from newscrawl.archive.lock import Lock
from newscrawl.archive.manifest import write_manifest
from newscrawl.archive.recovery import lost_segments, recover
from newscrawl.archive.segments import ARTICLES, Rolling
from newscrawl.archive.warc.pages import Pages
from newscrawl.archive.warc.warc import SUFFIX, WARC

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """How large files become, and how many records, or for how many seconds, one commit makes last."""

    segment_bytes: int = 64 * MIB
    warc_bytes: int = 1024 * MIB
    group_records: int = 64
    group_seconds: float = 2.0


class Run:
    """One run of an outlet's archive, from recovery to the seal on its files.

    After an ArchiveUnwritable nothing more can be stored: `abandon` it, and the next run goes on from the
    last commit.
    """

    _waiting = 0
    _broken: ArchiveError | None = None
    _closed = False

    def __init__(
        self,
        path: Path,
        lock: Lock,
        ledger: Ledger,
        files: Files,
        *,
        now: Callable[[], datetime],
        limits: Limits,
        about: Mapping[str, str],
    ) -> None:
        self.path, self.ledger, self.started = path, ledger, now()
        self._lock, self._files, self._now, self._limits = lock, files, now, limits
        self._committed_at = time.monotonic()
        interrupted = [f"run {name} did not end" for name in ledger.runs.interrupt()]
        self.run = ledger.begin(self.started)
        self.recovered = interrupted + recover(path, files, ledger, self.started)
        """What was set right of earlier runs, a line each."""
        self.lost = lost_segments(path, ledger.holdings)
        """What is missing of earlier runs, in one line."""
        self._segments = self._rolling(ARTICLES, ".jsonl", limits.segment_bytes)
        self._pages = self._for_pages(about)
        self._rollings = (self._pages.rolling, self._segments)
        write_manifest(path, files, ledger.holdings, self.started)
        ledger.database.commit()

    def _for_pages(self, about: Mapping[str, str]) -> Pages:
        told = {"isPartOf": self.path.name, "description": f"run {self.run}", **about}
        return Pages(self.ledger.database, self._rolling(WARC, SUFFIX, self._limits.warc_bytes), told)

    def _rolling(self, folder: str, suffix: str, limit: int) -> Rolling:
        return Rolling(
            self._files,
            self.ledger.holdings,
            self.path,
            prefix=f"{folder}/{self.run}",
            suffix=suffix,
            run_id=self.ledger.run_id,
            limit=limit,
            now=self._now,
        )

    def _tick(self, records: int = 1) -> None:
        self._waiting += records
        waited = time.monotonic() - self._committed_at
        if self._waiting >= self._limits.group_records or waited >= self._limits.group_seconds:
            self.commit()

    def commit(self) -> None:
        """Make all that was stored and marked last: files first, then the ledger's transaction."""
        with self._step():
            for rolling in self._rollings:
                rolling.flush()
            self.ledger.database.commit()
            for rolling in self._rollings:
                rolling.roll()
        self._waiting = 0
        self._committed_at = time.monotonic()

    @contextmanager
    def _step(self) -> Iterator[None]:
        if self._broken is not None:
            raise self._broken
        try:
            yield
        except ArchiveError as error:
            self._broken = error
            raise

    def close(self, status: int, reason: str, summary: Mapping[str, Any]) -> None:
        """Commit, seal the segments, write how the run ended, let the next run in; once done, do nothing.

        `summary` goes to the ledger and to `articles/<run>.json`. Raises ArchiveUnwritable when it cannot be
        written; then `abandon`.
        """
        if self._closed:
            return
        self.commit()
        with self._step():
            for rolling in self._rollings:
                rolling.seal()
            ended = self._now()
            write_manifest(self.path, self._files, self.ledger.holdings, ended)
            self.ledger.runs.end(self.ledger.run_id, ended, status, reason, summary)
            told = {"run": self.run, "started": stamp(self.started), "ended": stamp(ended), "status": status}
            text = json.dumps(
                {**told, "reason": reason, **summary}, ensure_ascii=False, indent=1, default=str
            )
            self._files.replace_text(self.path / ARTICLES / f"{self.run}.json", text + "\n")
            self.ledger.database.commit()
        self._let_go()

    @property
    def closed(self) -> bool:
        """Whether the archive was closed or abandoned: nothing can be read of its ledger any more."""
        return self._closed

    def abandon(self) -> None:
        """Close all files without committing; the next run sets right what is left."""
        if not self._closed:
            for rolling in self._rollings:
                rolling.drop()
            self._let_go()

    def _let_go(self) -> None:
        self._closed = True
        self.ledger.close()
        self._lock.release()
