"""`scrapy extract` on copies in web archives: addresses, files saved from there, and articles in pages."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.copies import MOMENT, PYWB, WAYBACK, pywb, wayback
from tests.project import Project
from tests.site import Page, Site

URL = "http://tide.example/lamp"
PARTS = (
    "Nobody had told the pilots of Varno that it would take a year, and the pier would be closed.",
    "On the second day they rowed out to the light themselves, with a barrel of oil and a new wick.",
)


def page(number: int, pages: int = 2) -> str:
    pager = " ".join(f'<a href="/lamp?page={n}">{n}</a>' for n in range(1, pages + 1) if n != number)
    body = f"<h1>The lamp of Varno</h1><p>{PARTS[number - 1]}</p><div>{pager}</div>"
    return f"<html><head><title>The lamp of Varno</title></head><body><article>{body}</article></body></html>"


def html(text: str) -> Page:
    return Page(text.encode(), headers={"Content-Type": "text/html; charset=utf-8"})


def records(stdout: str) -> Sequence[dict[str, Any]]:
    return [json.loads(line) for line in stdout.splitlines()]


def test_the_further_pages_of_a_copy_are_copies(project: Project) -> None:
    """The second one was taken at another moment; an archive leads to it."""
    later = f"{WAYBACK}/20131224000000/{URL}?page=2"
    of_the_archive = {"X-Robots-Tag": "noarchive", "ETag": '"1"', "Content-Type": "text/html; charset=utf-8"}
    copies = {
        f"{WAYBACK}/{MOMENT}/{URL}": Page(wayback(page(1), URL).encode(), headers=of_the_archive),
        f"{WAYBACK}/{MOMENT}/{URL}?page=2": Page(b"", 302, {"Location": later}),
        later: html(wayback(page(2), f"{URL}?page=2", "20131224000000")),
    }
    live = {URL: html(page(1)), f"{URL}?page=2": html(page(2))}
    told: list[dict[str, Any]] = []
    for pages in (live, copies):
        with Site(pages) as site:
            environ: dict[str, Any] = site.environ
            run = project.scrapy("extract", *site.arguments, next(iter(pages)), **environ)
            assert not any(site.counts[url] for url in {**live, **copies} if url not in pages)
        told += records(run.stdout)
    first, copy = told
    assert first["article_body"] == "\n\n".join(PARTS)
    assert [further["url"] for further in first["provenance"]["further_pages"]] == [f"{URL}?page=2"]
    assert copy["provenance"].pop("archived_at") == next(iter(copies))
    assert copy["provenance"]["further_pages"][0].pop("archived_at") == later
    for record in told:
        assert record["provenance"].pop("crawled_at")
    assert copy == first


def test_files_saved_from_an_archive_say_so_themselves(project: Project, tmp_path: Path) -> None:
    saved = {"a.html": wayback(page(1, 1), URL), "b.html": pywb(page(1, 1), URL)}
    for name, text in saved.items():
        tmp_path.joinpath(name).write_text(text, "utf-8")
    names = [str(tmp_path / name) for name in saved]
    plain, told = (project.scrapy("extract", *names, *more) for more in ((), ("--url", URL)))
    assert plain.stdout == told.stdout
    for record, archive in zip(records(plain.stdout), (WAYBACK, PYWB), strict=True):
        assert (record["url"], record["article_body"]) == (URL, PARTS[0])
        assert record["provenance"]["archived_at"].startswith(f"{archive}/{MOMENT}/{URL[:19]}")


def test_a_file_whose_copy_a_person_names(project: Project, tmp_path: Path) -> None:
    file, address = tmp_path / "a.html", f"https://arquivo.pt/wayback/{MOMENT}/{URL}"
    file.write_text(page(1), "utf-8")
    run = project.scrapy("extract", str(file), "--url", address)
    (record,) = records(run.stdout)
    assert (record["url"], record["provenance"]["archived_at"]) == (URL, address)
    assert "more_pages" in record["quality"]


@pytest.mark.parametrize(
    "command",
    [
        ("crawl", "news", "-a", "url={}"),
        ("crawl", "businessstandard", "-a", "url={}"),
        ("outlet", "new", "{}"),
    ],
    ids=["news", "an outlet", "a new outlet"],
)
def test_no_archive_is_crawled(project: Project, command: tuple[str, ...]) -> None:
    address = f"{WAYBACK}/{MOMENT}/{URL}"
    run = project.scrapy(*(word.format(address) for word in command))
    assert (run.status, len(run.lines)) == (2, 1)
    assert f"{address}: a copy in a web archive" in run.lines[0]
    assert run.lines[0].endswith(f" {URL}")
    assert not project.archive.exists()
