"""Dates in pieces: the time in an element beside the day, the day as a leaf of a calendar."""

import pytest

from tests.extract.dated import LONG, dates, published

DAY, TIME = "18. Januar 2019", ("2019-01-18T13:47:00", "visible")


@pytest.mark.parametrize(
    "row",
    [
        f"<span>{DAY}</span> <span>13:47 Uhr</span>",
        f"<b>13.47</b><b>{DAY}</b>",
        f"<span>{DAY}<i>um 13:47</i></span>",
        f"<span class='date'>{DAY}</span><span class='t'>13:47</span>",
        "<b>2019年1月18日</b><span>午後1時47分</span>",
        "<p>２０１９年１月１８日　１３：４７</p>",
        f"<td>{DAY}</td><td>1:47 pm</td>",
        f"<span>{DAY}</span><span>|</span><span>13:47</span>",
        f"<p><i class='cal'></i> {DAY} <i class='clock'></i> 13:47</p>",
        f"<p>{DAY} <b>|</b> 13:47</p>",
        f"<ul><li><i></i> {DAY}</li><li><i></i> 13:47</li></ul>",
    ],
)
def test_a_time_beside_a_day_is_of_that_day(row: str) -> None:
    assert published(dates(f"<div>{row}</div>{LONG}", language="de")) == TIME


@pytest.mark.parametrize(
    "row",
    [
        f"<a href='/a/' title='1:47 pm' rel='bookmark'><span class='entry-date'>{DAY}</span></a>",
        f"<a href='/a/' title='13:47'>{DAY}</a>",
        f"@ <a href='/2019/01/18/'>{DAY}</a> 13:47",
        f"<span class='e-date'><span>Date:</span> <span title='13:47'>{DAY}</span></span>",
        f"<span class='note js-ago' datetime='2019-01-18T13:47'>{DAY}</span>",
    ],
)
def test_a_time_shown_to_who_points_at_a_day_is_of_that_day(row: str) -> None:
    assert published(dates(f"<div>{row}</div>{LONG}", language="de")) == TIME


@pytest.mark.parametrize("moment", ["2019-01-18", "2019-02-20T13:47", "soon"])
def test_a_moment_of_another_day_is_not_that_of_a_day(moment: str) -> None:
    row = f"<span class='note' datetime='{moment}'>{DAY}</span>"
    assert published(dates(f"<div>{row}</div>{LONG}", language="de")) == ("2019-01-18", "visible")


@pytest.mark.parametrize("title", ["4", "13:47 | 12 comments", "Ferry leaves at 13:47", "1347"])
def test_what_else_is_shown_there_is_no_time(title: str) -> None:
    row = f"<a href='/a/' title='{title}'>{DAY}</a>"
    assert published(dates(f"<div>{row}</div>{LONG}", language="de")) == ("2019-01-18", "visible")


@pytest.mark.parametrize(
    "row",
    [
        f"<span>{DAY}</span><span class='duration'>13:47</span>",
        f"<span>{DAY}</span><span>13:47 | 12 Kommentare</span>",
        f"<span>{DAY}</span><div><span>13:47</span></div>",
        f"<span>{DAY}</span><span>Spiel endet 13:47 zu</span>",
        f"<span>{DAY}</span><span>1347</span>",
        f"<p>{DAY} <i class='duration'></i> 13:47</p>",
        f"<p>{DAY} <i>gelesen</i> 13:47</p>",
        f"<span>{DAY}</span>, gelesen <i>3-4</i>",
    ],
)
def test_other_numbers_beside_it_are_no_time(row: str) -> None:
    assert published(dates(f"<div>{row}</div>{LONG}", language="de")) == ("2019-01-18", "visible")


@pytest.mark.parametrize(
    ("language", "leaf"),
    [
        ("en-GB", "<div><div>19</div><div>October</div><div>2010</div></div>"),
        ("de", "<p><b>19</b><br>Okt<br>2010</p>"),
        ("de", "<p><span>19</span>.<span>10</span>.<span>2010</span></p>"),
        ("fr", "<ul><li>19</li><li>oct</li><li>2010</li></ul>"),
        ("en", "<div><div><span>Oct</span><span>19</span></div><div>2010</div></div>"),
        ("pl", "<p>19 <span>października</span> 2010</p>"),
        ("en-GB", "<p><strong>19</strong> <em>Oct 2010</em></p>"),
        ("zh", "<div><span><em>2010</em></span><span><em>10</em>/<em>19</em></span></div>"),
    ],
)
def test_the_smallest_box_that_tells_a_date(language: str, leaf: str) -> None:
    assert published(dates(leaf + LONG.format(""), language=language)) == ("2010-10-19", "visible")


@pytest.mark.parametrize(
    "leaf",
    [
        "<p>On <b>19</b> October 2010 the ferry left the old quay at noon.</p>",
        "<table><tr><td>17</td><td>18</td><td>19</td><td>20</td><td>21</td></tr></table>",
        "<p><b>19</b> comments</p>",
        "<p><b>19</b><br>Oct</p>",
        "<p>Deadline:</p><p><b>19</b> Oct 2010</p>",
        "<aside class='comments'><p><b>19</b> Oct 2010</p></aside>",
    ],
)
def test_numbers_that_are_none_of_a_day_of_the_article(leaf: str) -> None:
    assert published(dates(leaf + LONG.format(""), language="en-GB")) is None


@pytest.mark.parametrize(
    ("leaf", "day"),
    [
        ("<div class='dd'>12</div><div class='mm'>05/2009</div>", "2009-05-12"),
        ("<span class='day'>4</span><span class='month'>05</span><span>2009</span>", "2009-05-04"),
        ("<span class='month'>05</span><span class='day'>4</span><span>2009</span>", "2009-05-04"),
        ("<span>13</span><span>05</span><span>2009</span>", "2009-05-13"),
        ("<span>4</span><span>05</span><span>2009</span>", "2009-05-04"),
    ],
)
def test_a_leaf_in_figures(leaf: str, day: str) -> None:
    assert published(dates(f"<div>{leaf}</div>{LONG}")) == (day, "visible")


@pytest.mark.parametrize("leaf", ["<b>31</b><i>31 2009</i>", "<b>4</b><i>5</i>", "<b>4</b><i>5 8 2009 2</i>"])
def test_figures_that_are_no_day(leaf: str) -> None:
    assert published(dates(f"<div>{leaf}</div>{LONG}")) is None


def test_a_year_that_stands_before_its_day_and_time() -> None:
    day = "<span><em>2010</em></span><span><em>10</em>/<em>19</em></span><span> 18:05:22</span>"
    told = ("2010-10-19T18:05:22", "visible")
    assert published(dates(f"<div>{day}</div>{LONG.format('')}", language="zh")) == told
