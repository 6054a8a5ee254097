"""Lines that are a day and its time."""

import pytest

from newscrawl.extract.body.leftout.lines.bareday import is_bare
from tests.extract.body.cuts import LONG, cut


def bare(line: str) -> bool:
    line_of_day, below = cut(f"<main><p>{line}</p><p>{LONG}</p></main>").pieces
    return is_bare(line_of_day, below)


@pytest.mark.parametrize(
    "line",
    [
        "Jun 5, 2026 – 2.02pm",
        "June 5, 2026 at 2:02p.m.",
        "2:02pm, Jun 5, 2026",
        "14:02, 05 Jun 2026",
        "So., 05.06.2026",
        "Puerto Moro, a 5 de febrero de 2026",
        "Segunda-feira, 05 de Setembro de 2026",
        "Ngày 5 tháng 6 năm 2026",
        "June 5, 2026, 2:02 PM EDT / Updated June 5, 2026, 3:10 PM EDT / Source: The Associated Press",
    ],
)
def test_a_day_with_its_time_before_or_behind(line: str) -> None:
    assert bare(line)


@pytest.mark.parametrize(
    "line",
    [
        "14:02, the ferry of Lindmoor leaves the quay on 5 June 2026",
        "June 5, 2026 / The ferry leaves the quay for the last time in its long life",
        "At 2.02pm on June 5 all of the boats were back",
        "5 / 6 / 2026 boats",
        "Town, port and sea opened on 5 June 2026",
    ],
)
def test_what_says_more_is_none(line: str) -> None:
    assert not bare(line)
