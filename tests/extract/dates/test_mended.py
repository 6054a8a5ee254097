"""Dates put right by others: the order of their numbers, and the hour before a change."""

import pytest

from newscrawl.extract.dates.published import read_dates
from newscrawl.extract.page import Page
from tests.extract.dated import URL, dates, published


def test_a_day_in_numbers_is_turned_where_markup_has_the_other_day() -> None:
    head = '<meta name="displaydate" content="2013-06-05">'
    line = '<p class="date">06.05.13</p>'
    found = dates(line, head, language="en-US")
    assert found.published is not None
    assert str(found.published.when.day) == "2013-06-05"
    assert published(dates(line)) == ("2013-05-06", "visible")


def test_a_day_in_numbers_stays_where_another_source_has_it_too() -> None:
    head = '<meta name="displaydate" content="2013-06-05"><meta name="date" content="2013-05-06">'
    found = dates('<p class="date">06.05.13</p>', head)
    assert found.published is not None
    assert str(found.published.when.day) == "2013-05-06"


def test_an_address_bears_out_the_order() -> None:
    url = "https://www.harbourpost.example/2019/04/03/bridge"
    assert published(dates("<p class='date'>04/03/2019 at 9:15</p>", url=url)) == (
        "2019-04-03T09:15:00",
        "visible",
    )
    assert published(dates("<p class='date'>04/03/2019</p>")) == ("2019-03-04", "visible")


@pytest.mark.parametrize(
    ("others", "day"),
    [
        ("27/03/2019 31/03/2019", "2019-03-04"),
        ("27/03/2019", "2019-04-03"),
        ("27/03/2019 31/03/2019 03/28/2019", "2019-04-03"),
        ("27.03.2019 31.03.2019", "2019-04-03"),
        ("03/27/2019 03/31/2019", "2019-04-03"),
    ],
)
def test_so_do_all_other_days_in_numbers_on_the_page(others: str, day: str) -> None:
    stories = "".join(f"<li><a href='/n'>Mill to close</a> {other}</li>" for other in others.split())
    found = dates(f"<p class='date'>04/03/2019</p><ul>{stories}</ul>", language="en-US")
    assert published(found) == (day, "visible")


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


@pytest.mark.parametrize(
    ("line", "day"),
    [("Friday Jul 19, 2019 3:07 AM PT", "2019-01-18T16:02:00+00:00"), ("Jan 18, 2019", "2019-01-18")],
)
def test_a_bare_day_above_the_heading_that_is_later_than_the_change_is_that_of_the_site(
    line: str, day: str
) -> None:
    html = (
        f"<div><p class='tagline'>{line}</p></div><div><h1>Bridge</h1>"
        "<p class='updated'><time datetime='2019-01-18T16:02:00Z'>Updated</time></p><p>text</p></div>"
    )
    page = Page(html.encode(), URL)
    found = read_dates(page, [], page.by_tag["h1"][0], language="en-US")
    assert published(found) == (day, "time" if "T" in day else "visible")
