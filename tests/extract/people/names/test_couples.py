"""Bylines that say a last name once for two."""

import pytest

from newscrawl.extract.people.names.names import split_names


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


@pytest.mark.parametrize(
    ("byline", "language", "names"),
    [
        ("Ana Moss y Lund", "es", ["Ana Moss y Lund"]),
        ("Por Ana Moss y Lund y Pedro López", "es", ["Ana Moss y Lund", "Pedro López"]),
        ("Rui Moss e Lund", "pt", ["Rui Moss e Lund"]),
        ("Artur Moss i Lund", "ca", ["Artur Moss i Lund"]),
        ("Anna von und zu Moss und Peter Lund", "de", ["Anna von und zu Moss", "Peter Lund"]),
        ("Ana Moss y Pedro", "es", ["Ana Moss"]),
        ("Ana Moss y EFE", "es", ["Ana Moss", "EFE"]),
        ("Ana Moss y Redacción", "es", ["Ana Moss", "Redacción"]),
        ("Ana Moss y Pedro Lund", "es", ["Ana Moss", "Pedro Lund"]),
    ],
)
def test_two_last_names_with_a_word_for_and_are_one_persons(
    byline: str, language: str, names: list[str]
) -> None:
    assert split_names(byline, language) == names


@pytest.mark.parametrize(
    "byline",
    [
        "By Anna Moss as told to Peter Lund", "By Anna Moss, as told to Peter Lund",
        "ANNA MOSS AS TOLD TO PETER LUND", "Anna Moss. Additional reporting by Peter Lund",
        "By Anna Moss with additional reporting by Peter Lund",
    ],
)  # fmt: skip
def test_whom_somebody_told_it_and_who_helped_are_named_too(byline: str) -> None:
    assert split_names(byline) == ["Anna Moss", "Peter Lund"]
