"""A run says what it found of those before it."""

from __future__ import annotations

from pathlib import Path

import pytest
from scrapy.utils.test import get_crawler

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider
from tests.archive.world import open_archive


class Paper(NewsSpider):
    """An outlet of the name that archives of tests have."""

    name = "outlet"
    domain = "outlet.example"
    urls = UrlFacts(hosts=("outlet.example",))


def test_what_was_set_right_of_an_earlier_run_is_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    killed = open_archive(tmp_path)
    killed.commit()
    killed.abandon()
    spider = Paper.from_crawler(get_crawler(Paper, {"NEWSCRAWL_ARCHIVE": str(tmp_path)}))
    spider.archive.abandon()
    assert f"run {killed.run} did not end" in caplog.messages
