"""Storing articles: chains of revisions, whole lines, groups of commits, sealed segments."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newscrawl.archive import (
    Archive,
    ArchiveError,
    ArchiveUnwritable,
    Limits,
)
from newscrawl.items import Provenance
from tests.archive.world import Clock, article, assert_whole, crawl, entry, lines, open_archive


def test_a_revision_chain(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    said = [archive.store("outlet:1", item) for item in (article(1), article(1), article(1, "Another text."))]
    said += [archive.store("outlet:1", item) for item in (article(1, "", change="removed"), article(1))]
    assert said == ["new", "unchanged", "updated", "removed", "restored"]
    archive.close(0, "fine", {})
    assert [(r["revision"], r["change"]) for r in lines(tmp_path / "outlet")] == [
        (1, "new"),
        (2, "updated"),
        (3, "removed"),
        (4, "restored"),
    ]


def test_storing_completes_the_record(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    item = article(1, provenance=Provenance(http_status=200, etag='"abc"', last_modified="Wed"))
    item.id = ""
    archive.ledger.discover("outlet:1", entry(1))
    archive.store("outlet:1", item)
    assert (item.id, item.revision, item.change, item.provenance.run) == ("outlet:1", 1, "new", archive.run)
    assert len(item.content_hash or "") == 64
    row = archive.ledger.state("outlet:1")
    assert row is not None
    assert (row.state, row.etag, row.last_modified, row.http_status) == ("stored", '"abc"', "Wed", 200)
    again = article(1)
    archive.store("outlet:1", again)
    assert (again.revision, again.change) == (1, None)
    archive.abandon()


def test_a_line_is_compact_json_in_utf8_whatever_the_text(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    text = "समाचार “quoted” \u2028 line\nfeed \ud800 end"
    archive.store("outlet:1", article(1, text))
    archive.close(0, "fine", {})
    (file,) = (tmp_path / "outlet/articles").glob("*.jsonl")
    raw = file.read_bytes()
    assert raw.count(b"\n") == 1
    assert "समाचार".encode() in raw
    assert b'", "' not in raw
    assert json.loads(raw)["article_body"] == text.replace("\ud800", "?")


def test_segments_are_sealed_when_long_enough(tmp_path: Path) -> None:
    archive = Archive.open(
        tmp_path, "outlet", limits=Limits(segment_bytes=1000, group_records=1), durable=False
    )
    crawl(archive, range(20))
    assert len(list((tmp_path / "outlet/articles").glob("*.jsonl"))) > 3
    archive.close(0, "fine", {})
    assert_whole(tmp_path / "outlet", range(20))


def test_a_run_that_stores_nothing_leaves_no_segment(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    archive.close(0, "fine", {})
    assert [p.name for p in (tmp_path / "outlet/articles").iterdir()] == [f"{archive.run}.json"]


def test_a_file_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "outlet").write_text("")
    with pytest.raises(ArchiveUnwritable, match=r"^cannot write \S+outlet\S*: [^\n]+$"):
        open_archive(tmp_path)


def test_two_runs_of_one_second_have_two_names(tmp_path: Path) -> None:
    clock = Clock()
    names: list[str] = []
    for _ in range(3):
        archive = open_archive(tmp_path, clock)
        crawl(archive, [len(names)])
        archive.close(0, "fine", {})
        names.append(archive.run)
    assert names == ["20261125T120000Z", "20261125T120000Z-2", "20261125T120000Z-3"]
    assert_whole(tmp_path / "outlet", range(3))


def test_the_summary_stands_beside_the_segments(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path, "outlet", durable=False)
    archive.close(3, "nothing found", {"found": 0})
    archive.close(0, "a second time", {})
    told = json.loads((tmp_path / f"outlet/articles/{archive.run}.json").read_text())
    assert (told["run"], told["status"], told["reason"], told["found"]) == (
        archive.run,
        3,
        "nothing found",
        0,
    )


def test_what_newer_code_reads_in_a_page_that_is_held_is_a_revision_of_the_same_url(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    archive.ledger.discover("outlet:1", entry(1))
    archive.store("outlet:1", article(1))
    before = archive.ledger.state("outlet:1")
    archive.amend(article(1, "The council met on Monday, and on Tuesday."))
    assert archive.ledger.state("outlet:1") == before
    archive.close(0, "fine", {})
    told = [(r["id"], r["revision"], r["change"], r["provenance"]["run"]) for r in lines(tmp_path / "outlet")]
    assert told == [("outlet:1", 1, "new", archive.run), ("outlet:1", 2, "updated", archive.run)]


def test_only_what_is_held_can_be_amended(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    with pytest.raises(ArchiveError, match=r"^outlet:2 is not in "):
        archive.amend(article(2))
    archive.abandon()
    assert lines(tmp_path / "outlet") == []


@pytest.mark.parametrize("name", ["", "..", "../other", "a/b", ".lock"])
def test_a_name_that_leads_elsewhere(tmp_path: Path, name: str) -> None:
    with pytest.raises(ArchiveError, match="is no name of an outlet"):
        Archive.open(tmp_path / "root", name)
    assert list(tmp_path.iterdir()) == []
