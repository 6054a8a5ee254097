"""What lasts: ledger (SQLite), segments of records (JSON Lines), pages as served (WARC), lock and recovery.

`Archive` is an outlet's folder open for one run; `Ledger.read` looks into it beside a run.
"""

from newscrawl.archive.changes.decide import EDITS, Decision, content_hash, decide
from newscrawl.archive.commit import Limits
from newscrawl.archive.errors import (
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveError,
    ArchiveMissing,
    ArchiveUnwritable,
)
from newscrawl.archive.folder import LEDGER
from newscrawl.archive.ledger.discovered import TRIES
from newscrawl.archive.ledger.ledger import Ledger
from newscrawl.archive.ledger.rows import Discovery, Pending, Revision, RunCounts, State, UrlRow, Visit
from newscrawl.archive.store import Archive
from newscrawl.archive.warc.warc import Exchange

__all__ = [
    "EDITS",
    "LEDGER",
    "TRIES",
    "Archive",
    "ArchiveBusy",
    "ArchiveDamaged",
    "ArchiveError",
    "ArchiveMissing",
    "ArchiveUnwritable",
    "Decision",
    "Discovery",
    "Exchange",
    "Ledger",
    "Limits",
    "Pending",
    "Revision",
    "RunCounts",
    "State",
    "UrlRow",
    "Visit",
    "content_hash",
    "decide",
]
