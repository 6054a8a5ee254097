"""Captions that stand as a paragraph does."""

import pytest

from newscrawl.extract.body.leftout.captions import without_credited
from tests.extract.body.cuts import LONG, cut


def goes(line: str) -> bool:
    found = cut(f"<p>{LONG * 4}</p><p>{line}</p><p>{LONG}</p>")
    left = without_credited(found, [0, 1, 2])
    assert list(left) in ([0, 2], [0, 1, 2])
    return 1 not in left


@pytest.mark.parametrize(
    "line",
    [
        "The old pier in May. © A. Moss / Harbour Post",
        "© Harbour Post | Ada Moss",
        "7/28 photos © Ada Moss",
        "The old pier in May (Foto: Harbour Post/Moss)",
        "Bild: The old pier in May | © Moss",
        "Photo: Ada Moss, Harbour Post Inc",
        "Bildquelle: Ada Moss",
        "Photo credit: Ada Moss",
    ],
)
def test_a_line_that_ends_in_the_credit_of_a_picture_goes(line: str) -> None:
    assert goes(line)


@pytest.mark.parametrize(
    "line",
    [
        "She said of the photo: it is of the old pier",
        "The sign © at its end is one of a maker's. Nobody has seen him.",
        "Photo: the old pier, as it was before the storm broke it.",
        "Two things are needed: a photo, a stamp",
        "(Source: Harbour Post)",
        f"{LONG} {LONG} {LONG} © Moss",
    ],
)
def test_a_sentence_stays(line: str) -> None:
    assert not goes(line)


def test_lines_of_code_stay() -> None:
    found = cut(f"<p>{LONG * 4}</p><pre># © Ada Moss</pre><p>{LONG}</p>")
    assert without_credited(found, [0, 1, 2]) == [0, 1, 2]


def test_a_page_of_captions_keeps_them() -> None:
    found = cut(f"<p>{LONG}</p>{'<p>The old pier in May © Ada Moss</p>' * 9}")
    assert without_credited(found, range(10)) == range(10)
