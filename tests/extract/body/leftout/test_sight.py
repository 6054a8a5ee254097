"""Which steps a text that is settled goes through: each that may find something in it."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.leftout import sight
from newscrawl.extract.body.leftout.sight import is_apart, lines_of, sight_of
from newscrawl.extract.body.settling import settle
from tests.extract.body.cuts import LONG, cut

URL = "https://harbour.example/news/the-pier-is-to-be-rebuilt"
HEAD = "The pier is to be rebuilt by May"
TEXT = "".join(f"<p>{number} boats: {LONG}</p>" for number in range(4))
STORY = "/news/what-the-wind-did-to-the-mill"
TITLE = f"<a href='{STORY}'>What the wind did to the mill</a>"
IMAGE = "<img src='/a.jpg'>"


@pytest.mark.parametrize(
    "amid",
    [
        f"<div class='small'>{TEXT}</div>",
        f"<p>{TITLE}</p>",
        f"<p>COUNTDOWN: {TITLE}</p>",
        "<p>The pier in the morning. Photo: Ada Moss</p>",
        f"<p>{IMAGE}<br>The old pier of Lindmoor in the morning sun</p>",
        f"<p>{IMAGE}<br><small>The old pier in February</small></p>",
    ],
    ids=["a copy", "a story", "a pointer", "a credit", "a caption", "one set small"],
)
def test_what_stands_amid_a_text_goes_as_it_is_settled(amid: str) -> None:
    found = cut(f"<main><h1>{HEAD}</h1><div>{TEXT}</div>{amid}<p>{LONG}</p></main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.type != "heading"]
    assert len(settle(found, kept, HEAD, URL)) == 5


def test_a_teaser_amid_a_text_goes_as_it_is_settled() -> None:
    teaser = f"<div><h4>{TITLE}</h4><p>Two families tell what they saved from the wind.</p></div>"
    found = cut(f"<main><h1>{HEAD}</h1>{TEXT}{teaser}<p>{LONG}</p></main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.type != "heading"]
    assert len(settle(found, kept, HEAD, URL)) == 5


@pytest.mark.parametrize(
    "end",
    [
        "<div><h3>About us</h3><p>We are an independent paper, founded in 1881, and ours.</p></div>",
        f"<p>Moss, A. (2024, May 2). {HEAD}. The Tide.</p>",
        "<p>https://harbour.example/news/the-pier-is-to-be-rebuilt</p>",
        "<p>■</p>",
        "<section><p>0 boats: The county will pay for half of the new...</p></section>",
    ],
    ids=["of the site", "how to cite it", "its address", "a sign of its end", "its beginning once more"],
)
def test_what_stands_below_a_text_goes_as_it_is_settled(end: str) -> None:
    found = cut(f"<main><h1>{HEAD}</h1>{TEXT}{end}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.tag != "h1"]
    assert len(settle(found, kept, HEAD, URL)) == 4


def test_a_plain_text_shows_none_of_what_the_steps_look_for() -> None:
    found = cut(f"<main><h1>{HEAD}</h1>{TEXT.replace(':', '')}</main>")
    seen = sight_of(found, [1, 2, 3, 4], 0)
    assert (seen.open_lines, lines_of(found, [1, 2, 3, 4])) == ("", 0)
    told = (seen.is_repeated, seen.begins_above, seen.has_buttons, seen.has_link, seen.has_title)
    assert not any((*told, seen.has_picture))
    assert not is_apart(found, 4, 1)


@pytest.mark.parametrize(
    ("lines", "sign"),
    [
        ("<p>More</p><p><a href='/b'>What the wind did</a></p>", sight.OVER_LINK),
        ("<p>www.harbour.example/news</p>", sight.ADDRESS),
        (f"<p>{LONG} [{TITLE}]</p>", sight.CLOSED),
        ("<p>Ada Moss</p><p>Ben Lund</p>", sight.LINES),
    ],
)
def test_lines_show_what_the_last_steps_take_from_them(lines: str, sign: int) -> None:
    found = cut(f"<main>{TEXT}{lines}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if not piece.is_link]
    assert lines_of(found, kept) == sign
