"""What the next run does about one that did not end: cut every open file to its good length, and seal it.

Every step can be repeated, so a kill in the middle of recovery only means that the next run recovers. A file
that is shorter than the ledger says (a disk that lied about fsync, a hand that edited), or whose last bytes
never reached the disk, gives up what it lost: the URLs of lost records and of lost pages wait again.
"""

from __future__ import annotations

import hashlib
import os
from datetime import datetime
from pathlib import Path

from newscrawl.archive.errors import ArchiveDamaged, unreadable
from newscrawl.archive.files import Files
from newscrawl.archive.folder import LEDGER, found
from newscrawl.archive.ledger.holdings import Holdings
from newscrawl.archive.ledger.ledger import Ledger
from newscrawl.archive.ledger.rows import HeldFile
from newscrawl.archive.ledger.runs import stamp
from newscrawl.archive.missing import fetch_lost_again
from newscrawl.archive.segments import ARTICLES, PART, part_of
from newscrawl.archive.warc.members import whole_members
from newscrawl.archive.warc.warc import SUFFIX, WARC

_OURS = "[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*" + PART
_CHUNK = 1 << 20
MANIFEST = "manifest"
_NAMED = 3


def check_ledger(root: Path) -> None:
    """Refuse to begin a new ledger beside segments: it would count them as nothing.

    Raises ArchiveDamaged.
    """
    if not (root / LEDGER).exists() and _newest_segment(root):
        raise ArchiveDamaged(
            f"{root / LEDGER} is missing, but there are segments beside it; "
            f"put it back or run `scrapy ledger rebuild {root.name}`"
        )


def _newest_segment(root: Path) -> str | None:
    """The last by name, which by one clock is the last made; open ones that are empty do not count."""
    named = found(root / ARTICLES, "*.jsonl", f"*.jsonl{PART}")
    newest = next((path for path in reversed(named) if path.stat().st_size), None)
    return f"{ARTICLES}/{newest.name.removesuffix(PART)}" if newest else None


def recover(root: Path, files: Files, ledger: Ledger, now: datetime) -> list[str]:
    """Bring files and ledger together; returns a line for each thing that was done.

    The ledger's side is left in its open transaction. Raises ArchiveDamaged when the ledger is older than the
    files, as one from a backup is: what it does not know must not be taken for leftovers.
    """
    newest = _newest_segment(root)
    if newest and not _is_ours(ledger, newest):
        raise ArchiveDamaged(
            f"{root / newest} is newer than the ledger beside it; run `scrapy ledger rebuild {root.name}`, "
            "or move the file away if it is not of this archive"
        )
    opened = list(ledger.holdings.files(only_open=True))
    notes = [note for held in opened if (note := _settle(root, files, ledger, held, now))]
    notes += [note for held in opened if (note := fetch_lost_again(root, ledger, held))]
    for folder in (root / ARTICLES, root / WARC, root / MANIFEST):
        notes += [_clear(root, files, ledger, part) for part in found(folder, _OURS)]
    return notes


def _is_ours(ledger: Ledger, name: str) -> bool:
    """Whether the ledger knows a file, or the run that was about to tell it."""
    return ledger.holdings.knows(name) or _is_earlier(ledger, run_of(Path(name)))


def run_of(path: Path) -> str:
    """The run that made a file, by its name."""
    return path.name.partition(".")[0].rpartition("-")[0]


def _run_is_known(ledger: Ledger, part: Path) -> bool:
    # Segments are named by run and number, summaries by run alone.
    names = (run_of(part), part.name.partition(".")[0])
    return any(_is_earlier(ledger, name) for name in names)


def _is_earlier(ledger: Ledger, run: str) -> bool:
    # This run has made no file yet: one that bears its name is of a run that the ledger has never heard of.
    return ledger.runs.number(run) not in (None, ledger.run_id)


def _clear(root: Path, files: Files, ledger: Ledger, part: Path) -> str:
    """See to an open file that the ledger does not count as open."""
    final = part.with_suffix("")
    name = str(final.relative_to(root))
    if ledger.holdings.knows(name) and not final.exists():
        files.rename(part, final)
        return f"sealed {name} again: the disk had lost its name"
    if part.parent.name != MANIFEST and not _run_is_known(ledger, part):
        return f"left {name}{PART} alone: the ledger does not know its run"
    files.remove(part)
    return f"removed {name}{PART}: nothing of it was committed"


def _settle(root: Path, files: Files, ledger: Ledger, held: HeldFile, now: datetime) -> str | None:
    final = root / held.path
    part = part_of(final)
    present = final if final.exists() else part
    size = present.stat().st_size if present.exists() else 0
    good, note = held.good, None
    if size < good or (good and _is_hollow(present, good)):
        good, note = _lose(ledger, held, present, size), f"{held.path} had lost what was committed to it"
    if size > good and (present == part or note):
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


def _is_hollow(present: Path, good: int) -> bool:
    """Whether the last of what was committed is zeros: the length reached the disk, the bytes did not.

    Neither the end of a gzip member nor that of a line is one.
    """
    with present.open("rb") as stream:
        stream.seek(max(good - 4, 0))
        return not any(stream.read(min(good, 4)))


def _lose(ledger: Ledger, held: HeldFile, present: Path, size: int) -> int:
    """Give up what is past the last whole record; returns the length of what is left."""
    if not size:
        good, records = 0, 0
    elif held.path.endswith(SUFFIX):
        good, records = whole_members(present), held.records
    else:
        data = present.read_bytes().partition(b"\0")[0]
        good, records = data.rfind(b"\n") + 1, data.count(b"\n")
    for key in ledger.holdings.lose_beyond(held.id, good):
        ledger.mark(key, "pending", "record lost")
        ledger.visits.forget(key)
    ledger.holdings.good(held.id, good, records)
    return good


def lost_segments(root: Path, holdings: Holdings) -> str | None:
    """One line where sealed segments are missing or of another length; None where all are there.

    Names and lengths only, which costs next to nothing: `verify` reads them. Files of pages are not looked
    for: they are many times as large, and some people keep the old ones elsewhere.
    """
    sealed = holdings.sealed_in(ARTICLES)
    lost = [path for path, good in sealed if _size(f"{root}/{path}") != good]
    if not lost:
        return None
    names = ", ".join(Path(path).name for path in lost[:_NAMED])
    more = f" and {len(lost) - _NAMED} more" if len(lost) > _NAMED else ""
    return (
        f"{len(lost)} of {len(sealed)} sealed segments are missing or changed: {names}{more}; put them back "
        f"from a copy, or let `scrapy ledger rebuild {root.name}` forget them, to be fetched anew"
    )


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size  # noqa: PTH116 (years leave many, and each costs as much as its path)
    except OSError:
        return -1


def digest(path: Path) -> str:
    """SHA-256 of a file, in hex."""
    total = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                total.update(chunk)
    except OSError as error:
        raise unreadable(path, error) from error
    return total.hexdigest()
