"""The end of a run: one summary for people, one file for programs, one status for cron.

An extension, so that it hears of everything that goes wrong anywhere in the run (callbacks, pipelines,
feeds) and speaks last. cron mails whatever a job prints, so a run that is fine speaks only where a person
looks on. Whoever runs the spider finds the outcome in the stats under `newscrawl/exit_status`.
"""

from __future__ import annotations

import logging
import re
import sys
import time
from typing import Any, Self
from urllib.request import getproxies

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.extensions.feedexport import FeedExporter
from scrapy.http import Response
from twisted.python.failure import Failure

from newscrawl.amounts import many
from newscrawl.answers.refusals import advice
from newscrawl.answers.verdicts import Verdict, advice_on
from newscrawl.archive import ArchiveError
from newscrawl.extensions.stocktaking import take_stock
from newscrawl.items import Article
from newscrawl.progressline import write
from newscrawl.runs.prometheus import write_metrics
from newscrawl.runs.status import ExitStatus, judge
from newscrawl.runs.summary import render, summarize
from newscrawl.spiders.base import NewsSpider

logger = logging.getLogger(__name__)

_CUT_SHORT = ("shutdown", "closespider_", "memusage_")
"""How Scrapy calls it that a signal, or one of its settings (CLOSESPIDER_TIMEOUT), ended a run early."""
_PASSWORD = re.compile(r"(?<=:)//[^/@]*@")
"""Of an address to which a feed is sent; a summary may go by mail."""


class RunReport:
    """Watches one run and closes its archive."""

    def __init__(self, crawler: Crawler, spider: NewsSpider) -> None:
        self.crawler = crawler
        self.spider = spider
        self.began = time.monotonic()
        connect = crawler.signals.connect
        connect(self.spider_error, signals.spider_error)
        connect(self.item_error, signals.item_error)
        connect(self.item_dropped, signals.item_dropped)
        connect(self.spider_closed, signals.spider_closed)
        connect(self.ended, signals.feed_exporter_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Stands aside for spiders that are not ours."""
        if not isinstance(crawler.spider, NewsSpider):
            raise NotConfigured
        return cls(crawler, crawler.spider)

    def spider_error(self, failure: Failure, response: Response) -> None:
        """A callback raised: the article it was about is tried again by the next run."""
        request = response.request
        row = request.cb_kwargs.get("row") if request else None
        self._program_fault(failure, row.key if row else None)

    def item_error(self, failure: Failure, item: Any) -> None:
        """A pipeline raised: the article is tried again by the next run."""
        self._program_fault(failure, item.id if isinstance(item, Article) else None)

    def item_dropped(self, item: Any, exception: Exception) -> None:
        """A pipeline of somebody's own dropped an article: that is its reason."""
        intake = self.spider.intake
        if isinstance(item, Article) and item.id in intake.in_flight and not intake.tally.write_fault:
            intake.settle(item.id, Verdict("skipped", f"dropped: {exception}"[:200], "answered"))

    def _program_fault(self, failure: Failure, key: str | None) -> None:
        error = failure.value
        if isinstance(error, ArchiveError):
            self.spider.write_failed(error)
        elif key is None:
            self.spider.intake.tally.errors += 1
        else:
            reason = f"{type(error).__name__}: {error}".rstrip(": ")[:200]
            self.spider.intake.settle(key, Verdict("failed", reason, "fault"))

    def spider_closed(self, spider: NewsSpider, reason: str) -> None:
        """Hear why the run ended. A feed that goes over the network is still being written then."""
        tally = spider.intake.tally
        tally.errors += reason == "start_error"
        tally.cut_short = reason.startswith(_CUT_SHORT)
        if self.crawler.get_extension(FeedExporter) is None:
            self.ended()

    def ended(self) -> None:
        """Say how the run ended, close the archive, leave the status where the command finds it."""
        tally, stats = self.spider.intake.tally, self.crawler.stats
        feed_failed = any(name.startswith("feedexport/failed_count/") for name in stats.get_stats())
        if feed_failed and not tally.write_fault:
            feeds = " or ".join(_PASSWORD.sub("//", str(f)) for f in self.crawler.settings.getdict("FEEDS"))
            archive = f"lacks {many(tally.lost, 'article')}" if tally.lost else "is complete"
            tally.write_fault = f"{feeds} could not be written (-o, -O, FEEDS); the archive {archive}"
        summary = self._close_archive()
        stats.set_value("newscrawl/exit_status", int(summary["status"]))
        stats.set_value("newscrawl/summary", summary["status_text"])
        self._tell(summary)
        self._tell_prometheus(summary)

    def _tell(self, summary: dict[str, Any]) -> None:
        """To the log's file always, to standard error when it matters or is wanted there."""
        settings, text = self.crawler.settings, render(summary, self.spider.archive.path)
        if settings.get("LOG_FILE"):
            logger.info("%s", text.rstrip())
        log_is_here = settings.getbool("LOG_ENABLED") and not settings.get("LOG_FILE")
        wanted = sys.stderr.isatty() or log_is_here or settings.getbool("SUMMARY_ALWAYS")
        if summary["status"] != ExitStatus.OK or wanted:
            write(text)

    def _tell_prometheus(self, summary: dict[str, Any]) -> None:
        path = self.crawler.settings.get("PROMETHEUS_FILE")
        try:
            if path:
                write_metrics(path, summary)
        except OSError as error:
            write(f"newscrawl: PROMETHEUS_FILE {path} not written: {error.strerror}\n")

    def _close_archive(self) -> dict[str, Any]:
        spider, tally = self.spider, self.spider.intake.tally
        if spider.archive.closed:
            return self._unwritten(tally.write_fault or "the archive was closed too early")
        try:
            if not tally.write_fault:
                take_stock(spider)
            summary = summarize(
                spider.name,
                spider.archive.ledger.run_counts(spider.archive.run),
                spider.intake.changes,
                tally,
                judge(tally),
                sources=spider.intake.listings.asked,
                seconds=time.monotonic() - self.began,
            )
            if told := self._advice(summary["status"]):
                summary["advice"] = told
            spider.archive.close(summary["status"], summary["status_text"], summary)
        except ArchiveError as error:
            spider.write_failed(error)
            return self._unwritten(str(error))
        return summary

    def _advice(self, status: int) -> str | None:
        settings = self.crawler.settings
        if status == ExitStatus.REFUSED:
            return advice(contact=bool(settings.get("NEWSCRAWL_CONTACT")))
        if status == ExitStatus.UNREACHABLE and settings.getbool("HTTPPROXY_ENABLED"):
            return advice_on(getproxies())
        return None

    def _unwritten(self, why: str) -> dict[str, Any]:
        """What is left to say where the archive could not be written to the end."""
        return {
            "outlet": self.spider.name,
            "run": self.spider.archive.run,
            "status": int(ExitStatus.CANNOT_WRITE),
            "status_text": why,
        }
