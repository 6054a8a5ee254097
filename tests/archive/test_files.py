"""Files written whole, and what a person is told where the disk refuses."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from newscrawl.archive import LEDGER
from newscrawl.archive.errors import ArchiveUnwritable, unreadable, unwritable
from newscrawl.archive.files import Files
from tests.archive.faults import folders_answer, inodes_synced
from tests.archive.world import open_archive


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "No space left on device; free some space and run again: what is committed is safe"),
        (
            errno.EMFILE,
            "Too many open files; raise their limit (ulimit -n) and run again: what is committed is safe",
        ),
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


def test_the_name_of_each_new_folder_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = inodes_synced(monkeypatch)
    outlet = tmp_path / "archive" / "outlet"
    Files().make_folder(outlet / "articles")
    assert set(synced) == {folder.stat().st_ino for folder in (tmp_path, tmp_path / "archive", outlet)}
    Files().make_folder(outlet / "articles")
    assert len(synced) == 3


@pytest.mark.parametrize("durable", [True, False])
def test_each_step_is_on_the_disk_when_it_returns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, durable: bool
) -> None:
    files, synced, folder = Files(durable=durable), inodes_synced(monkeypatch), tmp_path.stat().st_ino
    part, target = tmp_path / "segment.part", tmp_path / "segment"
    file = files.create(part)
    files.write(file, b"record")
    inode = part.stat().st_ino
    steps: list[tuple[Callable[[], None], list[int]]] = [
        (lambda: files.sync(file), [inode]),
        (lambda: files.rename(part, target), [folder]),
        (lambda: files.cut(target, 3), [inode]),
        (lambda: files.remove(target), [folder]),
        (lambda: files.sync_folder(tmp_path), [folder]),
    ]
    for step, asked in steps:
        synced.clear()
        step()
        assert synced == (asked if durable else [])
    synced.clear()
    files.replace_text(target, "summary")
    assert synced == ([target.stat().st_ino, folder] if durable else [])
    files.close(file)


def test_what_the_system_takes_in_pieces_is_written_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: write(fd, bytes(data)[:3]))
    Files().replace_text(tmp_path / "summary.json", "one, two, three")
    assert (tmp_path / "summary.json").read_text() == "one, two, three"


def test_a_folder_that_cannot_be_looked_for_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArchiveUnwritable, match=r"^cannot write \S+: File name too long; "):
        Files().make_folder(tmp_path / ("long" * 100))


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
