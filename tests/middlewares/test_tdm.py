"""A site's tdmrep.json is asked for once a day, and is never what keeps an article out."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from scrapy import Request, Spider
from scrapy.core.engine import ExecutionEngine
from scrapy.exceptions import DownloadTimeoutError, NotConfigured
from scrapy.http import Response
from scrapy.utils.test import get_crawler

from newscrawl.answers.refusals import Refused
from newscrawl.archive import Archive
from newscrawl.archive.errors import ArchiveError, ArchiveUnwritable
from newscrawl.archive.warc.warc import Exchange
from newscrawl.manners.tdmrep import Rule
from newscrawl.middlewares.keepraw import EVIDENCE
from newscrawl.middlewares.tdm import TDM, TdmMiddleware
from newscrawl.options import Options
from newscrawl.spiders.businessstandard import BusinessStandardSpider

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SITE = "https://outlet.example/"
RESERVED = b'[{"location": "/", "tdm-reservation": 1}]'


class Host:
    """Stands in for the engine: gives one answer to every request for the file."""

    def __init__(self, answer: Response | Exception) -> None:
        self.answer = answer
        self.asked: list[Request] = []

    async def download_async(self, request: Request) -> Response:
        self.asked.append(request)
        await asyncio.sleep(0)
        if isinstance(self.answer, Exception):
            raise self.answer
        request.meta["exchange"] = Exchange(
            url=request.url,
            status=self.answer.status,
            headers=[],
            body=self.answer.body,
            date=NOW,
            request_headers=[],
        )
        self.answer.request = request
        return self.answer


class Day:
    """An outlet's archive on a day; `ask` sends requests for articles through the middleware."""

    def __init__(self, root: Path, now: datetime) -> None:
        self.spider = BusinessStandardSpider(
            Archive.open(root, "paper", now=lambda: now), Options(), lambda: now
        )

    def ask(self, answer: Response | Exception, *urls: str) -> tuple[Host, list[Any]]:
        host = Host(answer)
        crawler = get_crawler(settings_dict={"TDMREP_ENABLED": True})
        crawler.engine = cast("ExecutionEngine", host)
        requests = [Request(url, cb_kwargs={"row": 1}) for url in urls or (f"{SITE}a",)]

        async def together() -> None:
            middleware = TdmMiddleware(crawler, self.spider)
            await asyncio.gather(*(middleware.process_request(request) for request in requests))

        asyncio.run(together())
        for write in self.spider.before_close:
            write()
        self.spider.archive.close(0, "fine", {})
        return host, [request.meta[TDM] for request in requests]


def served(status: int = 200, body: bytes = RESERVED) -> Response:
    return Response(f"{SITE}.well-known/tdmrep.json", status=status, body=body)


def test_all_articles_of_a_site_wait_for_one_answer(tmp_path: Path) -> None:
    host, files = Day(tmp_path, NOW).ask(served(), f"{SITE}a", f"{SITE}b", f"{SITE}c")
    assert [request.url for request in host.asked] == [f"{SITE}.well-known/tdmrep.json"]
    assert [file.rule(f"{SITE}a") for file in files] == [Rule("/", "1")] * 3


def test_it_holds_nobody_up_and_may_be_evidence(tmp_path: Path) -> None:
    host, _ = Day(tmp_path, NOW).ask(served())
    asked = host.asked[0].meta
    assert asked["dont_retry"]
    assert asked["download_timeout"] <= 20
    assert asked[EVIDENCE]


def test_a_disk_that_is_full_ends_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def keep(_: Exchange) -> None:
        raise full

    day, full, told = Day(tmp_path, NOW), ArchiveUnwritable("No space left on device"), list[ArchiveError]()
    monkeypatch.setattr(day.spider.archive, "keep", keep)
    monkeypatch.setattr(day.spider, "write_failed", told.append)
    day.ask(served())
    assert told == [full]


