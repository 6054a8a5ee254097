"""When to look again, and at what first."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.answers.revisit import (
    AGES,
    DAY,
    ENOUGH,
    FIRST,
    HOUR,
    REVISIT,
    SECOND_LOOK,
    SHORTEST,
    Law,
    choose,
    next_look,
    next_try,
    worth,
)
from newscrawl.archive import Pending, Visit
from newscrawl.archive.ledger.visits import LONGEST

NOON = 1_764_072_000


def visit(name: str, *, age: float, since: float, edits: int = 0, doubted: bool = False) -> Visit:
    """An article that is `age` seconds old and was looked at `since` seconds ago."""
    return Visit(
        pending=Pending(key=name, url=f"https://outlet.example/{name}", via={}),
        published=int(NOON - age),
        looked=int(NOON - since),
        edits=edits,
        doubted=doubted,
    )


def test_looks_at_first_come_ever_more_rarely() -> None:
    looks, now = [], float(NOON)
    while now < NOON + 60 * DAY:
        now = next_look(NOON, now)
        looks.append(now - NOON)
    assert 2 * HOUR < looks[0] < 4 * HOUR
    waits = [later - earlier for earlier, later in pairwise(looks)]
    assert len(looks) < 16
    assert 0.6 < waits[-1] / looks[-2] < 1


def test_an_article_that_was_edited_is_looked_at_more_often() -> None:
    waits = [next_look(NOON - 10 * DAY, NOON, edits) - NOON for edits in range(5)]
    assert waits == sorted(waits, reverse=True)
    assert waits[0] > 3 * waits[3]
    assert waits[3] == waits[4]


LAWS = st.lists(st.tuples(st.integers(0, len(AGES) - 1), st.floats(0, 1e6), st.floats(0, 1e6))).map(Law.of)


@given(st.integers(0, 4_000_000_000), st.integers(0, 4_000_000_000), st.integers(0, 1000), LAWS)
def test_no_look_comes_at_once_or_never(published: int, now: int, edits: int, law: Law) -> None:
    assert SHORTEST <= next_look(published, now, edits, law) - now <= LONGEST


@given(st.floats(0, 1e9), st.integers(0, 5), LAWS)
def test_a_look_is_due_when_enough_edits_are_expected(since: float, edits: int, law: Law) -> None:
    wait = law.wait(since, edits)
    if wait < LONGEST:
        assert law.edits(since, since + wait, edits) == pytest.approx(ENOUGH, rel=1e-6)


def taught(edited_at: float, days: int = 40) -> Law:
    """What is learned of an outlet all of whose articles are edited at one age, looked at daily."""
    law = Law()
    for _ in range(100):
        for day in range(days):
            since, until = day * DAY, (day + 1) * DAY
            law.learn(list(law.lesson(since, until, edited=since < edited_at <= until)))
    return law


def test_looks_go_to_the_ages_at_which_an_outlet_edits() -> None:
    early, late = taught(0.3 * DAY), taught(20.5 * DAY)
    assert early.edits(0, DAY) > 5 * late.edits(0, DAY)
    assert late.edits(16 * DAY, 32 * DAY) > 5 * early.edits(16 * DAY, 32 * DAY)
    assert next_look(NOON, NOON, law=early) < next_look(NOON, NOON, law=late)
    at_two_weeks = [next_look(NOON - 16 * DAY, NOON, law=law) for law in (late, FIRST, early)]
    assert at_two_weeks == sorted(at_two_weeks)


def test_what_was_never_edited_is_looked_at_all_the_same() -> None:
    never = taught(-1)
    assert next_look(NOON - 30 * DAY, NOON, law=never) < NOON + LONGEST


def test_a_lesson_shares_out_what_was_found_among_the_ages_it_may_have_come_in() -> None:
    lesson = list(FIRST.lesson(0, 4 * DAY, edited=True))
    assert [age for age, _, _ in lesson] == [0, 1, 2, 3]
    assert sum(found for _, _, found in lesson) == pytest.approx(1)
    assert all(found == 0 for _, _, found in FIRST.lesson(0, 4 * DAY, edited=False))


def test_what_is_worth_most() -> None:
    young = visit("young", age=6 * HOUR, since=5 * HOUR)
    old = visit("old", age=300 * DAY, since=5 * HOUR)
    left = visit("left", age=300 * DAY, since=290 * DAY)
    edited = visit("edited", age=6 * HOUR, since=5 * HOUR, edits=2)
    doubted = visit("doubted", age=300 * DAY, since=HOUR, doubted=True)
    chosen = choose([old, young, left, edited, doubted], NOON, 4)
    assert [row.key for row in chosen] == ["doubted", "left", "edited", "young"]
    assert [row.reason for row in chosen] == [SECOND_LOOK, REVISIT, REVISIT, REVISIT]
    assert choose([old, young], NOON, 0) == []


def test_a_look_by_a_clock_that_was_ahead_counts_as_none() -> None:
    ahead = visit("ahead", age=300 * DAY, since=-365 * DAY)
    assert worth(ahead, NOON) == worth(visit("never", age=300 * DAY, since=300 * DAY), NOON) > 0


@given(st.floats(0, 1e9), st.floats(0, 1e9), st.integers(0, 9))
def test_worth_is_never_less_than_nothing(age: float, since: float, edits: int) -> None:
    assert worth(visit("x", age=age, since=min(since, age), edits=edits), NOON) >= 0


def test_what_gives_nothing_is_tried_ever_later_and_never_given_up() -> None:
    waits = [next_try(0, tries) for tries in range(6)]
    assert waits == [HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 16 * HOUR, 32 * HOUR]
    assert next_try(0, 10_000) == LONGEST
