"""The shortest way from one text to another, word by word, and when it is given up."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newscrawl.archive.changes.edits import MOST, Edit, edits

words = st.lists(st.sampled_from("abc"), max_size=14)


def applied(old: list[str], new: list[str], found: list[Edit]) -> list[str]:
    """`old` with its stretches put in place of those of `new`."""
    made, at = [], 0
    for start, end, new_start, new_end in found:
        made += old[at:start] + new[new_start:new_end]
        at = end
    return made + old[at:]


@given(words, words)
def test_the_stretches_make_one_text_of_the_other(old: list[str], new: list[str]) -> None:
    found = edits(old, new)
    assert found is not None
    assert applied(old, new, found) == new
    assert all(one.end < other.start for one, other in pairwise(found))
    assert all(one.start < one.end or one.new_start < one.new_end for one in found)


@given(words)
def test_the_same_words_do_not_differ(one: list[str]) -> None:
    assert edits(one, list(one)) == []


def test_no_more_words_than_must() -> None:
    old = ["the", "mill", "spins", "a", "hundred", "bales", "a", "day"]
    new = ["the", "old", "mill", "spins", "bales", "a", "week"]
    assert edits(old, new) == [Edit(1, 1, 1, 2), Edit(3, 5, 4, 4), Edit(7, 8, 6, 7)]


def test_a_rewrite_is_given_up() -> None:
    old, new = ["x"] * MOST, ["y"]
    assert edits(old, new) is None
    assert edits(old[:-1], new) == [Edit(0, MOST - 1, 0, 1)]


def test_long_texts_that_repeat_themselves() -> None:
    old, new = ["a", "b"] * 100_000, ["b", "a"] * 100_000
    assert edits(old, new) == [Edit(0, 1, 0, 0), Edit(200_000, 200_000, 199_999, 200_000)]
    assert edits(["a"] * 200_000, ["b", "a"] * 100_000) is None
