"""What is no page is told before it fills the memory."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from newscrawl.pages import single
from newscrawl.pages.single import Page, told


@pytest.mark.parametrize(
    ("name", "hinted"),
    [("www.example.org/story", True), ("example.org/", True), ("none.html", False), ("../of/a.html", False)],
)
def test_an_address_without_its_scheme_is_told(name: str, hinted: bool) -> None:
    assert ("; an address begins with https://" in (told(Page(name=name)).reason or "")) is hinted


@pytest.mark.parametrize("packed", [False, True])
def test_a_file_that_does_not_end_or_unpacks_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packed: bool
) -> None:
    monkeypatch.setattr(single, "_MOST", 1 << 20)
    file = Path("/dev/zero")
    if packed:
        file = tmp_path / "bomb.html.gz"
        file.write_bytes(gzip.compress(bytes(5 << 20)))
    answer = told(Page(name=str(file)))
    assert (answer.line, answer.unreadable) == (None, True)
    assert answer.reason == "the file cannot be read (more than 1 MiB)"
