"""Is the archive what it says it is? Everything is read, nothing is believed, each thing wrong is one
finding.

Lines are checked against the schema, their own content hash, the pages they point to and the ledger; files
against the ledger's lengths and SHA-256 and against the manifests; the manifests against each other. It
runs beside a crawl: what is looked at is what was committed when the reading began, and no file that was
begun since is a stranger.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Container, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from newscrawl.archive.changes.decide import content_hash
from newscrawl.archive.errors import ArchiveDamaged, unreadable
from newscrawl.archive.folder import LEDGER, found
from newscrawl.archive.ledger.ledger import Ledger
from newscrawl.archive.ledger.rows import HeldFile, Revision
from newscrawl.archive.manifest import faults
from newscrawl.archive.pointed import Restore, pointers, unrestored, wrong_page
from newscrawl.archive.read import open_segment, reading
from newscrawl.archive.recordschema import violations
from newscrawl.archive.recovery import MANIFEST, digest
from newscrawl.archive.segments import ARTICLES, part_of
from newscrawl.archive.warc.warc import SUFFIX, WARC

_TWICE = "is there already, as where archives were put together: commands take it once, `jq *.jsonl` twice"


@dataclass(slots=True, frozen=True)
class Finding:
    """One thing that is wrong. `where` is a file below the outlet's folder, with the line where that is
    known.
    """

    kind: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


@dataclass(slots=True, frozen=True)
class LostPage:
    """The page of a revision that is not where its record says: in which file (relative to the outlet's
    folder), at which byte.
    """

    article_id: str
    revision: int
    file: str
    offset: int


class Verification:
    """One reading of one outlet's archive; `checked` counts files, records, pages and manifests on the way,
    `lost` holds the pages that were not found, and `mended` counts those for which a later one stands in.

    `restore` puts removed pieces back into a text (`newscrawl.clean.restore`); without it, that is not
    checked.
    """

    def __init__(self, path: Path, restore: Restore | None = None) -> None:
        self.path = path
        self.checked: Counter[str] = Counter()
        self.lost: list[LostPage] = []
        self.mended = 0
        self._restore = restore

    def findings(self) -> Iterator[Finding]:
        """Read everything. Raises ArchiveMissing or ArchiveDamaged where the ledger cannot be opened."""
        with reading(self.path) as ledger:
            yield from self._in_ledger(ledger)
            held = {file.path: file for file in ledger.holdings.files()}
            for file in held.values():
                self.checked["files"] += 1
                yield from _as_far_as(file.path, self._in_file(ledger, file))
            for folder, suffix in ((ARTICLES, ".jsonl"), (WARC, SUFFIX)):
                yield from _as_far_as(folder, self._strangers(folder, suffix, held))
            yield from _as_far_as(MANIFEST, self._in_manifests(held))

    def _in_ledger(self, ledger: Ledger) -> Iterator[Finding]:
        for (said,) in ledger.database.rows("PRAGMA quick_check(20)"):
            if said != "ok":
                yield Finding("ledger", LEDGER, str(said))
        yield from (Finding("ledger", LEDGER, line) for line in ledger.holdings.contradictions())

    def _in_file(self, ledger: Ledger, file: HeldFile) -> Iterator[Finding]:
        final = self.path / file.path
        if not any(path.exists() for path in (final, part_of(final), final)):
            yield Finding("missing", file.path, f"missing; the ledger counts {file.records} records in it")
            return
        with open_segment(final) as stream:
            size = os.fstat(stream.fileno()).st_size
            if size < file.good or (file.sealed and size != file.good):
                yield Finding("length", file.path, f"{size} bytes long, where the ledger says {file.good}")
            if file.sealed and digest(Path(stream.name)) != file.sha256:
                yield Finding("changed", file.path, "changed since it was sealed: its SHA-256 is another")
            if file.path.startswith(ARTICLES):
                yield from self._in_segment(ledger, file, stream)

    def _in_segment(self, ledger: Ledger, file: HeldFile, stream: BinaryIO) -> Iterator[Finding]:
        expected = {(r.offset, r.length): r for r in ledger.holdings.in_file(file.id)}
        offset = number = 0
        while offset < file.good and (line := stream.readline()):
            number += 1
            self.checked["records"] += 1
            where = f"{file.path} line {number}"
            known = expected.pop((offset, len(line) - 1), None)
            offset += len(line)
            yield from (Finding(kind, where, what) for kind, what in self._in_line(ledger, line, known))
        for lost in expected.values():
            what = f"no record of {lost.article_id} revision {lost.revision} at byte {lost.offset}"
            yield Finding("ledger", file.path, what)

    def _in_line(self, ledger: Ledger, line: bytes, known: Revision | None) -> Iterator[tuple[str, str]]:
        try:
            record = json.loads(line)
        except ValueError as error:
            yield "torn", f"no JSON: {error}"
            return
        wrong = list(violations(record))
        yield from (("schema", what) for what in wrong)
        if wrong or not isinstance(record, dict):
            return
        if known is None or (known.article_id, known.revision) != (record["id"], record["revision"]):
            here = f"{record['id']} revision {record['revision']}"
            again = known is None and ledger.holdings.has(record["id"], record["revision"])
            unknown = f"the ledger does not know {here} to be here"
            yield ("twice", f"{here} {_TWICE}") if again else ("ledger", unknown)
        if content_hash(record.get("headline"), record.get("article_body", "")) != record["content_hash"]:
            yield "hash", f"{record['id']}: headline and text do not have its content_hash"
        if what := unrestored(record, self._restore):
            yield "removed", f"{record['id']}: {what}"
        yield from self._in_pages(ledger, record)

    def _in_pages(self, ledger: Ledger, record: dict[str, Any]) -> Iterator[tuple[str, str]]:
        """What is wrong with the pages of a record; the first that is lost or unreadable is told, and no
        other."""
        for pointer, url in pointers(record):
            self.checked["pages"] += 1
            try:
                what = wrong_page(self.path, pointer, url)
            except ArchiveDamaged as error:
                yield "unreadable", f"{record['id']}: {error}"
                return
            if what:
                yield from self._lost_page(ledger, record, pointer, what)
                return

    def _lost_page(
        self, ledger: Ledger, record: dict[str, Any], pointer: dict[str, Any], what: str
    ) -> Iterator[tuple[str, str]]:
        """A page that is lost is a finding until a later one stands in for it."""
        article, revision = record["id"], record["revision"]
        if ledger.lost_pages.is_mended(article, revision):
            self.mended += 1
            return
        file, offset = pointer.get("file"), pointer.get("offset")
        place = (file, offset) if isinstance(file, str) and isinstance(offset, int) else ("", 0)
        self.lost.append(LostPage(article, revision, *place))
        waits = ledger.lost_pages.waits(article)
        yield "page", f"{article}: {what}{'; it waits to be fetched again' if waits else ''}"

    def _strangers(self, folder: str, suffix: str, held: Container[str]) -> Iterator[Finding]:
        for path in found(self.path / folder, f"*{suffix}"):
            name = f"{folder}/{path.name}"
            if name not in held and not self._was_begun(name):
                yield Finding("stranger", name, "the ledger does not know this file")

    def _in_manifests(self, held: dict[str, HeldFile]) -> Iterator[Finding]:
        self.checked["manifests"] += len(found(self.path / MANIFEST, "*.jsonl"))
        yield from (Finding("manifest", *fault) for fault in faults(self.path, held, self._was_begun))

    def _was_begun(self, name: str) -> bool:
        """Whether the ledger has come to know a file since the reading of it began: a run goes on."""
        with closing(Ledger.read(self.path / LEDGER)) as now:
            return now.holdings.knows(name)


def _as_far_as(where: str, findings: Iterator[Finding]) -> Iterator[Finding]:
    """Findings, and one more in the place of those behind what cannot be read."""
    try:
        yield from findings
    except ArchiveDamaged as error:
        yield Finding("unreadable", where, str(error))
    except OSError as error:
        yield Finding("unreadable", where, str(unreadable(Path(error.filename or where), error)))
