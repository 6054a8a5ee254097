"""One run of an outlet at a time, and no lock that outlives its run."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from newscrawl.archive import Archive, ArchiveBusy, ArchiveUnwritable
from newscrawl.archive.lock import Lock
from tests.archive.world import NOON, open_archive


def test_a_second_run_is_turned_away_and_told_by_whom(tmp_path: Path) -> None:
    first = open_archive(tmp_path)
    with pytest.raises(ArchiveBusy, match=r"outlet is in use by pid \d+ since 2026-11-25T12:00:00Z; wait"):
        open_archive(tmp_path)
    other = Archive.open(tmp_path, "another", durable=False)
    other.abandon()
    first.abandon()
    open_archive(tmp_path).abandon()


def test_a_lock_left_behind_locks_nothing(tmp_path: Path) -> None:
    (tmp_path / "outlet").mkdir()
    (tmp_path / "outlet/.lock").write_text("pid 1 since the flood\n")
    open_archive(tmp_path).abandon()


def test_a_lock_tells_of_nobody_but_who_holds_it(tmp_path: Path) -> None:
    path = tmp_path / ".lock"
    path.write_text("pid 1000000000000 since the flood, and for ever after\n")
    lock = Lock.take(path, NOON)
    assert path.read_text() == f"pid {os.getpid()} since 2026-11-25T12:00:00Z\n"
    lock.release()


def test_a_lock_that_is_let_go_twice_lets_go_of_nothing_else(tmp_path: Path) -> None:
    lock = Lock.take(tmp_path / ".lock", NOON)
    lock.release()
    other = Lock.take(tmp_path / ".another", NOON)  # has the number that the first had
    lock.release()
    with pytest.raises(ArchiveBusy):
        Lock.take(tmp_path / ".another", NOON)
    other.release()


def test_a_lock_that_nobody_signed(tmp_path: Path) -> None:
    lock = Lock.take(tmp_path / ".lock", NOON)
    (tmp_path / ".lock").write_text("")
    with pytest.raises(ArchiveBusy, match="is in use by another process; wait"):
        Lock.take(tmp_path / ".lock", NOON)
    lock.release()


def test_a_lock_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "outlet/.lock").mkdir(parents=True)
    with pytest.raises(ArchiveUnwritable, match=r"^cannot write \S+\.lock: Is a directory; "):
        open_archive(tmp_path)


def test_a_disk_too_full_to_sign_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "")

    with monkeypatch.context() as disk:
        disk.setattr("os.pwrite", full)
        with pytest.raises(ArchiveUnwritable, match="No space left on device; free some space"):
            open_archive(tmp_path)
    open_archive(tmp_path).abandon()


def test_a_disk_that_knows_no_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise OSError(errno.ENOLCK, "")

    monkeypatch.setattr("fcntl.flock", none)
    with pytest.raises(
        ArchiveUnwritable, match="this disk knows no locks: set NEWSCRAWL_ARCHIVE to a folder"
    ):
        open_archive(tmp_path)
