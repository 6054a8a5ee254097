"""Numbers beside a month that are days of a period, or of a time, and those that are years."""

import pytest

from newscrawl.extract.dates.moments.periods import tells_period
from newscrawl.extract.dates.moments.when import read
from tests.extract.dated import dates, published


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


@pytest.mark.parametrize(
    "line",
    [
        "4–8 March 2024",
        "March 4-8, 2024",
        "4 to 8 March 2024",
        "4 March - 8 April 2024",
        "March 28 - April 3, 2024",
        "vom 4. bis 8. März 2024",
        "04.-08.03.2024",
        "04.03. - 08.04.2024",
        "du 4 au 8 mars 2024",
        "с 4 по 8 марта 2024",
    ],
)
def test_days_between_which_something_is_are_none_of_an_article(line: str) -> None:
    assert tells_period(line)
    assert published(dates(f"<p>{line}</p><p>text</p>")) is None


@pytest.mark.parametrize(
    "line",
    [
        "9-10 March 2024",
        "4 March 2024 - 14:05",
        "4 March 2024 - 5 March 2024",
        "4 March 2024, 9-17 minutes",
        "2024-03-04",
        "04-03-2024",
        "4.3.2024 - 14.05",
        "Page 4-8, 4 March 2024",
        "Pages 4 to 28 | 4 March 2024",
        "March 4, 2024 - 12 comments",
    ],
)
def test_other_numbers_with_a_dash_are_no_period(line: str) -> None:
    assert not tells_period(line)
    assert published(dates(f"<p>{line}</p><p>text</p>")) is not None
