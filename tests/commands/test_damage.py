"""What a person sees of an archive that somebody edited, or whose ledger is lost: one line, and a status."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from newscrawl.runs.status import FINDINGS, ExitStatus
from tests.commands.inside import told
from tests.newspaper import Newspaper, story
from tests.project import OUTLET, Project

READERS: tuple[tuple[str, ...], ...] = (
    ("report", OUTLET),
    ("changes", OUTLET),
    ("export", OUTLET, "--to", "csv", "-o", "-"),
    ("replay", OUTLET, "--jobs", "1"),
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("damage") / "archive")
    with Newspaper([story(n) for n in range(1, 4)]).site() as site:
        run = project.crawl(*site.arguments, "-a", "sections=companies", **site.environ)
        assert run.status == ExitStatus.OK
    return project


def edit(project: Project, change: Callable[[dict[str, Any]], object]) -> bytes:
    """Change the first record by hand, so that its line stays as long as it was; what stood there before."""
    (path,) = (project.outlet / "articles").glob("*.jsonl")
    before = path.read_bytes()
    line, rest = before.split(b"\n", 1)
    record = json.loads(line)
    change(record)
    edited = json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()
    path.write_bytes(edited.ljust(len(line)) + b"\n" + rest)
    return before


def restore(project: Project, before: bytes) -> None:
    (path,) = (project.outlet / "articles").glob("*.jsonl")
    path.write_bytes(before)


@pytest.mark.parametrize("arguments", READERS, ids=lambda arguments: arguments[0])
def test_a_record_that_is_none_any_more(project: Project, arguments: Sequence[str]) -> None:
    before = edit(project, lambda record: record.update(provenance=1, change=2, url=3))
    run = project.scrapy(*arguments)
    restore(project, before)
    assert "Traceback" not in run.stderr
    if arguments[0] == "changes":  # hands on what there is, as it is
        assert run.status == ExitStatus.OK
        return
    assert run.status == ExitStatus.CANNOT_WRITE
    (line,) = run.lines
    assert "is no record any more (record" in line
    assert line.endswith(f"`scrapy verify {OUTLET}` tells more")


@pytest.mark.parametrize("arguments", READERS, ids=lambda arguments: arguments[0])
def test_a_line_that_is_no_json(project: Project, arguments: Sequence[str]) -> None:
    (path,) = (project.outlet / "articles").glob("*.jsonl")
    before = path.read_bytes()
    path.write_bytes(before.replace(b'{"id":"', b'{"id;:"', 1))
    run = project.scrapy(*arguments)
    path.write_bytes(before)
    assert "Traceback" not in run.stderr
    if arguments[0] == "replay":  # goes on with what can be read
        assert run.status == FINDINGS
        assert "no record at byte 0" in run.stdout
        return
    if arguments[0] == "changes":
        assert run.status == ExitStatus.OK
        return
    assert run.status == ExitStatus.CANNOT_WRITE
    assert f" of {OUTLET} holds no record that ends at byte" in run.lines[0]
    assert f"`scrapy verify {OUTLET}` tells more" in run.lines[0]
    assert len(run.lines) == 1


def test_a_query_of_a_damaged_segment(project: Project) -> None:
    (path,) = (project.outlet / "articles").glob("*.jsonl")
    before = path.read_bytes()
    path.write_bytes(before[:200] + bytes(50) + before[250:])
    run = project.scrapy("query", OUTLET, "SELECT count(headline) FROM articles")
    path.write_bytes(before)
    assert run.status == ExitStatus.CANNOT_WRITE
    assert run.lines == [
        f"newscrawl: {project.outlet}: a line of a segment is no record; `scrapy verify {OUTLET}` tells where"
    ]


@pytest.mark.parametrize("command", ["query", "export"])
def test_a_segment_that_is_lost(project: Project, command: str) -> None:
    (path,) = (project.outlet / "articles").glob("*.jsonl")
    aside = path.rename(path.with_suffix(".aside"))
    words = {"query": ["SELECT 1"], "export": ["--to", "jsonl", "-o", "-"]}
    run = project.scrapy(command, OUTLET, *words[command])
    aside.rename(path)
    line = f"{path} is not there, but the ledger knows it; `scrapy verify {OUTLET}` tells more"
    told(run, ExitStatus.CANNOT_WRITE, line)


@pytest.mark.parametrize("arguments", [("coverage", OUTLET), ("changes", OUTLET), ("verify", OUTLET)])
@pytest.mark.parametrize("what", ["gone", "empty"])
def test_a_ledger_that_is_lost(project: Project, what: str, arguments: Sequence[str]) -> None:
    path = project.outlet / "ledger.sqlite"
    aside = path.rename(path.with_suffix(".aside"))
    if what == "empty":
        path.touch()
    run = project.scrapy(*arguments)
    path.unlink(missing_ok=True)
    aside.rename(path)
    assert run.status == (FINDINGS if arguments[0] == "verify" else ExitStatus.CANNOT_WRITE)
    assert f"put it back or run `scrapy ledger rebuild {OUTLET}`" in run.stdout + run.stderr
    assert "cursor" not in run.stderr


def test_an_edit_by_hand_keeps_no_article_out(project: Project, tmp_path: Path) -> None:
    """The record of an article that changed is compared with the one that is held."""
    paper = Newspaper([story(n) for n in range(1, 4)])
    own = Project(tmp_path / "archive")
    with paper.site() as site:
        once = (*site.arguments, "-a", "sections=companies")
        own.crawl(*once, **site.environ)
        edit(own, lambda record: record.update(article_body=[1], headline={}))
        first = min(own.records(), key=lambda record: record["revision"])
        for one in paper.stories:
            one.paragraphs[0] += " It had been expected for years."
        site.pages = paper.pages()
        urls = " ".join(one.url for one in paper.stories)
        run = own.crawl(*once, "-a", f"url={urls}", **site.environ)
    assert run.status == ExitStatus.OK, run.stderr
    assert first["headline"] == {}
    assert {r["change"] for r in own.records() if r["revision"] == 2} == {"updated"}
