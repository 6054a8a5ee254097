"""Fixtures of the archive's tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.archive.world import Clock, Runs


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def runs(tmp_path: Path, clock: Clock) -> Iterator[Runs]:
    made = Runs(tmp_path, clock)
    yield made
    made.archive.abandon()
