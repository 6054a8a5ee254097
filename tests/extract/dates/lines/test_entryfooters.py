"""The time in the line that old blogs end an entry with."""

import pytest

from tests.extract.dated import LONG, dates, published

DAY = "<h2 class='date-header'>Sunday, April 10, 2005</h2>"


@pytest.mark.parametrize(
    "foot",
    [
        "<p class='post-footer'><em>posted by Ada Moss at <a href='/a.html'>10:24 PM</a></em></p>",
        "<span class='post-timestamp'>um <a class='timestamp-link' href='/a.html'>22:24</a></span>",
        "<p class='entry-footer-info'>Posted by Ada Moss on April 10, 2005 at 10:24 PM | <a>Link</a></p>",
        "<p class='postmetadata alt'><small>Der Beitrag wurde am 10. April 2005 um 22:24 Uhr</small>",
        "<div class='posted'>Posted by Ada Moss @ 10:24 p.m. | Comments (2)</div>",
    ],
)
def test_the_line_below_an_entry_tells_the_time_of_its_day(foot: str) -> None:
    assert published(dates(f"{DAY}{LONG}{foot}")) == ("2005-04-10T22:24:00", "visible")


@pytest.mark.parametrize(
    "foot",
    [
        "<p class='post-footer'>posted by Ada Moss on April 12, 2005 at 10:24 PM</p>",
        "<p class='post-footer'>Last updated by Ada Moss at 10:24 PM</p>",
        "<p class='comment-footer'>Posted by Ada Moss at 10:24 PM</p>",
        "<p class='site-footer'>Open daily from 10:24 AM</p>",
        "<p class='post-footer'>posted by Ada Moss, 3 comments</p>",
    ],
)
def test_other_lines_there_tell_none(foot: str) -> None:
    assert published(dates(f"{DAY}{LONG}{foot}")) == ("2005-04-10", "visible")


def test_a_time_below_is_in_the_zone_of_the_outlet() -> None:
    foot = "<p class='post-footer'>posted by Ada Moss at 10:24 PM</p>"
    assert published(dates(f"{DAY}{LONG}{foot}", zone="Europe/Berlin")) == (
        "2005-04-10T22:24:00+02:00",
        "visible",
    )
