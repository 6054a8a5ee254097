"""`scrapy replay`: whose doing a difference is, new revisions from old pages, and anybody's WARC."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive.lock import Lock
from newscrawl.runs.status import FINDINGS, ExitStatus
from tests.archive.world import NOON
from tests.commands.inside import inside
from tests.newspaper import NEWER_RULES, Newspaper, story
from tests.project import OUTLET, PROJECT, Project, Run
from tests.replay.test_remote import address, server
from tests.warcs import WarcFile


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Three stories, of which the first was written anew between two runs."""
    project = Project(tmp_path_factory.mktemp("replay") / "archive")
    paper = Newspaper([story(n) for n in range(1, 4)])
    with paper.site() as site:
        project.crawl(*site.arguments, "-a", "sections=companies", **site.environ)
        paper.stories[0].slug = "the-same-story"
        paper.stories[0].paragraphs[0] = "A mill of the valley has stopped its second shift, said its owner."
        site.pages = paper.pages()
        project.crawl(*site.arguments, "-a", "sections=companies", **site.environ)
    return project


@pytest.fixture
def project(crawled: Project, tmp_path: Path) -> Project:
    shutil.copytree(crawled.archive, tmp_path / "archive")
    return Project(tmp_path / "archive")


@pytest.fixture
def rules(tmp_path: Path) -> tuple[str, str]:
    path = tmp_path / "rules.toml"
    path.write_text(NEWER_RULES, "utf-8")
    return ("-s", f"CLEAN_RULES_FILES={path}")


def told(run: Run) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    *lines, summary = [json.loads(line) for line in run.stdout.splitlines()]
    return lines, summary


def test_the_same_code_differs_in_nothing_but_what_the_publisher_did(project: Project) -> None:
    before = project.records()
    run = project.scrapy("replay", OUTLET, "--json", "--jobs", "2")
    lines, summary = told(run)
    assert run.status == ExitStatus.OK
    assert {(line["by"], line["field"]) for line in lines} == {
        ("publisher", "article_body"),
        ("publisher", "canonical_url"),
    }
    assert {(line["id"], line["revision"]) for line in lines} == {(story(1).key, 2)}
    assert (summary["pages"], summary["articles"], summary["differing"]) == (4, 3, 0)
    assert project.records() == before


def test_articles_whose_page_was_never_kept_are_told(tmp_path: Path) -> None:
    project = Project(tmp_path / "archive")
    with Newspaper([story(n) for n in range(1, 4)]).site() as site:
        for more in (("-a", "limit=2", "-s", "WARC_ENABLED=0"), ()):
            assert project.crawl(*site.arguments, *more, **site.environ).status == ExitStatus.OK
    run = project.scrapy("replay", OUTLET)
    assert "; 0 of 3 articles differ from their newest record; of 2 no page is kept, so" in run.stdout
    assert told(project.scrapy("replay", OUTLET, "--json"))[1]["unkept"] == 2


def test_other_rules_are_the_parsers_doing(project: Project, rules: tuple[str, str]) -> None:
    run = project.scrapy("replay", OUTLET, *rules, "--jobs", "1")
    assert run.status == ExitStatus.OK
    assert "parser: article_body: …" in run.stdout
    assert (
        "a second on 1 process; 3 of 3 articles differ from their newest record; nothing written"
        in run.stdout
    )
    assert len(project.records()) == 4


def test_what_the_parser_changed_becomes_revisions(project: Project, rules: tuple[str, str]) -> None:
    old = {record["id"]: record for record in project.records()}
    run = project.scrapy("replay", OUTLET, "--write", "--ids", f"{story(1).id},{story(2).key}", *rules)
    assert run.status == ExitStatus.OK
    fresh = {r["id"]: r for r in project.records() if r["provenance"].get("cause") == "parser"}
    assert {key: record["revision"] for key, record in fresh.items()} == {story(1).key: 3, story(2).key: 2}
    for key, record in fresh.items():
        assert record["change"] == "updated"
        assert "nine villages" not in record["article_body"]
        assert record["provenance"]["warc"] == old[key]["provenance"]["warc"]
        assert record["provenance"]["crawled_at"] == old[key]["provenance"]["crawled_at"]
        assert record["provenance"]["run"] != old[key]["provenance"]["run"]
    assert project.scrapy("verify", OUTLET).status == ExitStatus.OK
    again = project.scrapy("replay", OUTLET, "--json", "--ids", story(1).id, *rules)
    assert told(again)[1]["differing"] == 0


def test_a_period(project: Project) -> None:
    run = project.scrapy("replay", OUTLET, "--json", "--since", "2026-11-21")
    assert told(run)[1]["articles"] == 0
    run = project.scrapy("replay", OUTLET, "--json", "--since", "2026-11-20", "--until", "2026-11-20")
    assert told(run)[1]["articles"] == 3


