"""The last run in Prometheus' text format."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest

from newscrawl.runs.prometheus import exposition, write_metrics

SUMMARY: dict[str, Any] = {
    "outlet": "outlet",
    "run": "20261125T120000Z",
    "ended": "2026-11-25T12:00:07Z",
    "seconds": 7.2,
    "status": 6,
    "sources": {"asked": 5, "faulty": ["a", "b"], "silent": []},
    "found": 12,
    "new": 3,
    "changed": {"corrected": 1},
    "unchanged": 2,
    "duplicate": 0,
    "skipped": {"video": 2, "other host": 1},
    "gone": {},
    "refused": {},
    "failed": {"timeout": 1},
    "errors": 0,
    "pending": 4,
}
_SAMPLE = re.compile(r'newscrawl_last_run_\w+\{\w+="[^"]*"(,\w+="[^"]*")*\} [\d.]+')


def test_every_line_is_of_the_format_and_every_metric_is_told_once() -> None:
    lines = exposition(SUMMARY).splitlines()
    samples = [line for line in lines if not line.startswith("#")]
    assert all(_SAMPLE.fullmatch(line) for line in samples)
    types = [line.split()[2] for line in lines if line.startswith("# TYPE")]
    assert len(types) == len(set(types))
    assert {line.partition("{")[0] for line in samples} == set(types)


@pytest.mark.parametrize(
    "line",
    [
        'newscrawl_last_run_status{outlet="outlet"} 6',
        'newscrawl_last_run_end_timestamp_seconds{outlet="outlet"} 1795608007',
        'newscrawl_last_run_articles{outlet="outlet",change="corrected"} 1',
        'newscrawl_last_run_articles{outlet="outlet",change="removed"} 0',
        'newscrawl_last_run_urls{outlet="outlet",state="skipped"} 3',
        'newscrawl_last_run_sources{outlet="outlet",condition="asked"} 5',
        'newscrawl_last_run_sources{outlet="outlet",condition="faulty"} 2',
        'newscrawl_last_run_sources{outlet="outlet",condition="silent"} 0',
        'newscrawl_last_run_errors{outlet="outlet"} 0',
        'newscrawl_last_run_found{outlet="outlet"} 12',
        'newscrawl_last_run_duration_seconds{outlet="outlet"} 7.2',
        'newscrawl_last_run_pending{outlet="outlet"} 4',
    ],
)
def test_numbers_are_those_of_the_summary(line: str) -> None:
    assert line in exposition(SUMMARY).splitlines()


def test_of_a_run_that_could_not_write_only_the_status_is_known() -> None:
    samples = exposition({"outlet": "outlet", "status": 7}).splitlines()[2:]
    assert samples == ['newscrawl_last_run_status{outlet="outlet"} 7']


def test_one_file_an_outlet_readable_for_the_collector(tmp_path: Path) -> None:
    before = os.umask(0o077)  # a collector is another user
    try:
        write_metrics(str(tmp_path / "newscrawl-{outlet}.prom"), SUMMARY)
    finally:
        os.umask(before)
    (path,) = tmp_path.iterdir()
    assert path.name == "newscrawl-outlet.prom"
    assert path.stat().st_mode & 0o777 == 0o644
    assert path.read_text("utf-8") == exposition(SUMMARY)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_metrics(str(tmp_path / "none" / "x.prom"), SUMMARY)
