"""A ledger made anew from records and pages, with what the old one still tells."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive import LEDGER, Archive, ArchiveBusy, ArchiveDamaged, ArchiveMissing, Ledger, Limits
from newscrawl.archive.read import segments_of
from newscrawl.archive.rebuild.rebuild import rebuild
from newscrawl.archive.verify import Verification
from newscrawl.items import Correction, Provenance
from newscrawl.runs.status import ExitStatus
from tests.archive.faults import Crash, Steps, crash_at, shut
from tests.archive.world import Clock, article, assert_whole, crawl, entry, page
from tests.project import PROJECT, Project


def make(root: Path, clock: Clock) -> None:
    archive = Archive.open(
        root, "outlet", now=clock, durable=False, limits=Limits(segment_bytes=900, group_records=2)
    )
    crawl(archive, range(6))
    archive.ledger.discover("outlet:7", entry(7))
    archive.mark("outlet:8", "gone", "410", http_status=410)
    archive.ledger.skip("https://outlet.example/topic/rain", "topic page")
    archive.close(0, "fine", {})
    clock.forward(hours=1)


def test_a_lost_ledger_is_made_anew(tmp_path: Path) -> None:
    clock = Clock()
    make(tmp_path, clock)
    (tmp_path / "outlet" / LEDGER).unlink()
    done = rebuild(tmp_path, "outlet", now=clock)
    assert (done.counts["records"], done.notes, done.set_aside) == (6, [], None)
    assert_whole(tmp_path / "outlet", range(6))
    archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
    assert archive.recovered == []
    for number in range(6):
        assert archive.ledger.discover(f"outlet:{number}", entry(number)) == "known"
        again = article(number, f"Text of {number}.")
        assert archive.store(f"outlet:{number}", again) == "unchanged"
    archive.close(0, "fine", {})
    assert list(Verification(tmp_path / "outlet").findings()) == []


def test_what_only_the_old_ledger_knew_is_taken_over(tmp_path: Path) -> None:
    clock = Clock()
    make(tmp_path, clock)
    done = rebuild(tmp_path, "outlet", now=clock)
    assert done.counts["urls taken over"] == 3
    assert done.set_aside is not None
    assert done.set_aside.exists()
    with closing(Ledger.read(tmp_path / "outlet" / LEDGER)) as ledger:
        assert ledger.counts() == {
            ("stored", "new"): 6,
            ("pending", None): 1,
            ("gone", "410"): 1,
            ("skipped", "topic page"): 1,
        }
        assert [row.url for row in ledger.pending(9)] == ["https://outlet.example/story-7"]


def test_each_old_ledger_is_kept_where_several_are_put_aside_in_a_second(tmp_path: Path) -> None:
    clock = Clock()
    make(tmp_path, clock)
    aside = [rebuild(tmp_path, "outlet", now=clock).set_aside for _ in range(3)]
    assert sorted(tmp_path.glob("outlet/*.old")) == aside


def test_a_damaged_ledger_is_put_aside(tmp_path: Path) -> None:
    clock = Clock()
    make(tmp_path, clock)
    (tmp_path / "outlet" / LEDGER).write_bytes(b"nothing that a database would say" * 99)
    done = rebuild(tmp_path, "outlet", now=clock)
    assert done.notes == ["ledger.sqlite: could not be read to its end (file is not a database)"]
    assert_whole(tmp_path / "outlet", range(6))


def test_revisions_corrections_and_removals_come_back(tmp_path: Path) -> None:
    clock = Clock()
    archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
    said = [Correction(kind="correction", text="The day was wrong.")]
    served = Provenance(crawled_at="2026-11-25T12:00:00Z", etag='"a"', via={"kind": "feed"})
    archive.store("outlet:1", article(1))
    archive.store("outlet:1", article(1, corrections=said, provenance=served))
    archive.store("outlet:2", article(2))
    archive.store("outlet:2", article(2, "", change="removed"))
    archive.close(0, "fine", {})
    rebuild(tmp_path, "outlet", now=clock)
    archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
    row = archive.ledger.state("outlet:1")
    assert row is not None
    assert (row.state, row.reason, row.etag) == ("stored", "corrected", '"a"')
    assert archive.store("outlet:1", article(1, corrections=said)) == "unchanged"
    assert archive.store("outlet:2", article(2)) == "restored"
    archive.abandon()


def test_what_a_kill_left_open_is_good_up_to_its_last_whole_line(tmp_path: Path) -> None:
    clock = Clock()
    archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
    crawl(archive, range(4))
    archive.commit()
    archive.abandon()
    for part in (tmp_path / "outlet").glob("*/*.part"):
        part.write_bytes(part.read_bytes() + part.read_bytes()[:40])
    (tmp_path / "outlet" / LEDGER).unlink()
    rebuild(tmp_path, "outlet", now=clock)
    Archive.open(tmp_path, "outlet", now=clock, durable=False).close(0, "fine", {})
    assert_whole(tmp_path / "outlet", range(4))


def test_oddities_are_noted(tmp_path: Path) -> None:
    clock = Clock()
    make(tmp_path, clock)
    first = min((tmp_path / "outlet/articles").glob("*.jsonl"))
    lines = first.read_bytes().splitlines(keepends=True)
    first.write_bytes(b"".join([*lines, b"{}\n", lines[0], b'{"torn']))
    notes = rebuild(tmp_path, "outlet", now=clock).notes
    assert [note.partition(": ")[2] for note in notes] == [
        f"no record at byte {sum(map(len, lines))}",
        "outlet:5 revision 1 is there twice",
        "the last line is torn",
    ]


@pytest.mark.parametrize(
    "edit",
    [
        {"id": ["outlet:1"]},
        {"id": None},
        {"url": {"page": "https://outlet.example/"}},
        {"url": None},
        {"revision": "1"},
        {"revision": 1 << 64},
        {"change": 7},
        {"content_hash": ["a", "b"]},
        {"date_published": 2026},
        {"access": {"level": ["free"]}},
        {"provenance": {"run": ["20261125T120000Z"]}},
        {"provenance": {"run": "20261125T120000Z", "etag": ['"a"', '"b"']}},
        {"provenance": {"run": "20261125T120000Z", "http_status": "200"}},
        {"provenance": {"run": "20261125T120000Z", "via": {"kind": "feed", "source": ["a"]}}},
        {"provenance": {"run": "20261125T120000Z", "via": {"kind": "feed", "title": "\ud800"}}},
    ],
)
def test_a_record_that_was_edited_into_none_is_noted_and_keeps_no_other_from_being_known(
    tmp_path: Path, edit: dict[str, Any]
) -> None:
    archive = Archive.open(tmp_path, "outlet", now=Clock(), durable=False)
    crawl(archive, range(3))
    archive.close(0, "fine", {})
    (segment,) = (tmp_path / "outlet/articles").glob("*.jsonl")
    first, second, third = segment.read_bytes().splitlines(keepends=True)
    segment.write_bytes(first + json.dumps(json.loads(second) | edit).encode() + b"\n" + third)
    (tmp_path / "outlet" / LEDGER).unlink()
    assert rebuild(tmp_path, "outlet", now=Clock()).notes == [
        f"articles/{segment.name}: no record at byte {len(first)}"
    ]
    ledger = Ledger.read(tmp_path / "outlet" / LEDGER)
    known = [json.loads(line)["id"] for line in (first, third)]
    assert sorted(one.article_id for one in ledger.holdings.revisions()) == sorted(known)
    assert sorted(row.key for row in ledger.urls()) == sorted(known)
    ledger.close()


def test_rebuilding_again_after_a_kill_in_the_middle(tmp_path: Path) -> None:
    clock = Clock()
    make(tmp_path, clock)
    ledger = tmp_path / "outlet" / LEDGER
    ledger.rename(ledger.with_name("ledger.sqlite.20200101T000000Z.old"))
    ledger.with_name("ledger.sqlite.new").write_bytes(b"half")
    assert rebuild(tmp_path, "outlet", now=clock).counts["urls taken over"] == 3
    with closing(Ledger.read(ledger)) as made:
        assert made.counts()["stored", "new"] == 6


def test_killed_at_any_step_it_forgets_nothing(tmp_path: Path) -> None:
    count = Steps()
    clock = Clock()
    make(tmp_path / "whole", clock)
    rebuild(tmp_path / "whole", "outlet", now=clock, files=count)
    for number in range(len(count.names)):
        clock, root = Clock(), tmp_path / str(number)
        make(root, clock)
        with pytest.raises(Crash):
            rebuild(root, "outlet", now=clock, files=Steps(crash_at(number)))
        clock.forward(hours=1)
        rebuild(root, "outlet", now=clock)
        with closing(Ledger.read(root / "outlet" / LEDGER)) as ledger:
            assert [row.url for row in ledger.pending(9)] == ["https://outlet.example/story-7"], number
            assert ledger.counts()["skipped", "topic page"] == 1
            assert ledger.counts()["stored", "new"] == 6


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_a_disk_that_is_full_at_the_very_end_takes_nothing_away(tmp_path: Path) -> None:
    """The log of the new ledger has found room; what stands in it does not fit into the file."""
    make(tmp_path, Clock())
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    project = Project(tmp_path)
    full = ["-P", f"{tmp_path}/outlet/{LEDGER}.new", "-e", "inject=pwrite64:error=ENOSPC:when=3+"]
    run = subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", *full, *project.command("ledger", "rebuild", "outlet")],
        env=project.environ(),
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout) == (ExitStatus.CANNOT_WRITE, "")
    assert "the disk is full; free some space" in run.stderr
    del before[tmp_path / "outlet" / ".lock"]  # it says who rebuilds
    assert {path: path.read_bytes() for path in before} == before
    assert [*tmp_path.rglob("*.new*")] == []


@pytest.mark.parametrize("name", ["articles", "warc", "manifest", LEDGER])
def test_what_this_user_may_not_read_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    make(tmp_path, Clock())
    ledger = tmp_path / "outlet" / LEDGER
    before = ledger.read_bytes()
    shut(monkeypatch, name)
    with pytest.raises(ArchiveDamaged, match=f"cannot read .*{name}: "):
        rebuild(tmp_path, "outlet")
    assert ledger.read_bytes() == before
    assert [*tmp_path.rglob("*.new*"), *tmp_path.rglob("*.old")] == []


def test_not_while_a_run_goes_on_and_not_where_nothing_is(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing, match="check the name of the outlet"):
        rebuild(tmp_path, "outlet")
    archive = Archive.open(tmp_path, "outlet", durable=False)
    archive.keep(page("https://outlet.example/", b""))
    with pytest.raises(ArchiveBusy):
        rebuild(tmp_path, "outlet")
    archive.abandon()


def test_articles_of_a_segment_that_is_lost_wait_again(tmp_path: Path) -> None:
    clock = Clock()
    make(tmp_path, clock)
    first = min((tmp_path / "outlet/articles").glob("*.jsonl"))
    lost = {json.loads(line)["id"] for line in first.read_bytes().splitlines()}
    first.unlink()
    rebuild(tmp_path, "outlet", now=clock)
    clock.forward(hours=1)
    archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
    assert archive.lost is None
    waiting = [row for row in archive.ledger.pending(100) if row.reason == "record lost"]
    assert {row.key for row in waiting} == lost
    for row in waiting:
        archive.store(row.key, article(int(row.key.partition(":")[2])))
    assert archive.ledger.counts()["stored", "new"] == 6
    archive.close(0, "fine", {})
    assert list(Verification(tmp_path / "outlet").findings()) == []


def test_what_looks_taught_is_taken_over(tmp_path: Path) -> None:
    clock = Clock()
    archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
    crawl(archive, range(2))
    archive.learn([(3, 0.5, 1.0)])
    archive.close(0, "fine", {})
    clock.forward(hours=1)
    assert rebuild(tmp_path, "outlet", now=clock).notes == []
    with closing(Ledger.read(tmp_path / "outlet" / LEDGER)) as ledger:
        assert ledger.visits.lessons() == [(3, 0.5, 1.0)]


def test_a_ledger_of_before_there_were_lessons_is_no_damage(tmp_path: Path) -> None:
    clock = Clock()
    make(tmp_path, clock)
    with closing(sqlite3.connect(tmp_path / "outlet" / LEDGER)) as old:
        old.execute("DROP TABLE lessons")
        old.commit()
    assert rebuild(tmp_path, "outlet", now=clock).notes == []


def test_segments_stay_in_the_order_they_were_begun_whatever_the_clock_said(tmp_path: Path) -> None:
    clock = Clock()
    for number, years in enumerate((4, -4, 0)):
        archive = Archive.open(tmp_path, "outlet", now=clock, durable=False)
        crawl(archive, [number])
        archive.close(0, "fine", {})
        clock.forward(days=366 * years, hours=1)
    copied = tmp_path / "outlet/articles/20260101T000000Z-0001.jsonl"  # no run that is known
    copied.write_bytes(b"")
    before = order(tmp_path / "outlet")
    assert before != sorted(before)
    rebuild(tmp_path, "outlet", now=clock)
    assert order(tmp_path / "outlet") == [*before, copied.name]
    (tmp_path / "outlet" / LEDGER).unlink()
    (next((tmp_path / "outlet").glob(f"{LEDGER}.*.old"))).unlink()
    rebuild(tmp_path, "outlet", now=clock)
    assert order(tmp_path / "outlet") == sorted([*before, copied.name])


def order(folder: Path) -> list[str]:
    with closing(Ledger.read(folder / LEDGER)) as ledger:
        return [Path(file.path).name for file in segments_of(ledger)]
