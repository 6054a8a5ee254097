"""Pages that are gone from the archive: which articles lost theirs, and that those are fetched again.

A record without its page is still a record, so nobody would ask for it again; but a page that is not kept
can neither be read by newer code nor show that the record is true.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from newscrawl.amounts import many
from newscrawl.archive.errors import ArchiveError
from newscrawl.archive.ledger.ledger import Ledger
from newscrawl.archive.ledger.lostpages import PAGE_LOST
from newscrawl.archive.ledger.rows import HeldFile
from newscrawl.archive.pointed import pointers
from newscrawl.archive.segments import read_line
from newscrawl.archive.warc.warc import WARC


def fetch_lost_again(root: Path, ledger: Ledger, held: HeldFile) -> str | None:
    """Have the articles fetched again whose page stood in what a file has lost; one line, if any."""
    if not held.path.startswith(f"{WARC}/"):
        return None
    path = root / held.path
    good = path.stat().st_size if path.exists() else 0
    if good >= held.good:
        return None
    missed = fetch_again(ledger, _pointing_past(root, ledger, held.path, good))
    return f"{held.path} has lost the pages of {many(missed, 'article')}, to be fetched again"


def _pointing_past(root: Path, ledger: Ledger, path: str, good: int) -> list[tuple[str, int]]:
    """Article and number of the revisions of a file's run whose page stood past its first `good` bytes."""
    run = Path(path).name.partition(".")[0].rpartition("-")[0]
    found = []
    for revision in ledger.holdings.of_run(run):
        try:
            pages = [page for page, _ in pointers(read_line(root, revision)) if page["file"] == path]
            is_past = any(page["offset"] + page["length"] > good for page in pages)
        except (ArchiveError, AttributeError, KeyError, TypeError):
            continue  # a line that is no record is for `verify` to tell
        if is_past:
            found.append((revision.article_id, revision.revision))
    return found


def fetch_again(ledger: Ledger, revisions: Iterable[tuple[str, int]]) -> int:
    """Have those articles fetched again of which the newest page is that of one of these revisions.

    A page that was replaced since cannot be had again, nor can that of an article that was removed. Returns
    how many articles wait.
    """
    missed = 0
    for article_id, revision in revisions:
        newest = ledger.holdings.current(article_id)
        if newest is None or newest.revision != revision or newest.change == "removed":
            continue
        ledger.lost_pages.note(article_id, revision)
        ledger.mark(newest.url_key, "pending", PAGE_LOST)
        ledger.visits.forget(newest.url_key)
        missed += 1
    return missed
