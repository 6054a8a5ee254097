from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newscrawl.clean.scan.finding import before, between, not_behind_words, places_of, runs


@given(st.text("ab \n", max_size=60), st.sampled_from(["a", "ab", "aa", "b "]), st.integers(0, 60))
def test_places_are_all_there_are_also_of_what_overlaps_itself(text: str, sought: str, start: int) -> None:
    assert places_of(text, sought, start) == [
        at for at in range(start, len(text)) if text.startswith(sought, at)
    ]


@given(st.lists(st.integers(0, 99), unique=True).map(sorted), st.integers(0, 99), st.integers(0, 99))
def test_places_between_two_others(places: list[int], start: int, stop: int) -> None:
    assert between(places, start, stop) == [at for at in places if start <= at < stop]


def test_places_near_each_other_are_one_run() -> None:
    assert list(runs([3, 5, 9, 30, 41], 10)) == [(3, 9), (30, 30), (41, 41)]
    assert list(runs([], 10)) == []


def test_a_word_behind_a_word_or_a_comma_begins_no_unit() -> None:
    assert list(not_behind_words("read. read you read, read “read", "read")) == [0, 6, 27]


def test_a_start_counts_with_what_is_sought_near_enough_behind_it() -> None:
    assert list(before("a__b______a_______b", "b", 4, [0, 10, 16])) == [0, 16]
    assert list(before("a_________", "b", 4, [0, 8], last=10)) == [8]
