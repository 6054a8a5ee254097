"""Quotations and plain sentences right below a text."""

import pytest

from newscrawl.extract.body.added.lastpieces import with_last_pieces
from tests.extract.body.cuts import LONG, cut

SAID = "The bells rang until one in the morning, and nobody in the town slept much that night."
QUOTED = "“We shall be back by the herring.”"
TEXT = f"<p>{LONG}</p>" * 3


def added(html: str) -> int:
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    return len(with_last_pieces(found, kept)) - len(kept)


@pytest.mark.parametrize(
    "below",
    [
        f"<blockquote><p>{QUOTED}</p></blockquote>",
        f"<blockquote>{QUOTED}</blockquote><p>Share</p>",
        f"<div>{SAID}</div>",
        f"<div><div>{SAID}</div></div><div>Share</div>",
    ],
)
def test_a_quotation_or_a_sentence_without_a_name_ends_a_text(below: str) -> None:
    assert added(f"<main>{TEXT}{below}</main>") == 1


@pytest.mark.parametrize(
    "below",
    [
        f"<div class='note'>{SAID}</div>",
        f"<div>{SAID[:-1]}</div>",
        "<div>The bells rang.</div>",
        f"<div><b>{SAID}</b></div>",
        f"<div>{SAID.replace('bells', '<a href=/bells>bells</a>')}</div>",
        f"<p>Share</p><div>{SAID}</div>",
        f"</main><div>{SAID}</div>",
        f"<blockquote>{LONG[LONG.index('and') :]}</blockquote>",
        "<blockquote>Read</blockquote>",
        "<div>Sign up for our newsletter and get the best of the coast in your inbox each morning.</div>",
    ],
    ids=["named", "no end", "short", "bold", "link", "apart", "beside", "said before", "a word", "an offer"],
)
def test_what_may_be_furniture_is_left_to_the_choice(below: str) -> None:
    assert added(f"<main>{TEXT}{below}") == 0


@pytest.mark.parametrize("part", ["{}", "<div class=text><div>{}</div></div>"])
def test_so_does_a_quotation_with_who_said_it(part: str) -> None:
    text, below = (
        part.format(f"<p>{LONG}</p>") * 3,
        f"<blockquote><p>{QUOTED}</p><cite>{{}}</cite></blockquote>",
    )
    assert added(f"<main>{text}{part.format(below.format('Ada Moss, fishmonger'))}</main>") == 2
    assert added(f"<main>{text}{part.format(below.format('<a href=/m>Ada Moss</a>'))}</main>") == 0
    assert added(f"<main>{text}<div class=promo>{below.format('Ada Moss')}</div></main>") == 0


CHAPTERS = "".join(f"<h2>{name}</h2><div>{LONG}</div>" for name in ("Pier", "Bells"))


def added_below(below: str, text: str = CHAPTERS) -> list[str]:
    found = cut(f"<main><div>{LONG}</div>{text}{below}</main>")
    kept = [at for at, one in enumerate(found.pieces) if one.text in (LONG, "Pier", "Bells", "Two eggs")]
    return [found.pieces[at].text for at in with_last_pieces(found, kept)[len(kept) :]]


@pytest.mark.parametrize("text", [CHAPTERS, f"{CHAPTERS}<ul><li>Two eggs</li></ul>"])
def test_a_last_chapter_that_is_headed_as_the_others_are_ends_a_text(text: str) -> None:
    assert added_below(f"<h2>Night</h2><div>{SAID}</div>", text) == ["Night", SAID]
    assert added_below(f"<h2>Night</h2><div>{SAID}</div><div>Share</div>", text) == ["Night", SAID]


@pytest.mark.parametrize(
    "below",
    [
        f"<h3>Night</h3><div>{SAID}</div>",
        f"<section><h2>Night</h2><div>{SAID}</div></section>",
        f"<h2>Night</h2><section>{SAID}</section>",
        f"<h2>Night</h2><div class=box>{SAID}</div>",
        "<h2>Night</h2><div>Share</div>",
        f"<h2><a href=/n>Night</a></h2><div>{SAID}</div>",
        f"<h2>Subscribe to our newsletter</h2><div>{SAID}</div>",
    ],
    ids=["another rank", "apart", "another tag", "named", "a word", "a link", "an offer"],
)
def test_what_else_has_a_heading_below_a_text_is_left_to_the_choice(below: str) -> None:
    assert added_below(below) == []


def test_a_chapter_below_a_text_with_one_is_left_to_the_choice() -> None:
    assert added_below(f"<h2>Night</h2><div>{SAID}</div>", f"<h2>Pier</h2><div>{LONG}</div>") == []
