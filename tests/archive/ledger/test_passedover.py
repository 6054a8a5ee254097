"""Addresses that gave no article and may give one yet, in the ledger."""

from __future__ import annotations

from pathlib import Path

from newscrawl.archive import State
from newscrawl.archive.ledger.passedover import PassedOver
from newscrawl.archive.ledger.schema import FORBIDS
from newscrawl.discover.found import Found
from tests.archive.world import Runs, article, entry, open_archive


def test_looks_are_planned_by_what_kind_of_source_named_an_address(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    over = archive.ledger.passed_over
    for number, kind in enumerate(("feed", "section", "feed")):
        url = f"https://example.org/{number}"
        archive.ledger.discover(f"outlet:{number}", Found(url=url, kind=kind, source=f"{kind}s"))  # type: ignore[arg-type]
        archive.mark(f"outlet:{number}", "skipped", "the page is empty")
        over.look_once_more(f"outlet:{number}", 100 - number, ("feed",))
    assert over.due(50, 1000, 9) == []
    assert over.due(99, 1000, 9) == ["outlet:2"]
    assert over.due(100, 1000, 9) == ["outlet:2", "outlet:0"]
    assert over.due(100, 1000, 1) == ["outlet:2"]
    over.look_once_more("outlet:1", 7, None)
    assert over.due(50, 1000, 9) == ["outlet:1"]
    over.forget("outlet:1")
    assert over.due(50, 1000, 9) == []
    archive.abandon()


def test_any_source_speaks_for_an_address_not_only_the_first(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    url = "https://example.org/1"
    for kind in ("section", "feed"):
        archive.ledger.discover("outlet:1", Found(url=url, kind=kind, source=f"{kind}s"))
    archive.mark("outlet:1", "skipped", "the page is empty")
    archive.ledger.passed_over.look_once_more("outlet:1", 7, ("feed",))
    assert archive.ledger.passed_over.due(50, 1000, 9) == ["outlet:1"]
    archive.abandon()


def test_a_look_that_a_clock_which_was_ahead_planned_is_due(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    archive.mark("outlet:1", "skipped", "the page is empty")
    archive.ledger.passed_over.look_once_more("outlet:1", 5000, None)
    assert archive.ledger.passed_over.due(100, 4000, 9) == ["outlet:1"]
    assert archive.ledger.passed_over.due(100, 6000, 9) == []
    archive.abandon()


def test_what_robots_txt_forbids_is_told_the_last_found_first(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    over: PassedOver = archive.ledger.passed_over
    for number in range(3):
        archive.mark(f"https://example.org/{number}", "skipped", FORBIDS)
    archive.mark("https://example.org/9", "skipped", "other host")
    assert over.forbidden(2) == [(f"https://example.org/{n}",) * 2 for n in (2, 1)]
    archive.mark("https://example.org/2", "pending")
    assert len(over.forbidden(9)) == 2
    archive.abandon()


def asked_for(runs: Runs, number: int, state: State, reason: str, kind: str = "feed") -> None:
    found = entry(number, kind=kind, source=f"{kind}s")
    runs.archive.ledger.discover(f"outlet:{number}", found)
    runs.archive.mark(f"outlet:{number}", state, reason, http_status=200)


def test_why_the_last_that_were_asked_for_gave_nothing(runs: Runs) -> None:
    for number, reason in enumerate(("the page is empty", "no headline", "no text")):
        asked_for(runs, number, "skipped", reason)
    asked_for(runs, 9, "skipped", "no title", kind="section")
    ledger = runs.archive.ledger
    told = ledger.passed_over.last_in_vain
    assert told(ledger.run_id, 2, ("feed",)) == ["no text", "no headline"]
    assert told(ledger.run_id, 4, None) == ["no title", "no text", "no headline", "the page is empty"]
    assert told(ledger.run_id, 5, None) == []
    assert told(ledger.run_id, 1, ("sitemap",)) == []


def test_one_article_among_the_last_and_nothing_is_told(runs: Runs) -> None:
    for number in (1, 2, 3):
        runs.archive.ledger.discover(f"outlet:{number}", entry(number))
        if number == 2:
            runs.archive.store("outlet:2", article(2))
        else:
            runs.archive.mark(f"outlet:{number}", "skipped", "no text", http_status=200)
    ledger = runs.archive.ledger
    assert ledger.passed_over.last_in_vain(ledger.run_id, 3, None) == []
    assert ledger.passed_over.last_in_vain(ledger.run_id, 1, None) == ["no text"]


def test_a_run_that_came_to_none_of_the_last_is_told_nothing_of_them(runs: Runs) -> None:
    asked_for(runs, 1, "skipped", "no text")
    asked_for(runs, 2, "skipped", "no headline")
    ledger = runs.next().ledger
    assert ledger.passed_over.last_in_vain(ledger.run_id, 2, None) == []
    asked_for(runs, 3, "skipped", "no title")
    assert ledger.passed_over.last_in_vain(ledger.run_id, 2, None) == ["no title", "no headline"]


def test_a_date_that_says_nothing_is_forgotten(runs: Runs) -> None:
    ledger = runs.archive.ledger
    for number in (1, 2):
        ledger.discover(f"outlet:{number}", entry(number, date_published="2026-11-24"))
    ledger.passed_over.forget_date("outlet:1")
    dates = [*ledger.database.rows("SELECT date, date_order IS NULL FROM urls ORDER BY id")]
    assert dates == [(None, 1), ("2026-11-24", 0)]
