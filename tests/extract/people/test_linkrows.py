"""Who is named in a row behind the link of a profile."""

import pytest

from tests.extract.people.test_authors import authors

ADA = "<a rel=author href='/authors/ada'>Ada Moss</a>"
BEN = "<a rel=author href='/authors/ben'>Ben Lund</a>"


@pytest.mark.parametrize(
    ("row", "further"),
    [
        (f"{ADA}, {BEN}, <i>Eva Thorn</i> and <i>Ida Quay</i>", ["Ben Lund", "Eva Thorn", "Ida Quay"]),
        (f"{ADA}<small>,</small> {BEN}", ["Ben Lund"]),
        (f"{ADA} and <i>Eva Thorn</i>", ["Eva Thorn"]),
        (f"{ADA}, <i>Eva Thorn</i>", []),
        (f"{ADA} <i>Eva Thorn</i>", []),
        (f"{ADA} with pictures of {BEN.replace(' rel=author', '')}", []),
        (f"{ADA} and <i>others</i>", []),
    ],
)
def test_a_row_goes_on_with_commas_and_a_word_for_and(row: str, further: list[str]) -> None:
    for body in (f"<div>{row}</div>", f"<div>{row.replace(' rel=author', '')}</div>"):
        assert [name for name, _ in authors(body)[0]] == ["Ada Moss", *further]
