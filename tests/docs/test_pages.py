"""The pages for people lead where they say, name tests that exist, and their commands work."""

from __future__ import annotations

import re
import shlex
from dataclasses import fields
from inspect import get_annotations
from pathlib import Path
from typing import Any

import pytest

from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.extract.layout import Layout
from newscrawl.queue.sources import ListingFacts
from newscrawl.runs.status import ExitStatus
from tests.project import PROJECT, Project

DOCS = PROJECT / "docs"
PAGES = (PROJECT / "README.md", PROJECT / "CONTRIBUTING.md", *sorted(DOCS.glob("*.md")))
TUTORIAL = (DOCS / "tutorial.md").read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_lead_somewhere(page: Path) -> None:
    """To files that are there, and to headings that they have."""
    text = re.sub(r"^```.*?^```|`[^`\n]*`", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    for target in re.findall(r"\]\(((?!https?:)[^)]+)\)", text):
        name, _, heading = target.partition("#")
        path = page.parent / name if name else page
        assert path.exists(), target
        assert not heading or heading in _anchors(path), target


def _anchors(page: Path) -> set[str]:
    """What GitHub calls the headings of a page."""
    titles = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def test_the_promises_name_tests_that_exist() -> None:
    text = (DOCS / "promises.md").read_text("utf-8")
    named = re.findall(r"`(?:(tests/\S+\.py)::)?(test_\w+)`", text)
    assert len(named) > 25
    path = ""
    for file, test in named:
        path = file or path
        assert f"def {test}(" in (PROJECT / path).read_text("utf-8"), f"{path}::{test}"


def test_the_architecture_names_what_is_there() -> None:
    text = (DOCS / "architecture.md").read_text("utf-8")
    cells = [cell for row in re.findall(r"^\| (`.+?) \|", text, re.MULTILINE) for cell in row.split(", ")]
    assert len(cells) > 10
    for cell in cells:
        name = cell.strip("`")
        assert (PROJECT / name).exists() or (PROJECT / "newscrawl" / name).exists(), name


def test_the_architecture_names_every_room() -> None:
    text = (DOCS / "architecture.md").read_text("utf-8")
    there = [path for path in (PROJECT / "newscrawl").iterdir() if path.suffix == ".py" or path.is_dir()]
    rooms = {path.name + "/" * path.is_dir() for path in there} - {"__init__.py", "__pycache__/"}
    assert [room for room in sorted(rooms) if f"/{room}`" not in text and f"`{room}`" not in text] == []


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.stem)
def test_the_modules_that_a_page_names_are_there(page: Path) -> None:
    """By their path in the project, in the package or in a room of it."""
    ours = [
        path
        for folder in ("newscrawl", "bench", "tests", "examples", "docs")
        for path in (PROJECT / folder).rglob("*.py")
    ]
    known = {path.relative_to(PROJECT).as_posix() for path in ours}
    for name in re.findall(r"`([\w/]+\.py)`", page.read_text("utf-8")):
        there = any(path == name or path.endswith(f"/{name}") for path in known)
        assert there or name == _TO_BE_WRITTEN, name


_TO_BE_WRITTEN = "newscrawl/spiders/example.py"
"""By the reader."""


def test_the_outlet_that_a_page_shows_is_one() -> None:
    """And the page tells of every attribute that says where articles are."""
    text = (DOCS / "adding-an-outlet.md").read_text("utf-8")
    facts, layouts = re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    shown: dict[str, Any] = {"Layout": Layout}
    exec(facts + layouts, shown)
    spider = shown["ExampleSpider"]
    found = identify("https://www.example.org/markets/tea-rises-4811.html", spider.urls, spider.name)
    assert found
    assert (found.key, found.url) == ("example:4811", "https://example.org/markets/tea-rises-4811.html")
    assert len(spider.layouts) == 2
    told = [field.name for field in fields(UrlFacts) if field.init] + [*get_annotations(ListingFacts)]
    assert [name for name in told if f"| `{name}` |" not in text] == []


def test_the_tutorial_works(tmp_path: Path) -> None:
    """Every command that is marked as shell, in order, as it stands there."""
    project = Project(tmp_path / "archive")
    said: dict[str, str] = {}
    for block in re.findall(r"```sh\n(.*?)```", TUTORIAL, re.DOTALL):
        for line in block.splitlines():
            program, *arguments = shlex.split(line)
            if program != "scrapy":
                continue
            run = project.scrapy(*arguments, *_beside(arguments, tmp_path))
            expected = ExitStatus.ITEMS_LOST if arguments[0] == "crawl" else ExitStatus.OK
            assert run.status == expected, f"{line}: {run.stderr}"
            said[arguments[0]] = run.stdout
    assert {"report", "query", "coverage", "changes", "export", "verify", "replay"} <= set(said)
    assert "all is as it should be" in said["verify"]


def _beside(arguments: list[str], folder: Path) -> list[str]:
    """Exports go to the working directory, which a test leaves clean."""
    return ["-o", str(folder / f"out.{arguments[-1]}")] if arguments[0] == "export" else []
