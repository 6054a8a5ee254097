"""What the next run does about one that did not end: cut every open file to its good length, and seal it.

Every step can be repeated, so a kill in the middle of recovery only means that the next run recovers. A file
that is shorter than the ledger says (a disk that lied about fsync, a hand that edited) gives up the records
it lost, and their URLs wait again.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path

from newscrawl.archive.errors import ArchiveDamaged, unwritable
from newscrawl.archive.files import Files
from newscrawl.archive.holdings import HeldFile
from newscrawl.archive.ledger import Ledger
from newscrawl.archive.runs import stamp
from newscrawl.archive.segments import ARTICLES, PART, part_of
from newscrawl.archive.warc import SUFFIX, WARC, whole_members

_OURS = "[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*" + PART
_CHUNK = 1 << 20


def check_ledger(root: Path) -> None:
    """Refuse to begin a new ledger beside segments: it would count them as nothing.

    Raises ArchiveDamaged.
    """
    folder = root / ARTICLES
    if (root / "ledger.sqlite").exists() or not folder.is_dir():
        return
    if any(p.stat().st_size for p in folder.iterdir() if p.name.endswith((".jsonl", ".jsonl" + PART))):
        raise ArchiveDamaged(
            f"{root / 'ledger.sqlite'} is missing, but there are segments beside it; "
            f"put it back or run `scrapy ledger rebuild {root.name}`"
        )


def recover(root: Path, files: Files, ledger: Ledger, now: datetime) -> list[str]:
    """Bring files and ledger together; returns a line for each thing that was done.

    The ledger's side is left in its open transaction.
    """
    notes = []
    for held in ledger.holdings.files(only_open=True):
        note = _settle(root, files, ledger, held, now)
        if note:
            notes.append(note)
    known = {part_of(root / held.path) for held in ledger.holdings.files(only_open=True)}
    for folder in (root / ARTICLES, root / WARC, root / "manifest"):
        for part in sorted(folder.glob(_OURS)):
            if part in known:
                continue
            final = part.with_suffix("")
            if ledger.holdings.is_sealed(str(final.relative_to(root))):
                files.rename(part, final)
                notes.append(f"sealed {final.relative_to(root)} again: the disk had lost its name")
            else:
                files.remove(part)
                notes.append(f"removed {part.relative_to(root)}: nothing of it was committed")
    return notes


def _settle(root: Path, files: Files, ledger: Ledger, held: HeldFile, now: datetime) -> str | None:
    final = root / held.path
    part = part_of(final)
    present = final if final.exists() else part
    size = present.stat().st_size if present.exists() else 0
    good, note = held.good, None
    if size < good:
        good, note = _lose(ledger, held, present, size), f"{held.path} had lost what was committed to it"
    if present == part and size > good:
        files.cut(part, good)
        note = note or f"cut {size - good} bytes from {held.path}: they were not committed"
    if good == 0:
        files.remove(present)
        ledger.holdings.drop_file(held.id)
        return note
    if present == part:
        files.rename(part, final)
    ledger.holdings.seal(held.id, stamp(now), digest(final))
    return note or f"sealed {held.path}, which an interrupted run left open"


def _lose(ledger: Ledger, held: HeldFile, present: Path, size: int) -> int:
    """Give up what is past the last whole record; returns the length of what is left."""
    if not size:
        good, records = 0, 0
    elif held.path.endswith(SUFFIX):
        good, records = whole_members(present), held.records
    else:
        data = present.read_bytes()
        good, records = data.rfind(b"\n") + 1, data.count(b"\n")
    for key in ledger.holdings.lose_beyond(held.id, good):
        ledger.mark(key, "pending", "record lost")
    ledger.holdings.good(held.id, good, records)
    return good


def digest(path: Path) -> str:
    """SHA-256 of a file, in hex."""
    total = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                total.update(chunk)
    except OSError as error:
        raise unwritable(path, error) from error
    return total.hexdigest()
