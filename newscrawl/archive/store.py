"""An outlet's folder, open for one run: records and pages go in, each with what the ledger says of its URL.

What is put in lasts from the next commit on (`newscrawl.archive.commit`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from newscrawl.archive.changes.decide import EDITS, Decision, access_mark, content_hash, correction_marks
from newscrawl.archive.commit import Limits
from newscrawl.archive.errors import ArchiveError
from newscrawl.archive.files import Files
from newscrawl.archive.folder import LEDGER, outlet_folder, utcnow
from newscrawl.archive.judge import Judge
from newscrawl.archive.ledger.database import Database
from newscrawl.archive.ledger.instants import instant
from newscrawl.archive.ledger.ledger import Ledger
from newscrawl.archive.ledger.lostpages import LOST_PAGE
from newscrawl.archive.ledger.rows import Revision, State, Taken
from newscrawl.archive.lock import Lock
from newscrawl.archive.recovery import check_ledger
from newscrawl.archive.segments import ARTICLES, line_of
from newscrawl.archive.warc.warc import Exchange
from newscrawl.items import Article

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
        edited=decision in EDITS and article.provenance.cause is None,
        date=article.date_published,
    )


class Archive(Judge):
    """One outlet's archive during one run; made by `open`."""

    @classmethod
    def open(
        cls,
        root: Path,
        outlet: str,
        *,
        now: Callable[[], datetime] = utcnow,
        limits: Limits = Limits(),  # noqa: B008 (frozen)
        durable: bool = True,
        files: Files | None = None,
        about: Mapping[str, str] = MappingProxyType({}),
    ) -> Archive:
        """Open the archive of an outlet below `root` for a new run, and set right what an earlier one left.

        `about` is told at the head of each WARC file: "operator", "http-header-user-agent", "robots". Raises
        ArchiveBusy, ArchiveUnwritable or ArchiveDamaged.
        """
        path = outlet_folder(root, outlet)
        files = files or Files(durable=durable)
        files.make_folder(path / ARTICLES)
        lock = Lock.take(path / ".lock", now())
        with ExitStack() as on_failure:
            on_failure.callback(lock.release)
            check_ledger(path)
            ledger = Ledger(Database.open(path / LEDGER, durable=durable), clock=lambda: now().timestamp())
            on_failure.callback(ledger.close)
            files.sync_folder(path)
            archive = cls(path, lock, ledger, files, now=now, limits=limits, about=about)
            on_failure.pop_all()
        return archive

    def store(self, key: str, article: Article, *, due: int | None = None) -> Decision:
        """Take in an article read from the URL `key`: a new revision, or nothing where nothing changed.

        `due` is when to look at it again, in seconds since 1970 in UTC. Sets the article's revision, change,
        content_hash and the run of its provenance. Lasts from the next commit on.
        """
        with self._step():
            article.id = article.id or key
            held = self.current(article.id)
            decision = self._decide(article, held)
            page_again = self._brings_page(article)
            if page_again and decision == "unchanged":
                decision, article.provenance.cause = "updated", LOST_PAGE
            article.content_hash = content_hash(article.headline, article.article_body)
            article.provenance.run = self.run
            article.revision = (held.revision if held else 0) + (decision != "unchanged")
            if decision != "unchanged":
                article.change = decision
                self._append(key, article)
                if page_again:
                    self.ledger.lost_pages.fetched(article.id, article.revision)
            else:
                self._found_at(key, held)
            self.ledger.took(key, _taken(article, decision, due))
            self._tick()
        return decision

    def as_before(
        self,
        key: str,
        due: int | None,
        *,
        article: str | None = None,
        reason: str | None = None,
        http_status: int | None,
    ) -> None:
        """Note that an `article`, an id if not that of `key`, is as it is held, and when to look again."""
        with self._step():
            self._found_at(key, self.current(article or key))
            self.ledger.mark(key, "unchanged", reason, http_status=http_status)
            self.ledger.visits.looked(key, int(self._now().timestamp()))
            self.ledger.visits.plan(key, due)
            self._tick()

    def _found_at(self, key: str, held: Revision | None) -> None:
        """An article that is held is as it was at the URL `key`, to which it may have moved."""
        if held and held.url_key != key:
            self.ledger.holdings.is_at(held, key)
            self._newest = None

    def learn(self, lesson: Iterable[tuple[int, float, float]]) -> None:
        """Keep what a look taught of when this outlet edits."""
        with self._step():
            self.ledger.visits.learn(lesson)

    def postpone(self, key: str, due: int | None, *, failed: bool = False) -> None:
        """Plan another look at an article, whatever state it is in; `failed` counts one that gave nothing."""
        with self._step():
            self.ledger.visits.plan(key, due, failed=failed)
            self._tick()

    def _append(self, key: str, article: Article) -> None:
        self._newest, self.ledger.visits.of_nobody = None, ""
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
            published=instant(article.date_published),
        )
        self.ledger.holdings.add_revision(revision, self.ledger.run_id, place.file_id)

    def amend(self, article: Article) -> None:
        """Append a revision that comes from the page which the archive holds, read by newer code.

        The state of its URL stays what it is: nothing was fetched. Raises ArchiveError for an article that is
        not held.
        """
        with self._step():
            held = self.current(article.id)
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
