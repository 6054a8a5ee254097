"""Bylines that say a last name once for two."""

import pytest

from newscrawl.extract.people.names import split_names


@pytest.mark.parametrize(
    "byline", ["By Anna and Peter Moss", "Von Anna und Peter Moss", "Par Anna et Peter Moss"]
)
def test_a_last_name_is_that_of_both(byline: str) -> None:
    assert split_names(byline) == ["Anna Moss", "Peter Moss"]


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Anna Lund and Peter Moss", ["Anna Lund", "Peter Moss"]),
        ("By Madonna and Peter Moss", ["Madonna", "Peter Moss"]),
        ("By Anna and Harbour Moss", ["Anna", "Harbour Moss"]),
        ("By Anna and Peter", ["Anna", "Peter"]),
    ],
)
def test_none_is_given_where_it_may_be_of_one(byline: str, names: list[str]) -> None:
    assert split_names(byline) == names
