"""Dates that readers see, in elements that are marked as such."""

import pytest

from tests.extract.dated import dates, published


@pytest.mark.parametrize("day", ["July 11, 2023", "11 July 2023"])
def test_noon_of_greenwich_beside_a_day_is_a_day(day: str) -> None:
    shown = dates(f'<time datetime="2023-07-11T12:00:00Z">{day}</time>')
    assert published(shown) == ("2023-07-11", "time")
    with_time = dates(f'<time datetime="2023-07-11T12:00:00Z">{day}, 12:00</time>')
    assert published(with_time) == ("2023-07-11T12:00:00+00:00", "time")
