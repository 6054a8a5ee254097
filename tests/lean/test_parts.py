"""Parts of somebody else's stay where they are."""

from __future__ import annotations

from scrapy.core.downloader import Downloader as ScrapyDownloader

from newscrawl.lean.begin import _become
from newscrawl.lean.parts import Downloader


class TheirDownloader(ScrapyDownloader):
    pass


def test_what_is_scrapys_becomes_ours_and_nothing_else_does() -> None:
    for kind, expected in ((ScrapyDownloader, Downloader), (TheirDownloader, TheirDownloader)):
        part = kind.__new__(kind)
        _become(part, Downloader)
        assert type(part) is expected