def test_it_is_asked_again_a_day_later_and_not_before(tmp_path: Path) -> None:
    Day(tmp_path, NOW).ask(served())
    later, (file,) = Day(tmp_path, NOW + timedelta(hours=23)).ask(served(404))
    assert later.asked == []
    assert file.rule(f"{SITE}a") == Rule("/", "1")
    next_day, (file,) = Day(tmp_path, NOW + timedelta(hours=25)).ask(served(404))
    assert len(next_day.asked) == 1
    assert file.rule(f"{SITE}a") is None


def test_a_run_of_days_asks_again_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    day, host, seconds = Day(tmp_path, NOW), Host(served()), [1000.0]
    monkeypatch.setattr("newscrawl.middlewares.tdm.monotonic", lambda: seconds[0])
    monkeypatch.setattr(day.spider, "clock", lambda: NOW + timedelta(seconds=seconds[0]))
    crawler = get_crawler(settings_dict={"TDMREP_ENABLED": True})
    crawler.engine = cast("ExecutionEngine", host)
    asked: list[int] = []

    async def look() -> None:
        middleware = TdmMiddleware(crawler, day.spider)
        for hours in (0, 2, 21, 2, 1):
            seconds[0] += 3600 * hours
            await middleware.process_request(Request(f"{SITE}a", cb_kwargs={"row": 1}))
            asked.append(len(host.asked))

    asyncio.run(look())
    day.spider.archive.abandon()
    assert asked == [1, 1, 1, 2, 2]


def test_that_there_is_none_is_remembered_too(tmp_path: Path) -> None:
    Day(tmp_path, NOW).ask(served(404))
    assert not (tmp_path / "paper" / "warc").exists()
    later, _ = Day(tmp_path, NOW + timedelta(hours=1)).ask(served())
    assert later.asked == []


@pytest.mark.parametrize("answer", [DownloadTimeoutError(), Refused("a wall", 403), served(500), served(429)])
def test_where_it_cannot_be_had_the_last_word_stands(tmp_path: Path, answer: Response | Exception) -> None:
    _, (nothing,) = Day(tmp_path, NOW - timedelta(days=3)).ask(answer)
    assert nothing.rules == ()
    Day(tmp_path, NOW - timedelta(days=2)).ask(served())
    for _ in range(2):
        host, (file,) = Day(tmp_path, NOW).ask(answer)
        assert len(host.asked) == 1
        assert file.rule(f"{SITE}a") == Rule("/", "1")
    _, (forgotten,) = Day(tmp_path, NOW + timedelta(days=40)).ask(answer)
    assert forgotten.rules == ()


def test_a_clock_that_was_set_back(tmp_path: Path) -> None:
    Day(tmp_path, NOW + timedelta(days=300)).ask(served())
    host, _ = Day(tmp_path, NOW).ask(served(404))
    assert len(host.asked) == 1


def test_the_same_file_is_kept_once(tmp_path: Path) -> None:
    for day in range(3):
        Day(tmp_path, NOW + timedelta(days=2 * day)).ask(served())
    assert len([*(tmp_path / "paper" / "warc").iterdir()]) == 1
    Day(tmp_path, NOW + timedelta(days=8)).ask(served(body=RESERVED.replace(b"1", b"0")))
    assert len([*(tmp_path / "paper" / "warc").iterdir()]) == 2


def test_sources_do_not_need_it(tmp_path: Path) -> None:
    day = Day(tmp_path, NOW)
    request = Request(SITE, cb_kwargs={"source": 1})
    asyncio.run(TdmMiddleware(get_crawler(), day.spider).process_request(request))
    assert TDM not in request.meta
    day.spider.archive.close(0, "fine", {})


@pytest.mark.parametrize(("ours", "wanted"), [(True, True), (True, False), (False, True)])
def test_it_is_for_our_spiders_unless_the_setting_says_no(tmp_path: Path, ours: bool, wanted: bool) -> None:
    crawler = get_crawler(settings_dict={"TDMREP_ENABLED": wanted})
    day = Day(tmp_path, NOW)
    crawler.spider = day.spider if ours else Spider("other")
    try:
        if ours and wanted:
            assert TdmMiddleware.from_crawler(crawler).spider is day.spider
        else:
            with pytest.raises(NotConfigured):
                TdmMiddleware.from_crawler(crawler)
    finally:
        day.spider.archive.abandon()
