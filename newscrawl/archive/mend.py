"""Pages that `verify` found lost are queued, to be fetched from the site again.

Apart from `verify`, which changes nothing and never waits for a run to end.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path

from newscrawl.archive.folder import utcnow
from newscrawl.archive.missing import fetch_again
from newscrawl.archive.store import Archive
from newscrawl.archive.verify import LostPage


def mend(root: Path, outlet: str, lost: Collection[LostPage], *, now: Callable[[], datetime] = utcnow) -> int:
    """Have the articles fetched again whose newest page is lost; returns how many wait for that now.

    Raises ArchiveBusy while a run goes on, ArchiveUnwritable or ArchiveDamaged.
    """
    archive = Archive.open(root, outlet, now=now)
    try:
        missed = fetch_again(archive.ledger, sorted({(page.article_id, page.revision) for page in lost}))
        archive.ledger.lost_pages.forget_payloads((page.file, page.offset) for page in lost)
        archive.close(0, "mended", {"outlet": outlet, "pages_lost": len(lost), "waiting": missed})
    finally:
        archive.abandon()
    return missed
