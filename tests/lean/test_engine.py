"""A crawl by our engine is one by Scrapy's: the same signals, callbacks, errors and numbers."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from typing import Any

import pytest

from newscrawl.lean.engine import Engine
from tests.project import PROJECT


def crawled(*words: str) -> dict[str, Any]:
    """What a crawl of the small site told."""
    command = [sys.executable, "-m", "tests.lean.road", *words]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


@pytest.fixture(scope="module")
def both() -> tuple[dict[str, Any], dict[str, Any]]:
    return crawled(), crawled("lean")


def test_the_engine_is_ours_where_the_extension_is_on(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    assert [told["engine"] for told in both] == ["ExecutionEngine", "Engine"]


def test_everything_happens_as_in_scrapy(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    scrapys, ours = both
    assert ours["told"] == scrapys["told"]
    assert "https://outlet.example/down DownloadFailedError" in ours["told"]
    assert "/last read" in ours["told"]


def test_everything_is_counted_as_in_scrapy(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    scrapys, ours = both
    assert ours["stats"] == scrapys["stats"]
    assert ours["stats"]["item_scraped_count"] == 43
    assert ours["stats"]["finish_reason"] == "enough"


def test_a_crawl_that_is_closed_is_not_closed_again() -> None:
    """As where several requests are refused at once, of which each ends the crawl."""
    engine = Engine.__new__(Engine)
    engine.spider = None
    asyncio.run(engine.close_spider_async(reason="unreachable"))
