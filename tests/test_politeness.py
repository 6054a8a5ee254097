"""What a site asks of us, in seconds."""

from datetime import UTC, datetime

import pytest
from scrapy.robotstxt import ProtegoRobotParser

from newscrawl.politeness import LONGEST_WAIT, asked_delay, retry_after

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("robots", "seconds"),
    [
        ("User-agent: *\nCrawl-delay: 4\n", 4),
        ("User-agent: *\nRequest-rate: 1/10s\n", 10),
        ("User-agent: *\nCrawl-delay: 2\nRequest-rate: 6/1m\n", 10),
        ("User-agent: newscrawl\nCrawl-delay: 7\n\nUser-agent: *\nCrawl-delay: 1\n", 7),
        ("User-agent: other\nCrawl-delay: 7\n", 0),
        ("User-agent: *\nDisallow: /x\n", 0),
        ("User-agent: *\nCrawl-delay: 86400\n", LONGEST_WAIT),
        ("User-agent: *\nCrawl-delay: soon\n", 0),
    ],
)
def test_what_robots_txt_asks(robots: str, seconds: float) -> None:
    assert asked_delay(ProtegoRobotParser(robots.encode(), None), "newscrawl") == seconds


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 3 ", 3),
        ("Wed, 25 Nov 2026 12:01:00 GMT", 60),
        ("Wed, 25 Nov 2026 11:00:00 GMT", 0),
        ("later", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, NOW) == seconds
