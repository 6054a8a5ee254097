"""Where the corpus is, for tests that look at real feeds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus import CORPUS


@pytest.fixture(scope="session")
def corpus() -> Path:
    if not CORPUS.is_dir():
        pytest.skip("corpus absent")
    return CORPUS
