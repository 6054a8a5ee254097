"""An outlet's folder, open for one run: where records go, and the one commit that makes them last.

A commit is: append, fsync the files, then one transaction of the ledger with the URLs' new states and the
files' good lengths. Killed before it, a run leaves bytes that nobody counts and URLs that still wait; killed
after it, nothing is left to do.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from newscrawl.archive.database import Database
from newscrawl.archive.decide import (
    EDITS,
    Decision,
    access_changed,
    access_mark,
    content_hash,
    correction_marks,
    decide,
)
from newscrawl.archive.errors import ArchiveDamaged, ArchiveError
from newscrawl.archive.files import Files
from newscrawl.archive.ledger import Ledger
from newscrawl.archive.lock import Lock
from newscrawl.archive.manifest import write_manifest
from newscrawl.archive.pages import Pages
from newscrawl.archive.recovery import check_ledger, lost_segments, recover
from newscrawl.archive.rows import Revision, State, Taken
from newscrawl.archive.runs import stamp
from newscrawl.archive.segments import ARTICLES, Rolling, line_of, read_line
from newscrawl.archive.warc import SUFFIX, WARC, Exchange
from newscrawl.archive.weight import kind_of_edit
from newscrawl.items import Article

LEDGER = "ledger.sqlite"
MIB = 1 << 20


def utcnow() -> datetime:
    """The time in UTC."""
    return datetime.now(UTC)


def outlet_folder(root: Path, outlet: str) -> Path:
    """Where the archive of an outlet is; a name that would lead elsewhere raises ArchiveError."""
    if not outlet or outlet.startswith(".") or Path(outlet).name != outlet:
        raise ArchiveError(f"{outlet!r} is no name of an outlet; give one that `scrapy list` names")
    return root / outlet


_STATES: Mapping[Decision, State] = {"unchanged": "unchanged", "removed": "gone"}


def _taken(article: Article, decision: Decision, due: int | None) -> Taken:
    """What the ledger notes of a URL whose page gave an article."""
    return Taken(
        state=_STATES.get(decision, "stored"),
        reason=None if decision == "unchanged" else decision,
        http_status=article.provenance.http_status,
        article_id=article.id,
        etag=article.provenance.etag,
        last_modified=article.provenance.last_modified,
        due=due,
        edited=decision in EDITS,
    )


class Archive:
    """One outlet's archive during one run; made by `open`.

    After an ArchiveUnwritable nothing more can be stored: `abandon` it, and the next run goes on from the
    last commit.
    """

    def __init__(
        self,
        path: Path,
        lock: Lock,
        ledger: Ledger,
        files: Files,
        *,
        now: Callable[[], datetime],
        segment_bytes: int,
        group_records: int,
        group_seconds: float,
        warc_bytes: int,
        about: Mapping[str, str],
    ) -> None:
        self.path = path
        self.ledger = ledger
        self.started = now()
        self._lock = lock
        self._files = files
        self._now = now
        self._group_records = group_records
        self._group_seconds = group_seconds
        self._waiting = 0
        self._committed_at = time.monotonic()
        self._broken: ArchiveError | None = None
        self._closed = False
        interrupted = ledger.runs.interrupt()
        self.run = ledger.begin(self.started)
        self.recovered = [f"run {name} did not end" for name in interrupted] + recover(
            path, files, ledger, self.started
        )
        self.lost = lost_segments(path, ledger.holdings)
        """What is missing of earlier runs, in one line."""
        self._segments = self._rolling(ARTICLES, ".jsonl", segment_bytes)
        told = {"isPartOf": path.name, "description": f"run {self.run}", **about}
        self._pages = Pages(ledger.database, self._rolling(WARC, SUFFIX, warc_bytes), told)
        self._rollings = (self._pages.rolling, self._segments)
        write_manifest(path, files, ledger.holdings, self.started)
        ledger.database.commit()

    @classmethod
    def open(
        cls,
        root: Path,
        outlet: str,
        *,
        now: Callable[[], datetime] = utcnow,
        segment_bytes: int = 64 * MIB,
        group_records: int = 64,
        group_seconds: float = 2.0,
        durable: bool = True,
        files: Files | None = None,
        warc_bytes: int = 1024 * MIB,
        about: Mapping[str, str] = MappingProxyType({}),
    ) -> Archive:
        """Open the archive of an outlet below `root` for a new run, and set right what an earlier one left.

        A commit comes after `group_records` records or `group_seconds` seconds, whichever is first. `about`
        is told at the head of each WARC file: "operator", "http-header-user-agent", "robots". Raises
        ArchiveBusy,
        ArchiveUnwritable or ArchiveDamaged.
        """
        path = outlet_folder(root, outlet)
        files = files or Files(durable=durable)
        files.make_folder(path / ARTICLES)
        lock = Lock.take(path / ".lock", now())
        ledger: Ledger | None = None
        try:
            check_ledger(path)
            ledger = Ledger(Database.open(path / LEDGER, durable=durable), clock=lambda: now().timestamp())
            files.sync_folder(path)
            return cls(
                path,
                lock,
                ledger,
                files,
                now=now,
                segment_bytes=segment_bytes,
                group_records=group_records,
                group_seconds=group_seconds,
                warc_bytes=warc_bytes,
                about=about,
            )
        except BaseException:
            if ledger is not None:
                ledger.close()
            lock.release()
            raise

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

    def store(self, key: str, article: Article, *, due: int | None = None) -> Decision:
        """Take in an article read from the URL `key`: a new revision, or nothing where nothing changed.

        `due` is when to look at it again, in seconds since 1970 in UTC. Sets the article's revision, change,
        content_hash and the run of its provenance. Lasts from the next commit on, which comes by itself when
        a group is full.
        """
        with self._step():
            article.id = article.id or key
            held = self.ledger.current(article.id)
            decision = self._decide(article, held)
            article.content_hash = content_hash(article.headline, article.article_body)
            article.provenance.run = self.run
            article.revision = (held.revision if held else 0) + (decision != "unchanged")
            if decision != "unchanged":
                article.change = decision
                self._append(key, article)
            self.ledger.took(key, _taken(article, decision, due))
            self._tick()
        return decision

    def decide(self, article: Article) -> Decision:
        """What storing an article would be.

        Of an update in nothing but words it is told how much it weighs; for that the record held is read.
        """
        return self._decide(article, self.ledger.current(article.id))

    def _decide(self, article: Article, held: Revision | None) -> Decision:
        decision = decide(article, held)
        if decision != "updated" or held is None:
            return decision
        if access_changed(held.access, access_mark(article.access.level, article.access.truncated)):
            return decision
        record = self.record(held)
        return kind_of_edit(record, article) if record else decision

    def record(self, revision: Revision) -> dict[str, Any]:
        """The record of a revision, as its line says; an empty one where it cannot be read.

        That an old line is damaged is for `verify` to say: it must not stop what goes on being archived.
        """
        try:
            return read_line(self.path, revision)
        except ArchiveDamaged:
            return {}

    def as_before(
        self, key: str, due: int | None, *, reason: str | None = None, http_status: int | None
    ) -> None:
        """Note that an article was looked at and is as the archive holds it, and when to look again."""
        with self._step():
            self.ledger.mark(key, "unchanged", reason, http_status=http_status)
            self.ledger.visits.looked(key, int(self._now().timestamp()))
            self.ledger.visits.plan(key, due)
            self._tick()

    def learn(self, lesson: Iterable[tuple[int, float, float]]) -> None:
        """Keep what a look taught of when this outlet edits."""
        with self._step():
            self.ledger.visits.learn(lesson)

    def postpone(self, key: str, due: int | None) -> None:
        """Plan another look at an article, whatever state it is in."""
        with self._step():
            self.ledger.visits.plan(key, due)
            self._tick()

    def _append(self, key: str, article: Article) -> None:
        line = line_of(article)
        place = self._segments.append(line)
        revision = Revision(
            article_id=article.id,
            revision=article.revision or 1,
            change=article.change or "new",
            content_hash=article.content_hash,
            corrections=correction_marks(article),
            date_modified=article.date_modified,
            run=self.run,
            path=place.path,
            offset=place.offset,
            length=len(line) - 1,
            url_key=key,
            access=access_mark(article.access.level, article.access.truncated),
        )
        self.ledger.holdings.add_revision(revision, self.ledger.run_id, place.file_id)

    def amend(self, article: Article) -> None:
        """Append a revision that comes from the page which the archive holds, read by newer code.

        The state of its URL stays what it is: nothing was fetched. Raises ArchiveError for an article that is
        not held.
        """
        with self._step():
            held = self.ledger.current(article.id)
            if held is None:
                raise ArchiveError(f"{article.id} is not in {self.path}; only what is held can be amended")
            article.content_hash = content_hash(article.headline, article.article_body)
            article.provenance.run = self.run
            article.revision, article.change = held.revision + 1, "updated"
            self._append(held.url_key, article)
            self._tick()

    def keep(self, exchange: Exchange) -> dict[str, Any]:
        """Put a request and its answer, as they went over the network, into the WARC.

        Returns the pointer for `provenance.warc`: file, relative to the outlet's folder, offset and length
        of the record that holds the body. Lasts from the next commit on, as does the record that points here.
        """
        with self._step():
            pointer = self._pages.keep(exchange)
            self._tick(0)
        return pointer

    def mark(
        self, key: str, state: State, reason: str | None = None, *, http_status: int | None = None
    ) -> None:
        """Put a URL in a state, with its reason."""
        with self._step():
            self.ledger.mark(key, state, reason, http_status=http_status)
            self._tick()

    def _tick(self, records: int = 1) -> None:
        self._waiting += records
        if (
            self._waiting >= self._group_records
            or time.monotonic() - self._committed_at >= self._group_seconds
        ):
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
