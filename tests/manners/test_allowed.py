"""What is known to be allowed or forbidden before anybody asks for it."""

from __future__ import annotations

from scrapy import Request, signals
from scrapy.robotstxt import ProtegoRobotParser
from scrapy.utils.test import get_crawler

from newscrawl.manners.allowed import Allowed

URL = "https://example.org/news/a-story"


def test_a_host_whose_robots_txt_nobody_has_read_neither_allows_nor_forbids() -> None:
    crawler = get_crawler(settings_dict={"ROBOTSTXT_USER_AGENT": "newscrawl"})
    allowed = Allowed(crawler)
    assert (allowed.allows(URL), allowed.forbids(URL)) == (False, False)
    parser = ProtegoRobotParser(b"User-agent: newscrawl\nDisallow: /jobs/", None)
    request = Request("https://example.org/robots.txt")
    crawler.signals.send_catch_log(signals.robots_parsed, robotparser=parser, request=request)
    told = {
        url: (allowed.allows(url), allowed.forbids(url))
        for url in (URL, "https://example.org/jobs/1", "https://sport.example.org/jobs/1")
    }
    assert list(told.values()) == [(True, False), (False, True), (False, False)]
