"""Days one below another."""

import pytest

from newscrawl.extract import extract
from tests.extract.dated import LONG, dates, published

ADDRESS = "https://www.harbourpost.example/blog/2019/12/16/board/"


@pytest.mark.parametrize(
    "lines",
    [
        "<p>Tuesday, September 24, 2019 at 2:30 PM</p><p>Monday, November 25, 2019 at 3:00 PM</p>",
        "<p>Tuesday, September 24, 2019 at 2:30 PM (room four)<br>Monday, November 25, 2019 at 3:00 PM</p>",
        "<ul><li>24 September 2019</li><li>25 November 2019</li></ul>",
        "<table><tr><td>24 September 2019</td></tr><tr><td>25 November 2019</td></tr></table>",
        f"<h3>25 November 2019</h3>{LONG}<h3>24 September 2019</h3>{LONG}",
    ],
)
def test_of_days_one_below_another_none_is_the_articles(lines: str) -> None:
    assert published(dates(f"<p>The board meets in the old mill:</p>{lines}", url=ADDRESS)) == (
        "2019-12-16",
        "url",
    )
    assert published(dates(f"<p>The board meets in the old mill:</p>{lines}{LONG}")) is None


@pytest.mark.parametrize(
    "lines",
    [
        "<p>24 September 2019</p><p>Deadline: 25 November 2019</p>",
        "<p>24 September 2019</p><p>On 25 November 2019 the pier was closed.</p>",
        "<p>24 September 2019</p><p>May 3, 1931 - June 9, 2022</p>",
        "<p>24 September 2019</p><p>24 September 2019, 13:00</p>",
        "<p>Published 24 September 2019<br>25 November 2019</p>",
    ],
)
def test_a_day_beside_one_of_something_else_is(lines: str) -> None:
    found = published(dates(lines + LONG))
    assert found is not None
    assert found[0][:10] == "2019-09-24"


@pytest.mark.parametrize(
    "beside", ["<p class='today'>Tuesday, 1 October 2019</p>", "<p>Tue, 1 October 2019</p>"]
)
def test_a_row_that_a_page_is_laid_out_in_is_no_line_of_days(beside: str) -> None:
    html = (
        f"<table><tr><td><a href='/'>Harbour Post</a>{beside}</td><td><h1>Bridge opens</h1>"
        f"<font>By Ada Moss<br>24 September 2019</font>{LONG}{LONG}</td></tr></table>"
    )
    article = extract(html.encode(), "https://www.harbourpost.example/bridge")
    assert article is not None
    assert article.date_published == "2019-09-24"
