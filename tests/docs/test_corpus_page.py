"""What the page on corpora shows does what it says, as it stands there."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.test_extract import ARTICLE
from tests.project import PROJECT, Project

PAGE = (PROJECT / "docs" / "corpus.md").read_text("utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two WARC files, and three saved pages of which one is a list of nothing."""
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "news").mkdir()
    for name in ("day-1.warc.gz", "day-2.warc.gz"):
        shutil.copy(PROJECT / "examples" / name, folder / "news")
    (folder / "saved").mkdir()
    for number in range(2):
        noted = f"<!-- saved from url=(0030)https://harbourpost.example/{number} -->\n"
        (folder / "saved" / f"{number}.html").write_text(noted + ARTICLE, "utf-8")
    (folder / "saved" / "none.html").write_text("<html></html>", "utf-8")
    scrapy = folder / "bin" / "scrapy"
    scrapy.parent.mkdir()
    scrapy.write_text(f'#!/bin/sh\nexec {sys.executable} -m scrapy "$@"\n')
    scrapy.chmod(0o755)
    return folder


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)


def run(folder: Path, *command: str) -> str:
    environ = Project(folder / "archive").environ()
    environ |= {
        "PATH": f"{folder / 'bin'}{os.pathsep}{environ['PATH']}",
        "PYTHONPATH": str(PROJECT),
        "SCRAPY_SETTINGS_MODULE": "newscrawl.settings",
    }
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_corpus_is_made_as_the_page_shows(folder: Path) -> None:
    loop, saved = blocks("sh")
    records = folder / "records"
    run(folder, "sh", "-c", loop)
    first, second = (records / f"day-{day}.jsonl" for day in (1, 2))
    before = first.stat().st_mtime_ns
    assert first.read_text("utf-8").count("\n") > 10
    assert "reason" in json.loads((records / "day-1.reasons").read_text("utf-8").splitlines()[0])
    second.unlink()
    run(folder, "sh", "-c", loop)
    assert second.exists()
    assert first.stat().st_mtime_ns == before
    run(folder, "sh", "-c", saved)
    assert (records / "saved.jsonl").read_text("utf-8").count("\n") == 2
    assert "none.html" in (records / "saved.reasons").read_text("utf-8")
    *tables, program, _ = blocks("python")
    printed = run(folder, sys.executable, "-c", "\n".join(tables) + "\nprint(frame.published_at.dtype)\n")
    assert "Business Standard" in printed
    assert "UTC]" in printed
    assert [*folder.glob("corpus/of=businessstandard/day=*/*.parquet")]
    (folder / "program.py").write_text(program + "    print(len(records))\n", "utf-8")
    assert run(folder, sys.executable, "program.py") == "2\n"


def test_a_spider_of_another_project_yields_records(folder: Path) -> None:
    spider = blocks("python")[-1].replace("https://example.org/a-story", (folder / "saved/0.html").as_uri())
    (folder / "plain.py").write_text(spider, "utf-8")
    run(folder, "env", "-u", "SCRAPY_SETTINGS_MODULE", "scrapy", "runspider", "plain.py", "-O", "mine.jsonl")
    (record,) = map(json.loads, (folder / "mine.jsonl").read_text("utf-8").splitlines())
    assert record["headline"] == "New bridge opens"
    assert None not in record.values()


def test_a_project_with_settings_of_its_own_has_outlets_of_its_own(folder: Path) -> None:
    prose = " ".join(PAGE.split())
    lines = [re.search(f"`({words}[^`]*)`", prose) for words in ("from newscrawl.settings", "SPIDER_MODULES")]
    outlets = folder / "mine" / "outlets"
    outlets.mkdir(parents=True)
    (folder / "mine" / "settings.py").write_text("\n".join(line[1] for line in lines if line), "utf-8")
    (outlets / "harbour.py").write_text(
        "from newscrawl.discover.identity import UrlFacts\n"
        "from newscrawl.spiders.base import NewsSpider\n\n\n"
        "class Harbour(NewsSpider):\n"
        "    name, outlet_name, domain = 'harbour', 'Harbour Post', 'harbourpost.example'\n"
        "    urls = UrlFacts(hosts=('harbourpost.example',))\n",
        "utf-8",
    )
    listed = run(
        folder,
        "env",
        "SCRAPY_SETTINGS_MODULE=mine.settings",
        "PYTHONPATH=.:" + str(PROJECT),
        "scrapy",
        "list",
    )
    assert {"harbour", "businessstandard"} <= set(listed.split())
