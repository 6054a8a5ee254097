"""What a source gave goes to the ledger, what is next comes out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from unittest.mock import Mock

import pytest
from scrapy.exceptions import DownloadTimeoutError

from newscrawl.answers.verdicts import Verdict, of_failure, of_status
from newscrawl.archive import Archive, Pending
from newscrawl.discover.found import Found, Kind, Reading
from newscrawl.discover.identity import UrlFacts
from newscrawl.items import Article
from newscrawl.options import parse_options
from newscrawl.queue.intake import Intake
from newscrawl.queue.listings import OLDER, OUTSIDE
from newscrawl.queue.sources import Source

URLS = UrlFacts(article=r"/(?P<id>\d{6})$", hosts=("example.org",), id_date="%y%m%d")
FEED = Source(kind="feed", url="https://example.org/rss", section="markets")
PLAIN = Source(kind="sitemap", url="https://example.org/index.xml")


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    archive = Archive.open(tmp_path, "example", durable=False)
    yield archive
    archive.abandon()


def intake(archive: Archive, **arguments: str) -> Intake:
    return Intake(archive, "example", URLS, parse_options(arguments, ()), date(2019, 3, 1))


def reading(*paths: str, lastmod: str | None = None, kind: Kind = "sitemap") -> Reading:
    return Reading(
        found=[
            Found(url=f"https://example.org/{p}", kind=kind, source=FEED.url, lastmod=lastmod) for p in paths
        ]
    )


def test_new_urls_come_out_newest_first(archive: Archive) -> None:
    box = intake(archive)
    assert box.listings.take(reading("190301", "190303", "190302"), FEED) == 3
    assert [row.key for row in box.next_articles(10)] == [
        "example:190303",
        "example:190302",
        "example:190301",
    ]
    assert list(box.next_articles(10)) == []


def test_room_and_limit_bound_what_is_in_flight(archive: Archive) -> None:
    box = intake(archive, limit="3")
    box.listings.take(reading(*(f"19030{n}" for n in range(1, 8))), FEED)
    assert len(list(box.next_articles(2))) == 2
    assert list(box.next_articles(2)) == []
    box.settle("example:190307", of_status(404))
    assert len(list(box.next_articles(2))) == 1
    box.settle("example:190306", of_status(404))
    assert list(box.next_articles(2)) == []


def test_as_many_are_asked_for_as_fit_beside_those_in_flight(archive: Archive) -> None:
    box = intake(archive)
    box.listings.take(reading(*(f"19030{n}" for n in range(1, 8))), FEED)
    assert len(box.next_articles(2)) == 2
    box.settle("example:190307", of_status(404))
    assert [row.key for row in box.next_articles(2)] == ["example:190305"]


def test_nothing_more_is_asked_for_once_the_disk_is_full(archive: Archive) -> None:
    box = intake(archive)
    box.listings.take(reading("190301"), FEED)
    held = Pending(key="example:180101", url="https://example.org/180101", via={})
    box.held.due = Mock(return_value=[held])  # type: ignore[method-assign]
    box.tally.write_fault = "disk full"
    assert box.next_articles(9) == box.revisits(9) == []


def test_what_was_left_because_another_host_rests_is_not_asked_for_again(archive: Archive) -> None:
    """Else an address that leads to a host which refuses would be asked without end."""
    box = intake(archive)
    box.listings.take(reading("190301", "190302"), FEED)
    (first, _) = box.next_articles(9)
    box.leave(first.key, "door.example")
    box.settle("example:190301", of_status(404))
    assert box.next_articles(9) == []
    assert archive.ledger.waiting() == 1


ONE = "https://example.org/190301"


@pytest.mark.parametrize(
    ("arguments", "in_particular"),
    [
        ({}, False),
        ({"since": "2019-03-01"}, False),
        ({"url": ONE}, True),
        ({"since": "2019-03-01", "until": "2019-03-01"}, True),
    ],
)
def test_a_run_for_articles_in_particular_looks_at_no_others_again(
    archive: Archive, arguments: dict[str, str], in_particular: bool
) -> None:
    box = intake(archive, **arguments)
    held = Pending(key="example:180101", url="https://example.org/180101", via={})
    box.held.due = Mock(return_value=[held])  # type: ignore[method-assign]
    assert box.revisits(9) == ([] if in_particular else [held])
    assert box.in_flight == (set() if in_particular else {held.key})
    assert box.tally.asked_for_range is in_particular


def test_what_is_looked_at_again_is_asked_for_where_its_record_says(archive: Archive) -> None:
    """In ledgers of earlier versions, an article to which another address led has none."""
    archive.store("example:190301", Article(id="example:190301", url=ONE, headline="The old mill"))
    box = intake(archive)
    box.held.due = Mock(  # type: ignore[method-assign]
        return_value=[
            Pending(key="example:190301", url="example:190301", via={}),
            Pending(key="example:190302", url="example:190302", via={}),  # whose record is lost
        ]
    )
    assert [row.url for row in box.revisits(9)] == [ONE]
    row = archive.ledger.state("example:190301")
    assert row is not None
    assert row.url == ONE


@pytest.mark.parametrize(
    ("arguments", "takes"),
    [({}, True), ({"limit": "2"}, True), ({"limit": "1"}, False), ({"url": ONE}, False)],
)
def test_what_was_passed_over_is_taken_up_where_the_run_has_room_for_it(
    archive: Archive, arguments: dict[str, str], takes: bool
) -> None:
    box = intake(archive, **arguments)
    box.passed_over.take_up = Mock(return_value=True)  # type: ignore[method-assign]
    box.issued = 1
    assert box.take_up(lambda _: True) is takes


def test_outside_the_period_waits_for_a_run_that_asks(archive: Archive) -> None:
    intake(archive, since="2019-03-02", until="2019-03-02").listings.take(reading("190301"), FEED)
    row = archive.ledger.state("example:190301")
    assert row is not None
    assert (row.state, row.reason) == ("skipped", OUTSIDE)
    later = intake(archive, since="2019-03-01", until="2019-03-01")
    later.listings.take(reading("190301"), FEED)
    assert [row.key for row in later.next_articles(5)] == ["example:190301"]


def test_outside_the_period_stays_there_when_it_changes(archive: Archive) -> None:
    box = intake(archive)
    box.listings.take(reading("180101", lastmod="2018-01-02"), PLAIN)
    box.listings.take(reading("180101", lastmod="2018-06-02"), PLAIN)
    assert list(box.next_articles(5)) == []


def test_a_plain_sitemap_gives_only_what_is_young(archive: Archive) -> None:
    box = intake(archive)
    box.listings.take(reading("180101"), PLAIN)
    box.listings.take(reading("180102", lastmod="2019-03-02"), PLAIN)
    box.listings.take(reading("190305"), PLAIN)
    assert {row.key for row in box.next_articles(5)} == {"example:180102", "example:190305"}
    old = archive.ledger.state("example:180101")
    assert old is not None
    assert (old.state, old.reason) == ("skipped", OLDER), "nobody asked for a period"


def test_an_entry_with_news_is_as_young_as_its_story(archive: Archive) -> None:
    """In a sitemap that nobody calls one of news; a feed in the place of one is taken whole."""
    box = intake(archive)
    for key, published in (("180101", "2019-03-04"), ("180102", "2018-01-02")):
        old = reading(key, lastmod="2018-01-02", kind="news-sitemap")
        found = [replace(one, date_published=published) for one in old.found]
        box.listings.take(Reading(found=found), PLAIN)
    box.listings.take(reading("180103", lastmod="2018-01-02", kind="feed"), PLAIN)
    assert {row.key for row in box.next_articles(5)} == {"example:180101", "example:180103"}


def test_a_named_url_is_fetched_again(archive: Archive) -> None:
    box = intake(archive, url="https://example.org/190301")
    assert box.ask_for("https://example.org/190301")
    archive.mark("example:190301", "unchanged")
    assert box.ask_for("https://example.org/190301")
    (row,) = box.next_articles(5)
    assert (row.key, row.url) == ("example:190301", "https://example.org/190301")
    assert not box.ask_for("https://example.org/about")


def test_of_a_long_list_no_address_is_looked_at_for_each_article(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls = [f"https://example.org/1903{day:02}" for day in range(1, 31)]
    box = intake(archive, url=" ".join(urls))
    archive.mark("example:190331", "pending", "of another run")
    assert all(map(box.ask_for, urls))
    monkeypatch.setattr("newscrawl.queue.intake.identify", Mock(side_effect=AssertionError))
    assert len(box.next_articles(50)) == len(urls)


def test_refusals_in_a_row(archive: Archive) -> None:
    box = intake(archive)
    for _ in range(3):
        box.count(of_status(403))
    assert box.refused_in_a_row == 3
    box.answered()
    assert box.refused_in_a_row == 0
    assert box.tally.refused == 3


def test_silences_in_a_row(archive: Archive) -> None:
    box = intake(archive)
    silence = of_failure(DownloadTimeoutError())
    for _ in range(2):
        box.count(silence)
    box.count(of_status(403))
    assert box.unreachable_in_a_row == 2
    box.count(of_status(404))
    assert box.unreachable_in_a_row == 0
    assert box.tally.unreachable == 2


def test_a_fault_of_the_server_is_an_answer_and_is_told(archive: Archive) -> None:
    box = intake(archive)
    for status in (404, 499, 500, 503):
        box.count(of_status(status))
    box.answered(article=True)
    assert (box.tally.answered, box.tally.broken, box.tally.pages) == (5, 2, 1)


def test_of_a_folder_without_articles_the_rest_waits_for_the_next_run(archive: Archive) -> None:
    box = intake(archive)
    box.listings.urls = UrlFacts()
    box.listings.take(reading(*(f"places/the-old-mill-of-the-valley-{n}" for n in range(20))), PLAIN)
    box.listings.take(reading("world/the-old-mill-of-the-valley"), PLAIN)
    none = Verdict("skipped", "a list", "answered", 200)
    for row in box.next_articles(13):
        box.settle(row.key, none)
        box.in_vain(row, none)
    assert [row.url for row in box.next_articles(20)] == []
    assert archive.ledger.waiting() == 8
    assert len(intake(archive).next_articles(20)) == 8


def test_what_is_known_for_an_article_by_its_address_is_asked_for_whatever_its_folder_gave(
    archive: Archive,
) -> None:
    box = intake(archive)
    box.listings.take(reading(*(f"1903{n:02}" for n in range(1, 21))), PLAIN)
    none = Verdict("skipped", "a list", "answered", 200)
    for row in box.next_articles(13):
        box.settle(row.key, none)
        box.in_vain(row, none)
    assert len(box.next_articles(20)) == 7


def test_the_ledger_is_not_asked_again_while_only_what_is_left_for_later_waits(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = intake(archive)
    pending = Mock(wraps=archive.ledger.pending)
    monkeypatch.setattr(archive.ledger, "pending", pending)
    box.listings.take(reading("190301", "190302"), FEED)
    box.resting_hosts.add("example.org")
    assert [box.next_articles(20) for _ in range(3)] == [[], [], []]
    assert pending.call_count == 1
    box.listings.urls = UrlFacts(hosts=("example.org", "www.example.org"))
    elsewhere = Found(url="https://www.example.org/world/the-old-mill-of-the-valley", kind="feed")
    box.listings.take(Reading(found=[elsewhere]), FEED)
    (row,) = box.next_articles(20)
    box.settle(row.key, of_status(404))
    assert box.next_articles(20) == box.next_articles(20) == []
    archive.mark(row.key, "pending", "asked for")
    assert len(box.next_articles(20)) == 1
    assert pending.call_count == 4


def story(number: int, day: str | None) -> Article:
    article = Article(id=f"example:{number}", url=f"https://example.org/{number}", headline="The old mill")
    article.article_body = "The old mill of the upper valley opened again on Friday."
    article.date_published, article.provenance.sources = day, {"date_published": "meta"} if day else {}
    return article


def test_what_came_before_it_was_known_that_articles_have_a_day_is_not_asked_for_again(
    archive: Archive,
) -> None:
    box = intake(archive)
    box.listings.urls = UrlFacts()
    box.listings.take(reading(*(f"the-old-mill-of-the-valley-{n}" for n in range(12))), FEED)
    rows = [replace(row, via={"kind": "section"}) for row in box.next_articles(12)]
    first, *others, last = rows
    assert box.weigh(first, story(0, None), b"") is None
    for row in others:
        assert isinstance(box.weigh(row, story(1, "2026-11-27T08:00:00Z"), b""), Article)
    assert box.second_looks(9) == []
    weighed = box.weigh(last, story(2, None), b"")
    assert isinstance(weighed, Verdict)
    state = archive.ledger.state(first.key)
    assert state is not None
    assert (state.state, state.reason) == ("skipped", weighed.reason)


def test_where_it_is_known_what_addresses_articles_have_they_need_no_day(archive: Archive) -> None:
    box = intake(archive)
    box.listings.take(reading(*(f"1903{n:02}" for n in range(1, 13))), FEED)
    *others, last = box.next_articles(12)
    for row in others:
        box.weigh(row, story(1, "2026-11-27T08:00:00Z"), b"")
    assert isinstance(box.weigh(replace(last, via={}), story(2, None), b""), Article)


def test_one_page_in_the_place_of_two_stories_is_an_article_of_neither(archive: Archive) -> None:
    box = intake(archive)
    box.listings.take(reading("190301", "190302"), FEED)
    titles = ("Council closes the bridge for repairs", "Ferry timetable changes from March onwards")
    first, second = (
        replace(row, via={"title": title}) for row, title in zip(box.next_articles(2), titles, strict=True)
    )
    door = Article(headline="Please log in to read on", article_body="Whoever has an account can read on.")
    assert box.weigh(first, door, b"") is None
    assert box.in_flight == {second.key}
    assert [row.key for row in box.second_looks(9)] == [first.key]
    assert box.in_flight == {first.key, second.key}
    assert isinstance(box.weigh(second, door, b""), Verdict)
    row = archive.ledger.state(first.key)
    assert row is not None
    assert (row.state, box.tally.doors) == ("failed", 1)
    assert box.in_flight == {second.key}, "whose verdict is about to be written"
