"""What somebody does and for whom, right behind their name."""

import pytest

from newscrawl.extract.people.names.duties import before_duty, without_bureau, without_outlet
from newscrawl.extract.people.names.names import split_names


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("By Ada Moss Staff Writer", "Ada Moss"),
        ("By Ada Moss Senior Harbour Correspondent", "Ada Moss"),
        ("By Ada Moss HPN Executive Editor", "Ada Moss"),
        ("By Ada Moss Political Editor", "Ada Moss"),
        ("By Ada Lund Moss Home Editor", "Ada Lund Moss"),
        ("By Barry White Sports Editor", "Barry White"),
        ("ADA MOSS AP Sports Writer", "Ada Moss"),
        ("By Ada Moss Associated Press Writer", "Ada Moss"),
        ("Par Ada Moss Envoyée spéciale à Lindmoor", "Ada Moss"),
        ("Anna Moss Globe Correspondent", "Anna Moss"),
        ("Anna Moss Showbiz Reporter", "Anna Moss"),
        ("Ada Moss Lindmoor Examiner Staff Writer", "Ada Moss"),
        ("Ada Moss staff writer", "Ada Moss"),
        ("ADA MOSS Staff Writer", "Ada Moss"),
        ("Anna Moss Contributing Columnist", "Anna Moss"),
        ("Anna Moss City Editor", "Anna Moss"),
        ("By Ada Moss Local Democracy Reporter", "Ada Moss"),
        ("By Ada Moss Assistant News Editor", "Ada Moss"),
        ("By Ada Moss Multimedia Journalist", "Ada Moss"),
        ("By Ada Moss Senior Reporter, Harbour Post", "Ada Moss"),
        ("By Robert Hale III Staff Writer", "Robert Hale III"),
        ("Lucía Moss Corresponsal en Lindmoor", "Lucía Moss"),
        ("Anna Moss Reporter", "Anna Moss"),
        ("Anna Moos Redakteurin Wirtschaft", "Anna Moos"),
        ("Anna Moos Volontärin", "Anna Moos"),
        ("Anna Moos ledarskribent", "Anna Moos"),
        ("ADA MOSS er kommentator i HP", "Ada Moss"),
        ("Ada Moss ist Redakteurin bei der Hafenpost", "Ada Moss"),
        ("Ada Moss is a reporter in Lindmoor", "Ada Moss"),
        ("Anna Moos kommentator", "Anna Moos"),
        ("Анна Мохова Корреспондент", "Анна Мохова"),
    ],
)
def test_a_name_before_words_for_what_somebody_does(byline: str, name: str) -> None:
    assert split_names(byline)[0] == name


@pytest.mark.parametrize(
    "text",
    [
        "Health Policy Reporter",
        "Harbour Town Senior Correspondent",
        "By Health Policy Reporter",
        "By Admin Sports Writer",
        "By our Special Correspondent",
        "By HT Correspondent",
        "White House Correspondent",
        "Our Harbour Staff Writer",
        "Anna MossingTravel Reporter",
    ],
)
def test_a_post_alone_names_nobody(text: str) -> None:
    assert split_names(text) == []


def test_only_a_byline_or_a_common_first_name_tells_a_name_before_a_post() -> None:
    assert before_duty("Ada Moss Senior Writer", introduced=True) == "Ada Moss"
    assert before_duty("Ada Moss Senior Writer", introduced=False) == ""
    assert before_duty("Anna Moss Senior Writer", introduced=False) == "Anna Moss"
    assert before_duty("Ada Moss", introduced=True) == ""
    assert before_duty("Ada Moss Washington Correspondent", introduced=True) == "Ada Moss"
    assert before_duty("Ada Moss Court Reporter", introduced=True) == "Ada Moss"
    assert before_duty("Ada Moss Film Critic", introduced=True) == "Ada Moss"
    assert without_bureau("Anna Moss Staff") == "Anna Moss"
    assert without_bureau("Anna Staff") == "Anna Staff"


def test_an_outlets_short_name_behind_that_of_somebody() -> None:
    assert without_outlet("By Ada Moss BBC News, Lindmoor") == "By Ada Moss, Lindmoor"
    assert without_outlet("Ada Moss LDRS") == "Ada Moss"
    assert without_outlet("BBC News") == "BBC News"
    assert without_outlet("Ada Moss MP") == "Ada Moss MP"


@pytest.mark.parametrize(
    "byline",
    [
        "By ANNA MOSS Herald Staff Writer",
        "Anna Moss Lindmoor Post Staff Writer",
        "By Anna Moss Times Reporter",
        "Anna Moss The Lindmoor Post Senior Reporter",
        "Anna Moss Capitol Bureau",
        "Anna Moss Tribune News Service",
        "Anna Moss Local Democracy Reporting Service",
    ],
)
def test_the_outlet_or_the_office_behind_a_name_is_no_part_of_it(byline: str) -> None:
    assert split_names(byline) == ["Anna Moss"]


def test_a_name_of_three_parts_stays_whole_before_an_outlet() -> None:
    assert split_names("By Mary Ann Moss Herald Staff Writer") == ["Mary Ann Moss"]
    assert split_names("By Robert J. Hale Herald Staff Writer") == ["Robert J. Hale"]


@pytest.mark.parametrize("outlet", ["Sydney Morning Herald Reporter", "Dallas Morning News Staff Writer"])
def test_an_outlet_before_a_post_is_nobody(outlet: str) -> None:
    assert split_names(outlet) == []


@pytest.mark.parametrize("office", ["Robert Koch Institut", "Jackson Free Press Staff"])
def test_an_office_called_by_a_name_stays_whole(office: str) -> None:
    assert split_names(office) == [office]


def test_both_of_two_writers_before_what_they_are() -> None:
    assert split_names("ANNA MOSS and BEN HOLT Staff writers") == ["Anna Moss", "Ben Holt"]
    assert split_names("Anna Moss City Editor and Peter Holt Senior Reporter") == ["Anna Moss", "Peter Holt"]
