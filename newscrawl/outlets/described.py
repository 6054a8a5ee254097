"""The outlets that have a file of facts, and which of them a host is of."""

from __future__ import annotations

from collections.abc import Iterator

from scrapy.settings import BaseSettings
from scrapy.spiderloader import get_spider_loader

from newscrawl.discover.addresses.urls import bare_host
from newscrawl.options import OptionError
from newscrawl.outlets.faults import check
from newscrawl.outlets.loader import broken_files
from newscrawl.spiders.base import NewsSpider


def described_outlets(settings: BaseSettings) -> Iterator[type[NewsSpider]]:
    """The outlets that have a class of their own."""
    loader = get_spider_loader(settings)
    for name in loader.list():
        spider = loader.load(name)
        if issubclass(spider, NewsSpider) and spider.domain:
            yield spider


def outlets_by_host(settings: BaseSettings) -> tuple[dict[str, type[NewsSpider]], list[str]]:
    """Every described outlet under each of its hosts and its domain, all without "www."; and a line for each
    file of an outlet with a mistake in it, which is left out.
    """
    found: dict[str, type[NewsSpider]] = {}
    wrong = broken_files(get_spider_loader(settings))
    for outlet in described_outlets(settings):
        try:
            check(outlet)
        except OptionError as error:
            wrong.append(str(error))
            continue
        for host in (*outlet.urls.hosts, outlet.domain):
            found.setdefault(bare_host(host), outlet)
    return found, wrong
