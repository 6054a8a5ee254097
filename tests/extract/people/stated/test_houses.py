"""What data state to be an organisation, and houses beside a person."""

import pytest

from tests.extract.people.test_authors import authors

ANNA = [("Anna Moss", "Person")]


@pytest.mark.parametrize(
    "name",
    [
        "Human Rights Watch",
        "Doctors Without Borders",
        "Save the Harbour",
        "Contributors to Quay projects",
        "Autoren der Quay-Projekte",
        "Marks and Quay",
        "UNICEF",
        "1News",
    ],
)
def test_what_is_stated_to_be_an_organisation_is_one(name: str) -> None:
    assert authors("", {"@type": "Organization", "name": name}) == ([(name, "Organization")], "json-ld")
    assert authors("<p>By Anna Moss</p>", {"@type": "Organization", "name": name})[0] == ANNA


def test_people_whom_systems_state_to_be_organisations_stay_people() -> None:
    assert authors("", {"@type": "Organization", "name": "Anna Moss"})[0] == ANNA
    both = [*ANNA, ("Peter Lund", "Person")]
    assert authors("", {"@type": "Organization", "name": "Anna Moss and Peter Lund"})[0] == both
    assert authors("", {"@type": "Organization", "name": "By Anna Moss"})[0] == ANNA


@pytest.mark.parametrize("name", ["admin", "Guest Author"])
def test_an_organisation_that_is_nobody(name: str) -> None:
    assert authors("<p>By Anna Moss</p>", {"@type": "Organization", "name": name})[0] == ANNA


@pytest.mark.parametrize(
    "name",
    [
        "Anna Moss - Harbour Post",
        "Anna Moss | The Friendly Kitchen",
        "Anna Moss, Harbour Media Group",
        "Anna Moss/Harbour Post",
        "Anna Moss, Lindmoor Bugle",
        "Anna Moss, Lindmoor Enquirer",
        "Anna Moss, The Harbour Dispatch",
        "Anna Moss, Harbour Coast Newspapers",
        "Anna Moss The Harbour Blade",
    ],
)
def test_the_house_behind_a_persons_name_is_no_author(name: str) -> None:
    head = "<title>Bridge | Lindmoor Bugle</title>"
    assert authors("", {"@type": "Person", "name": name}, head) == (ANNA, "json-ld")
    assert authors("", [name], head) == (ANNA, "json-ld")


@pytest.mark.parametrize("name", ["Lindmoor Blade", "The Lindmoor Blade"])
def test_the_house_that_a_site_is_called_by_is_none_with_its_article_or_without(name: str) -> None:
    head = f'<meta property="og:site_name" content="{name}"><title>Bridge</title>'
    for byline in ("Anna Moss, Lindmoor Blade", "Anna Moss, The Lindmoor Blade"):
        assert authors("", {"@type": "Person", "name": byline}, head)[0] == ANNA


def test_an_agency_behind_a_persons_name_is_credited_with_them() -> None:
    both = [*ANNA, ("Reuters", "Organization")]
    assert authors("", {"@type": "Person", "name": "Anna Moss, Reuters"})[0] == both


@pytest.mark.parametrize("name", ['Anna "Quay" Moss', "Anna “Quay Girl” Moss", "Anna «Quay» Moss"])
def test_a_name_keeps_the_quotation_marks_of_a_nickname(name: str) -> None:
    assert authors("", {"@type": "Person", "name": name})[0] == [(name, "Person")]
    assert authors("", {"@type": "Person", "name": f"“{ANNA[0][0]}”"})[0] == ANNA


def test_a_bracket_that_is_not_closed_ends_a_name() -> None:
    assert authors("", {"@type": "Person", "name": "Anna Moss (Quay_"})[0] == ANNA
