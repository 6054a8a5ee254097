"""What is in a folder, and what of it nobody may look into."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive.warc.index import WarcIndex
from newscrawl.archive.warc.read import ReplayError
from newscrawl.filesbelow import files_below
from newscrawl.pages.folders import files
from newscrawl.pages.single import Page, told
from newscrawl.replay.foreign import warcs

DENIED = os.strerror(errno.EACCES)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two files at two depths, a link to nothing, and a folder that is shut (root may look into any)."""
    folder = tmp_path / "folder"
    (folder / "deep" / "deeper").mkdir(parents=True)
    (folder / "shut").mkdir()
    for name in ("b.warc.gz", "deep/deeper/a.warc"):
        (folder / name).touch()
    (folder / "deep" / "gone").symlink_to(tmp_path / "nowhere")
    look = os.scandir

    def looked(place: Any) -> Iterator[os.DirEntry[str]]:
        if Path(place).name == "shut":
            raise PermissionError(errno.EACCES, DENIED, str(place))
        return look(place)

    monkeypatch.setattr(os, "scandir", looked)
    return folder


def test_files_at_any_depth_by_path(folder: Path) -> None:
    shut: list[OSError] = []
    assert [*files_below(folder, shut.append)] == [
        folder / "b.warc.gz",
        folder / "deep" / "deeper" / "a.warc",
        folder / "deep" / "gone",
    ]
    assert [error.filename for error in shut] == [str(folder / "shut")]


def test_no_more_of_a_folder_is_held_than_the_way(folder: Path) -> None:
    shut: list[OSError] = []
    found = files_below(folder, shut.append)
    assert next(found) == folder / "b.warc.gz"
    (folder / "deep" / "deeper" / "0.warc").touch()
    assert next(found).name == "0.warc"
    assert shut == []


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "1.html").touch()
    (tmp_path / "a" / "round").symlink_to(tmp_path)
    (tmp_path / "b.html").symlink_to(tmp_path / "a" / "1.html")
    assert [*files_below(tmp_path, lambda _: None)] == [tmp_path / "a" / "1.html", tmp_path / "b.html"]


def test_pages_are_read_beside_a_folder_that_is_shut_and_that_is_told(folder: Path) -> None:
    *there, fault = files([Page(name=str(folder))])
    assert [Path(page.name).name for page in there] == ["b.warc.gz", "a.warc", "gone"]
    assert told(there[-1]).reason == f"the file cannot be read ({os.strerror(errno.ENOENT)})"
    assert (fault.name, fault.unreadable) == (str(folder / "shut"), True)
    assert fault.fault == f"the folder cannot be read ({DENIED})"


def test_warcs_are_not_half_of_them(folder: Path) -> None:
    with pytest.raises(ReplayError, match=f"shut: {DENIED}"):
        warcs([str(folder)])
    with pytest.raises(ReplayError, match=f"shut: {DENIED}"):
        WarcIndex.open(folder)
