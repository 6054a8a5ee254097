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


def room(module: str) -> str:
    """The folder or file right below the package that a module is of, or in."""
    return ".".join(module.split(".")[:2])


def imported(file: Path) -> Iterator[str]:
    """The modules of the package that a file imports."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == NAME:
            yield from (
                (f"{NAME}.{one.name}" for one in node.names) if node.module == NAME else [str(node.module)]
            )


def arrows() -> dict[str, set[str]]:
    """Which other rooms each room imports."""
    found: dict[str, set[str]] = defaultdict(set)
    for file in (PROJECT / NAME).rglob("*.py"):
        here = room(".".join(file.relative_to(PROJECT).with_suffix("").parts))
        found[here] |= {room(module) for module in imported(file)} - {here}
    return found


def test_no_two_rooms_import_one_another_by_whatever_way() -> None:
    floors = list(TopologicalSorter(arrows()).static_order())  # raises CycleError, which names the circle
    assert floors.index(f"{NAME}.clean") < floors.index(f"{NAME}.extract") < floors.index(f"{NAME}.spiders")


@pytest.mark.parametrize("module", ["extract.record", "clean.api", "discover.feeds", "archive"])
def test_the_core_knows_no_scrapy(module: str) -> None:
    look = f"import sys, {NAME}.{module}; sys.exit('scrapy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], cwd=PROJECT, check=False).returncode == 0
