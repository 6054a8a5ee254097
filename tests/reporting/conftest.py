"""The invented paper, written once."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.reporting import Facts, gather
from tests.reporting.paper import MADE, NAME, Told, make


@pytest.fixture(scope="session")
def paper_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("paper")


@pytest.fixture(scope="session")
def told(paper_root: Path) -> Told:
    return make(paper_root)


@pytest.fixture(scope="session")
def facts(paper_root: Path, told: Told) -> Facts:
    assert told.articles
    return gather(paper_root, NAME, MADE)
