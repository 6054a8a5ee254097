"""Articles that a source dates anew, be they edited or not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newscrawl.archive import Archive, Pending
from newscrawl.archive.ledger.discovered import DATED_ANEW
from newscrawl.queue.flight import Flight
from newscrawl.queue.redated import ALL_ANEW, ENOUGH, FEW, Redated
from newscrawl.runs.status import Tally
from tests.archive.world import article, open_archive

HELD = 200


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = open_archive(tmp_path)
    for number in range(HELD):
        made.store(f"outlet:{number}", article(number))
    yield made
    made.abandon()


def row_of(key: str, reason: str) -> Pending:
    return Pending(key=key, url=f"https://outlet.example/{key}", via={}, reason=reason)


def asked(archive: Archive, edits: int = 0, reason: str = DATED_ANEW) -> int:
    """How many of the articles are asked for, the newest `edits` of which turn out to be edited."""
    flight = Flight(archive, "outlet", Tally())
    redated = Redated(flight)
    for number in range(HELD):
        archive.mark(f"outlet:{number}", "pending", reason)
    rows = [row_of(f"outlet:{number}", reason) for number in range(HELD)]
    count = 0
    while some := redated.wanted(lambda: [rows.pop(0)] if rows else []):
        count += len(some)
        if edits > flight.changes["updated"]:
            flight.stored(some[0].key, "updated")
    return count


def test_dates_are_believed_as_long_as_they_tell_of_edits(archive: Archive) -> None:
    assert asked(archive) == ENOUGH
    state = archive.ledger.state(f"outlet:{HELD - 1}")
    assert state is not None
    assert (state.state, state.reason) == ("unchanged", ALL_ANEW)
    assert asked(archive, edits=3) == 3 * FEW
    assert asked(archive, edits=HELD) == HELD


def test_other_reasons_to_ask_are_as_good_as_ever(archive: Archive) -> None:
    assert asked(archive, reason="slug") == HELD


def test_what_is_not_held_is_asked_for(archive: Archive) -> None:
    redated = Redated(Flight(archive, "outlet", Tally()))
    new = [row_of(f"outlet:new{number}", DATED_ANEW) for number in range(HELD)]
    assert len(redated.wanted(lambda: new)) == HELD
