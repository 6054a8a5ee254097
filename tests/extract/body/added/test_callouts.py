"""Notes, tips and warnings in boxes of their own."""

import pytest

from newscrawl.extract.body.added.callouts import with_callouts
from tests.extract.body.cuts import LONG, cut

P = f"<p>{LONG}</p>"
SAID = "The ferry takes no cars in winter."
NOTE = f"<div class='notice'><p><b>Note:</b> {SAID}</p></div>"
TITLED = f"<div class='info-box'><p>Good to know</p><p>{SAID}</p></div>"


def added(html: str) -> list[str]:
    """What is put back beside the paragraphs."""
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    return [found.pieces[at].text for at in with_callouts(found, kept) if at not in kept]


@pytest.mark.parametrize(
    ("box", "read"),
    [
        (NOTE, [f"Note: {SAID}"]),
        (NOTE.replace("Note:", "💡 Tipp:"), [f"💡 Tipp: {SAID}"]),
        (NOTE.replace("Note:", "注意："), [f"注意： {SAID}"]),
        (TITLED, ["Good to know", SAID]),
        (TITLED.replace("<p>Good", "<h4>ℹ️ Good").replace("know</p>", "know</h4>"), ["ℹ️ Good to know", SAID]),
        (f"<h3>In winter</h3>{NOTE}", ["In winter", f"Note: {SAID}"]),
    ],
)
def test_one_among_the_paragraphs_of_a_text_is_of_it_and_so_is_one_right_below(
    box: str, read: list[str]
) -> None:
    share = "<div class='share'><a href='#'>Mail</a></div>"
    for html in (f"{P}{box}{P}", f"{P}{P}{box}", f"{P}<ul><li>{LONG}</li></ul>{box}", f"{P}{share}{box}{P}"):
        assert added(f"<div>{html}</div><p>About us</p>") == read


@pytest.mark.parametrize(
    "box",
    [
        NOTE.replace("Note", "Share"),
        NOTE.replace("winter", "<a href='/winter'>winter</a>"),
        NOTE.replace(SAID, "Sign up for the newsletter of the ferry."),
        NOTE.replace(SAID, "no cars"),
        TITLED.replace("Good to know", "<a href='/tips'>Tips</a>"),
        TITLED.replace("</div>", f"<p>{SAID}</p>" * 3 + "</div>"),
        f"<div>{NOTE}<p>Share</p></div>",
    ],
    ids=["no note", "a link", "an invitation", "no sentence", "a linked label", "long", "in a box of others"],
)
def test_what_may_be_a_notice_of_the_site_stays_out(box: str) -> None:
    assert added(f"<div>{P}{box}{P}</div>") == []


def test_so_does_one_beside_the_box_of_the_text_or_above_it() -> None:
    assert added(f"<div>{P}{P}</div>{NOTE}") == added(f"<div>{NOTE}{P}{P}</div>") == []
    assert added(f"<div>{P}</div>{NOTE}<div>{P}</div>") == [f"Note: {SAID}"]
