"""A day without its year at the heading is one of the month in the address."""

import pytest

from newscrawl.extract.dates.published import read_dates
from newscrawl.extract.page import Page
from tests.extract.dated import LONG

URL = "https://www.moss.example/2009/05/bridge"


def day(row: str, url: str = URL, language: str = "en") -> str | None:
    page = Page(f"<body><div>{row}<h1>Bridge</h1></div>{LONG.format('') * 2}</body>".encode(), url)
    found = read_dates(page, [], page.by_tag["h1"][0], language=language).published
    return found.when.text() if found else None


@pytest.mark.parametrize(
    "row",
    [
        "<div class='cal'><p class='d'>12</p><p class='m'>May</p></div>",
        "<div class='dt'><span>May</span><br>12</div>",
        "<div class='date'>May 12</div>",
        "<div class='date'>May 12th</div>",
        "<p>Posted on May 12 by Ada Moss</p>",
        "<p>Posted by Ada Moss on 12 May</p>",
    ],
)
def test_a_leaf_of_a_calendar_or_a_line_without_the_year(row: str) -> None:
    assert day(row) == "2009-05-12"
    assert day(row, "https://www.moss.example/archives/2009/05/bridge.html") == "2009-05-12"


def test_the_name_of_the_month_in_the_pages_language() -> None:
    assert day("<p>Geschrieben am 12. Mai von Ada Moss</p>", language="de") == "2009-05-12"
    assert day("<b>12</b> <i>mai</i>", language="fr") == "2009-05-12"


@pytest.mark.parametrize(
    ("row", "url"),
    [
        ("<p>Posted on May 12 by Ada Moss</p>", "https://www.moss.example/bridge"),
        ("<p>Posted on June 12 by Ada Moss</p>", URL),
        ("<p>Updated May 12</p>", URL),
        ("<p>Deadline: 12 May</p>", URL),
        ("<p>Chapter 12</p>", URL),
        ("<p>12 comments in May</p>", URL),
    ],
)
def test_what_is_no_day_of_that_month(row: str, url: str) -> None:
    assert day(row, url) is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "<p class='meta'>May 12, 9:05 AM</p>"),
        ("en", "<p>9:05 am | 12 May</p>"),
        ("ru", "<div>12 мая, 09:05</div>"),
        ("zh", "<span>05月12日 09:05 来源</span>"),
        ("zh", "<span>05-12 09:05</span>"),
        ("de", "<p>12.05., 09:05 Uhr</p>"),
    ],
)
def test_the_time_beside_a_day_that_the_address_has(language: str, line: str) -> None:
    assert day(line, "https://www.moss.example/2009/05/12/bridge", language) == "2009-05-12T09:05:00"


@pytest.mark.parametrize(
    "line", ["<p>May 13, 9:05 AM</p>", "<p>Updated May 12, 9:05 AM</p>", "<p>05-12</p>", "<p>2:05-12</p>"]
)
def test_a_line_of_another_day_or_of_a_change_gives_no_time(line: str) -> None:
    assert day(line, "https://www.moss.example/2009/05/12/bridge") == "2009-05-12"
