"""Lines of a text that point at other stories."""

import pytest

from newscrawl.extract.body.leftout.stories.pointers import without_pointers
from tests.extract.body.cuts import LONG, cut


def pointed(html: str) -> list[str]:
    found = cut(f"<p>{LONG * 4}</p>{html}<p>{LONG}</p>")
    return [found.pieces[at].text for at in without_pointers(found, range(len(found.pieces)))][1:-1]


@pytest.mark.parametrize(
    "html",
    [
        "<p>COUNTDOWN: <a href='/5'>Five days to go at the pier</a></p>",
        "<p><b>THE WEEK IN TOWN:</b> <a href='/5'>The mayor’s new boat</a></p>",
        "<p>(MORE: <a href='/5'>The mayor’s new boat)</a></p>",
        "<table><tr><td><b>ADD TO CART: <a href='/5'>A model of the boat</a></b></td></tr></table>",
        "<p>СЮЖЕТ: <a href='/5'>Новая лодка мэра</a></p>",
        "<p>STORY: <a href='/5'>Boats leave</a><br>STORY: <a href='/6'>Boats return</a></p>",
        "".join(f"<p>BOAT {one}: <a href='/{one}'>It leaves</a></p>" for one in "ABC"),
    ],
)
def test_a_line_that_points_at_a_story_goes(html: str) -> None:
    assert pointed(html) == []


@pytest.mark.parametrize(
    "html",
    [
        "<p>UPDATE: The pier is <a href='/5'>open again</a></p>",
        "<p>Countdown: <a href='/5'>Five days to go</a></p>",
        "<p>COUNTDOWN: Five days to go</p>",
        "<p><a href='/5'>COUNTDOWN: Five days to go</a></p>",
        "<p>COUNTDOWN <a href='/5'>Five days to go</a></p>",
        "<p>STORY: <a href='/5'>Boats leave</a><br>It is the third this year.</p>",
        "<li>MONDAY: <a href='/5'>Boats leave</a></li>",
        "".join(f"<p>BOAT {one}: <a href='/{one}'>It leaves</a></p>" for one in "ABCD"),
        f"<p>MAYOR: <a href='/5'>{LONG + LONG}</a></p>",
        "<table>" + "<tr><td>MONDAY: <a href='/5'>Boats leave</a></td></tr>" * 4 + "</table>",
    ],
    ids=[
        *("a part linked", "small letters", "no link", "a link", "no colon", "a sentence", "an item"),
        *("a list", "a text", "a table"),
    ],
)
def test_what_is_said_with_a_label_stays(html: str) -> None:
    assert pointed(html) != []


def test_lines_that_are_most_of_a_text_stay() -> None:
    found = cut("<p>BOATS: <a href='/5'>They leave</a></p><p>So it goes.</p>")
    assert list(without_pointers(found, [0, 1])) == [0, 1]


def ended(html: str) -> list[str]:
    """What is left of a text that ends with some lines, after its first."""
    found = cut(f"<p>{LONG * 4}</p><p>{LONG}</p>{html}")
    return [found.pieces[at].text for at in without_pointers(found, range(len(found.pieces)))][2:]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Next: <a href='/5'>Five days to go at the pier</a></p>",
        "<p>Tags: <a href='/a'>Piers</a>, <a href='/b'>Storms</a></p>",
        "<p>แท็ก: <a href='/a'>Kantor</a>, <a href='/b'>Venisk</a></p>",
    ],
)
def test_a_label_with_links_does_not_end_a_text(html: str) -> None:
    assert ended(html) == []
    assert len(ended(f"{html}<p>{LONG}</p>")) == 2


@pytest.mark.parametrize(
    "html",
    [
        "<p>Source: <a href='/5'>Harbour Post</a></p>",
        "<p>Next: the pier, in <a href='/5'>five days from now</a></p>",
        "<p>Next: five days to go at the pier</p>",
        "<p><a href='/5'>Next: five days to go at the pier</a></p>",
        f"<p>Next: <a href='/5'>{LONG + LONG}</a></p>",
        "<li>Next: <a href='/5'>Five days to go at the pier</a></li>",
    ],
    ids=["a source", "a part linked", "no link", "a link", "a text", "an item"],
)
def test_what_else_ends_a_text_stays(html: str) -> None:
    assert len(ended(html)) == 1
