"""Who refused us is left alone, longer each time."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newscrawl.archive.files import Files
from newscrawl.manners.resting import FILE, LONGEST, LONGEST_ASKED, Resting

HOST = "www.example.org"
HOUR = 3600.0


@dataclass
class Runs:
    """Runs of one outlet, one after another, on a clock that the test moves."""

    folder: Path
    seconds: float = HOUR
    time: datetime = field(default_factory=lambda: datetime(2026, 11, 25, 12, tzinfo=UTC))

    def open(self) -> Resting:
        return Resting(self.folder / FILE, self.seconds, lambda: self.time)

    def refused(self, wait: float = 0.0) -> float:
        """A run that a refusal ends; returns how many seconds the host rests after it."""
        run = self.open()
        run.refused(HOST, "403", wait)
        run.begin()
        run.save(Files(durable=False))
        rest = self.open().of(HOST)
        assert rest is not None
        return (datetime.fromisoformat(rest.until) - self.time).total_seconds()

    def after(self, seconds: float) -> Resting:
        self.time += timedelta(seconds=seconds)
        return self.open()


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return outlet(tmp_path, "paper")


def outlet(root: Path, name: str) -> Runs:
    folder = root / name
    folder.mkdir()
    return Runs(folder)


def test_a_rest_ends(runs: Runs) -> None:
    assert runs.refused() == HOUR
    assert runs.after(HOUR - 1).of(HOST)
    assert runs.after(1).of(HOST) is None
    assert runs.open().of("feeds.example.org") is None


def test_each_further_rest_is_twice_as_long_up_to_a_day(runs: Runs) -> None:
    lengths = []
    for _ in range(8):
        lengths.append(runs.refused())
        runs.after(LONGEST)
    assert lengths == [HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 16 * HOUR, *[LONGEST] * 3]


def test_an_answer_ends_the_count(runs: Runs) -> None:
    runs.refused()
    run = runs.after(HOUR + 1)
    run.answered(HOST)
    run.save(Files(durable=False))
    assert runs.refused() == HOUR


def test_an_answer_after_a_refusal_makes_no_rest(runs: Runs) -> None:
    run = runs.open()
    run.refused(HOST, "403")
    run.answered(HOST)
    run.begin()
    assert run.lines() == []


def test_a_rest_that_began_is_not_made_longer_by_what_was_under_way(runs: Runs) -> None:
    run = runs.open()
    for _ in range(3):
        run.refused(HOST, "403")
        run.begin()
        run.answered(HOST)
    assert run.lines() == [f"{HOST} refused us (403); it is left alone until 2026-11-25T13:00:00Z"]


def test_a_host_that_asks_for_longer_gets_it(runs: Runs) -> None:
    run = runs.open()
    assert not run.told_to_wait
    run.refused(HOST, "status 503", 2 * LONGEST)
    run.refused(HOST, "status 503")
    run.answered(HOST)
    assert run.told_to_wait
    assert runs.refused(2 * LONGEST) == 2 * LONGEST
    runs.after(2 * LONGEST)
    assert runs.refused(1000 * LONGEST) == LONGEST_ASKED


def test_another_outlet_leaves_the_host_alone_as_well(tmp_path: Path) -> None:
    first, second = outlet(tmp_path, "sport"), outlet(tmp_path, "news")
    assert first.refused() == HOUR
    run = second.after(60)
    rest = run.of(HOST)
    assert rest == first.open().of(HOST)
    assert run.lines() == first.open().lines()
    assert run.of("feeds.example.org") is None
    assert second.after(HOUR).of(HOST) is None
    assert Runs(second.folder, seconds=0).open().of(HOST) is None


def test_switched_off(runs: Runs) -> None:
    runs.refused()
    runs.seconds = 0
    run = runs.open()
    assert run.of(HOST) is None
    run.refused(HOST, "403")
    run.begin()
    assert run.lines() == []


def test_the_lines_say_who_and_until_when(runs: Runs) -> None:
    runs.refused()
    assert runs.open().lines() == [
        f"{HOST} refused us (403); it is left alone until 2026-11-25T13:00:00Z",
    ]


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", '{"a": 1}', '{"a": {"until": "x"}}', "\x00", 100_000 * "["),
        '{"a": {"until": "x", "why": "y", "times": Infinity}}',
    ],
)
def test_a_spoilt_file_rests_nobody(runs: Runs, text: str) -> None:
    (runs.folder / FILE).write_text(text, "utf-8")
    assert runs.open().lines() == []


def test_nothing_is_written_where_nothing_changed(runs: Runs) -> None:
    run = runs.open()
    run.answered(HOST)
    run.save(Files(durable=False))
    assert not (runs.folder / FILE).exists()


def test_a_rest_that_a_clock_began_which_was_ahead_is_over(runs: Runs) -> None:
    began = runs.time
    runs.time += timedelta(days=9)
    runs.refused()
    runs.time = began
    assert runs.open().of(HOST) is None
    assert runs.open().lines() == []
