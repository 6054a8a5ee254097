"""Numbers beside a month that are days of a period, or of a time, and those that are years."""

import pytest

from newscrawl.extract.dates.when import read


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15-17 May 2021", "2021-05-17"),
        ("15 & 17 May 2021", "2021-05-17"),
        ("15./17. May 2021", "2021-05-17"),
        ("30 Apr – 17 May 2021", "2021-05-17"),
        ("30 Apr & 17 May 2021", "2021-05-17"),
        ("Apr 30 - 17 May 2021", "2021-05-17"),
        ("May 15-17, 2021", "2021-05-17"),
        ("May 15 – 17 2021", "2021-05-17"),
        ("17-May-21", "2021-05-17"),
        ("May-17-21", "2021-05-17"),
        ("17 May 21", "2021-05-17"),
        ("May 17, 21", "2021-05-17"),
        ("17 May 21 at 10 o'clock", "2021-05-17"),
    ],
)
def test_the_last_day_of_a_period_is_no_year(text: str, day: str) -> None:
    when = read(text, "en")
    assert when is not None
    assert when.text() == day


@pytest.mark.parametrize("text", ["May 15-17", "Dec. 8–12", "15-17 May"])
def test_a_period_without_a_year_is_no_date(text: str) -> None:
    assert read(text, "en") is None


@pytest.mark.parametrize(
    "text",
    [
        *(
            "29 luglio, 20:18",
            "29 July 14:05",
            "3.5., 20:19:21",
            "14 May 10.30",
            "14. Mai 10.30 Uhr",
            "14 mai 10h30",
        ),
        *("14. Mai, 10 Uhr", "Updated May 14, 10 a.m. ET", "May 14, 10 pm", "14 Mei 19.30 WIB", "1.5. 12.30"),
        *("14/05 10h30", "14 mai 10h30", "14 мая 10 часов"),
    ],
)
def test_the_hour_of_a_date_without_a_year_is_no_year(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "14 May 10, 9 a.m.",
        "14 May 10 9.00",
        "May 14, 10 at 9 am",
        "14.05.10, 9h00",
        "14.5.10. 9:00",
        "May.14.10 9:00",
    ],
)
def test_the_year_before_an_hour_is_one(text: str) -> None:
    when = read(text)
    assert when is not None
    assert when.text() == "2010-05-14T09:00:00"


@pytest.mark.parametrize("text", ["2021/05/14 PM 3:00", "14 May 21 PM 3:00", "14.05.21 am Hafen"])
def test_the_year_or_day_before_half_a_day_or_another_word_is_one(text: str) -> None:
    when = read(text)
    assert when is not None
    assert when.day.isoformat() == "2021-05-14"
