"""Fixtures of the tests of WARC files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.warcs import A, B, WarcFile


@pytest.fixture(params=["day.warc.gz", "day.warc"])
def warc(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path: Path = tmp_path / request.param
    with WarcFile(path) as file:
        file.response(A, b"<html>old</html>", date="2026-11-23T06:00:00Z")
        file.response(B, b"b" * 400_000)
        file.response(A, b"<html>new</html>", date="2026-11-24T06:00:00Z", status="301 Moved Permanently")
        file.resource("https://example.org/notes.txt", b"notes", "text/plain")
    return path
