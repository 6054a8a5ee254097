"""A copy of the project in a folder of its own, so that a test may write outlets into it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.project import PROJECT, Project, Run
from tests.site import Site

NAME = "valleydaily"


class Copy(Project):
    """The project in a folder of its own, so that a test may write outlets into it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "archive")
        self.folder = folder
        self.outlet = self.archive / NAME
        shutil.copytree(
            PROJECT / "newscrawl", folder / "newscrawl", ignore=shutil.ignore_patterns("__pycache__")
        )
        shutil.copy(PROJECT / "scrapy.cfg", folder)
        self.file = folder / "newscrawl" / "spiders" / f"{NAME}.py"
        self.golden = folder / "tests" / "golden" / NAME

    def run(self, *arguments: str, site: Site | None = None) -> Run:
        environ: dict[str, Any] = dict(site.environ) if site else {}
        more = site.arguments if site else []
        run = self.scrapy(*arguments, *more, cwd=self.folder, PYTHONPATH=str(self.folder), **environ)
        assert "Traceback" not in run.stderr, run.stderr
        return run

    def python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=self.folder,
            env=self.environ(PYTHONPATH=str(self.folder)),
            capture_output=True,
            text=True,
            check=False,
        )

    def spiders(self) -> set[str]:
        return {path.stem for path in self.file.parent.glob("*.py")}


@pytest.fixture
def project(tmp_path: Path) -> Copy:
    return Copy(tmp_path)
