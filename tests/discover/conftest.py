"""Where the corpus is, for tests that look at real feeds."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def corpus() -> Path:
    folder = Path(os.environ.get("NEWSCRAWL_CORPUS", ROOT / ".." / "shared" / "corpus"))
    if not folder.is_dir():
        pytest.skip("corpus absent")
    return folder
