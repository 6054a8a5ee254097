"""Data whose parts stand in one list and name each other by their places."""

import json
from typing import Any

import pytest

from newscrawl.extract.data.flattened import unflattened


def flattened(value: Any) -> list[Any]:
    """A value as frameworks write it."""
    parts: list[Any] = []

    def put(part: Any) -> int:
        place = len(parts)
        parts.append(None)
        if isinstance(part, dict):
            parts[place] = {name: put(inner) for name, inner in part.items()}
        elif isinstance(part, list):
            parts[place] = [put(inner) for inner in part]
        else:
            parts[place] = part
        return place

    put(value)
    return parts


def test_what_was_put_into_a_list_comes_out_as_it_was() -> None:
    value = {"story": {"title": "The pier", "free": True, "paid": None, "text": ["One.", "Two."]}, "n": 7}
    assert json.loads(unflattened(json.dumps(flattened(value)))) == value


def test_what_says_of_a_part_of_what_kind_it_is_goes() -> None:
    parts = [
        ["ShallowReactive", 1],
        {"data": 2, "at": 4},
        ["Reactive", 3],
        "The pier",
        ["Date", "2026-05-01"],
    ]
    assert json.loads(unflattened(json.dumps(parts))) == {"data": "The pier", "at": "2026-05-01"}
    assert json.loads(unflattened(json.dumps([{"a": 1}, ["Set", 2, 3], "x", "y"]))) == {"a": ["x", "y"]}


def test_a_name_may_be_told_by_its_place() -> None:
    assert json.loads(unflattened(json.dumps([{"_1": 2}, "title", "The pier"]))) == {"title": "The pier"}
    assert json.loads(unflattened(json.dumps([{"_9": 1, "_x": 1}, "A"]))) == {"_9": "A", "_x": "A"}


def test_places_that_are_none_hold_nothing() -> None:
    assert json.loads(unflattened(json.dumps([{"a": -1, "b": 99, "c": 1}, "x"]))) == {
        "a": None,
        "b": None,
        "c": "x",
    }


@pytest.mark.parametrize(
    "text",
    [
        '["The pier", "The mill"]',
        '[{"title": "The pier", "id": 4}, {"title": "The mill", "id": 5}]',
        '[{"id": 1}, {"id": 0}]',
        "[1, 2, 3]",
        "[]",
        '[{"a": 1}, "cut',
        '{"a": 1}',
        "var a = [1]",
        "[" * 100_000,
    ],
    ids=["strings", "objects", "numbers in objects", "numbers", "empty", "cut", "an object", "code", "deep"],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert unflattened(text) == text


def test_a_list_that_names_itself_comes_to_an_end() -> None:
    unflattened(json.dumps([{"a": 0, "b": 1}, [0, 0, 1, 1], "x"]))
    assert json.loads(unflattened(json.dumps([[1, 1], [2, 2], "x"]))) == [["x", "x"], ["x", "x"]]


@pytest.mark.parametrize("first", [[2] * 10_000, [3] * 10_000])
def test_a_long_text_that_is_named_many_times_takes_no_room_without_a_bound(first: list[int]) -> None:
    text = json.dumps([first, 5, "The pier. " * 10_000, {"_2": 1}])
    assert len(unflattened(text)) < 40 * len(text)


def test_a_part_that_is_named_by_each_of_many_stories_is_in_each() -> None:
    stories = [{"title": 1, "by": 2} for _ in range(50)]
    parts = [[*range(3, 53)], "The pier", "Ada Moss", *stories]
    assert json.loads(unflattened(json.dumps(parts))) == [{"title": "The pier", "by": "Ada Moss"}] * 50
