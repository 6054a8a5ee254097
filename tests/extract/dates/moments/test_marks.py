"""What stands between the numbers of a day."""

import pytest

from newscrawl.extract.dates.moments.when import read


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
