"""The time of day in an element beside that of its day."""

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
        f"<td>{DAY}</td><td>1:47 pm</td>",
        f"<span>{DAY}</span><span>|</span><span>13:47</span>",
    ],
)
def test_a_time_beside_a_day_is_of_that_day(row: str) -> None:
    assert published(dates(f"<div>{row}</div>{LONG}", language="de")) == TIME


@pytest.mark.parametrize(
    "row",
    [
        f"<span>{DAY}</span><span class='duration'>13:47</span>",
        f"<span>{DAY}</span><span>13:47 | 12 Kommentare</span>",
        f"<span>{DAY}</span><div><span>13:47</span></div>",
        f"<span>{DAY}</span><span>Spiel endet 13:47 zu</span>",
        f"<span>{DAY}</span><span>1347</span>",
        f"<span>{DAY}</span>, gelesen <i>3-4</i>",
    ],
)
def test_other_numbers_beside_it_are_no_time(row: str) -> None:
    assert published(dates(f"<div>{row}</div>{LONG}", language="de")) == ("2019-01-18", "visible")
