"""A file that a run is about to seal is read by the name that it has just then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive.segments import open_either, part_of
from newscrawl.archive.warc.read import ReplayError, read_record


@pytest.fixture
def sealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The final name of a file that gets it when somebody has looked for it in vain."""
    final, opened = tmp_path / "segment.jsonl", Path.open
    part_of(final).write_bytes(b"{}\n")

    def opens(path: Path, *how: Any, **more: Any) -> Any:
        try:
            return opened(path, *how, **more)
        finally:
            if part_of(final).exists():
                part_of(final).rename(final)

    monkeypatch.setattr(Path, "open", opens)
    return final


def test_a_file_that_is_sealed_at_that_moment(sealed: Path) -> None:
    with open_either(sealed) as stream:
        assert stream.read() == b"{}\n"


def test_a_file_that_was_open_when_it_was_found(tmp_path: Path) -> None:
    (tmp_path / "pages.warc").write_bytes(b"WARC")
    with open_either(tmp_path / "pages.warc.part") as stream:
        assert stream.read() == b"WARC"


def test_a_page_of_a_file_that_is_sealed_at_that_moment(sealed: Path) -> None:
    with pytest.raises(ReplayError, match="no whole record"):  # found, and of no page
        read_record(sealed, 0, 9)


def test_what_has_neither_name(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as error:
        open_either(tmp_path / "segment.jsonl")
    assert error.value.filename == str(tmp_path / "segment.jsonl")
