"""Which of two numbers is the month, by mark, language and clock, and what stands between them."""

import pytest

from newscrawl.extract.dates.moments.when import read


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en-US", "05-03-2021"),
        ("en_US", "Ada Moss | 05-03-21"),
        ("es-US", "05-03-2021"),
        ("en", "05/03/2021"),
        ("en", "05-03-2021 8:15 PM ET"),
        ("", "05-03-2021, 8:15 a.m. PST"),
        ("en-US", "05.03.2021 20:15 (EDT)"),
        ("fil", "05/03/2021"),
    ],
)
def test_the_month_stands_first(language: str, line: str) -> None:
    when = read(line, language)
    assert when is not None
    assert when.day.isoformat() == "2021-05-03"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "03-05-2021"),
        ("en-GB", "03-05-2021"),
        ("en-GB", "03/05/2021 8:15 PM EST"),
        ("en-IN", "03-05-2021 10:15 IST"),
        ("en-US", "03-05-2021 10:15 IST"),
        ("en-US", "03/05/2021, 10:15 PM PKT"),
        ("en", "03/05/2021 10:15 am AEST"),
        ("en-US", "03.05.2021"),
        ("nl", "03-05-2021"),
        ("de", "03-05-2021 20:15 EST"),
        ("en-PH", "03-05-2021"),
        ("es-PR", "03-05-2021"),
    ],
)
def test_the_day_stands_first(language: str, line: str) -> None:
    when = read(line, language)
    assert when is not None
    assert when.day.isoformat() == "2021-05-03"


@pytest.mark.parametrize("language", ["en-US", "en-GB", "de"])
@pytest.mark.parametrize("line", ["05-23-2021", "23-05-2021", "5/23/2021", "23/5/2021"])
def test_what_can_be_no_month_tells_it_first(language: str, line: str) -> None:
    when = read(line, language)
    assert when is not None
    assert when.day.isoformat() == "2021-05-23"


@pytest.mark.parametrize("text", ["15/6-2011", "15/06-2011 13.05", "Den 15/6 2011", "15/06 - 2011"])
@pytest.mark.parametrize("language", ["da", "nb", "sv", "da-DK"])
def test_day_and_month_with_a_stroke_and_the_year_behind(text: str, language: str) -> None:
    when = read(text, language)
    assert when is not None
    assert when.day.isoformat() == "2011-06-15"


@pytest.mark.parametrize(("text", "language"), [
    ("15/6-2011", "de"), ("15/6 2011", "en"), ("15/6-11", "da"), ("45/6-2011", "da"), ("2/3-2", "da"),
])  # fmt: skip
def test_other_numbers_are_no_day(text: str, language: str) -> None:
    assert read(text, language) is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("cs", "Po, 03/07/2022 - 18:20"),
        ("de", "Vom Montag, 03/07/2022"),
        ("nl", "Ada Moss, ma. 03/07/2022 - 18:20"),
        ("en-GB", "Monday 03/07/2022"),
        ("en", "Mon, 07/03/2022"),
    ],
)
def test_the_day_of_the_week_tells_it(language: str, line: str) -> None:
    when = read(line, language)
    assert when is not None
    assert when.day.isoformat() == "2022-03-07"


@pytest.mark.parametrize(
    "line", ["Tue, 03/07/2022", "Mondays 03/07/2022", "Mon or Tue 03/07/2022", "Po 4: 03/07/2022"]
)
def test_a_day_of_the_week_that_is_of_neither_tells_nothing(line: str) -> None:
    when = read(line, "de")
    assert when is not None
    assert when.day.isoformat() == "2022-07-03"
