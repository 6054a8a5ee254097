"""`scrapy extract @FILE`: what is in a list, one line a name."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands.test_extract import ARTICLE
from tests.project import Project
from tests.site import Page, Site

HOME = "https://harbourpost.example"


def test_what_is_in_a_list_is_read_and_the_rest_is_named(project: Project, tmp_path: Path) -> None:
    saved, listed = tmp_path / "saved.html", tmp_path / "list.txt"
    saved.write_text(ARTICLE, "utf-8")
    named = [f"{HOME}/1", "harbourpost.example/2", f"{HOME}/3", str(saved), "https://"]
    listed.write_text("\n".join(named), "utf-8")
    html = {"Content-Type": "text/html; charset=utf-8"}
    pages = {"/robots.txt": Page(b""), "/1": Page(ARTICLE.encode(), headers=html)}
    with Site(pages) as site:
        environ: dict[str, Any] = site.environ
        run = project.scrapy("extract", f"@{listed}", *site.arguments, **environ)
    assert run.status == 2
    assert [json.loads(line)["url"] for line in run.stdout.splitlines()] == [f"{HOME}/1", saved.as_uri()]
    told = [line.removeprefix("newscrawl: ").partition(": ")[::2] for line in run.lines]
    assert [name for name, _ in told] == ["harbourpost.example/2", f"{HOME}/3", "https://"]
    assert told[0][1].endswith("an address begins with https://")
    assert told[1][1] == "404"
    assert told[2][1].startswith("not a web address")


def test_a_name_that_no_file_can_have_does_not_end_the_list(project: Project, tmp_path: Path) -> None:
    saved, listed = tmp_path / "saved.html", tmp_path / "list.txt"
    saved.write_text(ARTICLE, "utf-8")
    listed.write_text("\n".join(["a line of prose " * 20, "page\0.html", str(saved)]), "utf-8")
    run = project.scrapy("extract", f"@{listed}")
    assert run.status == 2
    assert [json.loads(line)["url"] for line in run.stdout.splitlines()] == [saved.as_uri()]
    assert ["the file cannot be read" in line for line in run.lines] == [True, True]


def test_a_file_may_be_named_as_records_and_browsers_name_it(project: Project, tmp_path: Path) -> None:
    saved = tmp_path / "saved page 100%25 ü.html"
    saved.write_text(ARTICLE, "utf-8")
    run = project.scrapy("extract", saved.as_uri())
    assert run.status == 0
    assert json.loads(run.stdout)["url"] == saved.as_uri()


def test_a_list_in_the_place_of_a_page_says_how_it_is_read(project: Project, tmp_path: Path) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text(f"title,url\nThe mill,{HOME}/1\n", "utf-8")
    run = project.scrapy("extract", str(listed))
    assert run.lines[0].endswith(f"not a page; @{listed} has the addresses in it read")


@pytest.mark.parametrize(("text", "why"), [(None, "cannot be read"), ("# of May\n", "names no page")])
def test_a_list_of_nothing(project: Project, tmp_path: Path, text: str | None, why: str) -> None:
    listed = tmp_path / "list.txt"
    if text is not None:
        listed.write_text(text, "utf-8")
    run = project.scrapy("extract", f"@{listed}")
    assert run.status == 2
    assert run.lines[0].startswith(f"newscrawl: @{listed}: the list {why}")


def test_a_host_that_asks_for_hours_is_asked_nothing_more_and_others_are(
    project: Project, tmp_path: Path
) -> None:
    other = "https://quaypost.example"
    busy = Page(b"busy", 429, {"Retry-After": "7200"})
    pages: dict[str, Any] = {"/robots.txt": Page(b""), **{f"{HOME}/{n}": busy for n in range(9)}}
    html = {"Content-Type": "text/html; charset=utf-8"}
    pages |= {f"{other}/forbidden": Page(b"no", 403), f"{other}/story": Page(ARTICLE.encode(), headers=html)}
    listed = tmp_path / "list.txt"
    named = [*(f"{HOME}/{n}" for n in range(9)), f"{other}/forbidden", f"{other}/story"]
    listed.write_text("\n".join(named), "utf-8")
    one_by_one = ("-s", "CONCURRENT_REQUESTS=1")
    with Site(pages) as site:
        environ: dict[str, Any] = site.environ
        run = project.scrapy("extract", f"@{listed}", *site.arguments, *one_by_one, **environ)
        asked = [one.path for one in site.asked if one.url.startswith(HOME)]
    assert asked == ["/robots.txt", "/0"]
    assert [json.loads(line)["url"] for line in run.stdout.splitlines()] == [f"{other}/story"]
    told = [line.partition(f"{HOME}/")[2] for line in run.lines[:9]]
    assert told[0] == "0: status 429, asks for 7,200 s of peace"
    assert all(line.startswith(f"{n}: left alone until 20") for n, line in enumerate(told[1:], 1))
    assert run.lines[9] == f"newscrawl: {other}/forbidden: 403"


def test_an_address_that_is_no_utf_8_keeps_no_other_out(project: Project) -> None:
    html = {"Content-Type": "text/html; charset=utf-8"}
    with Site({"/robots.txt": Page(b""), "/1": Page(ARTICLE.encode(), headers=html)}) as site:
        environ: dict[str, Any] = site.environ
        run = project.scrapy("extract", f"{HOME}/\udce9", f"{HOME}/1", *site.arguments, **environ)
    assert run.status == 2
    assert [json.loads(line)["url"] for line in run.stdout.splitlines()] == [f"{HOME}/1"]
    assert ": not a web address" in run.lines[0]


def test_a_password_in_an_address_is_neither_sent_nor_kept(project: Project) -> None:
    html = {"Content-Type": "text/html; charset=utf-8"}
    with Site({"/robots.txt": Page(b""), "/1": Page(ARTICLE.encode(), headers=html)}) as site:
        environ: dict[str, Any] = site.environ
        address = f"{HOME.replace('://', '://ada:moss@')}/1"
        run = project.scrapy("extract", address, *site.arguments, **environ)
    assert (run.status, run.stderr) == (0, "")
    assert json.loads(run.stdout)["url"] == f"{HOME}/1"
    assert not any("Authorization" in asked.headers for asked in site.asked)


def test_behind_two_dashes_names_may_begin_with_one(project: Project, tmp_path: Path) -> None:
    tmp_path.joinpath("-saved.html").write_text(ARTICLE, "utf-8")
    run = project.scrapy("extract", "--", "-saved.html", cwd=tmp_path)
    assert (run.status, run.stderr) == (0, "")
    assert json.loads(run.stdout)["provenance"]["via"]["source"] == "-saved.html"
