"""What sites reserve in `/.well-known/tdmrep.json`: asked once a day of each host that articles come from.

The protocol wants the file read before a site's pages are. It is asked for as any page is: after robots.txt,
at the pace of its host, by the same name. It decides nothing: a site without one, or whose file cannot be
had, is crawled as ever, and where yesterday's file cannot be had today, yesterday's word stands.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self
from urllib.parse import urljoin

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from newscrawl.archive.errors import ArchiveError
from newscrawl.archive.files import Files
from newscrawl.discover.urls import site_of
from newscrawl.manners.tdmrep import MAX_BYTES, PATH, Rule, match, read_rules
from newscrawl.middlewares import EVIDENCE, EXCHANGE
from newscrawl.runs.clock import Clock
from newscrawl.spiders.base import NewsSpider

logger = logging.getLogger(__name__)

TDM = "tdm"
"""The key in `request.meta` under which the file of the request's host stands."""
FILE = "tdmrep.json"
A_DAY = timedelta(days=1)
FORGOTTEN = timedelta(days=30)
"""After this long without an answer a host's file is no longer believed."""
_TIMEOUT = 20


@dataclass(frozen=True, slots=True)
class TdmFile:
    """The file of one site as it was at `asked`: its rules, and the SHA-256 of it as served.

    A site that has none has no rules and no digest.
    """

    asked: datetime
    sha256: str | None = None
    rules: tuple[Rule, ...] = ()

    def rule(self, url: str) -> Rule | None:
        """What the site says of an address."""
        return match(self.rules, url)


class TdmFiles:
    """The files of an outlet's sites, over all runs, in a small file beside the ledger."""

    def __init__(self, path: Path, now: Clock) -> None:
        self.path = path
        self._now = now
        self._files = _load(path)
        self._before = dict(self._files)

    def last(self, site: str) -> TdmFile | None:
        """What was last known of a site, unless that is too long ago."""
        return self._younger(site, FORGOTTEN)

    def fresh(self, site: str) -> TdmFile | None:
        """What a site said within the last day."""
        return self._younger(site, A_DAY)

    def _younger(self, site: str, most: timedelta) -> TdmFile | None:
        found = self._files.get(site)
        # One from the future was written by a clock that has been set back since.
        return found if found and timedelta(0) <= self._now() - found.asked < most else None

    def put(self, site: str, body: bytes) -> TdmFile:
        """Take in what a site answered; no bytes where it has no such file."""
        rules = read_rules(body)
        digest = hashlib.sha256(body).hexdigest() if rules else None
        self._files[site] = TdmFile(self._now(), digest, rules)
        return self._files[site]

    @property
    def changed(self) -> bool:
        """Whether there is something to save."""
        return self._files != self._before

    def save(self, files: Files) -> None:
        """Write what is known.

        Raises ArchiveUnwritable.
        """
        kept = {site: _told(one) for site, one in sorted(self._files.items()) if self.last(site)}
        files.replace_text(self.path, json.dumps(kept, indent=1) + "\n")
        self._before = dict(self._files)


def _told(one: TdmFile) -> dict[str, Any]:
    asked = one.asked.astimezone(UTC).isoformat(timespec="seconds")
    return {"asked": asked, "sha256": one.sha256, "rules": [asdict(rule) for rule in one.rules]}


def _load(path: Path) -> dict[str, TdmFile]:
    """The files in a file; one that is not there, or that somebody spoilt, holds none."""
    try:
        told = json.loads(path.read_text("utf-8"))
        return {
            site: TdmFile(
                datetime.fromisoformat(one["asked"]).astimezone(UTC),
                one["sha256"],
                tuple(Rule(**rule) for rule in one["rules"]),
            )
            for site, one in told.items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


class TdmMiddleware:
    """Gives each request for an article its site's file, which it asks for where none is known."""

    def __init__(self, crawler: Crawler, spider: NewsSpider) -> None:
        self.crawler = crawler
        self.spider = spider
        self.files = TdmFiles(spider.archive.path / FILE, spider.clock)
        self._known: dict[str, TdmFile] = {}
        self._coming: dict[str, asyncio.Future[TdmFile]] = {}
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
        if site not in self._known:
            if site not in self._coming:
                self._coming[site] = asyncio.ensure_future(self._find(site))
            self._known[site] = await asyncio.shield(self._coming[site])
        request.meta[TDM] = self._known[site]

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
