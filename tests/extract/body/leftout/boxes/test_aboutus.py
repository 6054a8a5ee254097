"""What a site says of itself below a text."""

import pytest

from newscrawl.extract.body.leftout.boxes.aboutus import without_about
from tests.extract.body.cuts import LONG, cut

TEXT = f"<p>A: {LONG}</p><p>B: {LONG}</p>"
OURS = f"<p>We are an independent paper, founded in 1881. {LONG}</p>"


def left(html: str, *, headings: bool = True) -> int:
    """How many of the pieces are left, with their headings or without."""
    found = cut(f"<main>{html}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if headings or piece.type != "heading"]
    return len(without_about(found, kept))


@pytest.mark.parametrize("words", ["About us", "ÜBER UNS", "Qui sommes-nous ?", "О нас", "关于我们"])
@pytest.mark.parametrize("headings", [True, False])
def test_a_box_with_what_a_site_says_of_itself_is_none_of_the_text(words: str, headings: bool) -> None:
    assert left(f"{TEXT}<div><h3>{words}</h3>{OURS}</div>", headings=headings) == 2
    assert left(f"<div>{TEXT}</div><div><div><h3>{words}</h3></div>{OURS}</div>", headings=headings) == 2


@pytest.mark.parametrize(
    "html",
    [
        f"{TEXT}<h3>About us</h3>{OURS}",
        f"{TEXT}<div><h3>About us all</h3>{OURS}</div>",
        f"{TEXT}<div><h3>About us</h3>{OURS}</div>{TEXT}",
        f"{TEXT}<div><h3>About us</h3>{8 * OURS}</div>",
        f"<div><h3>About us</h3>{OURS}{TEXT}</div>",
    ],
    ids=["in the text", "another heading", "amid the text", "much", "all of the text"],
)
def test_the_same_words_elsewhere_head_a_part_of_it(html: str) -> None:
    assert left(html) == left(html.replace("About us", "A long winter"))


@pytest.mark.parametrize("words", ["|", "About us"])
def test_bare_text_of_the_outermost_box_heads_none(words: str) -> None:
    found = cut(f"<p>A: {LONG}</p>{words}<p>B: {LONG}</p>")
    assert without_about(found, range(3)) == range(3)
