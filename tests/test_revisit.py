"""When to look again, and at what first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newscrawl.archive import Pending, Visit
from newscrawl.revisit import (
    DAY,
    FIRST,
    HOUR,
    LONGEST,
    REVISIT,
    SECOND_LOOK,
    SHORTEST,
    choose,
    next_look,
    worth,
)

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


def test_looks_come_at_each_doubling_of_the_age() -> None:
    looks, now = [], float(NOON)
    while now < NOON + 20 * DAY:
        now = next_look(NOON, now)
        looks.append((now - NOON) / HOUR)
    assert looks[:5] == [3, 6, 12, 24, 48]
    assert len(looks) < 12


def test_an_article_that_was_edited_is_looked_at_more_often() -> None:
    waits = [next_look(NOON - 10 * DAY, NOON, edits) - NOON for edits in range(5)]
    assert waits[0] == 10 * DAY
    assert waits == sorted(waits, reverse=True)
    assert waits[3] == waits[4]


@given(st.integers(0, 4_000_000_000), st.integers(0, 4_000_000_000), st.integers(0, 1000))
def test_no_look_comes_at_once_or_never(published: int, now: int, edits: int) -> None:
    assert SHORTEST <= next_look(published, now, edits) - now <= max(LONGEST, FIRST)


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


@given(st.floats(0, 1e9), st.floats(0, 1e9), st.integers(0, 9))
def test_worth_is_never_less_than_nothing(age: float, since: float, edits: int) -> None:
    assert worth(visit("x", age=age, since=min(since, age), edits=edits), NOON) >= 0
