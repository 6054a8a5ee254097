"""Days of changes that lack the year which the date before them has."""

import pytest

from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.dates.yearless import later

FIRST = read("2021-05-03 13:45")


@pytest.mark.parametrize(
    ("language", "piece", "moment"),
    [
        ("de", "aktualisiert 04.05., 09:00 Uhr", "2021-05-04T09:00:00"),
        ("fi", "päivitetty 4.5. klo 9.00", "2021-05-04T09:00:00"),
        ("cs", "aktualizováno 4. 5. 9:00", "2021-05-04T09:00:00"),
        ("en", "updated: 4 May, 09:00", "2021-05-04T09:00:00"),
        ("de", "aktualisiert um 16.20.", "2021-05-03T16:20:00"),
    ],
)
def test_the_day_or_the_time_of_a_change(language: str, piece: str, moment: str) -> None:
    assert FIRST is not None
    told = later(piece, FIRST, language)
    assert told is not None
    assert told.text() == moment


@pytest.mark.parametrize("piece", ["aktualisiert 02.05., 09:00 Uhr", "aktualisiert", "updated 9:05"])
def test_what_is_earlier_or_tells_nothing_is_no_change(piece: str) -> None:
    assert FIRST is not None
    assert later(piece, FIRST, "de") is None
