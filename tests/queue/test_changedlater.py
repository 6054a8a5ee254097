"""What a run for a closed period asks for in the end: addresses that are said to be younger than that."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from newscrawl.options import Options
from newscrawl.queue import changedlater
from newscrawl.queue.changedlater import AFTER, ChangedLater
from tests.archive.world import Clock, Runs, article

JUNE = Options(since=date(2019, 6, 1), until=date(2019, 6, 30))


@pytest.fixture
def runs(tmp_path: Path) -> Iterator[Runs]:
    made = Runs(tmp_path, Clock())
    yield made
    made.archive.abandon()


def left_out(runs: Runs, count: int) -> list[str]:
    """Addresses that were not asked for, as what is said of them lies after the period."""
    keys = [f"outlet:{number}" for number in range(count)]
    for key in keys:
        runs.archive.mark(key, "skipped", AFTER)
    return keys


def waiting(runs: Runs) -> list[str]:
    return sorted(row.key for row in runs.archive.ledger.pending(99))


def read(runs: Runs, key: str, published: str | None) -> None:
    story = article(int(key.partition(":")[2]), date_published=published)
    runs.archive.store(key, story)


def test_a_run_without_end_of_its_period_asks_for_none(runs: Runs) -> None:
    left_out(runs, 2)
    for options in (Options(), Options(since=date(2019, 6, 1))):
        assert not ChangedLater(runs.archive, options).take_up()
    assert waiting(runs) == []


def test_they_are_asked_for_some_at_a_time_while_any_is_of_the_period(
    runs: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changedlater, "AT_ONCE", 2)
    first, second, third, fourth, *_ = left_out(runs, 6)
    later = ChangedLater(runs.archive, JUNE)
    assert (later.take_up(), waiting(runs)) == (True, [first, second])
    read(runs, first, "2019-07-01")
    read(runs, second, "2019-06-30T23:00:00+05:30")
    assert (later.take_up(), waiting(runs)) == (True, [third, fourth])
    read(runs, third, None)
    read(runs, fourth, "2019-05-31")
    assert (later.take_up(), waiting(runs)) == (False, [])


def test_where_there_are_none_there_are_none(runs: Runs) -> None:
    assert not ChangedLater(runs.archive, JUNE).take_up()
