"""The time zone of a site whose outlet nobody has described."""

from zoneinfo import ZoneInfo

import pytest

from newscrawl.extract.dates import zones
from newscrawl.extract.dates.moments.when import read


@pytest.mark.parametrize(
    ("url", "language", "zone"),
    [
        ("https://www.post.co.uk/1", "en", "Europe/London"),
        ("https://post.in/1", "en-GB", "Asia/Kolkata"),
        ("https://post.example/1", "de-AT", "Europe/Vienna"),
        ("https://post.example/1", "de", None),
        ("https://post.com/1", "en-US", None),
        ("https://post.co/1", "en", None),
        ("https://post.com.co/1", "es", "America/Bogota"),
        ("https://post.am/1", "en", "Asia/Yerevan"),
        ("https://post.tv/1", "en", None),
        ("https://[post/1", "", None),
    ],
)
def test_the_host_before_the_language(url: str, language: str, zone: str | None) -> None:
    assert zones.zone_of(url, language) == zone


def test_every_zone_is_one() -> None:
    assert all(ZoneInfo(name).key == name for name in zones._ZONES.values())


@pytest.mark.parametrize(
    ("url", "language", "spoken"),
    [
        ("https://post.co.uk/1", "en", "en-GB"),
        ("https://post.com.au/1", "en", "en-AU"),
        ("https://post.us/1", "en", "en"),
        ("https://post.ca/1", "en", "en"),
        ("https://post.io/1", "en", "en"),
        ("https://post.com/1", "en", "en"),
        ("https://post.co.uk/1", "en-US", "en-GB"),
        ("https://post.com/1", "en-US", "en-US"),
        ("https://post.de/1", "de", "de"),
        ("https://[post/1", "en", "en"),
    ],
)
def test_english_is_that_of_the_country(url: str, language: str, spoken: str) -> None:
    assert zones.spoken_in(url, language) == spoken


def test_english_of_no_country_is_that_of_the_locale_for_other_sites() -> None:
    assert zones.spoken_in("https://post.com/1", "en", "en_GB") == "en-GB"
    assert zones.spoken_in("https://post.in/1", "en", "en_US") == "en-IN"
    assert zones.spoken_in("https://post.com/1", "en-US", "en_GB") == "en-US"
    assert zones.spoken_in("https://post.com/1", "en", "de_DE") == "en"


def test_a_zone_of_north_america_in_words() -> None:
    when = read("September 12, 2023 08:00 AM Eastern Daylight Time")
    assert when is not None
    assert when.text() == "2023-09-12T08:00:00-04:00"
    noon = read("January 12, 2023 12:00 PM Pacific Time")
    assert noon is not None
    assert noon.text() == "2023-01-12T12:00:00-08:00"
