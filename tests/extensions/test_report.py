"""The end of a run: what is said, to whom, and what it means for an article that something went wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from scrapy import Request, Spider, signals
from scrapy.exceptions import DropItem, NotConfigured
from scrapy.http import Response
from scrapy.utils.test import get_crawler
from twisted.python.failure import Failure

from newscrawl.answers.refusals import advice
from newscrawl.archive import Archive, ArchiveError, Pending
from newscrawl.archive.errors import ArchiveUnwritable
from newscrawl.discover.found import Found
from newscrawl.extensions.report import RunReport
from newscrawl.items import Article
from newscrawl.options import Options
from newscrawl.runs.status import ExitStatus
from newscrawl.spiders.businessstandard import BusinessStandardSpider

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
KEY, URL = "paper:1", "https://outlet.example/1"
FTP = "ftp://editor:secret@files.example/out.jsonl"

End = Callable[..., tuple[int, str]]


@pytest.fixture
def spider(tmp_path: Path) -> Iterator[BusinessStandardSpider]:
    """That of a run which found an article and is about to read it."""
    archive = Archive.open(tmp_path, "paper", now=lambda: NOW, durable=False)
    archive.ledger.discover(KEY, Found(url=URL, kind="feed"))
    made = BusinessStandardSpider(archive, Options(), lambda: NOW)
    made.intake.in_flight.add(KEY)
    made.intake.tally.answered = made.intake.tally.found = 1
    yield made
    archive.abandon()


@pytest.fixture
def end(spider: BusinessStandardSpider, capsys: pytest.CaptureFixture[str]) -> End:
    """Ends the run: its exit status, and what is on standard error where nobody looks on."""

    def ended(reason: str = "finished", *, failed_feeds: int = 0, **settings: Any) -> tuple[int, str]:
        crawler = get_crawler(settings_dict={"LOG_ENABLED": False, **settings})
        assert crawler.stats
        if failed_feeds:
            crawler.stats.set_value("feedexport/failed_count/FTPFeedStorage", failed_feeds)
        report = RunReport(crawler, spider)
        report.spider_closed(spider, reason)
        if "FEEDS" in settings:  # which are written to their end after the spider is closed
            report.ended()
        status: int = crawler.stats.get_value("newscrawl/exit_status")
        assert crawler.stats.get_value("newscrawl/summary")
        return status, capsys.readouterr().err

    return ended


@pytest.fixture
def happens(spider: BusinessStandardSpider) -> Iterator[Callable[..., object]]:
    """Has Scrapy tell what went wrong on the way."""
    crawler = get_crawler()
    crawler.spider = spider
    report = RunReport.from_crawler(crawler)  # which lives as long as somebody holds it
    yield crawler.signals.send_catch_log
    assert report.crawler is crawler


def state(spider: BusinessStandardSpider) -> tuple[str, str | None]:
    row = spider.archive.ledger.state(KEY)
    assert row
    return row.state, row.reason


def raised(error: Exception) -> Failure:
    return Failure(error)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("settings", [{}, {"LOG_ENABLED": True, "LOG_FILE": "/var/log/crawl.log"}])
def test_a_run_that_is_fine_says_nothing_under_cron(
    spider: BusinessStandardSpider, end: End, settings: dict[str, Any]
) -> None:
    written: list[str] = []
    spider.before_close.append(lambda: written.append("what parts of the run still have to write"))
    assert end(**settings) == (ExitStatus.OK, "")
    assert len(written) == 1
    assert spider.archive.closed


@pytest.mark.parametrize("settings", [{"SUMMARY_ALWAYS": True}, {"LOG_ENABLED": True}])
def test_it_says_so_where_that_is_wanted(end: End, settings: dict[str, Any]) -> None:
    status, said = end(**settings)
    assert status == ExitStatus.OK
    assert said.startswith("businessstandard, run ")


def test_what_goes_wrong_is_said(spider: BusinessStandardSpider, end: End) -> None:
    spider.intake.tally.article_failures = 1
    status, said = end()
    assert status == ExitStatus.ITEMS_LOST
    assert "1 article could not be archived (exit status 6)" in said


def test_who_is_refused_is_told_what_to_do(spider: BusinessStandardSpider, end: End) -> None:
    spider.intake.tally.refused, spider.intake.tally.answered = 1, 0
    status, said = end()
    assert status == ExitStatus.REFUSED
    assert f"  advice     {advice(contact=False)}\n" in said


def test_a_disk_that_is_full_in_the_end_is_told(
    spider: BusinessStandardSpider, end: End, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> None:
        raise ArchiveUnwritable("No space left on device")

    monkeypatch.setattr(spider, "write_failed", lambda _: spider.archive.abandon())
    spider.before_close.append(full)
    status, said = end()
    assert status == ExitStatus.CANNOT_WRITE
    assert said.startswith(f"businessstandard, run {spider.archive.run}: No space left on device")


@pytest.mark.parametrize(("lost", "archive"), [(0, "is complete"), (2, "lacks 2 articles")])
def test_a_feed_that_could_not_be_written_is_named_without_its_password(
    spider: BusinessStandardSpider, end: End, lost: int, archive: str
) -> None:
    spider.intake.tally.article_failures = lost
    status, said = end(failed_feeds=1, FEEDS={FTP: {"format": "jsonlines"}})
    assert status == ExitStatus.CANNOT_WRITE
    assert (
        f"ftp://files.example/out.jsonl could not be written (-o, -O, FEEDS); the archive {archive}" in said
    )
    assert "secret" not in said


def test_metrics_that_cannot_be_written_are_told_and_change_nothing_else(end: End, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "run.prom"
    status, said = end(PROMETHEUS_FILE=str(path))
    assert status == ExitStatus.OK
    assert said == f"newscrawl: PROMETHEUS_FILE {path} not written: Not a directory\n"


@pytest.mark.parametrize(
    ("reason", "status"), [("shutdown", ExitStatus.OK), ("start_error", ExitStatus.ITEMS_LOST)]
)
def test_why_the_run_ended_counts(
    spider: BusinessStandardSpider, end: End, reason: str, status: ExitStatus
) -> None:
    spider.intake.tally.found = 0  # else nothing is found
    spider.intake.tally.settled = int(reason == "start_error")
    assert end(reason)[0] == status


def test_what_somebody_s_own_pipeline_drops_is_skipped_for_its_reason(
    spider: BusinessStandardSpider, happens: Callable[..., object]
) -> None:
    def dropped(item: Any, why: str) -> None:
        happens(signals.item_dropped, item=item, exception=DropItem(why), response=None, spider=spider)

    dropped({"id": KEY}, "no article of ours")
    dropped(Article(id="paper:2", url=URL), "never asked for")
    assert state(spider)[0] == "pending"
    assert spider.archive.ledger.state("paper:2") is None
    dropped(Article(id=KEY, url=URL), "too short")
    assert state(spider) == ("skipped", "dropped: too short")
    assert not spider.intake.in_flight


def test_an_article_at_which_the_program_fails_is_tried_again(
    spider: BusinessStandardSpider, happens: Callable[..., object]
) -> None:
    fault = raised(ValueError("no such month"))
    happens(signals.item_error, item=Article(id=KEY, url=URL), response=None, spider=spider, failure=fault)
    assert state(spider) == ("failed", "ValueError: no such month")
    assert (spider.intake.tally.article_failures, spider.intake.tally.errors) == (1, 0)


def test_so_is_one_whose_callback_fails_and_what_is_of_no_article_is_counted(
    spider: BusinessStandardSpider, happens: Callable[..., object]
) -> None:
    row = Pending(key=KEY, url=URL, via={})
    for about in ({"row": row}, {"source": 1}):
        response = Response(URL, request=Request(URL, cb_kwargs=about))
        happens(signals.spider_error, failure=raised(KeyError()), response=response, spider=spider)
    assert state(spider) == ("failed", "KeyError")
    assert (spider.intake.tally.article_failures, spider.intake.tally.errors) == (1, 1)


def test_a_disk_that_is_full_is_no_fault_of_an_article(
    spider: BusinessStandardSpider, happens: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[ArchiveError] = []
    monkeypatch.setattr(spider, "write_failed", told.append)
    full = ArchiveUnwritable("No space left on device")
    article = Article(id=KEY, url=URL)
    happens(signals.item_error, item=article, response=None, spider=spider, failure=raised(full))
    assert told == [full]
    assert state(spider)[0] == "pending"


def test_it_is_for_our_spiders() -> None:
    crawler = get_crawler()
    crawler.spider = Spider("somebody's")
    with pytest.raises(NotConfigured):
        RunReport.from_crawler(crawler)


def test_an_archive_that_was_closed_on_the_way_is_told_with_its_reason(
    spider: BusinessStandardSpider, end: End
) -> None:
    spider.intake.tally.write_fault = "No space left on device"
    spider.archive.abandon()
    status, said = end()
    assert status == ExitStatus.CANNOT_WRITE
    assert said == (
        f"businessstandard, run {spider.archive.run}: No space left on device (exit status 7)\n"
        f"  files      {spider.archive.path}\n"
    )
