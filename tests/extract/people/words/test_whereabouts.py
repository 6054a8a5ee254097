"""Where somebody is and for whom they write, behind their name in a byline."""

import pytest

from newscrawl.extract.people.names.names import split_names


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Door Eva Thorn en Ada de Moss voor Het Nieuwe Blad", "nl"),
        ("Par Eva Thorn et Ada de Moss pour Le Courrier", "fr"),
        ("Par Eva Thorn à Quai-Neuf et Ada de Moss à Lindmoor", "fr"),
        ("Por Eva Thorn y Ada de Moss para El Faro", "es"),
        ("di Eva Thorn e Ada de Moss per Il Molo", "it"),
        ("Av Eva Thorn och Ada de Moss för Hamnbladet", "sv"),
        ("Eva Thorn i Ada de Moss dla Kuriera", "pl"),
        ("Pišu: Eva Thorn i Ada de Moss za Most", "hr"),
        ("De Eva Thorn și Ada de Moss pentru Ziarul", "ro"),
        ("Oleh Eva Thorn dan Ada de Moss untuk Kabar", "id"),
        ("Eva Thorn a Ada de Moss z Prahy", "cs"),
    ],
)
def test_for_whom_or_from_where_two_people_write(line: str, language: str) -> None:
    assert split_names(line, language) == ["Eva Thorn", "Ada de Moss"]


@pytest.mark.parametrize("name", ["Per Moss", "Fra Benedetto", "Za Win Htut", "Eva Z Moss"])
def test_names_that_are_spelled_like_words_before_an_outlet(name: str) -> None:
    assert split_names(name) == [name]


@pytest.mark.parametrize(
    "line", ["By Ada Moss of The Post Staff", "By ADA MOSS, Of The Post", "BY ADA MOSS, OF THE POST"]
)
def test_of_which_paper_somebody_is(line: str) -> None:
    assert split_names(line) == ["Ada Moss"]
