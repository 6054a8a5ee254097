"""Each state that an address goes into is counted for the run once, and wakes who waits for addresses."""

from __future__ import annotations

from newscrawl.archive.ledger.rows import RunCounts
from tests.archive.world import Runs, article, entry


def counted(runs: Runs) -> RunCounts:
    return runs.archive.ledger.runs.counts(runs.archive.run, 0)


def test_what_was_read_is_counted_by_what_it_is(runs: Runs) -> None:
    for number in (1, 2):
        runs.archive.ledger.discover(f"outlet:{number}", entry(number))
        runs.archive.store(f"outlet:{number}", article(number))
    runs.archive.store("outlet:3", article(3))  # which nobody listed
    told = counted(runs)
    assert (told.found, told.new, told.states) == (2, 2, {("stored", "new"): 3})
    runs.archive.store("outlet:1", article(1))
    assert counted(runs).states == {("stored", "new"): 2, ("unchanged", None): 1}


def test_an_address_that_goes_on_is_counted_where_it_came_to(runs: Runs) -> None:
    runs.archive.mark("outlet:1", "failed", "500")
    runs.archive.mark("outlet:1", "failed", "timeout")
    assert counted(runs).states == {("failed", "timeout"): 1}
    runs.archive.mark("outlet:1", "pending")
    assert counted(runs).states == {}
    runs.archive.mark("outlet:1", "skipped", "no text")
    assert counted(runs).states == {("skipped", "no text"): 1}
    runs.next().mark("outlet:1", "gone", "404")
    assert counted(runs).states == {("gone", "404"): 1}


def test_tries_are_counted_until_something_else_came_of_them(runs: Runs) -> None:
    tries = []
    for state in ("failed", "refused", "skipped", "failed"):
        runs.archive.mark("outlet:1", state, "for a reason")
        row = runs.archive.ledger.state("outlet:1")
        tries.append(row and row.tries)
    assert tries == [1, 2, 0, 1]
    runs.archive.ledger.give_back_tries()
    row = runs.next().ledger.state("outlet:1")
    assert row is not None
    assert row.tries == 0


def test_a_skipped_address_is_counted_in_each_run_and_nothing_else_becomes_skipped(runs: Runs) -> None:
    url = "https://outlet.example/video"
    for _ in range(2):
        ledger = runs.next().ledger
        for _ in range(2):
            ledger.skip(url, "video")
        assert counted(runs).states == {("skipped", "video"): 1}
    runs.archive.mark(url, "failed", "500")
    runs.archive.ledger.skip(url, "video")
    assert counted(runs).states == {("failed", "500"): 1}


def test_whatever_waits_from_now_on_wakes(runs: Runs) -> None:
    ledger = runs.archive.ledger
    woken = [ledger.woken]
    ledger.discover("outlet:1", entry(1))
    woken.append(ledger.woken)
    for state in ("failed", "pending", "skipped"):
        runs.archive.mark("outlet:1", state)
        woken.append(ledger.woken)
    assert woken == [0, 1, 1, 2, 2]
