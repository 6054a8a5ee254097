"""Files written whole, and what a person is told where the disk refuses."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from newscrawl.archive import LEDGER
from newscrawl.archive.errors import ArchiveUnwritable, unreadable, unwritable
from newscrawl.archive.files import Files
from tests.archive.faults import folders_answer
from tests.archive.world import open_archive


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "No space left on device; free some space and run again: what is committed is safe"),
        (errno.EROFS, "Read-only file system; mount it writable or set NEWSCRAWL_ARCHIVE to another folder"),
        (
            errno.EACCES,
            "Permission denied; let this user write there or set NEWSCRAWL_ARCHIVE to another folder",
        ),
        (errno.EIO, "Input/output error; check the disk and run again: what is committed is safe"),
    ],
)
def test_what_is_wrong_where_and_what_to_do(number: int, said: str) -> None:
    assert str(unwritable(Path("/a/b"), OSError(number, ""))) == f"cannot write /a/b: {said}"


def test_an_error_without_a_number_still_says_something() -> None:
    assert str(unwritable(Path("/a/b"), OSError("odd"))).startswith("cannot write /a/b: odd; ")
    assert str(unreadable(Path("/a/b"), OSError("odd"))).startswith("cannot read /a/b: odd; ")


def test_a_small_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "summary.json"
    (tmp_path / "summary.json.part").write_text("left by a kill")
    for text in ("one", "two"):
        Files().replace_text(target, text)
        assert target.read_text() == text
    assert [p.name for p in tmp_path.iterdir()] == ["summary.json"]


@pytest.mark.parametrize("number", [errno.EINVAL, errno.EBADF, errno.ENOSYS, errno.ENOTSUP])
def test_a_disk_that_cannot_be_asked_for_its_folders_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    folders_answer(monkeypatch, number)
    Files().make_folder(tmp_path / "new")
    Files().replace_text(tmp_path / "new" / "summary.json", "one")
    assert (tmp_path / "new" / "summary.json").read_text() == "one"


def test_a_disk_that_fails_to_write_its_folders_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders_answer(monkeypatch, errno.EIO)
    with pytest.raises(ArchiveUnwritable, match="Input/output error"):
        Files().sync_folder(tmp_path)


def test_a_group_may_write_where_the_umask_lets_it(tmp_path: Path) -> None:
    before = os.umask(0o002)  # people who share an archive
    try:
        open_archive(tmp_path).abandon()
    finally:
        os.umask(before)
    files = [path for path in (tmp_path / "outlet").rglob("*") if path.is_file()]
    assert {path.name: path.stat().st_mode & 0o777 for path in files} == {".lock": 0o664, LEDGER: 0o664}
