"""When a run commits, and what it asks of the disk for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from newscrawl.archive import LEDGER, Archive, Ledger, Limits
from newscrawl.archive.files import Files, OpenFile
from tests.archive.faults import Steps
from tests.archive.world import article, crawl, open_archive


@pytest.mark.parametrize(("seconds", "seen"), [(60.0, [0, 0, 3, 3]), (0.0, [1, 2, 3, 4])])
def test_groups_are_committed_by_count_and_by_time(tmp_path: Path, seconds: float, seen: list[int]) -> None:
    archive = Archive.open(
        tmp_path, "outlet", limits=Limits(group_records=3, group_seconds=seconds), durable=False
    )
    beside = Ledger.read(tmp_path / "outlet" / LEDGER)
    counts = []
    for number in range(4):
        archive.mark(f"outlet:{number}", "skipped", "no article")
        counts.append(beside.counts().get(("skipped", "no article"), 0))
    assert counts == seen
    beside.close()
    archive.abandon()


def test_a_commit_by_time_begins_the_time_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = 0.0
    monkeypatch.setattr("time.monotonic", lambda: seconds)
    archive = open_archive(tmp_path, limits=Limits(group_records=9, group_seconds=2.0))
    beside = Ledger.read(tmp_path / "outlet" / LEDGER)
    counts = []
    for number in range(6):
        seconds = float(number)
        archive.mark(f"outlet:{number}", "skipped", "no article")
        counts.append(beside.counts().get(("skipped", "no article"), 0))
    assert counts == [0, 0, 3, 3, 5, 5]
    beside.close()
    archive.abandon()


def test_a_commit_syncs_what_is_new_and_nothing_else(tmp_path: Path) -> None:
    files = Steps()
    archive = open_archive(tmp_path, files=files)
    synced = []
    for number in (1, 2, None):
        files.names.clear()
        if number:
            archive.store(f"outlet:{number}", article(number))
        archive.commit()
        synced.append([name for name in files.names if name.startswith("sync")])
    file = f"sync {archive.run}-0001.jsonl.part"
    assert synced == [[file, "sync folder articles"], [file], []]
    archive.abandon()


@pytest.mark.parametrize("end", [lambda archive: archive.close(0, "fine", {}), Archive.abandon])
def test_no_file_stays_open_when_a_run_has_ended(tmp_path: Path, end: Callable[[Archive], None]) -> None:
    held = set()

    class Counted(Files):
        def create(self, path: Path) -> OpenFile:
            file = super().create(path)
            held.add(file.fd)
            return file

        def close(self, file: OpenFile) -> None:
            super().close(file)
            held.remove(file.fd)

    archive = open_archive(tmp_path, files=Counted(durable=False))
    crawl(archive, range(3))
    assert len(held) == 2
    end(archive)
    assert not held