def test_a_page_that_is_damaged(project: Project) -> None:
    (warc, *_) = sorted((project.outlet / "warc").glob("*.warc.gz"))
    warc.write_bytes(warc.read_bytes()[:2000])
    run = project.scrapy("replay", OUTLET)
    assert run.status == FINDINGS
    assert "Traceback" not in run.stderr
    *faults, sentence = run.stdout.splitlines()
    assert f"; {len(faults)} pages gave no article, as told above; nothing written" in sentence


def test_records_of_a_warc_to_standard_output_and_never_over_it(tmp_path: Path) -> None:
    warc = tmp_path / "day.warc.gz"
    shutil.copy(PROJECT / "examples" / "day-2.warc.gz", warc)
    before = warc.read_bytes()
    run = inside(tmp_path, "replay", "--jobs", "1", "--warc", str(warc), "-o", "-", cwd=tmp_path)
    assert run.status == ExitStatus.OK
    assert json.loads(run.stdout.splitlines()[0])["headline"]
    run = inside(tmp_path, "replay", "--jobs", "1", "--warc", str(tmp_path), "-o", str(warc))
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert run.lines == [f"newscrawl: cannot write {warc}: it is one of the files to read"]
    assert [*tmp_path.iterdir()] == [warc]
    assert warc.read_bytes() == before


@pytest.mark.parametrize("name", ["pyproject.toml", "http://127.0.0.1:1/gone.warc.gz"])
def test_a_name_that_leads_nowhere_does_not_empty_a_file(tmp_path: Path, name: str) -> None:
    out = tmp_path / "records.jsonl"
    out.write_text("{}\n")
    run = inside(tmp_path, "replay", "--jobs", "1", "--warc", name, "-o", str(out), cwd=PROJECT)
    assert run.status in (ExitStatus.BAD_ARGUMENTS, FINDINGS)
    assert out.read_text() == "{}\n"


