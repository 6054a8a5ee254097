"""What was last known of a site's tdmrep.json, over all runs."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newscrawl.archive.files import Files
from newscrawl.manners.tdmfiles import FILE, TdmFiles

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SITE = "https://outlet.example/"
RESERVED = b'[{"location": "/", "tdm-reservation": 1}]'


@pytest.mark.parametrize(
    "spoilt",
    [
        *(
            "",
            "[]",
            '{"x": 1}',
            '{"https://outlet.example/": {"asked": "now"}}',
            '{"x": {}}',
            "\x00",
            100_000 * "[",
        ),
        '{"https://outlet.example/": {"asked": "0001-01-01T00:00:00+14:00", "sha256": "", "rules": []}}',
        '{"https://outlet.example/": {"asked": "9999-12-31T23:59:59-23:00", "sha256": "", "rules": []}}',
    ],
)
def test_a_spoilt_memory_is_no_memory(tmp_path: Path, spoilt: str) -> None:
    (tmp_path / FILE).write_text(spoilt)
    assert TdmFiles(tmp_path / FILE, lambda: NOW).last(SITE) is None


def test_a_memory_is_read_as_it_was_written(tmp_path: Path) -> None:
    files = TdmFiles(tmp_path / FILE, lambda: NOW)
    put = files.put(SITE, RESERVED)
    files.save(Files(durable=False))
    assert TdmFiles(tmp_path / FILE, lambda: NOW).fresh(SITE) == put
    assert [*json.loads((tmp_path / FILE).read_text())] == [SITE]


@pytest.mark.parametrize(
    ("hours", "fresh", "last"), [(0, True, True), (23, True, True), (24, False, True), (-1, False, False)]
)
def test_a_site_is_asked_again_after_a_day(tmp_path: Path, hours: int, fresh: bool, last: bool) -> None:
    files = TdmFiles(tmp_path / FILE, lambda: NOW)
    files.put(SITE, RESERVED)
    files.save(Files(durable=False))
    later = TdmFiles(tmp_path / FILE, lambda: NOW + timedelta(hours=hours))
    assert (later.fresh(SITE) is not None, later.last(SITE) is not None) == (fresh, last)


def test_only_what_was_learnt_since_is_to_be_saved(tmp_path: Path) -> None:
    files = TdmFiles(tmp_path / FILE, lambda: NOW)
    assert not files.changed
    files.put(SITE, RESERVED)
    assert files.changed
    files.save(Files(durable=False))
    assert not files.changed
    files.put(f"{SITE}other", b"")
    assert files.changed
    assert not TdmFiles(tmp_path / FILE, lambda: NOW).changed
