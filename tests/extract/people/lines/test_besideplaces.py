"""Names beside a date with where somebody is behind each."""

import pytest

from newscrawl.extract.people.lines.besideplaces import named_where
from tests.extract.people.test_authors import authors

DAY = "<div>June 5, 2026</div>"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Anna Moss in Lindmoor", ["Anna Moss"]),
        ("Anna Moss in Lindmoor and Peter Lund in New York", ["Anna Moss", "Peter Lund"]),
        ("Anna Moss, Peter Lund in Lindmoor", ["Anna Moss", "Peter Lund"]),
        ("Anna Moss for the Harbour Post", ["Anna Moss"]),
        ("Anna Moss For The Harbour Post", ["Anna Moss"]),
        ("Anna Moss per LinderNotizie", ["Anna Moss"]),
        ("Anna Moss, de Linder Alto", ["Anna Moss"]),
        ("Anna Moss, à Lindemer", ["Anna Moss"]),
        ("Anna de Moss", []),
        ("Anna Moss, de la mer", []),
        ("Life in Lindmoor", []),
        ("Anna Moss in the harbour of Lindmoor", []),
        ("Anna Moss in Lindmoor and more news", []),
        ("Boats for Lindmoor", []),
        ("Anna Moss and Peter Lund", []),
    ],
)
def test_a_name_before_a_place(line: str, names: list[str]) -> None:
    assert named_where(line) == names


def test_it_is_a_byline_beside_a_date_alone() -> None:
    line = "<div>Anna Moss in Lindmoor and Peter Lund in Rome</div>"
    assert [name for name, _ in authors(line + DAY)[0]] == ["Anna Moss", "Peter Lund"]
    assert authors(line + "<div>Harbour</div>")[0] == []


def test_who_is_spoken_of_wrote_nothing() -> None:
    text = "The board of the harbour said on Monday that Anna Moss had been told, and that she would stay on."
    assert authors(f"<div>Anna Moss in Lindmoor</div>{DAY}<p>{text}</p>")[0] == []
