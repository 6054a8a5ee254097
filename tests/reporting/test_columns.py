"""Plots say what is what."""

from __future__ import annotations

import re
from datetime import date

import pytest

from newscrawl.reporting.columns import Plot, ceiling, draw
from newscrawl.reporting.periods import scale

DAY = date(2026, 11, 2)


@pytest.mark.parametrize("lines", [False, True])
def test_a_legend_names_series_and_marks(lines: bool) -> None:
    def drawn(*names: str, marked: bool = False) -> str:
        return draw(
            Plot(
                title="Articles",
                unit="articles",
                scale=scale(date(2026, 11, 1), date(2026, 11, 3), 10),
                series=[(name, {DAY: 3}) for name in names],
                lines=lines,
                marked={DAY: ("gap", "a gap")} if marked else {},
            )
        )

    assert 'class="legend"' not in drawn("all")
    assert "gap</li>" in drawn("all", marked=True)
    both = drawn("news", "weather & more")
    assert "news</li>" in both
    assert "weather &amp; more</li>" in both


@pytest.mark.parametrize(
    ("most", "top"),
    [(0, 2), (1, 2), (2, 2), (3, 3), (6, 6), (7, 8), (9, 10), (10, 10), (11, 20), (81, 100), (101, 200)],
)
def test_the_height_of_a_plot_is_a_round_number_that_nothing_passes(most: int, top: int) -> None:
    assert ceiling(most) == top


WEEK = [date(2026, 11, day) for day in range(2, 9)]  # Monday to Sunday


def drawn(*series: tuple[str, dict[date, int]], lines: bool = False) -> str:
    axis = scale(WEEK[0], WEEK[-1], 10)
    marked = {WEEK[3]: ("gap", "no run")}
    plot = Plot(
        title="Articles",
        unit="articles",
        scale=axis,
        series=series,
        lines=lines,
        shaded=(6,),
        marked=marked,
    )
    return draw(plot)


MARKETS, PORTS = ("markets", {WEEK[0]: 5, WEEK[2]: 1}), ("ports", {WEEK[0]: 3})


def test_columns_stand_on_each_other_and_are_as_high_as_their_numbers() -> None:
    """Of 8 articles at most, five are 62.5 % of the height and three the rest."""
    html = drawn(MARKETS, PORTS)
    boxes = re.findall(r'class="c(\d)" x="([\d.]+)" y="([\d.]+)" width=".8" height="([\d.]+)"', html)
    assert boxes == [
        ("0", "0.1", "37.50", "62.50"),
        ("1", "0.1", "0.00", "37.50"),
        ("0", "2.1", "87.50", "12.50"),
    ]
    tips = re.findall("<title>(.*?)</title>", html)
    assert tips == [
        "2 Nov 2026: markets 5; ports 3",
        "4 Nov 2026: markets 1",
        "5 Nov 2026: none (no run)",
    ]
    assert 'aria-label="Articles: 2 Nov 2026 to 8 Nov 2026 by day, at most 8 articles"' in html
    assert re.findall(r'class="weekend" x="(\d)"', html) == ["6"]
    assert re.findall(r'class="mark gap" x="([\d.]+)"', html) == ["3.1"]
    assert "<span>8</span><span>4</span><span>0</span>" in html


def test_lines_go_through_their_numbers_side_by_side() -> None:
    html = drawn(MARKETS, PORTS, lines=True)
    points = re.findall(r'class="l(\d)" points="([^"]+)"', html)
    assert [index for index, _ in points] == ["0", "1"]
    assert points[0][1].split()[:3] == ["0.5,0.00", "1.5,100.00", "2.5,80.00"]
    assert "at most 5 articles" in html, "and not the sum"


def test_the_numbers_are_there_to_be_read_the_newest_first() -> None:
    rows = re.findall(r"<tr>(.*?)</tr>", drawn(MARKETS, PORTS), re.DOTALL)
    cells = [re.sub(r"<[^>]+>", " ", row).split() for row in rows]
    assert cells[0] == ["Day", "markets", "ports", "Mark"]
    assert cells[1][:4] == ["8", "Nov", "2026", "0"]
    assert cells[-1] == ["2", "Nov", "2026", "5", "3"]
    assert cells[4][-1] == "gap"
