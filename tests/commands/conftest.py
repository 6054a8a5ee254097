"""What the tests of several commands begin with."""

from pathlib import Path

import pytest

from tests.commands.tworuns import project_of_two_runs
from tests.project import Project


@pytest.fixture
def two_runs(tmp_path: Path) -> Project:
    """An archive of two runs; each test has its own."""
    return project_of_two_runs(tmp_path / "archive")
