"""The zone behind a time of day."""

import datetime as dt

import pytest

from newscrawl.extract.dates.moments.offsets import zone_after

SUMMER, WINTER = dt.date(2021, 7, 5), dt.date(2021, 1, 4)


@pytest.mark.parametrize(
    ("text", "summer", "winter"),
    [
        ("+0530", 330, 330),
        (" −03:00", -180, -180),
        (" (GMT+7)", 420, 420),
        (" IST", 330, 330),
        (" [HKT] The ferry", 480, 480),
        (" Europe/Berlin", 120, 60),
        (" Eastern Daylight Time", -240, -300),
        (" ET", -240, -300),
    ],
)
def test_a_zone_by_its_number_or_its_name(text: str, summer: int, winter: int) -> None:
    assert (zone_after(text, SUMMER), zone_after(text, WINTER)) == (summer, winter)


@pytest.mark.parametrize("text", ["", " The ferry", " ist offen", " +15:30", " Asia/Nowhere", " XYZ"])
def test_what_is_no_zone(text: str) -> None:
    assert zone_after(text, SUMMER) is None
