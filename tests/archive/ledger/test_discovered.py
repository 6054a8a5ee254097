"""What sources list: new, changed or known, whatever else they say."""

from __future__ import annotations

from typing import Any

import pytest

from newscrawl.archive import State
from newscrawl.archive.ledger.discovered import DATED_ANEW, TRIES
from newscrawl.discover.found import Found
from tests.archive.world import Clock, Runs, article, entry, listed_at, stored

SITEMAP = {"kind": "sitemap", "source": "https://outlet.example/sitemap.xml"}


def test_new_then_known(runs: Runs) -> None:
    ledger = runs.archive.ledger
    assert ledger.discover("outlet:1", entry(1)) == "new"
    assert ledger.discover("outlet:1", entry(1)) == "known"
    row = ledger.state("outlet:1")
    assert row is not None
    assert (row.state, row.first_run, row.url) == (
        "pending",
        runs.archive.run,
        "https://outlet.example/story-1",
    )
    assert ledger.state("outlet:2") is None


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        (entry(1), entry(1), "known"),
        (entry(1), entry(1, lastmod="2026-11-25T12:30:00Z"), "changed"),
        (entry(1), entry(1, lastmod="2026-11-25T11:30:00Z"), "known"),
        (entry(1), entry(1, lastmod="2026-11-25T18:30:00+05:30"), "changed"),
        (entry(1), entry(1, lastmod="2026-11-25"), "known"),
        (entry(1), entry(1, lastmod="2026-11-25", **SITEMAP), "known"),
        (entry(1), entry(1, lastmod="2026-11-27"), "changed"),
        (entry(1, lastmod="2026-11-24"), entry(1, lastmod="2026-11-25"), "changed"),
        (entry(1, lastmod="2026-11-24"), entry(1, lastmod="2026-11-24"), "known"),
        (entry(1, lastmod="2026-11-25"), entry(1, lastmod="2026-11-24"), "known"),
        (entry(1, lastmod="2026-11-24T10:00:00Z"), entry(1, lastmod="2026-11-24T11:00:00Z"), "known"),
        (
            entry(1, date_published="2026-11-25T09:00:00Z"),
            entry(1, date_published="2026-11-25T12:40:00Z"),
            "changed",
        ),
        (entry(1), listed_at("https://outlet.example/a-better-slug-1"), "changed"),
        (entry(1), listed_at(entry(1).url.replace("https:", "http:")), "known"),
    ],
)
def test_what_counts_as_changed(runs: Runs, first: Found, second: Found, outcome: str) -> None:
    ledger = stored(runs, first).ledger
    assert ledger.discover("outlet:1", second) == outcome
    row = ledger.state("outlet:1")
    assert row is not None
    assert row.state == ("pending" if outcome == "changed" else "stored")
    assert ledger.discover("outlet:1", second) == "known"


def test_a_listing_seen_after_the_fetch_of_the_same_run_changes_nothing(runs: Runs, clock: Clock) -> None:
    runs.archive.ledger.discover("outlet:1", entry(1))
    runs.archive.store("outlet:1", article(1))
    clock.forward(minutes=5)
    listed = entry(1, lastmod="2026-11-25", **SITEMAP)
    assert runs.archive.ledger.discover("outlet:1", listed) == "known"
    archive = runs.next()
    assert archive.ledger.discover("outlet:1", listed) == "known"
    assert archive.ledger.pending(9) == []


def test_an_address_that_the_server_named_stays(runs: Runs) -> None:
    archive = stored(runs, entry(1))
    better = "https://outlet.example/a-better-slug-1"
    archive.ledger.moved("outlet:1", better)
    archive.ledger.moved("outlet:1", better)
    archive.ledger.moved("outlet:99", better)
    for listed in (entry(1), listed_at(better)):  # old listings go on naming the old one
        assert archive.ledger.discover("outlet:1", listed) == "known"
        row = archive.ledger.state("outlet:1")
        assert row is not None
        assert (row.url, row.state) == (better, "stored")
    assert archive.ledger.state("outlet:99") is None


def test_two_slugs_listed_by_turns_change_it_once(runs: Runs) -> None:
    old, new = entry(1), listed_at("https://outlet.example/a-better-slug-1", **SITEMAP)
    ledger = stored(runs, old).ledger
    assert ledger.discover("outlet:1", new) == "changed"
    (row,) = ledger.pending(1)
    assert (row.url, row.reason, row.via["kind"]) == (new.url, "slug", "sitemap")
    runs.archive.store("outlet:1", article(1))
    ledger = runs.next().ledger
    assert [ledger.discover("outlet:1", listed) for listed in (old, new, old)] == ["known"] * 3


