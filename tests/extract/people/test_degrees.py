"""Degrees in short behind a name."""

import pytest

from newscrawl.extract.people.names import split_names
from tests.extract.people.test_authors import authors

NAMES = [
    "Anna Moss, PhD", "Anna Moss, RD", "Anna Moss, MS, RDN, CSSD", "Anna Moss, MD, FACP", "Anna Moss, M.A.",
    "Anna Moss, Ph.D.", "Anna Moss, Jr.", "Anna Maria Moss, MS, RDN, CSSD, LD, FAAP",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_they_are_no_authors_of_their_own(name: str) -> None:
    assert split_names(name) == split_names(f"By {name}") == [name]
    assert split_names(f"By {name} and Peter Lund, MD") == [name, "Peter Lund, MD"]


@pytest.mark.parametrize("name", NAMES)
def test_a_line_that_nothing_marks_names_who_has_some(name: str) -> None:
    assert authors(f"<p>By {name}</p>") == ([(name, "Person")], "visible")


def test_who_is_called_as_a_degree_is_somebody() -> None:
    assert split_names("Anna Moss, Wu Ma") == ["Anna Moss", "Wu Ma"]
    assert split_names("Moss, Ma") == ["Moss", "Ma"]


def test_degrees_keep_their_capitals() -> None:
    assert split_names("ANNA MOSS, MS, RD AND PETER LUND, JR.") == ["Anna Moss, MS, RD", "Peter Lund, Jr."]
