"""Names that are words for something else as well."""

from string import ascii_uppercase as letters

import pytest

from newscrawl.extract.people.names.kinds import is_organisation
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.words.homonyms import begins_with_initials


@pytest.mark.parametrize("by", ["", "By ", "Von "])
def test_any_initials_before_a_last_name_stay(by: str) -> None:
    for first in letters:
        for initials in (first, f"{first}.", *(f"{first} {second}" for second in letters)):
            assert split_names(f"{by}{initials} Moss") == [f"{initials} Moss"]


@pytest.mark.parametrize("name", ["SA Moss", "KG Moss", "DI Moss", "EM Moss", "AV Moss", "An Moss", "Un Kim"])
def test_nor_do_such_letters_make_a_company_or_a_word_of_some_language(name: str) -> None:
    assert split_names(f"By {name}") == split_names(name) == [name]
    assert not is_organisation(name, set())


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("BY Ada Moss", ["Ada Moss"]),
        ("BY Reuters", ["Reuters"]),
        ("AF Ritzau", ["Ritzau"]),
        ("DI ADA MOSS", ["Ada Moss"]),
        ("ADA MOSS ET BEN LUND", ["Ada Moss", "Ben Lund"]),
        ("Ada Moss, ET Bureau", ["Ada Moss", "ET Bureau"]),
    ],
)
def test_where_they_are_such_a_word(byline: str, names: list[str]) -> None:
    assert split_names(byline) == names
    assert not begins_with_initials(byline) or "," in byline


@pytest.mark.parametrize("name", ["Anna Post", "Hannah Press", "Laura Daily", "Anna Freitag", "Ada Read"])
def test_a_last_name_that_is_an_outlet_s_a_day_s_or_a_button_s(name: str) -> None:
    assert split_names(f"By {name}") == [name]
    assert not is_organisation(name, set())


@pytest.mark.parametrize("name", ["Harbour Post", "Quay Press", "Lindmoor Daily", "Moss Media SA", "Moss AG"])
def test_behind_another_word_it_is_the_outlet_s(name: str) -> None:
    assert is_organisation(name, set())


@pytest.mark.parametrize("text", ["Lindmoor Freitag", "Quick Read", "Am Sonntag"])
def test_and_none_is_a_name(text: str) -> None:
    assert split_names(text) == []


@pytest.mark.parametrize(
    "name",
    [
        "Sunday Moss", "Friday Lund", "Monday B. Moss", "Domingo Moss", "Domingo Moss Lund",
        "Juan Domingo Moss", "Anna Sunday", "Maria Domingo", "Anna Senior", "Peter Last",
    ],
)  # fmt: skip
def test_a_day_or_a_post_that_somebody_is_called_by_stays(name: str) -> None:
    assert split_names(f"By {name}") == split_names(name) == [name]
    assert not is_organisation(name, set())


@pytest.mark.parametrize(
    "text",
    [
        "Sunday Morning", "Friday Night", "Sunday Review", "Monday Briefing", "Sunday March", "Sunday",
        "Domingo de Ramos", "Saturday Football", "Black Friday", "Easter Sunday", "Sunday Reporter",
    ],
)  # fmt: skip
def test_a_day_with_another_word_is_nobody(text: str) -> None:
    assert split_names(f"By {text}") == split_names(text) == []


def test_an_initial_makes_no_agency_of_a_first_name() -> None:
    assert not is_organisation("Sid J. Moss", set())
    assert is_organisation("SID", set())
