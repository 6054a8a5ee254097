"""The line that moves fits into a row of the terminal."""

from __future__ import annotations

from newscrawl.progressline import fitting


def test_a_line_stays_in_one_row() -> None:
    parts = ["valley: 12 pages", "9 stored", "60 pages a minute"]
    assert fitting(parts, 80) == "valley: 12 pages · 9 stored · 60 pages a minute"
    assert [fitting(parts, columns) for columns in (47, 28, 27, 17, 16)] == [
        "valley: 12 pages · 9 stored",
        "valley: 12 pages · 9 stored",
        "valley: 12 pages",
        "valley: 12 pages",
        "valley: 12 page",
    ]
    assert fitting([], 80) == ""
