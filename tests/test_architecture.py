"""The house stands as docs/architecture.md says: imports run down the flow, the core knows no Scrapy."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.project import PROJECT

NAME = "newscrawl"
CORE = {
    "items": {"plain", "provenance"},
    "known": set(),
    "clean": {"items", "known", "lazyimports", "gcpause"},
    "extract": {"clean", "items", "known", "lazyimports", "gcpause"},
    "discover": {"known"},
    "archive": {"items", "plain", "amounts", "filesbelow", "__version__"},
    "export": {"items", "plain", "archive", "lazyimports"},
}
"""What can be used without the rest, and all of the package that each of it may import."""


@cache
def imported(file: Path) -> frozenset[str]:
    """The modules that a file imports."""
    return frozenset(_imported(file))


def _imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == NAME:
            yield from (f"{NAME}.{one.name}" for one in node.names)
        elif isinstance(node, ast.ImportFrom):
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


@pytest.mark.parametrize(("folder", "most"), [(NAME, 200), ("bench", 200), ("docs", 200), ("tests", 350)])
def test_a_module_is_short_enough_to_be_read_in_one_go(folder: str, most: int) -> None:
    files = (PROJECT / folder).rglob("*.py")
    lengths = {str(file.relative_to(PROJECT)): len(file.read_text("utf-8").splitlines()) for file in files}
    assert {file: lines for file, lines in lengths.items() if lines > most} == {}


def test_each_part_of_the_core_imports_only_what_lies_below_it() -> None:
    found = arrows(NAME)
    assert {part: found[f"{NAME}.{part}"] - {f"{NAME}.{one}" for one in CORE[part]} for part in CORE} == {
        part: set() for part in CORE
    }


def test_the_core_knows_no_scrapy() -> None:
    folder = PROJECT / NAME
    used = CORE.keys() | set().union(*CORE.values())
    files = [file for part in used for file in (*folder.glob(f"{part}.py"), *folder.glob(f"{part}/**/*.py"))]
    assert folder / "extract" / "record.py" in files
    foreign = {str(file): {module.partition(".")[0] for module in imported(file)} for file in files}
    assert [file for file, modules in foreign.items() if modules & {"scrapy", "twisted"}] == []


def test_nothing_imports_a_command_and_only_commands_and_completion_speak_to_the_console() -> None:
    found = arrows(NAME)
    by = {
        part: {room for room, used in found.items() if f"{NAME}.{part}" in used}
        for part in ("commands", "console")
    }
    assert by == {"commands": set(), "console": {f"{NAME}.commands", f"{NAME}.completion"}}
