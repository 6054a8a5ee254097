"""When an article came out whose data state the moment of its last change for both."""

import pytest

from tests.extract.dated import dates, published

CHANGE = "2019-01-18T16:02:00"
LINE = "<div class='date'>18 January 2019, {} | Updated: 18 January 2019, 16:02</div>"


def test_the_line_at_the_heading_tells_when_it_came_out() -> None:
    found = dates(LINE.format("09:30"), datePublished=CHANGE, dateModified=CHANGE)
    assert published(found) == ("2019-01-18T09:30:00", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == CHANGE


@pytest.mark.parametrize("shown", ["16:02", "17:10", "14:02"])
def test_the_same_moment_a_later_one_and_one_on_another_clock_do_not(shown: str) -> None:
    found = dates(LINE.format(shown), datePublished=CHANGE, dateModified=CHANGE)
    assert published(found) == (CHANGE, "json-ld")


def test_a_time_with_a_zone_is_believed() -> None:
    zoned = f"{CHANGE}+05:30"
    found = dates(LINE.format("09:30"), datePublished=zoned, dateModified=zoned)
    assert published(found) == (zoned, "json-ld")
