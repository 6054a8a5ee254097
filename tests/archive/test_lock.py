"""One run of an outlet at a time, and no lock that outlives its run."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from newscrawl.archive import Archive, ArchiveBusy, ArchiveUnwritable
from tests.archive.world import open_archive


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
