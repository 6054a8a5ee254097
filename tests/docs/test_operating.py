"""docs/operating.md is true in its statuses and columns; `tests/docs/test_commands.py` runs its commands."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from newscrawl import settings
from newscrawl.archive import Archive
from newscrawl.export.flat import COLUMNS
from newscrawl.items import Provenance, Rights
from newscrawl.runs.status import ExitStatus
from tests.archive.world import article
from tests.commands.inside import inside, of_one_article
from tests.project import PROJECT, Project

TEXT = (PROJECT / "docs" / "operating.md").read_text("utf-8")


def test_every_exit_status_is_explained() -> None:
    rows = re.findall(r"^\| (\d) \|", TEXT, re.MULTILINE)
    assert rows == [str(int(status)) for status in ExitStatus]


def test_every_setting_of_our_own_is_there_with_its_value() -> None:
    own = (PROJECT / "newscrawl" / "settings.py").read_text("utf-8").partition("# --- newscrawl's own.")[2]
    names = re.findall(r"^([A-Z]\w+)", own, re.MULTILINE)
    shown = dict(re.findall(r"^\| `([A-Z_]+)` \| (\S+) \|", TEXT, re.MULTILINE))
    assert [*shown] == names
    for name, told in shown.items():
        value = getattr(settings, name)
        said = "none" if value in ("", [], {}) else f"{value:,}" if value > 1 else "on" if value else "off"
        assert told == said, name


@pytest.fixture
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return of_one_article(tmp_path_factory.mktemp("operating") / "archive")


def test_the_columns_of_dates_are_those_of_every_export(project: Project) -> None:
    named = re.search(r"four columns with real types: (.*?)\. ", TEXT, re.DOTALL)
    assert named
    columns = set(re.findall(r"`(\w+)`", named[1]))
    assert len(columns) == 4
    assert columns <= set(COLUMNS)
    described = inside(project.archive, "query", "businessstandard", "DESCRIBE articles", "--csv").stdout
    assert columns <= {line.partition(",")[0] for line in described.splitlines()}


def test_several_outlets_become_a_corpus(tmp_path: Path) -> None:
    shut = [Rights(meta_robots=["noarchive"]), Rights(tdm_reservation="1")]
    said: dict[str, list[Rights | None]] = {"one": [None, *shut], "two": [None, None]}
    for outlet, rights in said.items():
        archive = Archive.open(tmp_path / "archive", outlet, durable=False)
        for number, right in enumerate(rights):
            story = article(number, in_language="en", date_published="2026-11-23")
            story.id, story.provenance = f"{outlet}:{number}", Provenance(rights=right)
            archive.store(story.id, story)
        archive.close(0, "fine", {})
    assert inside(tmp_path / "archive", "export", "--to", "parquet", cwd=tmp_path).status == 0
    (code,) = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)
    (file,) = (tmp_path / "corpus").rglob("*.json")
    assert file.parent.name == "year=2026"
    assert sorted(re.findall(r'"id":"([^"]+)"', file.read_text("utf-8"))) == ["one:0", "two:1"]
