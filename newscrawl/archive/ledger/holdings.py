"""The ledger's pages on what is held: files, how many of their bytes are good, where each revision stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newscrawl.archive.ledger.database import Database
from newscrawl.archive.ledger.rows import HeldFile, Revision

_REVISION = (
    "SELECT v.article_id, v.revision, v.change, v.content_hash, v.corrections, v.date_modified, r.run, "
    'f.path, v."offset", v.length, v.url_key, v.access FROM revisions v '
    "JOIN files f ON f.id = v.file_id JOIN runs r ON r.id = v.run_id "
)


class Holdings:
    """Files and revisions."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add_file(self, run_id: int, path: str) -> int:
        """A new, empty file; returns its number."""
        return int(
            self._db.write("INSERT INTO files (path, run_id) VALUES (?, ?)", (path, run_id)).lastrowid or 0
        )

    def good(self, file_id: int, length: int, records: int) -> None:
        """The first `length` bytes of a file are on the disk and hold `records` whole records."""
        self._db.write("UPDATE files SET good = ?, records = ? WHERE id = ?", (length, records, file_id))

    def seal(self, file_id: int, when: str, sha256: str, manifest: str | None = None) -> None:
        """A file got its final name and will not change again; `manifest` is the day that lists it."""
        self._db.write(
            "UPDATE files SET sealed = ?, sha256 = ?, manifest = ? WHERE id = ?",
            (when, sha256, manifest, file_id),
        )

    def drop_file(self, file_id: int) -> None:
        """Forget a file that holds nothing."""
        self._db.write("DELETE FROM files WHERE id = ?", (file_id,))

    def files(self, *, only_open: bool = False) -> Iterator[HeldFile]:
        """All files, or those not sealed, in the order they were begun."""
        return self._files("WHERE sealed IS NULL" if only_open else "")

    def sealed_in(self, folder: str) -> list[tuple[str, int]]:
        """The path of each sealed file in a folder, and its length."""
        query = "SELECT path, good FROM files WHERE sealed IS NOT NULL AND path GLOB ? ORDER BY id"
        return [(path, good) for path, good in self._db.rows(query, (f"{folder}/*",))]

    def unlisted(self) -> bool:
        """Whether a sealed file stands in no manifest."""
        return self._db.one("SELECT 1 FROM files WHERE manifest IS NULL AND sealed IS NOT NULL") is not None

    def last_manifest(self) -> str | None:
        """The newest day that has a manifest."""
        row = self._db.one("SELECT max(manifest) FROM files")
        return str(row[0]) if row and row[0] else None

    def list_in(self, day: str) -> None:
        """Put every sealed file that stands in no manifest into that of a day."""
        self._db.write("UPDATE files SET manifest = ? WHERE manifest IS NULL AND sealed IS NOT NULL", (day,))

    def listed_in(self, day: str) -> Iterator[HeldFile]:
        """The files of a day's manifest."""
        return self._files("WHERE manifest = ?", (day,))

    def _files(self, where: str, values: tuple[str, ...] = ()) -> Iterator[HeldFile]:
        query = f"SELECT id, path, good, records, sealed, sha256, manifest FROM files {where} ORDER BY id"  # noqa: S608 (one of the fixed texts above)
        return (
            HeldFile(id=i, path=path, good=good, records=n, sealed=sealed, sha256=sha256, manifest=manifest)
            for i, path, good, n, sealed, sha256, manifest in self._db.rows(query, values)
        )

    def knows(self, path: str) -> bool:
        """Whether there is a file of this name."""
        return self._db.one("SELECT 1 FROM files WHERE path = ?", (path,)) is not None

    def add_revision(self, revision: Revision, run_id: int, file_id: int) -> None:
        """A revision whose line was appended to a file."""
        self._db.write(
            "INSERT INTO revisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                revision.article_id,
                revision.revision,
                revision.change,
                revision.content_hash,
                " ".join(sorted(revision.corrections)),
                revision.date_modified,
                run_id,
                file_id,
                revision.offset,
                revision.length,
                revision.url_key,
                revision.access,
                revision.published,
            ),
        )

    def is_at(self, revision: Revision, key: str) -> None:
        """The article of a revision was found as it is at another URL, where it is to be looked for now."""
        self._db.write(
            "UPDATE revisions SET url_key = ? WHERE article_id = ? AND revision = ?",
            (key, revision.article_id, revision.revision),
        )

    def current(self, article_id: str) -> Revision | None:
        """The newest revision of an article."""
        row = self._db.one(
            f"{_REVISION} WHERE v.article_id = ? ORDER BY v.revision DESC LIMIT 1", (article_id,)
        )
        return _revision(row) if row else None

    def empty(self) -> bool:
        """Whether no article is held."""
        return self._db.one("SELECT 1 FROM revisions LIMIT 1") is None

    def has(self, article_id: str, revision: int) -> bool:
        """Whether a revision of an article is held."""
        row = self._db.one(
            "SELECT 1 FROM revisions WHERE article_id = ? AND revision = ?", (article_id, revision)
        )
        return row is not None

    def revisions(self, article_id: str | None = None) -> Iterable[Revision]:
        """The revisions of one article or of all, oldest first within each."""
        where, values = ("WHERE v.article_id = ?", (article_id,)) if article_id else ("", ())
        rows = self._db.rows(f"{_REVISION} {where} ORDER BY v.article_id, v.revision", values)
        return (_revision(row) for row in rows)

    def in_file(self, file_id: int) -> Iterator[Revision]:
        """The revisions in one file, in the order of their lines."""
        rows = self._db.rows(f'{_REVISION} WHERE v.file_id = ? ORDER BY v."offset"', (file_id,))
        return (_revision(row) for row in rows)

    def of_run(self, run: str) -> Iterator[Revision]:
        """The revisions that a run made."""
        return (_revision(row) for row in self._db.rows(f"{_REVISION} WHERE r.run = ?", (run,)))

    def latest(self, count: int) -> list[Revision]:
        """The revisions that were written last."""
        rows = self._db.rows(f'{_REVISION} ORDER BY v.file_id DESC, v."offset" DESC LIMIT ?', (count,))
        return [_revision(row) for row in rows]

    def latest_urls(self, count: int) -> list[str]:
        """The addresses of the articles whose revisions were written last."""
        rows = self._db.rows(
            "SELECT u.url FROM revisions v JOIN urls u ON u.key = v.url_key "
            'ORDER BY v.file_id DESC, v."offset" DESC LIMIT ?',
            (count,),
        )
        return [url for (url,) in rows]

    def contradictions(self) -> Iterator[str]:
        """What the ledger says that cannot be: a stored URL without its article, a gap in a chain."""
        homeless = self._db.rows(
            "SELECT u.key FROM urls u WHERE u.state IN ('stored', 'unchanged') "
            "AND NOT EXISTS (SELECT 1 FROM revisions v WHERE v.article_id = u.article_id)"
        )
        yield from (f"{key} is said to be stored, but no record is" for (key,) in homeless)
        gaps = self._db.rows(
            "SELECT article_id, max(revision) FROM revisions "
            "GROUP BY article_id HAVING count(*) <> max(revision)"
        )
        yield from (
            f"{article} is at revision {last}, but not all before it are there" for article, last in gaps
        )

    def lose_beyond(self, file_id: int, length: int) -> list[str]:
        """Forget the revisions and pages that stood past the first `length` bytes of a file.

        Returns the keys of the revisions' URLs, which must be fetched again.
        """
        gone = self._db.write(
            'DELETE FROM revisions WHERE file_id = ? AND "offset" + length >= ? RETURNING url_key',
            (file_id, length),
        )
        self._db.write('DELETE FROM payloads WHERE file_id = ? AND "offset" + length > ?', (file_id, length))
        return [key for (key,) in gone.fetchall()]


def _revision(row: tuple[object, ...]) -> Revision:
    article_id, revision, change, content_hash, corrections, modified, run, path, offset, length, *rest = row
    key, access = rest
    return Revision(
        article_id=str(article_id),
        revision=int(str(revision)),
        change=str(change),
        content_hash=str(content_hash) if content_hash is not None else None,
        corrections=frozenset(str(corrections).split()),
        date_modified=str(modified) if modified is not None else None,
        run=str(run),
        path=str(path),
        offset=int(str(offset)),
        length=int(str(length)),
        url_key=str(key),
        access=str(access) if access is not None else None,
    )
