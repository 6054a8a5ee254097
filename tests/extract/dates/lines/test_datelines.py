"""Datelines that a text opens with."""

import pytest

from newscrawl.extract.dates.published import read_dates
from newscrawl.extract.page import Page
from tests.extract.dated import LONG, URL, dates, published


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("18.01.2019 The harbour has a bridge again", "2019-01-18"),
        ("(18 January 2019) The harbour has a bridge again", "2019-01-18"),
        ("Port Mabel, 18 January 2019 – The harbour has a bridge again", "2019-01-18"),
        ("PORT MABEL, England, Jan. 18, 2019 /Wire Service/ -- The harbour has a bridge again", "2019-01-18"),
        ("PORT MABEL, N.Y., January 18, 2019 (WIRE) -- The harbour has a bridge again", "2019-01-18"),
        ("(Port Mabel, January 18, 2019) - The harbour has a bridge again", "2019-01-18"),
        ("On 18 January 2019 the harbour got a bridge", None),
        ("The mayor, a sailor, said on 18 January 2019 the harbour got a bridge", None),
        ("18 people opened the bridge on 18 January 2019", None),
        ("The bridge, 18 metres wide since 2019, stands again in the town by 1 June", None),
    ],
)
def test_a_paragraph_that_opens_with_a_date_is_the_last_resort(opening: str, day: str | None) -> None:
    text = (
        opening
        + ", after years in which nobody could cross the water but by boat or by the long road round the bay."
    )
    found = published(dates(f"<p>{text}</p>"))
    assert (found[0] if found else None) == day
    assert published(dates(f"<p>{text}</p>", url="https://x.example/2019/01/20/a")) == ("2019-01-20", "url")


def test_a_box_that_is_nothing_but_a_date_opens_no_text() -> None:
    story = "<div><a href='/ferry'>The ferry sails in winter again</a><div>{}</div></div>"
    assert published(dates(LONG + story.format("3 May 2021"))) is None
    opening = "Lindmoor, 3 May 2021 – The old pier is shut, and it stays shut for a year."
    assert published(dates(f"<div>{opening}</div>")) == ("2021-05-03", "visible")


def test_a_page_without_a_heading_has_the_day_of_its_dateline() -> None:
    page = Page(b"<b>BRIDGE OPENS</b><p>LINDMOOR, July 2, 2014 \xe2\x80\x94 The bridge opened.</p>", URL)
    assert published(read_dates(page, [], None)) == ("2014-07-02", "visible")


def test_a_wire_between_place_and_day() -> None:
    opened = "<p>LINDMOOR, England--(BUSINESS WIRE)--May 3, 2021--The bridge over the river opened.</p>"
    assert published(dates(opened)) == ("2021-05-03", "visible")
