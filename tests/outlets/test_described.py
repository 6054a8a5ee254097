"""What commands make of a mistake in an outlet's file: a line where it is named, and no harm to any other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from scrapy.utils.project import get_project_settings

from newscrawl.archive import Archive
from newscrawl.outlets.described import outlets_by_host
from newscrawl.runs.status import FINDINGS, ExitStatus
from tests.commands.copied import NAME, Copy
from tests.project import OUTLET, PROJECT

_FILE = f'''
from newscrawl.spiders.base import NewsSpider


class Valley(NewsSpider):
    name = "{NAME}"
    outlet_name = "Valley Daily"
    domain = "valleydaily.example"
'''
_WARC = PROJECT / "examples" / "day-2.warc.gz"


@pytest.fixture
def broken(tmp_path: Path) -> Copy:
    """A project in which one outlet has no `urls`."""
    project = Copy(tmp_path)
    project.file.write_text(_FILE)
    Archive.open(project.archive, NAME).close(0, "fine", {})
    return project


@pytest.mark.parametrize(
    "command", [("crawl", NAME), ("replay", NAME), ("extract", "--outlet", NAME, str(PROJECT / "README.md"))]
)
def test_who_names_the_outlet_gets_a_line(broken: Copy, command: tuple[str, ...]) -> None:
    run = broken.run(*command)
    (line,) = run.lines
    assert line.startswith(f"newscrawl: {broken.file}: urls: missing")
    assert run.status == ExitStatus.BAD_ARGUMENTS


def test_pages_of_others_are_read_and_the_mistake_is_told(broken: Copy, tmp_path: Path) -> None:
    (broken.file.parent / "halfwritten.py").write_text("name = (")
    run = broken.run("replay", "--warc", str(_WARC), "-o", str(tmp_path / "out.jsonl"))
    assert run.status == FINDINGS
    halfwritten, missing, sum_of_it = run.lines
    assert "halfwritten.py, line 1: " in halfwritten
    assert f"{broken.file}: urls: missing" in missing
    assert missing.endswith("; pages of this outlet are read as those of any")
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert len(records) == int(sum_of_it.split()[2])
    assert {record["outlet"]["id"] for record in records} == {OUTLET}


def test_every_outlet_is_found_by_its_hosts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCRAPY_SETTINGS_MODULE", "newscrawl.settings")  # Scrapy would, for all tests after
    found, wrong = outlets_by_host(get_project_settings())
    assert wrong == []
    assert found["business-standard.com"].name == OUTLET
    assert not any(host.startswith("www.") for host in found)
