"""An outlet with two hosts, of which one does not want us: the other is archived all the same."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from newscrawl.manners.resting import FILE
from newscrawl.runs.status import ExitStatus
from tests.project import PROJECT, Project, Run
from tests.site import Answer, Page, Site

HTML = {"Content-Type": "text/html; charset=utf-8"}
XML = {"Content-Type": "application/xml"}
OUTLET = """
from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

class TwinSpider(NewsSpider):
    name = "twin"
    outlet_name = "The Twin"
    domain = "twin.example"
    urls = UrlFacts(article=r"/story-(?P<id>[0-9]+)$", hosts=("east.twin.example", "west.twin.example"))
    feeds = {"east": "https://east.twin.example/rss", "west": "https://west.twin.example/rss"}
"""
COUNT = 40


def story(host: str, number: int) -> Page:
    text = f"Ferry number {number} of the {host} bank was mended again, said its captain on Friday."
    paragraphs = "".join(f"<p>{text} It took {n} weeks and nobody was hurt meanwhile.</p>" for n in (3, 5, 8))
    title = f"Ferry {number} of the {host} bank is mended"
    head = f"<head><title>{title}</title></head>"
    return Page(f"<html>{head}<body><h1>{title}</h1><article>{paragraphs}</article>".encode(), headers=HTML)


def pages() -> dict[str, Answer]:
    found: dict[str, Answer] = {}
    for host, first in (("east", 1000), ("west", 2000)):
        home = f"https://{host}.twin.example"
        links = {f"{home}/story-{first + n}": story(host, first + n) for n in range(COUNT)}
        items = "".join(f"<item><link>{url}</link><title>x</title></item>" for url in links)
        found |= {f"{home}/rss": Page(f"<rss><channel>{items}</channel></rss>".encode(), headers=XML)}
        found |= {f"{home}/robots.txt": Page(b""), **links}
    return found


class Twin(Project):
    """The outlet, in a module of its own."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "archive")
        self.outlet = self.archive / "twin"
        self.path = f"{PROJECT}{os.pathsep}{folder}"
        (folder / "twins").mkdir()
        (folder / "twins/__init__.py").write_text(OUTLET)

    def run(self, site: Site, *arguments: str) -> Run:
        site.asked.clear()
        words = ("crawl", "twin", *site.arguments, "-s", "SPIDER_MODULES=twins", *arguments)
        environ: dict[str, Any] = {**site.environ, "PYTHONPATH": self.path}
        run = self.scrapy(*words, **environ)
        assert "Traceback" not in run.stderr
        return run

    def let_rest(self, host: str) -> None:
        until = f"{datetime.now(UTC) + timedelta(hours=9):%Y-%m-%dT%H:%M:%SZ}"
        rest = {f"{host}.twin.example": {"until": until, "why": "403", "times": 4}}
        (self.outlet / FILE).write_text(json.dumps(rest))

    def of(self, host: str) -> list[tuple[str, str | None]]:
        first = "1" if host == "east" else "2"
        return [state for key, state in self.states().items() if key.startswith(f"twin:{first}")]


@pytest.fixture
def twin(tmp_path: Path) -> Twin:
    return Twin(tmp_path)


def asked(site: Site, host: str) -> int:
    return sum(f"//{host}.twin.example/story" in one.url for one in site.asked)


def test_articles_of_a_host_that_rests_keep_no_others_out(twin: Twin) -> None:
    with Site(pages()) as site:
        assert twin.run(site, "-a", "limit=1").status == ExitStatus.OK
        twin.let_rest("east")
        before = twin.of("east")
        run = twin.run(site)
        assert run.status == ExitStatus.REFUSED
        assert run.lines[0].count("east.twin.example refused us (403); it is left alone until") == 1
        assert asked(site, "east") == 0
        assert twin.of("west") == [("stored", "new")] * COUNT
        assert twin.of("east") == before
        (twin.outlet / FILE).unlink()
        assert twin.run(site).status == ExitStatus.OK
    assert {state for state, _ in twin.of("east")} == {"stored"}


def test_a_host_that_rests_takes_no_part_of_the_budget(twin: Twin) -> None:
    with Site(pages()) as site:
        assert twin.run(site).status == ExitStatus.OK
        with closing(sqlite3.connect(twin.outlet / "ledger.sqlite")) as ledger:
            ledger.execute("UPDATE urls SET due = 1 + (key LIKE 'twin:2%')")
            ledger.commit()
        twin.let_rest("east")
        run = twin.run(site, "-s", "REVISIT_BUDGET=30")
        assert run.status == ExitStatus.REFUSED
        assert (asked(site, "east"), asked(site, "west")) == (0, 30)
        assert {state for state, _ in twin.of("east")} == {"stored"}


def test_a_source_of_ones_own_network_is_told_with_what_has_it_asked(twin: Twin) -> None:
    outlet = OUTLET.replace("https://west.twin.example/rss", "http://127.0.0.1:9/rss")
    (Path(twin.path.rpartition(os.pathsep)[2]) / "twins/__init__.py").write_text(outlet)
    with Site(pages()) as site:
        run = twin.run(site, "-a", "limit=1", "-s", "SUMMARY_ALWAYS=1")
    told = "http://127.0.0.1:9/rss: leads to a private address; -s ALLOW_PRIVATE_ADDRESSES=1 has it asked"
    assert f"faulty     {told}" in run.stderr
