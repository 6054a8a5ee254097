"""A file appears whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from newscrawl.export.aside import aside
from tests.archive.faults import folders_answer, inodes_synced


def test_what_stood_there_stays_until_the_new_file_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("old")
    with aside(path) as part:
        part.write_text("new")
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert [*tmp_path.iterdir()] == [path]


def test_after_a_failure_nothing_is_left_of_it(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("old")

    def fail() -> None:
        with aside(path) as part:
            part.write_text("half")
            raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        fail()
    assert path.read_text() == "old"
    assert [*tmp_path.iterdir()] == [path]


def test_a_link_stays_and_leads_to_the_new_file(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    for target in ("disk/old.csv", "disk/none-yet.csv"):
        link = tmp_path / Path(target).name
        link.symlink_to(target)
        with aside(link) as part:
            part.write_text("new")
        assert link.is_symlink()
        assert (tmp_path / target).read_text() == "new"
    assert len([*(tmp_path / "disk").iterdir()]) == 2


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), aside(tmp_path / "none" / "x.csv") as part:
        part.write_text("new")


def test_a_write_that_fails_says_where(tmp_path: Path) -> None:
    def fail() -> None:
        with aside(tmp_path / "x.csv") as part:
            part.write_text("half")
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)) as failed:
        fail()
    assert failed.value.filename == str(tmp_path / "x.csv")


def test_what_was_left_of_a_program_that_was_killed_goes(tmp_path: Path) -> None:
    left, others, written = (
        tmp_path / name for name in (".x [1].csv.7.part", ".x.csv.7.part", ".x [1].csv.8.part")
    )
    for part in (left, others, written):
        part.touch()
    for part in (left, others):
        os.utime(part, (0, 0))
    with aside(tmp_path / "x [1].csv") as part:
        part.write_text("new")
    assert {*tmp_path.iterdir()} == {others, written, tmp_path / "x [1].csv"}


def test_a_disk_that_cannot_be_asked_for_its_folders_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders_answer(monkeypatch, errno.EINVAL)
    with aside(tmp_path / "x.csv") as part:
        part.write_text("new")
    assert (tmp_path / "x.csv").read_text() == "new"


def test_a_file_that_is_shut_to_others_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("old")
    path.chmod(0o600)
    with aside(path) as part:
        part.write_text("new")
    assert (path.read_text(), path.stat().st_mode & 0o777) == ("new", 0o600)


def test_the_file_and_its_name_are_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = inodes_synced(monkeypatch)
    with aside(tmp_path / "x.csv") as part:
        part.write_text("new")
    assert synced == [(tmp_path / "x.csv").stat().st_ino, tmp_path.stat().st_ino]
