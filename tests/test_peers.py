"""The programs of others that newscrawl says it works with, asked themselves: Datasette and Scrapyd.

`make peers` installs them into build/peers; without them there is nothing to ask.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import Request, urlopen
from uuid import uuid4

import pytest

from newscrawl.archive import Archive
from newscrawl.runs.status import ExitStatus
from tests.archive.world import article, entry
from tests.commands.inside import inside
from tests.project import OUTLET, PROJECT, Project

BIN = PROJECT / "build" / "peers" / "bin"
MADE = BIN.parent / ".stamp"

pytestmark = pytest.mark.skipif(not MADE.exists(), reason="no build/peers here; `make peers` makes it")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export of two articles."""
    folder = tmp_path_factory.mktemp("datasette")
    archive = Archive.open(folder / "archive", OUTLET, durable=False)
    for number, text in ((1, "The ferry sank."), (2, "The bridge held.")):
        archive.ledger.discover(f"{OUTLET}:{number}", entry(number))
        archive.store(f"{OUTLET}:{number}", article(number, text))
    archive.close(0, "fine", {})
    path = folder / "news.sqlite"
    run = inside(folder / "archive", "export", OUTLET, "--to", "sqlite", "-o", str(path), "--quiet")
    assert (run.status, run.stdout, run.stderr) == (ExitStatus.OK, "", "")
    return path


def datasette(database: Path, address: str) -> dict[str, Any]:
    """What Datasette answers to a request, with no settings and no metadata."""
    done = subprocess.run(
        [str(BIN / "datasette"), str(database), "--get", address], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_datasette_shows_the_tables_and_hides_the_index(database: Path) -> None:
    tables = {table["name"]: table for table in datasette(database, "/news.json")["tables"]}
    assert {name for name, table in tables.items() if not table["hidden"]} == {
        *("articles", "authors", "keywords", "images", "corrections", "disclaimers", "removed"),
    }
    assert tables["articles"]["fts_table"] == "articles_fts"
    assert tables["articles"]["count"] == 2
    (key,) = tables["authors"]["foreign_keys"]["outgoing"]
    assert key["other_table"] == "articles"


def test_datasette_searches_the_text(database: Path) -> None:
    found = datasette(database, "/news/articles.json?_search=ferry&_shape=objects")["rows"]
    assert [row["id"] for row in found] == ["outlet:1"]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project, since an egg is built in its folder."""
    folder = tmp_path_factory.mktemp("scrapyd") / "project"
    folder.mkdir()
    for name in ("scrapy.cfg", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(PROJECT / name, folder)
    shutil.copytree(PROJECT / "newscrawl", folder / "newscrawl", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@contextmanager
def scrapyd(folder: Path, archive: Path) -> Iterator[str]:
    """A Scrapyd of its own on the loopback; gives its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "scrapyd.conf").write_text(
        f"[scrapyd]\nhttp_port = {port}\nbind_address = 127.0.0.1\npoll_interval = 0.2\n"
    )
    environ = {**os.environ, "NEWSCRAWL_ARCHIVE": str(archive)}
    for name in ("SCRAPY_SETTINGS_MODULE", "PYTHONPATH"):
        environ.pop(name, None)
    with (folder / "scrapyd.log").open("wb") as log:
        process = subprocess.Popen([str(BIN / "scrapyd")], cwd=folder, env=environ, stdout=log, stderr=log)
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(30)


def asked(address: str | Request) -> dict[str, Any]:
    with urlopen(address, timeout=60) as answer:
        told: dict[str, Any] = json.load(answer)
    assert told["status"] == "ok", told
    return told


def within(seconds: float, address: str) -> dict[str, Any]:
    """What an address answers, once something listens there."""
    end = time.monotonic() + seconds
    while True:
        try:
            return asked(address)
        except OSError:
            assert time.monotonic() < end
            time.sleep(0.1)


def uploaded(server: str, egg: Path) -> list[str]:
    """Hand the egg over as a browser hands over a file; gives the spiders that are in it."""
    mark = uuid4().hex
    fields = "".join(
        f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in (("project", "newscrawl"), ("version", "1"))
    )
    head = f'--{mark}\r\nContent-Disposition: form-data; name="egg"; filename="egg"\r\n\r\n'
    body = fields.encode() + head.encode() + egg.read_bytes() + f"\r\n--{mark}--\r\n".encode()
    kind = {"Content-Type": f"multipart/form-data; boundary={mark}"}
    asked(Request(f"{server}/addversion.json", body, kind))
    spiders: list[str] = asked(f"{server}/listspiders.json?project=newscrawl")["spiders"]
    return spiders


def test_scrapyd_crawls_from_an_egg(project: Path, tmp_path: Path) -> None:
    egg = tmp_path / "newscrawl.egg"
    built = subprocess.run(
        [str(BIN / "scrapyd-deploy"), "--build-egg", str(egg)],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert egg.exists(), built.stdout + built.stderr
    archived = Project(tmp_path / "archive")
    with scrapyd(tmp_path, archived.archive) as server:
        within(30, f"{server}/daemonstatus.json")
        assert OUTLET in uploaded(server, egg)
        replay = f"REPLAY={PROJECT / 'examples' / 'day-1.warc.gz'}"
        job = {"project": "newscrawl", "spider": OUTLET, "limit": "5", "setting": replay}
        number = asked(Request(f"{server}/schedule.json", urlencode(job).encode()))["jobid"]
        end = time.monotonic() + 120
        while not (done := asked(f"{server}/listjobs.json?project=newscrawl")["finished"]):
            assert time.monotonic() < end, (tmp_path / "scrapyd.log").read_text()
            time.sleep(0.2)
    assert [one["id"] for one in done] == [number]
    assert len(archived.records()) == 5
    (log,) = (tmp_path / "logs" / "newscrawl" / OUTLET).glob("*.log")
    assert f"{OUTLET}, run {archived.summary()['run']}: " in log.read_text("utf-8")


def test_the_wheel_needs_nothing_of_this_folder(project: Path, tmp_path: Path) -> None:
    """Built and unpacked elsewhere it crawls, cleans and reports, and it names the extra `query`."""
    built = subprocess.run(
        [str(BIN / "pip"), "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(tmp_path), "."],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    (wheel,) = tmp_path.glob("newscrawl-*.whl")
    installed = tmp_path / "installed"
    shutil.unpack_archive(wheel, installed, "zip")
    (metadata,) = installed.glob("*.dist-info/METADATA")
    assert 'Requires-Dist: duckdb<3,>=2.0.1; extra == "query"\n' in metadata.read_text("utf-8")
    archived = Project(tmp_path / "archive")
    replay = f"REPLAY={PROJECT / 'examples' / 'day-1.warc.gz'}"
    for arguments in (("crawl", OUTLET, "-a", "limit=5", "-s", replay), ("verify", OUTLET), ("report",)):
        run = archived.scrapy(*arguments, cwd=tmp_path, PYTHONPATH=str(installed))
        assert run.status in {ExitStatus.OK, ExitStatus.ITEMS_LOST}, run.stderr
    assert len(archived.records()) == 5
    assert (archived.archive / "report.html").exists()
