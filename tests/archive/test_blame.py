"""Work that fails is our fault, unless there is a record that somebody edited into none."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.archive import ArchiveDamaged
from newscrawl.archive.blame import blaming
from tests.archive.world import article, open_archive


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    for outlet in ("one", "two"):
        archive = open_archive(tmp_path, outlet=outlet)
        for number in (1, 2):
            archive.store(f"outlet:{number}", article(number))
        archive.close(0, "fine", {})
    return [tmp_path / "one", tmp_path / "two"]


def fail(folders: list[Path], error: Exception) -> None:
    with blaming(*folders):
        raise error


def edit(folder: Path) -> Path:
    (segment,) = (folder / "articles").glob("*.jsonl")
    before, after, line = segment.read_bytes().partition(b'"headline":"Story 2"')
    segment.write_bytes(before + after.replace(b'"Story 2"', b"[2, 2, 2]") + line)
    return segment


ERRORS = (TypeError("a"), KeyError("b"), ValueError("c"), AttributeError("d"), ZeroDivisionError("e"))


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_where_a_record_was_edited_into_none_that_is_told(folders: list[Path], error: Exception) -> None:
    segment = edit(folders[1])
    with pytest.raises(ArchiveDamaged) as told:
        fail(folders, error)
    assert str(told.value) == (
        f"{segment}: outlet:2 is no record any more (record.headline: list, not string); "
        "`scrapy verify two` tells more"
    )
    assert told.value.__cause__ is error


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_where_all_records_are_whole_the_error_is_ours(folders: list[Path], error: Exception) -> None:
    with pytest.raises(type(error)) as told:
        fail(folders, error)
    assert told.value is error


def test_what_the_system_refuses_is_nobodys_fault(folders: list[Path]) -> None:
    edit(folders[0])
    with pytest.raises(OSError, match="No space left"):
        fail(folders, OSError(28, "No space left"))
