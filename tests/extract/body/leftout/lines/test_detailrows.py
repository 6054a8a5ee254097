"""A row of details that a text begins with."""

import pytest

from newscrawl.extract.body.leftout.lines.detailrows import without_detail_row
from tests.extract.body.cuts import LONG, cut


def left(html: str) -> int:
    found = cut(f"{html}<p>A: {LONG}</p><p>B: {LONG}</p>")
    return len(without_detail_row(found, [*range(len(found.pieces))]))


@pytest.mark.parametrize(
    "row",
    [
        "<div><span>News article</span><span>12 May 2019</span><span>Directorate for Ships</span></div>",
        "<p><span>Kategorie: Verein</span> <span>Datum: 12.05.2019</span> <span>Lesezeit: 3 Min.</span></p>",
        "<div><b>Press</b> | <i>12/05/2019</i> | <i>Lindmoor</i> | <i>44/2019</i></div>",
    ],
)
def test_a_row_of_details_above_a_text_goes(row: str) -> None:
    assert left(row) == 2


@pytest.mark.parametrize(
    "row",
    [
        "<p><span>Lindmoor</span> on <span>12 May 2019</span>, <span>noon</span></p>",
        "<p><b>The mill</b> <i>has ground corn since 12 May 1412.</i> <i>It still does.</i></p>",
        "<p><b>3:1</b> <i>Moss (12th)</i> <i>Lund (40th)</i> <i>Thorn (88th)</i></p>",
        "<p><span>12 May 2019</span> <span>Lindmoor</span></p>",
        "<p>News article | 12 May 2019 | Directorate for Ships</p>",
    ],
)
def test_other_lines_stay(row: str) -> None:
    assert left(row) == 3


def test_nothing_goes_that_is_all() -> None:
    found = cut("<div><span>News</span><span>12 May 2019</span><span>Harbour</span></div>")
    assert without_detail_row(found, [0]) == [0]
