"""Data of a cache, whose objects refer to each other by their names."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.data.references import joined
from newscrawl.extract.data.scriptdata import Data
from newscrawl.extract.data.scriptmarkup import markup_of


def _apollo(name: str) -> Data:
    return {"__ref": name}


def _older(name: str) -> Data:
    return {"type": "id", "id": name, "typename": "Part"}


@pytest.mark.parametrize("ref", [_apollo, _older])
def test_each_object_stands_where_it_is_referred_to(ref: Any) -> None:
    cache: Data = {
        "Part:1": {"text": "One."},
        "Part:2": {"text": "Two."},
        "Story:1": {"title": "The pier", "body": [ref("Part:1"), ref("Part:2")]},
        "ROOT_QUERY": {"story": ref("Story:1")},
    }
    whole = {"ROOT_QUERY": {"story": {"title": "The pier", "body": [{"text": "One."}, {"text": "Two."}]}}}
    assert joined(["state", cache]) == ["state", whole]


def test_a_list_of_names_stands_for_a_list_of_objects() -> None:
    cache: Data = {"a": {"text": "One."}, "b": {"text": "Two."}, "s": {"body": {"__refs": ["a", "b"]}}}
    assert joined(cache) == {"s": {"body": [{"text": "One."}, {"text": "Two."}]}}


def test_an_object_is_put_in_once_and_one_that_only_refers_to_itself_is_not_lost() -> None:
    cache: Data = {
        "a": {"text": "One.", "self": _apollo("a")},
        "first": _apollo("b"),
        "then": _apollo("b"),
        "b": {},
    }
    assert joined(cache) == [{"first": {}, "then": []}, {"text": "One.", "self": []}]


def test_data_without_references_and_what_refers_to_nothing_stay() -> None:
    for data in ({"a": {"id": "x"}}, ["One.", {"type": "id", "id": "x"}], [{"__ref": "gone"}], "One.", {}):
        assert joined(data) is data  # type: ignore[arg-type]


def test_a_chain_of_any_length_is_joined_without_an_error_and_nothing_of_it_is_lost() -> None:
    cache: Data = {
        f"n{n}": {"text": f"The boat {n} sails.", "next": _apollo(f"n{n + 1}")} for n in range(3000)
    }
    made = markup_of([joined(cache)])
    assert all(f"The boat {n} sails." in made for n in range(3000))


def test_objects_that_only_refer_to_themselves_are_joined_in_their_order_however_many() -> None:
    cache: Data = {f"n{n}": {"text": str(n), "self": _apollo(f"n{n}")} for n in range(2000)}
    assert joined(cache) == [{}, *({"text": str(n), "self": []} for n in range(2000))]


NAMES = st.sampled_from("abcd")
DATA = st.recursive(
    st.text(max_size=4) | NAMES.map(_apollo) | NAMES.map(_older),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES | st.just("__refs"), inner, max_size=4),
    max_leaves=20,
)


@given(DATA)
def test_no_data_raise_an_error(data: Data) -> None:
    markup_of([joined(data)])
