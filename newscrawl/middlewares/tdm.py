"""What a site reserves (`manners.tdmfiles`), asked for once a day and given to each request for an article.

The protocol wants the file read before a site's pages are. It is asked for as any page is: after robots.txt,
at the pace of its host, by the same name. It decides nothing: a site without one, or whose file cannot be
had, is crawled as ever, and where yesterday's file cannot be had today, yesterday's word stands.
"""

from __future__ import annotations

import asyncio
import logging
from time import monotonic
from typing import Self
from urllib.parse import urljoin

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from newscrawl.archive.errors import ArchiveError
from newscrawl.archive.files import Files
from newscrawl.discover.addresses.urls import site_of
from newscrawl.manners.tdmfiles import FILE, TdmFile, TdmFiles
from newscrawl.manners.tdmrep import MAX_BYTES, PATH
from newscrawl.middlewares.keepraw import EVIDENCE, EXCHANGE
from newscrawl.spiders.base import NewsSpider

logger = logging.getLogger(__name__)

TDM = "tdm"
"""The key in `request.meta` under which the file of the request's host stands."""
_TIMEOUT = 20
_AN_HOUR = 3600.0
"""Seconds after which a run looks whether the day of what it knows is over, as the next run would."""


class TdmMiddleware:
    """Gives each request for an article its site's file, which it asks for where none is known."""

    def __init__(self, crawler: Crawler, spider: NewsSpider) -> None:
        self.crawler = crawler
        self.spider = spider
        self.files = TdmFiles(spider.archive.path / FILE, spider.clock)
        self._known: dict[str, asyncio.Future[TdmFile]] = {}
        self._until: dict[str, float] = {}
        """Until when what is known of a site is taken without a look, by `time.monotonic`."""
        spider.before_close.append(self._save)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Off with TDMREP_ENABLED=False; stands aside for spiders that are not ours."""
        if not crawler.settings.getbool("TDMREP_ENABLED") or not isinstance(crawler.spider, NewsSpider):
            raise NotConfigured
        return cls(crawler, crawler.spider)

    async def process_request(self, request: Request) -> None:
        """Let the request pass, once its site was asked."""
        if "row" not in request.cb_kwargs:
            return
        site = f"{site_of(request.url)}/"
        if monotonic() >= self._until.get(site, 0.0):
            self._until[site] = monotonic() + _AN_HOUR
            self._known[site] = asyncio.ensure_future(self._find(site))
        known = self._known[site]
        request.meta[TDM] = known.result() if known.done() else await asyncio.shield(known)

    async def _find(self, site: str) -> TdmFile:
        if fresh := self.files.fresh(site):
            return fresh
        before = self.files.last(site)
        response = await self._ask(urljoin(site, PATH))
        if response is None or response.status >= 500 or response.status == 429:
            return before or TdmFile(self.spider.clock())
        found = self.files.put(site, response.body if response.status == 200 else b"")
        if found.sha256 and (before is None or before.sha256 != found.sha256):
            self._keep(response)
        return found

    async def _ask(self, url: str) -> Response | None:
        meta = {
            "dont_retry": True,
            "download_timeout": _TIMEOUT,
            "download_maxsize": MAX_BYTES,
            EVIDENCE: True,
        }
        request = Request(url, priority=900, meta=meta, callback=NO_CALLBACK)
        try:
            response: Response = await self.crawler.engine.download_async(request)
        except Exception as error:  # noqa: BLE001 (whatever kept it from us, the article is what counts)
            logger.info("%s could not be had: %s", url, error or type(error).__name__)
            return None
        return response

    def _keep(self, response: Response) -> None:
        """Put a file that says something new into the WARC: it is the evidence for what records say of it."""
        exchange = response.meta.get(EXCHANGE)
        try:
            if exchange:
                self.spider.archive.keep(exchange)
        except ArchiveError as error:
            self.spider.write_failed(error)

    def _save(self) -> None:
        if self.files.changed:
            self.spider.archive.commit()  # a file whose digest is noted is in the archive
            self.files.save(Files())
