"""First names tell the name of a person where nothing else does."""

from __future__ import annotations

import pytest

from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.names.latinfirstnames import LATIN


@pytest.mark.parametrize(
    "name", ["Peter Moss", "ANNA LUND", "Тамара Мельник", "peter", "İbrahim Moss", "María Moss"]
)
def test_a_common_first_name_begins_the_name_of_a_person(name: str) -> None:
    assert begins_with_first_name(name)


@pytest.mark.parametrize("name", ["Jón Moss", "Boštjan Lund", "Ainhoa Lund", "Elçin Moss", "Dilshod Moss"])
def test_names_of_languages_that_few_speak_are_known_too(name: str) -> None:
    assert begins_with_first_name(name)


@pytest.mark.parametrize("name", ["Klaus-Dieter Moss", "ANNA-MARIA Lund"])
def test_two_of_them_may_be_joined(name: str) -> None:
    assert begins_with_first_name(name)


@pytest.mark.parametrize(
    "name", ["Moss Peter", "Varno Mills", "Peterson Anna", "", "Anna-Moss Quay", "-Anna Moss"]
)
def test_what_begins_with_another_word_is_left_open(name: str) -> None:
    assert not begins_with_first_name(name)


def test_names_are_in_small_letters_and_once() -> None:
    assert {name.lower() for name in LATIN} == LATIN
