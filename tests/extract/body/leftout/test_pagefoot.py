"""The foot of a page that nothing names."""

import pytest

from newscrawl.extract.body.leftout.pagefoot import without_foot
from tests.extract.body.cuts import LONG, cut

TEXT = f"<main><h1>The pier</h1><p>{LONG}</p><p>So said the mayor of Lindmoor.</p></main>"
FOOT = "<h3>About us</h3><p>We have no owner, and need what you can give.</p><p>14 Quay Street</p>"


def left(html: str, *gone: str) -> list[str]:
    """What is left of all pieces but those with the texts `gone`."""
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.tag != "h1" and piece.text not in gone]
    return [found.pieces[at].text for at in without_foot(found, kept, 0)]


@pytest.mark.parametrize(
    "line",
    ["© 2024 Lindmoor Post", "© Lindmoor Post Ltd, 2024", "Copyright 2024 Lindmoor", "2024 © Lindmoor"],
)
def test_what_stands_in_a_box_with_the_line_on_whose_a_page_is(line: str) -> None:
    owned = f"<section><div>{FOOT}</div><p>{line}</p></section>"
    text = [LONG, "So said the mayor of Lindmoor."]
    assert left(TEXT + owned) == text
    assert left(TEXT + owned, line) == text


@pytest.mark.parametrize(
    "last",
    [
        f"<section>{FOOT}</section>",
        f"<section>{FOOT}<p>The picture is © A. Moss</p></section>",
        f"<section><p>{LONG} {LONG} {LONG}</p><p>© 2024 Lindmoor Post</p></section>",
        f"<section>{FOOT}<div><img src=pier.jpg><p>The pier. © A. Moss 2024</p></div></section>",
        f"<section>{FOOT}<p>The pier. © A. Moss 2024</p><p>{LONG}</p></section>",
        f"<section>{FOOT}<p>© dpa-infocom, dpa:200503-99-123456/2</p></section>",
        f"<section>{FOOT}<p>The song “© 2024” was sung on the pier.</p></section>",
        f"<section>{FOOT}<p>Its copyright of 2019 ended in court.</p></section>",
    ],
    ids=["no line", "no year", "too long", "a picture's", "text goes on", "a number", "quoted", "told"],
)
def test_other_last_boxes_stay(last: str) -> None:
    assert len(left(TEXT + last)) == 2 + len(cut(last).pieces)


def test_a_text_that_stands_in_the_same_box_stays() -> None:
    assert len(left(f"<div>{TEXT}{FOOT}<p>© 2024 Lindmoor Post</p></div>")) == 6


@pytest.mark.parametrize(
    "line", ["© Lindmoor Post. All rights reserved.", "© Lindmoor Bote. Alle Rechte vorbehalten."]
)
def test_a_line_on_rights_needs_no_year(line: str) -> None:
    assert left(f"{TEXT}<section>{FOOT}<p>{line}</p></section>") == [LONG, "So said the mayor of Lindmoor."]
