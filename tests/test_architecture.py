"""The house stands as docs/architecture.md says: imports run down the flow, and the core knows no Scrapy."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.project import PROJECT

NAME = "newscrawl"


def imported(file: Path) -> Iterator[str]:
    """The modules of the package that a file imports."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == NAME:
            yield from (f"{NAME}.{one.name}" for one in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{NAME}."):
            yield str(node.module)


def arrows(package: str) -> dict[str, set[str]]:
    """Which other rooms of a package each of its rooms imports: the files and folders right in it."""

    def room(module: str) -> str:
        return ".".join(module.split(".")[: package.count(".") + 2])

    found: dict[str, set[str]] = defaultdict(set)
    for file in PROJECT.joinpath(*package.split(".")).rglob("*.py"):
        here = room(".".join(file.relative_to(PROJECT).with_suffix("").parts))
        within = (module for module in imported(file) if module.startswith(f"{package}."))
        found[here] |= set(map(room, within)) - {here}
    return found


PACKAGES = sorted(file.parent for file in (PROJECT / NAME).rglob("__init__.py"))


@pytest.mark.parametrize("package", [".".join(folder.relative_to(PROJECT).parts) for folder in PACKAGES])
def test_no_two_rooms_import_one_another_by_whatever_way(package: str) -> None:
    assert [*TopologicalSorter(arrows(package)).static_order()]  # CycleError names a circle


def test_cleaning_lies_below_reading_and_reading_below_crawling() -> None:
    floors = [*TopologicalSorter(arrows(NAME)).static_order()]
    assert floors.index(f"{NAME}.clean") < floors.index(f"{NAME}.extract") < floors.index(f"{NAME}.spiders")


@pytest.mark.parametrize("module", ["extract.record", "clean.api", "discover.feeds", "archive"])
def test_the_core_knows_no_scrapy(module: str) -> None:
    look = f"import sys, {NAME}.{module}; sys.exit('scrapy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], cwd=PROJECT, check=False).returncode == 0
