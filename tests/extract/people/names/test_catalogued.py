"""Names as catalogues have them, last name first."""

import pytest

from newscrawl.extract.people.names.catalogued import righted, upright
from tests.extract.people.test_authors import authors


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Moss, Ada", "Ada Moss"),
        ("Moss, Ada B.", "Ada B. Moss"),
        ("van der Moss, Ada", "Ada van der Moss"),
        ("Moss, Ada van der", "Ada van der Moss"),
        ("Moss-Lund, Ada; Ox, Ben", "Ada Moss-Lund; Ben Ox"),
        ("Мосс, Ада", "Ада Мосс"),
    ],
)
def test_the_last_name_first(text: str, names: str) -> None:
    assert upright(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moss",
        "Ada Moss, Ben Lund",
        "Moss, Ada, Ben",
        "Harbour Post, Lindmoor Desk",
        "Moss, Ada; Lund",
        "",
    ],
)
def test_other_texts_are_left_as_they_are(text: str) -> None:
    assert upright(text) == text


def test_elsewhere_only_where_a_common_first_name_tells() -> None:
    creator = '<meta name="DC.creator" content="Moss, Ada">'
    assert authors("", head=creator)[0] == [("Ada Moss", "Person")]
    cited = "".join(f'<meta name="citation_author" content="{name}">' for name in ("Moss, Ada", "Lund, Ben"))
    assert authors("", head=cited)[0] == [("Ada Moss", "Person"), ("Ben Lund", "Person")]
    both = '<meta name="author" content="Anna, Bob">'
    assert authors("", head=both)[0] == [("Anna", "Person"), ("Bob", "Person")]
    turned = '<meta name="author" content="Moss, Anna">'
    assert authors("", head=turned)[0] == [("Anna Moss", "Person")]
    assert authors("", "Moss, Anna; García, José Luis")[0] == [
        ("Anna Moss", "Person"),
        ("José Luis García", "Person"),
    ]
    assert righted("Anna Moss, Peter Lund") == "Anna Moss, Peter Lund"
    assert righted("Moss, Anna, Lund, Peter") == "Moss, Anna, Lund, Peter"
    assert righted("Redaktion, Peter") == "Redaktion, Peter"
