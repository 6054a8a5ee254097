"""Plots say what is what."""

from __future__ import annotations

from datetime import date

import pytest

from newscrawl.reporting.columns import Plot, draw
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
