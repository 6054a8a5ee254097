"""Articles that a source dates anew, be they edited or not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newscrawl.archive import Archive
from newscrawl.archive.ledger import discovered
from newscrawl.archive.ledger.discovered import DATED_ANEW
from newscrawl.archive.ledger.runs import ALL_ANEW
from newscrawl.queue.flight import Flight
from newscrawl.queue.redated import ENOUGH, FEW, Redated
from newscrawl.runs.status import Tally
from tests.archive.world import article, entry, open_archive

HELD = 200
ROOM = 32


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = open_archive(tmp_path)
    for number in range(HELD):
        made.store(f"outlet:{number}", article(number))
    yield made
    made.abandon()


def wait_again(archive: Archive, reason: str = DATED_ANEW) -> None:
    for number in range(HELD):
        archive.mark(f"outlet:{number}", "pending", reason)


def asked(archive: Archive, edits: int = 0) -> list[str]:
    """The articles that are asked for, of which the first `edits` turn out to be edited."""
    flight = Flight(archive, "outlet", Tally())
    redated = Redated(flight)
    keys: list[str] = []
    while some := redated.wanted(lambda: archive.ledger.pending(ROOM)):
        for row in some:
            keys.append(row.key)
            archive.mark(row.key, "unchanged")
            flight.stored(row.key, "updated" if len(keys) <= edits else "unchanged")
    return keys


@pytest.mark.parametrize(("edits", "looks"), [(0, ENOUGH), (3, 3 * FEW), (HELD, HELD)])
def test_dates_are_believed_as_long_as_they_tell_of_edits(archive: Archive, edits: int, looks: int) -> None:
    wait_again(archive)
    assert len(asked(archive, edits)) == looks


def test_the_others_stay_as_held_and_are_counted(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discovered, "_STEP", 7)
    wait_again(archive)
    asked(archive)
    state = archive.ledger.state("outlet:0")
    assert state is not None
    assert (state.state, state.reason) == ("unchanged", ALL_ANEW)
    assert archive.ledger.run_counts(archive.run).states["unchanged", ALL_ANEW] == HELD - ENOUGH
    assert archive.ledger.waiting() == 0


def test_other_reasons_to_ask_are_as_good_as_ever(archive: Archive) -> None:
    wait_again(archive, "slug")
    assert len(asked(archive)) == HELD


def test_what_is_not_held_or_was_removed_is_asked_for(archive: Archive) -> None:
    gone = article(0, "")
    gone.change = "removed"
    archive.store("outlet:0", gone)
    wait_again(archive)
    archive.mark("outlet:new", "pending", DATED_ANEW)
    found = asked(archive)
    assert {"outlet:new", "outlet:0"} <= {*found}
    assert len(found) < ENOUGH + 2 * ROOM


def test_what_is_in_flight_is_waited_for(archive: Archive) -> None:
    wait_again(archive)
    for _ in archive.ledger.distrust_dates(ALL_ANEW, {"outlet:7"}):
        pass
    assert [row.key for row in archive.ledger.pending(HELD)] == ["outlet:7"]


def test_dates_that_are_not_believed_count_again_in_the_next_run(archive: Archive, tmp_path: Path) -> None:
    def found(into: Archive, number: int, day: str) -> str:
        return into.ledger.discover(f"outlet:{number}", entry(number, lastmod=day))

    for number in (1, 2):
        found(archive, number, "2026-01-01")
    wait_again(archive)
    asked(archive)
    archive.mark("outlet:2", "skipped", "no text")
    assert [found(archive, number, "2027-01-01") for number in (1, 2)] == ["known", "changed"]
    archive.close(0, "fine", {})
    again = open_archive(tmp_path)
    assert found(again, 1, "2027-01-01") == "changed"
    again.abandon()
