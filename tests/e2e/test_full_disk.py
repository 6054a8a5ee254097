"""A disk that fills up under a whole crawl: one line, status 7, nothing torn; the next run completes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.runs.status import ExitStatus
from tests.newspaper import Newspaper, story
from tests.project import Run
from tests.smalldisk import SmallDisk, available

pytestmark = pytest.mark.skipif(
    not available(), reason="needs Linux that lets users mount a disk of their own"
)


def test_a_full_disk_ends_runs_and_loses_nothing(tmp_path: Path) -> None:
    paper = Newspaper([story(n, words=300) for n in range(1, 31)], per_page=30)
    full: list[Run] = []
    with paper.site() as site, SmallDisk(tmp_path, 100_000) as disk:
        run = disk.crawl(*site.arguments, "-a", "sections=companies", **site.environ)
        while run.status != ExitStatus.OK and len(full) < 20:
            full.append(run)
            disk.resize(int(disk.size * 1.5))
            run = disk.crawl(*site.arguments, "-a", "sections=companies", **site.environ)
        records = disk.seen.records()
        verified = disk.scrapy("verify", "businessstandard")
    assert run.status == ExitStatus.OK, run.stderr
    assert sorted(record["id"] for record in records) == sorted(story.key for story in paper.stories)
    assert verified.status == ExitStatus.OK, verified.stdout
    assert len(full) >= 4
    for one in full:
        assert one.status == ExitStatus.CANNOT_WRITE
        assert "free some space and run again" in one.lines[0]
        assert len(one.lines) <= 2  # the second says where the files are


def test_what_is_on_a_full_disk_can_be_read(tmp_path: Path) -> None:
    paper = Newspaper([story(n) for n in range(1, 4)])
    with paper.site() as site, SmallDisk(tmp_path, 10_000_000) as disk:
        assert disk.crawl(*site.arguments, "-a", "sections=companies", **site.environ).status == ExitStatus.OK
        disk.resize(disk.used)
        for command in ("verify", "coverage"):
            run = disk.scrapy(command, "businessstandard")
            assert (run.status, run.stderr) == (ExitStatus.OK, "")
