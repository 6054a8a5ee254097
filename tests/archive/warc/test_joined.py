"""Many WARC files are asked as one, with one file open."""

from __future__ import annotations

import resource
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from newscrawl.archive.warc.index import WarcIndex
from tests.warcs import A, WarcFile

FILES = 200


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each file has a page of its own and the newest state of one that all have."""
    folder = tmp_path_factory.mktemp("warcs")
    for number in range(FILES):
        with WarcFile(folder / f"{number:04d}.warc.gz") as file:
            date = f"2026-11-{1 + number // 24:02d}T{number % 24:02d}:00:00Z"
            file.response(f"https://example.org/{number}", f"page {number}".encode(), date=date)
            file.response(A, f"state {number}".encode(), date=date)
    return folder


@pytest.fixture
def few_open() -> Iterator[None]:
    """No more files may be open than these tests, and little else, need."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (100, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


@pytest.mark.usefixtures("few_open")
def test_each_page_is_found_in_its_file(folder: Path) -> None:
    index = WarcIndex.open(folder)
    assert len(index) == 2 * FILES
    assert index.latest == "20261109070000"
    assert [index.read(c).body for c in index.captures(A)] == [b"state %d" % n for n in range(FILES)]
    for number in (0, 7, FILES - 1):
        (capture,) = index.captures(f"https://example.org/{number}")
        assert capture.file == folder / f"{number:04d}.warc.gz"
        assert index.read(capture).body == b"page %d" % number
    past = index.lookup(A, "20261101235959")
    assert past is not None
    assert index.read(past).body == b"state 23"
    assert index.lookup("https://example.org/none") is None
    index.close()


def test_one_that_was_never_asked_makes_nothing_as_it_is_closed(folder: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    index = WarcIndex.open(copy)
    shutil.rmtree(copy)  # whoever made the index now would miss them
    index.close()


def test_a_damaged_file_among_many_is_told(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    (tmp_path / "0003.warc.gz").write_bytes((folder / "0003.warc.gz").read_bytes()[:-20])
    index = WarcIndex.open(tmp_path)
    assert [fault.partition(": ")[0] for fault in index.faults] == [f"{tmp_path}/0003.warc.gz"]
    assert index.lookup("https://example.org/3") is not None
    index.close()
