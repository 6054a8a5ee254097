"""Lines below films and maps, which nothing names."""

import pytest

from newscrawl.extract.body.leftout.lines.films import without_film_captions
from tests.extract.body.cuts import LONG, cut

P = f"<p>{LONG}</p>"
SAID = "Boats on the river on Monday."
FRAME = "<iframe src='https://film.example/7'></iframe>"


def left(html: str) -> list[str]:
    found = cut(f"<main>{html}</main>")
    return [found.pieces[at].text for at in without_film_captions(found, range(len(found.pieces)))]


@pytest.mark.parametrize(
    "box",
    [
        f"<div>{FRAME}<p>{SAID}</p></div>",
        f"<div class='v'><div>{FRAME}</div><div><p>{SAID}</p></div></div>",
        f"<div><video src='7.mp4'></video><p>{SAID}</p></div>",
    ],
)
def test_the_one_line_of_a_player_s_box_is_its_caption(box: str) -> None:
    assert left(P * 2 + box + P * 2) == [LONG] * 4


@pytest.mark.parametrize(
    "html",
    [
        f"{P * 2}{FRAME}<p>{SAID}</p>{P * 2}",
        f"{P * 2}<div><p>{SAID}</p>{FRAME}</div>{P * 2}",
        f"{P * 2}<div>{FRAME}<p>{SAID}</p><p>{LONG}</p></div>{P * 2}",
        f"{P * 2}<div>{FRAME}<h3>{SAID}</h3></div>{P * 2}",
        f"{P * 2}<div>{FRAME}<p>{SAID}{LONG * 2}</p></div>{P * 2}",
        f"<div>{P}</div><div>{FRAME}<p>{SAID}</p></div><div>{P}</div><div>{P}</div>",
        f"{P}<div>{FRAME}<p>{SAID}</p></div>{P}",
    ],
    ids=["no box", "above it", "with text", "heading", "long", "boxes of the text", "few pieces"],
)
def test_what_stands_otherwise_is_the_text(html: str) -> None:
    assert any(SAID in text for text in left(html))
