"""What boxes say that show pictures one after another, or a film."""

import pytest

from newscrawl.extract.body.leftout.named.named import without_named
from tests.extract.body.cuts import LONG, cut

TEXT = f"<p>{LONG}</p>" * 6
SAID = "The pier of Lindmoor as it was seen on Monday, with the ferry at its end."
IMAGE = "<img src='/a.jpg'>"


def left(box: str) -> list[str]:
    found = cut(f"<main>{TEXT}{box}{TEXT}</main>")
    kept = without_named(found, range(len(found.pieces)))
    return [text for at in kept if (text := found.pieces[at].text) != LONG]


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='slideshow'><ul><li>{IMAGE}<div><p>{SAID}</p></div></li></ul></div>",
        f"<div class='wp-block-gallery'><div>{IMAGE}<p>{SAID}</p></div><div>{IMAGE}<p>{SAID}</p></div></div>",
        f"<section class='swiper main'><div>{IMAGE}</div><div>{SAID}</div></section>",
        f"<div class='video-box'><iframe src='/v'></iframe><p>{SAID}</p></div>",
        f"<div class='main_player'><video src='/v.mp4'></video><div>{SAID}</div></div>",
    ],
)
def test_what_is_said_of_pictures_in_a_show_of_them_goes(box: str) -> None:
    assert left(box) == []


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='slideshow'><p>{SAID}</p></div>",
        f"<div class='video'><p>{SAID}</p></div>",
        f"<div class='player'>{IMAGE}<p>{SAID}</p></div>",
        f"<div class='gallery'><h3>The pier</h3>{IMAGE}<p>{SAID}</p></div>",
        f"<div class='video'><iframe src='/v'></iframe><blockquote>{SAID}</blockquote></div>",
        "<div class='slides'>" + f"<div>{IMAGE}<p>{SAID}</p></div>" * 5 + "</div>",
        f"<div class='landslides'>{IMAGE}<p>{SAID}</p></div>",
    ],
    ids=["no picture", "no film", "of a team", "headed", "a quotation", "much", "another word"],
)
def test_what_may_be_the_text_stays(box: str) -> None:
    assert SAID in left(box)