@pytest.mark.parametrize(("state", "asked_next"), [("gone", 0), ("skipped", 0), ("unchanged", 1)])
def test_what_is_not_at_one_address_is_asked_for_at_the_other_one_that_is_listed(
    runs: Runs, state: State, asked_next: int
) -> None:
    old, new = entry(1), listed_at("https://outlet.example/a-better-slug-1", **SITEMAP)
    ledger = stored(runs, old).ledger
    ledger.discover("outlet:1", new)
    ledger.mark("outlet:1", state, "404")
    assert ledger.discover("outlet:1", old) == "known"
    row = ledger.state("outlet:1")
    assert row is not None
    assert (row.state, row.url) == (state, [old, new][asked_next].url)


def test_gone_comes_back_when_listed_after_a_day(runs: Runs) -> None:
    runs.archive.ledger.discover("outlet:1", entry(1))
    runs.archive.mark("outlet:1", "gone", "410", http_status=410)
    ledger = runs.next(hours=23).ledger
    assert ledger.discover("outlet:1", entry(1)) == "known"
    ledger = runs.next(hours=2).ledger
    assert ledger.discover("outlet:1", entry(1)) == "changed"
    (row,) = ledger.pending(1)
    assert row.reason == "listed again"


def test_gone_while_the_clock_was_ahead_comes_back_when_listed(runs: Runs) -> None:
    runs.next(days=365)
    runs.archive.ledger.discover("outlet:1", entry(1))
    runs.archive.mark("outlet:1", "gone", "410", http_status=410)
    assert runs.next(days=-365).ledger.discover("outlet:1", entry(1)) == "changed"


def test_a_change_after_a_fetch_that_lies_ahead(runs: Runs) -> None:
    """Only who changes his word tells of one, once."""
    runs.next(days=365)
    runs.archive.ledger.discover("outlet:1", entry(1, lastmod="2026-11-24"))
    runs.archive.store("outlet:1", article(1))
    ledger = runs.next(days=-365).ledger
    assert ledger.discover("outlet:1", entry(1, lastmod="2026-11-25", **SITEMAP)) == "known"
    assert ledger.discover("outlet:1", entry(1, lastmod="2026-11-24")) == "known"
    assert ledger.discover("outlet:1", entry(1, lastmod="2026-11-25")) == "changed"
    runs.archive.store("outlet:1", article(1))
    assert runs.next().ledger.discover("outlet:1", entry(1, lastmod="2026-11-25")) == "known"


@pytest.mark.parametrize("state", ["skipped", "duplicate"])
def test_skipped_and_duplicate_stay(runs: Runs, state: str) -> None:
    runs.archive.ledger.discover("outlet:1", entry(1))
    runs.archive.mark("outlet:1", "skipped" if state == "skipped" else "duplicate", "for a reason")
    ledger = runs.next(days=9).ledger
    assert ledger.discover("outlet:1", entry(1)) == "known"
    assert ledger.pending(9) == []


def test_what_was_tried_in_vain_too_often_waits_again_where_it_is_dated_anew(runs: Runs) -> None:
    runs.archive.ledger.discover("outlet:1", entry(1, lastmod="2026-11-24"))
    for tried in range(TRIES):
        assert runs.archive.ledger.discover("outlet:1", entry(1, lastmod=f"2026-11-2{5 + tried}")) == "known"
        runs.archive.mark("outlet:1", "failed", "500", http_status=500)
    assert runs.archive.ledger.discover("outlet:1", entry(1, lastmod="2026-11-30")) == "changed"
    (row,) = runs.archive.ledger.pending(9)
    assert row.reason == DATED_ANEW


def test_an_address_that_several_sources_list_is_counted_once_a_run(runs: Runs) -> None:
    for _ in range(2):
        ledger = runs.next().ledger
        for listed in (entry(1), entry(1, **SITEMAP), entry(1), entry(2)):
            ledger.discover(f"outlet:{listed.url[-1]}", listed)
        assert ledger.seen == 2


@pytest.mark.parametrize(
    ("listed", "more", "date"),
    [
        (entry(1, lastmod="2026-11-24"), {}, "2026-11-24"),
        (entry(1, lastmod="2026-11-24"), {"vague": True}, None),
        (entry(1, lastmod="2026-11-24"), {"vague": True, "date": "2026-11-23"}, "2026-11-23"),
        (entry(1, lastmod="2026-11-24", date_published="2026-11-22"), {"date": "2026-11-23"}, "2026-11-22"),
    ],
)
def test_which_date_an_address_has(runs: Runs, listed: Found, more: dict[str, Any], date: str | None) -> None:
    ledger = runs.archive.ledger
    ledger.discover("outlet:1", listed, **more)
    assert ledger.database.one("SELECT date FROM urls") == (date,)
