"""Degrees in short behind a name."""

import pytest

from newscrawl.extract.people.names.names import split_names
from tests.extract.people.test_authors import authors

NAMES = [
    ("Anna Moss, PhD", "Anna Moss, PhD"), ("Anna Moss, Jr.", "Anna Moss, Jr."),
    ("Anna Moss, RD", "Anna Moss"),
    ("Anna Moss, MS, RDN, CSSD", "Anna Moss"), ("Anna Moss, MD, FACP", "Anna Moss, MD"),
    ("Anna Moss, M.A.", "Anna Moss"), ("Peter Lund, S.J.", "Peter Lund"),
    ("Anna Maria Moss, MS, RDN, CSSD, LD, FAAP", "Anna Maria Moss"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_they_are_no_authors_of_their_own(text: str, name: str) -> None:
    assert split_names(text) == split_names(f"By {text}") == [name]
    assert split_names(f"By {text} and Peter Lund, MD") == [name, "Peter Lund, MD"]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_line_that_nothing_marks_names_who_has_some(text: str, name: str) -> None:
    assert authors(f"<p>By {text}</p>") == ([(name, "Person")], "visible")


def test_who_is_called_as_a_degree_is_somebody() -> None:
    assert split_names("Anna Moss, Wu Ma") == ["Anna Moss", "Wu Ma"]
    assert split_names("Moss, Ma") == ["Moss", "Ma"]


def test_degrees_keep_their_capitals() -> None:
    assert split_names("ANNA MOSS, MSC, RD AND PETER LUND, JR.") == ["Anna Moss, MSC", "Peter Lund, Jr."]
