"""Which of what sources list is of the period that a run asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from newscrawl.answers.verdicts import of_status
from newscrawl.archive import Archive
from newscrawl.archive.ledger.coverage import Coverage
from newscrawl.discover.found import Found, Reading
from newscrawl.discover.identity import UrlFacts
from newscrawl.options import parse_options
from newscrawl.queue.changedlater import AFTER, AT_ONCE
from newscrawl.queue.intake import Intake
from newscrawl.queue.period import in_period
from newscrawl.queue.sources import Source
from tests.archive.world import article

OF_DAY = Source(kind="sitemap", url="https://mill.example/2019-03-02.xml", dated=True)
PLAIN = Source(kind="sitemap", url="https://mill.example/sitemap.xml")
SECTION = Source(kind="section", url="https://mill.example/")
PERIOD = {"since": "2019-03-01", "until": "2019-03-02"}


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    archive = Archive.open(tmp_path, "mill", durable=False)
    yield archive
    archive.abandon()


def taken(archive: Archive, source: Source, listed: Mapping[str, str | None], **arguments: str) -> list[str]:
    """What a run fetches of addresses that are listed with the days of their last changes."""
    options = parse_options(arguments, ())
    box = Intake(archive, "mill", UrlFacts(article="/[a-z-]+$"), options, date(2019, 3, 1))
    found = [
        Found(url=f"https://mill.example{path}", kind="sitemap", source=source.url, lastmod=lastmod)
        for path, lastmod in listed.items()
    ]
    box.listings.take(Reading(found=found), source)
    return sorted(row.url.removeprefix("https://mill.example") for row in box.next_articles(99))


def test_both_ends_are_of_it() -> None:
    options = parse_options(PERIOD, ())
    days = [date(2019, 2, 28), date(2019, 3, 1), date(2019, 3, 2), date(2019, 3, 3)]
    assert [in_period(day, day, options) for day in days] == [False, True, True, False]
    assert in_period(days[0], days[-1], options)


def test_what_a_sitemap_of_the_days_lists_is_taken_however_late_it_was_edited(archive: Archive) -> None:
    listed = {"/as-written": "2019-03-02", "/edited": "2021-05-05", "/next-day": "2019-03-03T10:00:00Z"}
    assert taken(archive, OF_DAY, listed, **PERIOD) == ["/as-written", "/edited", "/next-day"]


def test_so_it_is_where_it_waits_by_that_date_already(archive: Archive) -> None:
    """As after a run of an older version, or one for another period that came upon it in a plain sitemap."""
    assert taken(archive, PLAIN, {"/edited": "2021-05-05"}, **PERIOD) == []
    assert taken(archive, OF_DAY, {"/edited": "2021-05-05"}, **PERIOD) == ["/edited"]


def test_a_day_that_a_feed_told_counts(archive: Archive) -> None:
    box = Intake(archive, "mill", UrlFacts(), parse_options({}, ()), date(2019, 3, 1))
    told = Found(url="https://mill.example/fed", kind="feed", source="f", date_published="2021-05-05")
    box.listings.take(Reading(found=[told]), Source(kind="feed", url="f"))
    assert taken(archive, OF_DAY, {"/fed": "2021-05-06"}, **PERIOD) == []


def test_what_was_last_changed_before_the_period_does_not_wait_for_the_next_run(archive: Archive) -> None:
    """One question about a week of the past had the next run archive all that is older."""
    listed = {"/old": "2012-01-01", "/young": "2019-03-05"}
    assert taken(archive, PLAIN, listed, since="2019-03-01") == ["/young"]
    assert taken(archive, SECTION, {}) == ["/young"]


@pytest.mark.parametrize("source", [SECTION, PLAIN], ids=["section", "sitemap"])
def test_a_day_or_a_month_among_the_folders_of_an_address_tells(archive: Archive, source: Source) -> None:
    lastmod = "2021-05-05" if source is PLAIN else None
    wanted = ["/2019/02/28/of-another-zone", "/2019/03/02/a", "/2019/03/of-the-month", "/w/2019/mar/01/b"]
    others = [
        "/2018/12/11/c",
        "/2019/03/09/d",
        "/2026/11/30/of-today",
        "/2026/1130/e",
        "/2019-04-01/f",
    ]
    assert taken(archive, source, dict.fromkeys([*wanted, *others], lastmod), **PERIOD) == wanted
    assert taken(archive, source, {}) == wanted, "nothing else waits"
    left_out = [row.date for row in archive.ledger.urls() if row.state == "skipped"]
    assert left_out == [lastmod] * len(others), "by which coverage counts them"


def test_other_numbers_tell_no_day(archive: Archive) -> None:
    paths = ["/19991231/number", "/2026/31/12/i", "/2026/02/30/no-day", "/budget-2026/03/g", "/v/2010-11/h"]
    assert taken(archive, SECTION, dict.fromkeys(paths), **PERIOD) == sorted(paths)


def test_what_was_changed_later_is_asked_for_last_as_long_as_some_of_it_is_of_the_period(
    archive: Archive,
) -> None:
    options = parse_options(PERIOD, ())
    box = Intake(archive, "mill", UrlFacts(article="/[a-z0-9-]+$"), options, date(2019, 3, 1))
    days = [date(2020, 1, 1) + timedelta(days=n) for n in range(3 * AT_ONCE)]
    found = [
        Found(url=f"https://mill.example/a-{n}", kind="sitemap", source=PLAIN.url, lastmod=day.isoformat())
        for n, day in reversed([*enumerate(days)])
    ]
    box.listings.take(Reading(found=found), PLAIN)
    assert box.next_articles(99) == []
    assert box.take_up(lambda _url: False)
    first = box.next_articles(99)
    assert {row.url for row in first} == {one.url for one in found[-AT_ONCE:]}
    for number, row in enumerate(first):
        came_out = "2019-03-02T08:00:00+00:00" if number == 7 else "2019-12-31T08:00:00+00:00"
        archive.store(row.key, replace(article(number, date_published=came_out), id=row.key))
        box.stored(row.key, "new")
    assert box.take_up(lambda _url: False), "one was of the period"
    for row in box.next_articles(99):
        box.settle(row.key, of_status(404))
    assert not box.take_up(lambda _url: False)
    left = [row for row in archive.ledger.urls() if row.state == "skipped"]
    assert [row.reason for row in left] == [AFTER] * AT_ONCE
    later = Intake(archive, "mill", UrlFacts(article="/[a-z0-9-]+$"), parse_options({}, ()), date(2026, 1, 1))
    assert later.next_articles(99) == [], "a run of today takes no more of the past"
    since = parse_options({"since": "2019-03-01"}, ())
    whole = Intake(archive, "mill", UrlFacts(article="/[a-z0-9-]+$"), since, date(2019, 3, 1))
    whole.listings.take(Reading(found=found), PLAIN)
    assert len(whole.next_articles(99)) == AT_ONCE


def test_what_was_left_out_before_is_asked_for_where_it_may_be_of_the_period(archive: Archive) -> None:
    listed = {"/an-old-mill": "2020-05-05"}
    taken(archive, PLAIN, listed, since="2021-01-01")
    assert taken(archive, PLAIN, listed, **PERIOD) == []
    (row,) = archive.ledger.urls()
    assert (row.state, row.reason) == ("skipped", AFTER)


@pytest.mark.parametrize("zone", ["Asia/Kolkata", "America/New_York"])
def test_the_days_of_a_period_are_the_publisher_s_whatever_zone_a_source_tells_times_in(
    archive: Archive, zone: str
) -> None:
    archive.ledger.zone = ZoneInfo(zone)
    first, last = datetime(2019, 3, 1, tzinfo=ZoneInfo(zone)), datetime(2019, 3, 2, tzinfo=ZoneInfo(zone))
    moments = {
        "/day-before": first - timedelta(minutes=1),
        "/first-day": first + timedelta(minutes=1),
        "/last-day": last + timedelta(hours=23, minutes=59),
        "/day-after": last + timedelta(hours=24, minutes=1),
    }
    found = [
        Found(
            url=f"https://mill.example{path}",
            kind="news-sitemap",
            source=OF_DAY.url,
            date_published=moment.astimezone(UTC).isoformat(),
        )
        for path, moment in moments.items()
    ]
    box = Intake(archive, "mill", UrlFacts(article="/[a-z-]+$"), parse_options(PERIOD, ()), date(2019, 3, 1))
    box.listings.take(Reading(found=found), OF_DAY)
    waiting = sorted(row.url.removeprefix("https://mill.example") for row in box.next_articles(99))
    assert waiting == ["/first-day", "/last-day"]
    dates = {url: day for _, _, day, url in Coverage(archive.ledger).urls()}
    assert dates["https://mill.example/first-day"] == moments["/first-day"].isoformat()
