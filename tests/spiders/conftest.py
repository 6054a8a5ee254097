"""Fixtures of the tests of spiders."""

from pathlib import Path

import pytest

from tests.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """With an archive to be of the outlet that nobody has described (`tests.unknown`)."""
    made = Project(tmp_path / "archive")
    made.outlet = made.archive / "valleydaily.example"
    return made
