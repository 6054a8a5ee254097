"""What elements with the line of a date are named, and what those of other dates are."""

from __future__ import annotations

import pytest

from newscrawl.extract.dates.lines.linenames import NAMED_CHANGED, NAMED_DATE
from tests.extract.dated import dates, published


@pytest.mark.parametrize(
    "name",
    [
        "article-date",
        "publisheddate",
        "posted-on",
        "entry-meta",
        "meta",
        "author small",
        "data",
        "last-updated",
    ],
)
def test_the_line_of_a_date_is_named_so(name: str) -> None:
    assert NAMED_DATE.among({name}) == {name}


@pytest.mark.parametrize(
    "name",
    ["comment-date", "metabox", "database", "nav-time", "livetime", "live-time", "membersince-date", "aside"],
)
def test_that_of_another_date_is_not(name: str) -> None:
    assert not NAMED_DATE.among({name})


def test_a_date_of_publication_may_be_changed_as_well() -> None:
    assert NAMED_DATE.among({"published updated"})
    assert not NAMED_DATE.among({"updated-list date"})


def test_the_line_of_a_change_is_named_for_nothing_else() -> None:
    assert NAMED_CHANGED.search("article last-updated")
    assert not NAMED_CHANGED.search("updated-list")


def test_what_a_line_says_counts_before_what_it_is_named() -> None:
    found = dates("<p><span class='published'>Updated March 6, 2026.</span></p>")
    assert found.flags == ["date_from_change"]
    told = dates("<p><span class='date-updated'>Published March 6, 2026</span></p>")
    assert (published(told), told.flags) == (("2026-03-06", "visible"), [])


@pytest.mark.parametrize(
    "box",
    [
        "<time itemprop='startDate' datetime='2031-06-12T19:00'>12 June 2031, 19:00</time>",
        "<p class='event-date'><time datetime='2031-06-12'>12 June 2031</time></p>",
        "<div class='field-termin-datum'><div><time datetime='2031-06-12'>12 June 2031</time></div></div>",
        "<time class='dt-start dtstart' datetime='2031-06-12'>12 June 2031</time>",
    ],
)
def test_when_something_takes_place_is_no_date_of_its_page(box: str) -> None:
    assert published(dates(f"{box}<p>The concert begins at five.</p>")) is None
    day = "<p class='date'>Published: 3 May 2021</p>"
    assert published(dates(f"{box}{day}<p>It begins at five.</p>")) == (
        "2021-05-03",
        "visible",
    )


@pytest.mark.parametrize("name", ["date", "eventful-date", "terminal-date", "news-events"])
def test_a_date_in_a_box_that_only_sounds_like_an_event_s(name: str) -> None:
    box = f"<p class='{name}'><time datetime='2021-05-03'>3 May 2021</time></p>"
    assert published(dates(f"{box}<p>It begins at five.</p>")) is not None
