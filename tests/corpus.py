"""The real pages beside the project, where this machine has them: other people's text, and no part of it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from bench.corpus import CORPUS as CORPUS  # tests ask here for it

needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="corpus absent")


def addresses(name: str) -> Iterator[str]:
    """The addresses of the pages of one set."""
    with (CORPUS / "pages" / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield (json.loads(line).get("url") or "").strip()
