"""What the robots.txt of hosts say of addresses that nobody asks for yet, as far as a run has read them."""

from __future__ import annotations

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.robotstxt import RobotParser

from newscrawl.discover.addresses.urls import site_of


class Allowed:
    """Remembers each robots.txt that a crawler reads."""

    def __init__(self, crawler: Crawler) -> None:
        self._user_agent = crawler.settings.get("ROBOTSTXT_USER_AGENT") or crawler.settings["USER_AGENT"]
        self._read_of: dict[str, RobotParser] = {}
        crawler.signals.connect(self._read, signals.robots_parsed)

    def _read(self, robotparser: RobotParser, request: Request) -> None:
        self._read_of[site_of(request.url)] = robotparser

    def allows(self, url: str) -> bool:
        """Whether an address is allowed for certain."""
        parser = self._read_of.get(site_of(url))
        return parser is not None and parser.allowed(url, self._user_agent)

    def forbids(self, url: str) -> bool:
        """Whether an address is forbidden for certain."""
        return site_of(url) in self._read_of and not self.allows(url)
