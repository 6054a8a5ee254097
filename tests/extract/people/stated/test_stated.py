"""Authors in JSON-LD that publishing systems write in ways of their own."""

import json

import pytest

from tests.extract.people.test_authors import authors, objects

ADA, BEN = ("Ada Moss", "Person"), ("Ben Lund", "Person")


@pytest.mark.parametrize(
    "author",
    [
        {"@type": "Person", "name": {"@type": "Person", "name": "Ada Moss"}},
        {"1": {"@type": "Person", "name": "Ada Moss"}},
        '[{"@type": "Person", "name": "Ada Moss"}]',
        '{"name": "Ada Moss"}',
        "['Ada Moss']",
        {"@type": "Person", "name": "Moss, Ada"},
        [{"@type": "Role", "roleName": "Reporter", "author": {"@type": "Person", "name": "Ada Moss"}}],
    ],
)
def test_a_person_in_something_else(author: object) -> None:
    assert authors("", author) == ([ADA], "json-ld")


def test_of_very_many_the_first_are_named() -> None:
    first = ["Ada", "Ben", "Eva", "Tom", "Kim", "Lea", "Max", "Ian", "Amy", "Joe", "Sue", "Ned"]
    people = [{"@type": "Person", "name": f"{name} Lund"} for name in [*first, "Zoe"]]
    assert authors("", people) == ([(f"{name} Lund", "Person") for name in first], "json-ld")


def test_an_account_that_begins_with_a_first_name() -> None:
    anna = ([("Anna Moss", "Person")], "json-ld")
    assert authors("", {"@type": "Person", "name": "anna.moss@harbourpost.example"}) == anna
    assert authors("", {"@type": "Person", "name": "web.desk@harbourpost.example"}) == ([], "")


@pytest.mark.parametrize(
    "author",
    [
        {"0": {"@type": "Person", "name": "Ada Moss"}, "1": {"@type": "Person", "name": "Ben Lund"}},
        "['Ada Moss', 'Ben Lund']",
        '["Ada Moss", "Ben Lund"]',
    ],
)
def test_several_in_something_else(author: object) -> None:
    assert authors("", author) == ([ADA, BEN], "json-ld")


@pytest.mark.parametrize("author", ["[", "{", "[[]]", "{}", '{"0": 1}', {"name": {"name": {}}}, "[null]"])
def test_nobody_in_something_else(author: object) -> None:
    assert authors("<p class='byline'>By Ben Lund</p>", author) == ([BEN], "selector")


def test_lists_in_texts_in_lists_have_an_end() -> None:
    assert authors("", ["[" * 3000, '["' * 2000]) == ([], "")


@pytest.mark.parametrize("name", ["null null", "undefined undefined", "Unknown Author"])
def test_what_stands_in_the_place_of_both_names(name: str) -> None:
    assert authors("", {"@type": "Person", "name": name}) == ([], "")
    assert authors("<p class='byline'>By Ben Lund</p>", {"@type": "Person", "name": name})[0] == [BEN]


def test_an_organisation_that_the_title_ends_in_gives_way_to_who_is_named() -> None:
    site, byline = {"@type": "Organization", "name": "Anna Bell"}, "<p class='byline'>By Ada Moss</p>"
    assert authors(byline, site, "<title>Bridge | Anna Bell</title>") == ([ADA], "selector")
    assert authors(byline, site, "<title>Bridge</title>") == ([("Anna Bell", "Person")], "json-ld")


def test_a_few_words_of_which_only_the_first_has_a_capital_are_a_desk() -> None:
    assert authors("", {"@type": "Person", "name": "Ziņu dienests"}) == (
        [("Ziņu dienests", "Organization")],
        "json-ld",
    )
    assert authors("", {"@type": "Person", "name": "Maria moss"}) == ([("Maria moss", "Person")], "json-ld")


def test_who_took_the_pictures_is_no_author() -> None:
    made = [{"@type": "Person", "name": "text: Ada Moss"}, {"@type": "Person", "name": "foto: Ben Lund"}]
    assert authors("", made) == ([ADA], "json-ld")


def test_the_publisher_is_one_author_whatever_signs_its_name_has() -> None:
    house = {"@type": "Organization", "name": "Focus Quay - QNA English News"}
    data = json.dumps({"@type": "WebSite", "publisher": house})
    head = f'<script type="application/ld+json">{data}</script>'
    assert authors("", house, head) == ([("Focus Quay - QNA English News", "Organization")], "json-ld")


@pytest.mark.parametrize(
    "name", ["Super User", "superadmin", "Administrador", "Author Name", "администратор"]
)
def test_the_account_that_a_system_begins_with_is_nobody(name: str) -> None:
    assert authors("", {"@type": "Person", "name": name}) == ([], "")
    assert authors(f"<p>Written by {name}</p>") == ([], "")


def test_the_address_of_one_of_several_is_none_of_theirs() -> None:
    found, _ = objects("", {"@type": "Person", "name": "Ada Moss and Ben Lund", "url": "/author/ada"})
    assert [(one.name, one.url) for one in found] == [("Ada Moss", None), ("Ben Lund", None)]


@pytest.mark.parametrize("url", ["/autoren", "/autoren/", "/about/editors/"])
def test_the_list_of_all_is_nobodys_page(url: str) -> None:
    found, _ = objects("", {"@type": "Person", "name": "Ada Moss", "url": url})
    assert [(one.name, one.url) for one in found] == [("Ada Moss", None)]


def test_a_list_that_says_that_it_is_one() -> None:
    people = [{"@type": "Person", "name": "Ada Moss"}, {"@type": "Person", "name": "Ben Lund"}]
    assert authors("", {"@list": people}) == ([ADA, BEN], "json-ld")


def test_the_name_of_a_publisher_is_as_readers_see_it() -> None:
    house = {"@type": "Organization", "name": "Moss &amp; Sons Daily"}
    data = json.dumps({"@type": "NewsArticle", "headline": "Bridge", "publisher": house})
    head = f'<script type="application/ld+json">{data}</script>'
    assert authors("", house, head)[0] == [("Moss & Sons Daily", "Organization")]


def test_a_number_is_nobody_and_a_correspondent_no_person() -> None:
    for nobody in ("12345", "!!"):
        assert authors("", {"@type": "Person", "name": nobody})[0] == []
    assert authors("", {"@type": "Person", "name": "By a Correspondent"})[0][0][1] == "Organization"
