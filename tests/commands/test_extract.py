"""`scrapy extract` on files, addresses and standard input."""

import gzip
import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.project import PROJECT, Project

ARTICLE = (
    '<html lang="en"><head><title>New bridge opens | Harbour Post</title>'
    '<meta property="article:published_time" content="2024-03-01T09:30:00+05:30"></head>'
    '<body><article><h1>New bridge opens</h1><p class="byline">By Ada Moss</p>'
    + "".join(
        f"<p>The harbour bridge number {n} opened on Friday after three years of work, and the first ferries "
        "passed beneath it before noon while people watched from both banks of the river.</p>"
        for n in range(6)
    )
    + "</article></body></html>"
)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path / "archive")


def test_prints_a_record_for_each_page_and_tells_why_for_the_rest(project: Project, tmp_path: Path) -> None:
    page, zipped, empty = tmp_path / "a.html", tmp_path / "a.html.gz", tmp_path / "empty.html"
    page.write_text(ARTICLE, "utf-8")
    zipped.write_bytes(gzip.compress(ARTICLE.encode()))
    empty.write_text("", "utf-8")
    run = project.scrapy(
        "extract", "--url", "https://harbourpost.example/1", *map(str, (page, zipped, empty))
    )
    assert run.status == 0
    first, second = (json.loads(line) for line in run.stdout.splitlines())
    assert first == second
    assert first["headline"] == "New bridge opens"
    assert first["url"] == "https://harbourpost.example/1"
    assert first["authors"] == [{"name": "Ada Moss", "type": "Person"}]
    assert first["date_published"] == "2024-03-01T09:30:00+05:30"
    assert run.lines == [f"newscrawl: {empty}: the page is empty"]
    assert not project.archive.exists()


def test_no_article_at_all_is_status_1(project: Project, tmp_path: Path) -> None:
    empty = tmp_path / "empty.html"
    empty.write_text("<html><body></body></html>", "utf-8")
    assert project.scrapy("extract", str(empty)).status == 1


def test_a_file_that_is_not_there_is_one_line_and_status_2(project: Project, tmp_path: Path) -> None:
    run = project.scrapy("extract", str(tmp_path / "none.html"))
    assert run.status == 2
    assert run.lines == [f"newscrawl: {tmp_path / 'none.html'}: the file cannot be read ({os.strerror(2)})"]


def test_an_unknown_outlet_is_one_line_and_status_2(project: Project) -> None:
    run = project.scrapy("extract", "--outlet", "nowhere", "page.html")
    assert run.status == 2
    assert run.lines[0].startswith("newscrawl: no outlet 'nowhere'. `scrapy list` shows all ")


def test_an_address_that_cannot_be_fetched_is_one_line_and_status_1(project: Project) -> None:
    run = project.scrapy("extract", "http://127.0.0.1:1/story")
    assert run.status == 1
    assert run.lines == ["newscrawl: http://127.0.0.1:1/story: leads to a private address"]


def test_a_page_from_standard_input(project: Project) -> None:
    run = subprocess.run(
        project.command("extract", "-", "--url", "https://harbourpost.example/1"),
        env=project.environ(),
        cwd=PROJECT,
        input=ARTICLE.encode(),
        capture_output=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, b"")
    assert json.loads(run.stdout)["url"] == "https://harbourpost.example/1"
