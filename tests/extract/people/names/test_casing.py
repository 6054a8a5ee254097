"""Names in capitals, as names are written else."""

import pytest

from newscrawl.extract.people.names.casing import cased
from newscrawl.extract.people.names.names import split_names


def test_capitals_with_a_dotted_i_are_turkish() -> None:
    assert cased("SEVGİ ALTINOK") == "Sevgi Altınok"
    assert cased("ADA LINDMOOR") == "Ada Lindmoor"


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("AYŞE YILMAZ", "Ayşe Yılmaz"),
        ("Haber: IRMAK KILIÇ / ANKARA", "Irmak Kılıç"),
        ("İSMAİL IŞIK", "İsmail Işık"),
        ("Ayşe Yılmaz", "Ayşe Yılmaz"),
    ],
)
def test_a_turkish_i_has_no_dot_that_had_none_in_capitals(byline: str, name: str) -> None:
    assert split_names(byline, "tr") == [name]
    assert split_names("PHILIP MOSS", "en") == ["Philip Moss"]
