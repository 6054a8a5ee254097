"""What the package needs besides its modules is in it, and what the extra names is what the tests use."""

from __future__ import annotations

import re
import tomllib
from itertools import chain

from newscrawl.export.columnar import DUCKDB
from tests.project import PROJECT

PYPROJECT = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))


def test_every_file_that_is_no_module_goes_into_the_wheel_and_the_egg() -> None:
    package = PROJECT / "newscrawl"
    globs = PYPROJECT["tool"]["setuptools"]["package-data"]["newscrawl"]
    taken = {path for pattern in globs for path in package.glob(pattern)}
    there = {p for p in package.rglob("*") if p.is_file() and p.suffix not in {".py", ".pyc"}}
    assert there == taken


def test_the_archive_of_the_source_is_the_whole_project() -> None:
    words = [line.split() for line in (PROJECT / "MANIFEST.in").read_text("utf-8").splitlines()]
    grafted = {name for verb, *names in words if verb == "graft" for name in names}
    globs = [name for verb, *names in words if verb == "include" for name in names]
    included = {path.name for pattern in globs for path in PROJECT.glob(pattern)}
    folders = {path.parent.name for path in PROJECT.glob("[a-z]*/*.py")}
    assert folders - {"newscrawl", "build", "dist"} == grafted
    files = {path.name for path in PROJECT.glob("[A-Za-z]*") if path.suffix in {".cfg", ".md", ".txt", ""}}
    of_itself = {"LICENSE", "PKG-INFO", "setup.cfg"}
    assert {name for name in files if (PROJECT / name).is_file()} - of_itself == included


def test_every_folder_of_modules_is_a_package() -> None:
    folders = {path.parent for path in (PROJECT / "newscrawl").rglob("*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


def test_the_extra_the_tests_and_the_docs_name_the_same_duckdb() -> None:
    (wanted,) = PYPROJECT["project"]["optional-dependencies"]["query"]
    assert wanted in (PROJECT / "requirements-dev.txt").read_text("utf-8").splitlines()
    assert wanted == DUCKDB  # which the commands that need it tell to install
    docs = "".join(page.read_text("utf-8") for page in (PROJECT / "docs").glob("*.md"))
    assert set(re.findall("'(duckdb[<>=][^']*)'", docs)) == {DUCKDB}


def test_what_the_core_needs_is_said_alike() -> None:
    lines = (PROJECT / "requirements.txt").read_text("utf-8").splitlines()
    said = [needed for line in lines if (needed := line.partition("#")[0].strip())]
    assert said == PYPROJECT["project"]["dependencies"]


def test_all_that_is_needed_is_named_with_its_lowest_version() -> None:
    project = PYPROJECT["project"]
    named = [*project["dependencies"], *chain.from_iterable(project["optional-dependencies"].values())]
    assert [needed for needed in named if ">=" not in needed] == []