def test_the_network_is_shut(project: Project, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    done = subprocess.run(
        [sys.executable, "-m", "tests.offline", str(notes), "replay", OUTLET],
        cwd=PROJECT,
        env=project.environ(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == ExitStatus.OK, done.stderr
    assert not notes.exists()


def test_no_writing_beside_a_run(project: Project) -> None:
    lock = Lock.take(project.outlet / ".lock", NOON)
    try:
        assert project.scrapy("replay", OUTLET).status == ExitStatus.OK
        assert project.scrapy("replay", OUTLET, "--write").status == ExitStatus.ALREADY_RUNNING
    finally:
        lock.release()


def test_anybodys_warc(tmp_path: Path) -> None:
    path, out = tmp_path / "cc.warc.gz", tmp_path / "out.jsonl"
    mill = story(5)
    body = mill.page().body
    with WarcFile(path) as warc:
        warc.response(mill.url, body)
        headers = [("Content-Type", "text/html"), ("X-Robots-Tag", "noarchive")]
        warc.response(
            "https://www.valleypost.example/news/a-mill-starts-its-second-shift-4711", body, headers=headers
        )
        warc.response(mill.url.replace("a-story", "gone"), b"not here", status="404 Not Found")
        warc.response("https://valleypost.example/logo.png", b"png", headers=[("Content-Type", "image/png")])
        warc.response("https://valleypost.example/news/an-empty-page-about-nothing-4712", b"<html></html>")
    run = Project(tmp_path / "none").scrapy("replay", "--warc", str(tmp_path), "-o", str(out))
    assert (run.status, run.stdout) == (ExitStatus.OK, "")
    assert run.lines[-1].startswith("3 pages, 2 articles (others: ")
    known, unknown = (json.loads(line) for line in out.read_text("utf-8").splitlines())
    assert (known["id"], known["outlet"]["name"]) == (mill.key, "Business Standard")
    assert known["provenance"]["extractor"].startswith("layout:")
    assert unknown["outlet"]["id"] == "valleypost.example"
    assert unknown["provenance"]["rights"]["x_robots_tag"] == ["noarchive"]
    assert known["headline"] == unknown["headline"] == mill.headline
    assert known["provenance"]["warc"]["file"] == str(path)
    assert known["provenance"]["crawled_at"] == "2026-11-23T06:00:00Z"


def test_a_warc_of_the_web(tmp_path: Path) -> None:
    path = tmp_path / "cc.warc.gz"
    with WarcFile(path) as warc:
        warc.response(story(1).url, story(1).page().body)
    with server({"/cc.warc.gz": path.read_bytes()}) as httpd:
        run = Project(tmp_path / "none").scrapy("replay", "--warc", address(httpd), "--jobs", "2")
        gone = Project(tmp_path / "none").scrapy("replay", "--warc", address(httpd, "/gone"))
    assert (run.status, json.loads(run.stdout)["id"]) == (ExitStatus.OK, story(1).key)
    assert gone.status == FINDINGS
    assert gone.lines[0] == f"newscrawl: {address(httpd, '/gone')}: the server answers 404 Not Found"


def test_a_warc_that_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "cut.warc.gz"
    with WarcFile(path) as warc:
        warc.response(story(1).url, story(1).page().body)
        warc.response(story(2).url, story(2).page().body)
    path.write_bytes(path.read_bytes()[:-100])
    run = Project(tmp_path / "none").scrapy("replay", "--warc", str(path))
    assert run.status == FINDINGS
    assert len(run.stdout.splitlines()) == 1
    assert "cut off" in run.stderr


def test_a_file_has_its_name_when_all_is_read_and_another_tells_why_pages_gave_no_record(
    tmp_path: Path,
) -> None:
    path, out, why = (tmp_path / name for name in ("cc.warc.gz", "out.jsonl", "why.jsonl"))
    nothing = "https://valleypost.example/news/an-empty-page-about-nothing-4712"
    with WarcFile(path) as warc:
        warc.response(story(5).url, story(5).page().body)
        warc.response(nothing, b"<html></html>")
    arguments = ("--warc", str(path), "-o", str(out), "--reasons", str(why))
    out.write_text("of yesterday\n")
    run = inside(tmp_path, "replay", "--jobs", "1", *arguments, "-s", "CLEAN_RULES_FILES=none.toml")
    assert (run.status, out.read_text()) == (ExitStatus.BAD_ARGUMENTS, "of yesterday\n")
    run = inside(tmp_path, "replay", "--jobs", "1", *arguments)
    assert run.status == ExitStatus.OK
    assert [json.loads(line)["id"] for line in out.read_text("utf-8").splitlines()] == [story(5).key]
    (told,) = map(json.loads, why.read_text("utf-8").splitlines())
    assert (told["url"], told["file"], told["reason"]) == (
        nothing,
        str(path),
        "the page has no text that reads like an article",
    )
    assert path.read_bytes()[told["offset"] :][:2] == b"\x1f\x8b"
    assert {*tmp_path.iterdir()} == {path, out, why}


def test_a_file_without_a_page_says_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "pictures.warc.gz"
    with WarcFile(path) as warc:
        warc.response("https://valleypost.example/logo.png", b"png", headers=[("Content-Type", "image/png")])
    run = inside(tmp_path, "replay", "--jobs", "1", "--warc", str(path))
    assert run.status == FINDINGS
    assert run.lines[0] == "newscrawl: no record is a page of HTML, but warcinfo 1, image/png 1"


def test_a_page_whose_type_nobody_told_is_known_by_its_beginning(tmp_path: Path) -> None:
    path, page = tmp_path / "untold.warc.gz", story(5).page().body
    with WarcFile(path) as warc:
        for number, before in enumerate((b"", b"\xef\xbb\xbf\n", b"<!-- cached -->", b"{}", b"GIF89a")):
            warc.response(f"https://valleypost.example/news/a-mill-{number}", before + page, headers=[])
    run = inside(tmp_path, "replay", "--jobs", "1", "--warc", str(path))
    assert [json.loads(line)["url"][-1] for line in run.stdout.splitlines()] == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ((), 2),
        ((OUTLET, "--reasons", "why.jsonl"), 2),
        (("nosuch",), 2),
        ((OUTLET, "--warc", "x.warc"), 2),
        (("--warc", "nosuch.warc.gz"), 2),
        (("--warc", str(PROJECT / "pyproject.toml")), 2),
        (("--warc", str(PROJECT / "examples/day-1.warc.gz"), "--reasons", ""), 2),
        (("--warc", str(PROJECT / "examples/day-1.warc.gz"), "-o", "./none/x", "--reasons", "none/x"), 2),
        ((OUTLET, "--since", "yesterday"), 2),
        ((OUTLET, "--write", "--dry-run"), 2),
        ((OUTLET, "--jobs", "0"), 2),
        (("--warc", str(PROJECT / "examples/day-1.warc.gz"), "-o", "/proc/none/x"), ExitStatus.CANNOT_WRITE),
    ],
)
def test_wrong_arguments(tmp_path: Path, arguments: tuple[str, ...], status: int) -> None:
    run = Project(tmp_path / "archive").scrapy("replay", *arguments)
    assert run.status == status
    assert "Traceback" not in run.stderr
