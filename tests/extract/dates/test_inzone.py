"""Times that state no zone, and names of zones that several countries have, on the clock of an outlet."""

import pytest

from newscrawl.extract.dates.moments.when import parse


def test_a_zone_is_added_only_where_none_is_stated() -> None:
    local, zoned = parse("2019-07-18T13:00"), parse("2019-07-18T13:00Z")
    assert local is not None
    assert zoned is not None
    assert local.in_zone("Europe/Berlin").text() == "2019-07-18T13:00:00+02:00"
    assert local.in_zone("No/Such_Zone") == local
    assert zoned.in_zone("Europe/Berlin") == zoned


@pytest.mark.parametrize(
    ("text", "zone", "offset"),
    [
        ("2019-01-18T13:00", "Europe/Berlin", "+01:00"),
        ("2019-10-27T01:59", "Europe/Berlin", "+02:00"),
        ("2019-10-27T03:00", "Europe/Berlin", "+01:00"),
        ("2019-10-27T02:30", "Europe/Berlin", "+02:00"),  # an hour told twice: the first of the two
        ("2019-03-31T02:30", "Europe/Berlin", "+01:00"),  # an hour left out: before the clock was changed
        ("2019-07-18T13:00", "Asia/Kolkata", "+05:30"),
        ("2019-07-18T13:00", "Asia/Kathmandu", "+05:45"),
        ("2019-07-18T13:00", "Australia/Adelaide", "+09:30"),
        ("2019-01-18T13:00", "Australia/Adelaide", "+10:30"),
        ("2019-01-18T13:00", "America/St_Johns", "-03:30"),
    ],
)
def test_a_zone_has_the_offset_of_its_season(text: str, zone: str, offset: str) -> None:
    when = parse(text)
    assert when is not None
    assert when.in_zone(zone).text() == f"{text}:00{offset}"


@pytest.mark.parametrize(
    ("text", "zone", "offset"),
    [
        ("18 July 2019 13:00 IST", "Europe/Dublin", 60),
        ("18 January 2019 13:00 IST", "Asia/Jerusalem", 120),
        ("18 January 2019 13:00 IST", "Asia/Kolkata", 330),
        ("18 January 2019 13:00 IST", "Europe/Dublin", 330),  # in winter Ireland has no such time
        ("18 July 2019 13:00 CST", "Asia/Shanghai", 480),
        ("18 July 2019 13:00 CST", "Europe/Berlin", -360),
        ("2019-07-18T13:00:00+02:00", "Asia/Shanghai", 120),
    ],
)
def test_the_name_of_a_zone_is_the_one_of_the_country(text: str, zone: str, offset: int) -> None:
    when = parse(text)
    assert when is not None
    assert when.by_clock_of(zone).offset == offset
    assert when.by_clock_of(None) == when
