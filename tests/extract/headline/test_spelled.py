"""What addresses spell of a headline."""

import pytest

from newscrawl.extract.headline.spelled import is_spelled, spelled, words_of_address

SITE = "https://www.harbourpost.example"


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("The ferry sails again in 7 days", {"the", "ferry", "sails", "again", "7", "days"}),
        ("Straße für Fähren in Łódź", {"strass", "fur", "fahren", "lodz"}),
        ("Strasse fuer Faehren in Lodz", {"strass", "fur", "fahren", "lodz"}),
    ],
)
def test_words_are_those_that_an_address_has(headline: str, words: set[str]) -> None:
    assert spelled(headline) == words


def test_the_wordiest_of_its_last_parts_counts() -> None:
    assert words_of_address(f"{SITE}/town/the-ferry-sails-40371.html") == {"the", "ferry", "sails"}
    assert words_of_address(f"{SITE}/2026/03/the-ferry-sails/40371/") == {"the", "ferry", "sails"}
    assert words_of_address(SITE) == set()


def test_an_address_spells_a_headline_and_no_section_of_as_many_words() -> None:
    url = f"{SITE}/the-old-ferry-sails-again-after-years"
    assert is_spelled(url, "The old ferry sails again, after nine years")
    assert not is_spelled(url, "Bridge over the river opens to all")
    assert not is_spelled(f"{SITE}/news-from-around", "News from around")
