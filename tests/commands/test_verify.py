"""`scrapy verify` and `scrapy ledger rebuild` on an archive that was crawled and then harmed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newscrawl.archive.lock import Lock
from newscrawl.runs.status import FINDINGS, ExitStatus
from tests.archive.world import NOON
from tests.newspaper import Newspaper, story
from tests.project import OUTLET, Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = Project(tmp_path / "archive")
    with Newspaper([story(n) for n in range(1, 4)]).site() as site:
        run = project.crawl(*site.arguments, "-a", "sections=companies", **site.environ)
        assert run.status == ExitStatus.OK
    return project


def segment(project: Project) -> Path:
    (path,) = (project.outlet / "articles").glob("*.jsonl")
    return path


def test_an_archive_as_it_should_be(project: Project) -> None:
    run = project.scrapy("verify", OUTLET)
    assert (run.status, run.stderr) == (ExitStatus.OK, "")
    assert run.stdout.startswith(f"{OUTLET}: all is as it should be in 2 files, 3 records, 3 pages")
    assert len(run.stdout.splitlines()) == 1


def test_a_record_edited_by_hand(project: Project) -> None:
    path = segment(project)
    path.write_bytes(path.read_bytes().replace(b"second shift", b"night! shift", 1))
    run = project.scrapy("verify", "--json", OUTLET)
    assert run.status == FINDINGS
    *findings, summary = [json.loads(line) for line in run.stdout.splitlines()]
    assert {finding["kind"] for finding in findings} >= {"changed", "hash"}
    assert summary["findings"]["hash"] == 1
    assert summary["checked"]["records"] == 3
    assert "articles/" in project.scrapy("verify", OUTLET).stdout.splitlines()[0]


def test_a_ledger_that_is_damaged_is_made_anew(project: Project) -> None:
    (project.outlet / "ledger.sqlite").write_bytes(b"not a database at all" * 100)
    run = project.scrapy("verify", OUTLET)
    assert run.status == FINDINGS
    assert "scrapy ledger rebuild" in run.stdout
    rebuilt = project.scrapy("ledger", "rebuild", OUTLET)
    assert rebuilt.status == FINDINGS
    assert "could not be read to its end" in rebuilt.stdout
    assert project.scrapy("verify", OUTLET).status == ExitStatus.OK


def test_a_ledger_that_is_lost_is_made_anew(project: Project) -> None:
    (project.outlet / "ledger.sqlite").unlink()
    run = project.scrapy("ledger", "rebuild", OUTLET)
    assert (run.status, run.stdout) == (
        ExitStatus.OK,
        f"{OUTLET}: a new ledger of 3 records in 2 files\n",
    )
    assert project.scrapy("verify", OUTLET).status == ExitStatus.OK


def test_lost_pages_are_fetched_again_where_a_person_says_so(tmp_path: Path) -> None:
    project = Project(tmp_path / "archive")
    paper = Newspaper([story(n) for n in range(1, 4)])
    with paper.site() as site:
        once = (*site.arguments, "-a", "sections=companies")
        project.crawl(*once, **site.environ)
        (warc,) = (project.outlet / "warc").glob("*.warc.gz")
        warc.unlink()
        assert project.scrapy("verify", OUTLET).status == FINDINGS
        mended = project.scrapy("verify", "--mend", OUTLET)
        assert mended.status == FINDINGS
        assert mended.stdout.splitlines()[-1] == f"{OUTLET}: 3 articles wait to be fetched again"
        site.asked.clear()
        assert project.crawl(*once, **site.environ).status == ExitStatus.OK
        assert len(paper.fetched(site)) == 3
    assert [r["provenance"].get("cause") for r in project.records()] == [None] * 3 + ["lost_page"] * 3
    said = project.scrapy("verify", OUTLET)
    missing, sentence = said.stdout.splitlines()
    assert missing.startswith(f"warc/{warc.name}: missing")
    assert "of 3 lost pages a later one stands in" in sentence
    assert project.scrapy("replay", OUTLET).status == ExitStatus.OK


def test_no_rebuild_beside_a_run(project: Project) -> None:
    lock = Lock.take(project.outlet / ".lock", NOON)
    try:
        run = project.scrapy("ledger", "rebuild", OUTLET)
    finally:
        lock.release()
    assert run.status == ExitStatus.ALREADY_RUNNING
    assert len(run.lines) == 1


@pytest.mark.parametrize(
    "arguments",
    [("verify",), ("verify", "nosuch"), ("ledger", "rebuild", "../up"), ("ledger", OUTLET), ("ledger",)],
)
def test_arguments_that_say_nothing(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    run = Project(tmp_path / "archive").scrapy(*arguments)
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert "Traceback" not in run.stderr
