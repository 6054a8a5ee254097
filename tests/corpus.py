"""The real pages beside the project, where this machine has them: other people's text, and no part of it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project import PROJECT

CORPUS = Path(os.environ.get("NEWSCRAWL_CORPUS") or PROJECT.parent / "shared" / "corpus")

needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="corpus absent")


def addresses(name: str) -> Iterator[str]:
    """The addresses of the pages of one set."""
    with (CORPUS / "pages" / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield (json.loads(line).get("url") or "").strip()
