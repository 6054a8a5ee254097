"""How it ends for the articles in flight, and for the copies that wait for one of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import Archive, Pending
from newscrawl.discover.found import Found
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.items import Article
from newscrawl.queue.flight import Flight
from newscrawl.runs.status import Tally
from tests.archive.world import open_archive

URLS = UrlFacts(article=r"/\d{4}/", hosts=("outlet.example",))
OWN, PRINT = "https://outlet.example/2026/old-mill", "https://outlet.example/2026/print/old-mill"
MILL = "The mill of the valley has started a second shift and spins forty bales a day since Friday. " * 3
FERRY = "Passengers crossed the river again after high water had washed away a pier some days ago. " * 3


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = open_archive(tmp_path)
    for url in (OWN, PRINT):
        made.ledger.discover(key_of(url), Found(url=url, kind="feed", source=None))
    yield made
    made.abandon()


def key_of(url: str) -> str:
    identity = identify(url, URLS, "outlet")
    assert identity
    return identity.key


def page(url: str, headline: str = "Mill starts second shift", text: str = MILL) -> Article:
    return Article(id=key_of(url), url=url, headline=headline, article_body=text, canonical_url=OWN)


def with_a_copy_that_waits(archive: Archive) -> tuple[Flight, Pending]:
    """A flight in which the print view waits for the article, which is asked for."""
    flight = Flight(archive, "outlet", Tally())
    (row,) = archive.ledger.pending(1, keys=[key_of(PRINT)])
    flight.in_flight.add(row.key)
    asked = flight.waits(row, page(PRINT), URLS)
    assert asked is not None
    assert [one.key for one in asked] == [key_of(OWN)]
    return flight, row


def test_a_copy_is_settled_when_its_article_is_stored(archive: Archive) -> None:
    flight, row = with_a_copy_that_waits(archive)
    flight.stored(key_of(OWN), archive.store(key_of(OWN), page(OWN)))
    known = archive.ledger.state(row.key)
    assert known
    assert (known.state, known.reason) == ("duplicate", f"a copy of {key_of(OWN)}")
    assert not flight.in_flight
    assert flight.changes == {"new": 1}


def test_what_is_no_copy_after_all_is_read_again_and_believed(archive: Archive) -> None:
    flight, row = with_a_copy_that_waits(archive)
    flight.stored(key_of(OWN), archive.store(key_of(OWN), page(OWN, "Ferry is back", FERRY)))
    known = archive.ledger.state(row.key)
    assert known
    assert known.state == "pending"
    assert not flight.in_flight
    assert flight.waits(row, page(PRINT), URLS) is None


def test_what_waits_for_an_article_that_cannot_be_had_is_read_again(archive: Archive) -> None:
    flight, row = with_a_copy_that_waits(archive)
    flight.landed(key_of(OWN))
    known = archive.ledger.state(row.key)
    assert known
    assert known.state == "pending"
    assert not flight.in_flight
    assert not flight.changes


def test_what_was_stored_before_and_is_unchanged_is_no_change(archive: Archive) -> None:
    flight = Flight(archive, "outlet", Tally())
    for _ in range(2):
        flight.stored(key_of(OWN), archive.store(key_of(OWN), page(OWN)))
    assert flight.changes == {"new": 1}


@pytest.mark.parametrize(
    ("verdict", "failures", "doors"),
    [
        (Verdict("failed", "500", "fault", 500), 1, 0),
        (Verdict("failed", "led to a login", "door"), 0, 1),
        (Verdict("skipped", "no text", "answered", 200), 0, 0),
        (Verdict("gone", "404", "answered", 404), 0, 0),
    ],
)
def test_what_gave_no_article_is_counted_by_why(
    archive: Archive, verdict: Verdict, failures: int, doors: int
) -> None:
    flight = Flight(archive, "outlet", Tally())
    flight.in_flight.add(key_of(OWN))
    flight.settle(key_of(OWN), verdict)
    assert not flight.in_flight
    assert (flight.tally.article_failures, flight.tally.doors) == (failures, doors)
    known = archive.ledger.state(key_of(OWN))
    assert known
    assert (known.state, known.reason, known.http_status) == (
        verdict.state,
        verdict.reason,
        verdict.http_status,
    )


def test_a_door_that_was_met_before_is_no_news(archive: Archive) -> None:
    flight = Flight(archive, "outlet", Tally(pages=5))
    told = []
    for _ in range(2):
        flight.settle(key_of(OWN), Verdict("failed", "led to a login", "door"))
        told.append((flight.tally.doors, flight.tally.pages))
    assert told == [(1, 5), (1, 4)]


def test_what_was_left_as_its_host_rests_waits_as_before(archive: Archive) -> None:
    flight, row = with_a_copy_that_waits(archive)
    flight.issued = 2
    flight.leave(key_of(OWN), "outlet.example")
    assert (flight.issued, flight.tally.held_back, flight.resting_hosts) == (1, 1, {"outlet.example"})
    assert not flight.in_flight
    assert {waiting.key for waiting in archive.ledger.pending(9)} == {row.key, key_of(OWN)}


def test_what_turned_out_to_be_no_copy_wakes_who_waits_for_addresses(archive: Archive) -> None:
    flight, _ = with_a_copy_that_waits(archive)
    before = archive.ledger.woken
    flight.landed(key_of(OWN))
    assert archive.ledger.woken == before + 1


def test_what_another_address_led_to_is_in_flight(archive: Archive) -> None:
    flight = Flight(archive, "outlet", Tally())
    flight.led_to("outlet:9", "https://outlet.example/2026/a-bridge")
    assert flight.in_flight == {"outlet:9"}
    assert archive.ledger.state("outlet:9") is not None
