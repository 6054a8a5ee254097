"""What somebody is, in capitals as a name has them, and names that end likewise."""

import pytest

from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.kinds import is_of_role
from newscrawl.extract.people.names.names import split_names

POSTS = [
    "Policy Officer", "Parish Priest", "Research Fellow", "Town Clerk", "Software Engineer", "Vice President",
    "Foreign Minister", "Lord Mayor", "Doctoral Candidate", "Youth Worker", "Secretario General",
    "Presidente Nacional", "Maire Adjoint", "Directeur Général", "Communications Officer", "Board Member",
]  # fmt: skip


@pytest.mark.parametrize("post", POSTS)
def test_a_post_is_no_name(post: str) -> None:
    assert is_of_role(post)
    assert not is_full_name(post)
    assert split_names(f"By Ada Moss, {post}") == ["Ada Moss"]
    assert split_names(f"By Ada Moss, {post}, and Ben Lund") == ["Ada Moss", "Ben Lund"]


@pytest.mark.parametrize(
    "name",
    ["Ada Priest", "Ben Dean", "Asghar Ali Engineer", "Eva Mayor", "Cleo Minister", "Ada Clerk", "Ben Coach"],
)
def test_what_is_a_last_name_as_well_is_one_behind_a_first_name(name: str) -> None:
    assert is_full_name(name)
    assert split_names(f"By {name}") == [name]


@pytest.mark.parametrize(
    "name", ["Professor Ada Moss", "President Ada Moss", "Mayor Ben Lund", "Pastor Ada Moss"]
)
def test_how_somebody_is_addressed_stays_before_the_name(name: str) -> None:
    assert split_names(f"By {name}") == [name]


@pytest.mark.parametrize(
    "text", ["Professor", "Professor Emeritus", "Professor of Law", "Associate Professor"]
)
def test_without_a_name_it_is_a_post(text: str) -> None:
    assert split_names(f"By Ada Moss, {text}") == ["Ada Moss"]


HELD = [
    "Catedrática de Geografía", "Docente di Storia", "Professeur de Droit", "Professora da Universidade",
    "Doctor en Derecho", "Portavoz del Partido Verde",
]  # fmt: skip


@pytest.mark.parametrize("post", HELD)
def test_so_is_who_holds_one_and_of_what(post: str) -> None:
    assert is_of_role(post)
    assert split_names(f"Por Marta Quintana, {post}") == ["Marta Quintana"]


@pytest.mark.parametrize("name", ["Ramón del Valle", "Ordinario Moss", "Maria da Costa", "Alcalde Ruiz"])
def test_a_last_name_may_begin_with_of(name: str) -> None:
    assert not is_of_role(name)
