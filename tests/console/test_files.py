"""Files that commands write; one that programs read and replace is one program's at a time."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from scrapy.settings import Settings

from newscrawl.console.answering import Refused
from newscrawl.console.feeds import check_feeds
from newscrawl.console.files import _is_ours, alone, appearing, output, writable, writing
from newscrawl.export.aside import put
from newscrawl.options import OptionError
from newscrawl.runs.status import ExitStatus
from tests.archive.world import open_archive


def test_who_comes_second_is_told_and_who_comes_after_is_not(tmp_path: Path) -> None:
    path = tmp_path / "cursor"
    with alone(path):
        with pytest.raises(Refused, match=f"{path} is in use") as refused, alone(path):
            pass
        put(path, "1")
    assert refused.value.status == ExitStatus.ALREADY_RUNNING
    with alone(path):
        assert path.read_text() == "1"


def test_a_file_that_was_replaced_meanwhile_is_not_the_one_to_have(tmp_path: Path) -> None:
    path = tmp_path / "cursor"
    with path.open("ab") as file:
        put(path, "1")
        assert not _is_ours(file, path)


def test_a_file_that_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cannot write") as refused, alone(tmp_path / "no" / "cursor"):
        pass
    assert refused.value.status == ExitStatus.CANNOT_WRITE


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "No space left on device"),
        (OSError("a library's words"), "a library's words"),
    ],
)
def test_what_the_system_says_stands_in_the_line(tmp_path: Path, error: OSError, why: str) -> None:
    with pytest.raises(Refused) as refused, writing(tmp_path / "out.csv"):
        raise error
    assert str(refused.value) == f"cannot write {tmp_path / 'out.csv'}: {why}"


@pytest.mark.parametrize("there", [False, True], ids=["in a folder", "over a file"])
def test_who_may_not_write_there_is_told_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    path = tmp_path / "out.sqlite"
    if there:
        path.touch()
    monkeypatch.setattr(os, "access", lambda one, _mode: one != (path if there else tmp_path))
    with pytest.raises(Refused) as refused, writing(path):
        raise OSError("unable to open it")
    assert (
        str(refused.value) == f"cannot write {path}: unable to open it; name a file where this user may write"
    )


def test_a_name_that_is_not_utf_8_goes_through_a_pipe_as_into_a_file(tmp_path: Path) -> None:
    pipe, file = tmp_path / "pipe", tmp_path / "file"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    for path in (pipe, file):
        with appearing(path) as out:
            out.write("caf\udce9.warc.gz")
    assert os.read(reader, 100) == file.read_bytes() == b"caf\xe9.warc.gz"
    os.close(reader)


@pytest.mark.parametrize(
    "name",
    ["ledger.sqlite", "ledger.sqlite-wal", "articles/export.jsonl", "warc/a.warc.gz", "manifest/a.jsonl"],
)
def test_no_file_of_an_archive_is_written_over_or_joined(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An export in the wrong folder had all further runs end, and one by the wrong name was a ledger lost."""
    open_archive(tmp_path, outlet="mill").close(0, "fine", {})
    path = tmp_path / "mill" / name
    path.parent.mkdir(exist_ok=True)
    monkeypatch.chdir(path.parent)
    for one in (path, Path(path.name)):
        with pytest.raises(Refused, match="among the files of an archive"):
            writable(one)
        with pytest.raises(Refused, match="among the files of an archive"), output(str(one)):
            pass
        with pytest.raises(OptionError, match="among the files of an archive"):
            check_feeds(Settings({"FEEDS": {str(one): {"format": "jsonl"}}}))


def test_beside_an_archive_files_may_be_written(tmp_path: Path) -> None:
    open_archive(tmp_path, outlet="mill").close(0, "fine", {})
    (tmp_path / "articles").mkdir()
    for name in ("report.html", "mill/mill.csv", "articles/export.jsonl"):
        assert writable(tmp_path / name)
