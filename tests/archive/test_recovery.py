"""What a run finds when the one before was interrupted, and what it makes of it."""

from __future__ import annotations

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from newscrawl.archive import LEDGER, Archive, ArchiveDamaged
from tests.archive.world import NOON, Clock, assert_whole, crawl, lines, open_archive

STORIES = range(7)


def test_segments_without_their_ledger_are_not_begun_anew(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    crawl(archive, [1])
    archive.close(0, "fine", {})
    (tmp_path / "outlet" / LEDGER).unlink()
    with pytest.raises(ArchiveDamaged, match="put it back or run `scrapy ledger rebuild outlet`"):
        open_archive(tmp_path)


def test_a_clock_that_was_set_back_between_runs(tmp_path: Path) -> None:
    clock = Clock()
    for run, back in enumerate((0, 3, 3, 0.0001)):
        clock.forward(days=-back)
        archive = open_archive(tmp_path, clock)
        assert archive.recovered == []
        assert archive.lost is None
        crawl(archive, (run,))
        archive.commit()
        clock.forward(hours=-2)
        archive.close(0, "fine", {})
    assert_whole(tmp_path / "outlet", range(4))


def test_an_interrupted_run_is_said_to_be(tmp_path: Path) -> None:
    clock = Clock()
    first = open_archive(tmp_path, clock)
    crawl(first, [1])
    first.commit()
    first.abandon()
    clock.forward(hours=1)
    second = open_archive(tmp_path, clock)
    assert second.recovered == [
        f"run {first.run} did not end",
        f"sealed warc/{first.run}-0001.warc.gz, which an interrupted run left open",
        f"sealed articles/{first.run}-0001.jsonl, which an interrupted run left open",
    ]
    second.close(0, "fine", {})
    third = open_archive(tmp_path, clock)
    assert third.recovered == []
    third.abandon()


def test_what_was_not_committed_is_cut_off_and_said(tmp_path: Path) -> None:
    first = open_archive(tmp_path)
    crawl(first, [1])
    first.commit()
    crawl(first, [2])
    first.abandon()
    second = open_archive(tmp_path, Clock(NOON + timedelta(hours=1)))
    assert [line.partition(" bytes ")[2] for line in second.recovered[1:]] == [
        f"from {name}: they were not committed"
        for name in (f"warc/{first.run}-0001.warc.gz", f"articles/{first.run}-0001.jsonl")
    ]
    assert len(lines(tmp_path / "outlet")) == 1
    second.abandon()


def test_files_that_are_not_ours_stay(tmp_path: Path) -> None:
    open_archive(tmp_path).close(0, "fine", {})
    other = tmp_path / "outlet/articles/notes.part"
    other.write_text("mine")
    archive = open_archive(tmp_path)
    assert (archive.recovered, other.read_text()) == ([], "mine")
    archive.abandon()


def test_a_disk_that_lied_gives_up_what_it_lost_and_fetches_it_again(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path, "outlet", durable=False)
    crawl(archive, STORIES)
    archive.commit()
    archive.abandon()
    (part,) = (tmp_path / "outlet/articles").glob("*.part")
    os.truncate(part, part.stat().st_size // 2)
    archive = Archive.open(tmp_path, "outlet", durable=False)
    assert any("had lost what was committed to it" in note for note in archive.recovered)
    waiting = archive.ledger.pending(100)
    assert {row.reason for row in waiting} == {"record lost"}
    assert len(waiting) + len(lines(tmp_path / "outlet")) == len(STORIES)
    crawl(archive, ())
    archive.close(0, "fine", {})
    assert_whole(tmp_path / "outlet", STORIES)


def test_a_ledger_from_a_backup_is_not_taken_for_the_truth(tmp_path: Path) -> None:
    clock = Clock()
    archive = open_archive(tmp_path, clock)
    crawl(archive, range(3))
    archive.close(0, "fine", {})
    ledger = tmp_path / "outlet" / LEDGER
    shutil.copy(ledger, tmp_path / "backup")
    for killed in (False, True):
        clock.forward(hours=1)
        archive = open_archive(tmp_path, clock)
        crawl(archive, range(3, 6))
        archive.commit()
        if killed:
            archive.abandon()
        archive.close(0, "fine", {})
        shutil.copy(tmp_path / "backup", ledger)
        with pytest.raises(
            ArchiveDamaged, match="is newer than the ledger beside it; run `scrapy ledger rebuild"
        ):
            open_archive(tmp_path, clock)
        if not killed:
            (segment,) = (tmp_path / "outlet/articles").glob(f"{archive.run}*.jsonl")
            segment.unlink()
            (tmp_path / f"outlet/warc/{archive.run}-0001.warc.gz").unlink()
    assert len(lines(tmp_path / "outlet")) == 6


def test_an_open_file_of_a_run_nobody_knows_is_left_alone(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    crawl(archive, STORIES)
    archive.close(0, "fine", {})
    stray = tmp_path / "outlet/warc/20200101T000000Z-0001.warc.gz.part"
    stray.write_bytes(b"pages")
    archive = open_archive(tmp_path)
    assert archive.recovered == [f"left warc/{stray.name} alone: the ledger does not know its run"]
    assert stray.read_bytes() == b"pages"
    archive.abandon()


def test_a_seal_that_the_disk_forgot_is_put_on_again(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    crawl(archive, STORIES)
    archive.close(0, "fine", {})
    (segment,) = (tmp_path / "outlet/articles").glob("*.jsonl")
    segment.rename(f"{segment}.part")
    archive = open_archive(tmp_path)
    assert archive.recovered == [f"sealed articles/{segment.name} again: the disk had lost its name"]
    archive.close(0, "fine", {})
    assert_whole(tmp_path / "outlet", STORIES)


def test_an_open_file_that_is_gone_is_forgotten(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    crawl(archive, STORIES)
    archive.commit()
    archive.abandon()
    for part in (tmp_path / "outlet").glob("*/*.part"):
        part.unlink()
    archive = open_archive(tmp_path)
    assert sum("had lost what was committed to it" in note for note in archive.recovered) == 2
    crawl(archive, ())
    archive.close(0, "fine", {})
    assert_whole(tmp_path / "outlet", STORIES)


def test_segments_that_are_missing_or_changed_are_told_in_one_line(tmp_path: Path) -> None:
    clock = Clock()
    for run in range(5):
        archive = open_archive(tmp_path, clock)
        assert archive.lost is None
        crawl(archive, (run,))
        archive.close(0, "fine", {})
        clock.forward(hours=1)
    segments = sorted((tmp_path / "outlet/articles").glob("*.jsonl"))
    for segment in segments[:3]:
        segment.unlink()
    segments[3].write_bytes(segments[3].read_bytes() + b"\n")
    archive = open_archive(tmp_path, clock)
    archive.abandon()
    assert archive.lost is not None
    assert archive.lost.startswith(f"4 of 5 sealed segments are missing or changed: {segments[0].name}, ")
    assert "and 1 more; put them back" in archive.lost
    assert "`scrapy ledger rebuild outlet`" in archive.lost


def test_pages_that_somebody_keeps_elsewhere_are_not_missed(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    crawl(archive, STORIES)
    archive.close(0, "fine", {})
    for warc in (tmp_path / "outlet/warc").iterdir():
        warc.unlink()
    archive = open_archive(tmp_path)
    assert archive.lost is None
    archive.abandon()
