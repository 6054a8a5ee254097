"""Parts of one make amid a text, of which none was kept."""

import pytest

from newscrawl.extract.body.added.parts.partsamid import with_parts_amid
from tests.extract.body.cuts import LONG, cut

THINGS = [("Deck lamp", "It burns all night."), ("Boots", "They are dry."), ("Jacket", "It is heavy.")]
SHOP = "<p><a href='https://shop.example/1'>$24 at the shop</a></p>"


def part(name: str, text: str, more: str = "") -> str:
    return f"<div class='thing'><h3>{name}</h3><p>{text}</p>{more}</div>"


def added(html: str, *kept: str) -> list[str]:
    """What is added to the paragraphs, and pieces with the texts `kept`."""
    found = cut(f"<main><h1>What to wear</h1><div>{html}</div><p>Share this</p></main>")
    first = [at for at, piece in enumerate(found.pieces) if piece.text in {LONG, *kept}]
    texts = with_parts_amid(found, first, "https://post.example/wear")
    return [found.pieces[at].text for at in texts if at not in first]


def page(parts: str, above: str = "", below: str = f"<p>{LONG}</p>") -> str:
    return f"<p>{LONG}</p>{above}{parts}{below}"


BUTTONS = "<div class='sharing'><h3>Share this:</h3><ul><li><a href='/x'>Post</a></li></ul></div>"
PARTS, WHOLE = "".join(part(*thing) for thing in THINGS), [text for thing in THINGS for text in thing]


@pytest.mark.parametrize(
    "html",
    [
        page(PARTS),
        page(PARTS, below=""),
        page("".join(part(*thing, SHOP) for thing in THINGS)),
        page(f"<section><div>{PARTS}</div></section>"),
        page(PARTS.replace("h3", "b")),
        page(PARTS, below=BUTTONS),
        page(f"<section>{PARTS}</section>", below=BUTTONS),
    ],
    ids=[
        "amid",
        "at the end",
        "with a shop",
        "in boxes",
        "under labels",
        "over buttons",
        "in a box over them",
    ],
)
def test_parts_that_lead_nowhere_or_away_are_read(html: str) -> None:
    assert added(html) == WHOLE


@pytest.mark.parametrize(
    "line", ["These three things went with us.", "Three things: the longer the better, and all dry:"]
)
def test_a_short_sentence_or_a_colon_may_lead_to_them(line: str) -> None:
    assert added(page(PARTS, above=f"<p>{line}</p>"), line) == WHOLE


@pytest.mark.parametrize("line", ["The three things that go with us", "Read on:"])
def test_a_label_may_not(line: str) -> None:
    assert added(page(PARTS, above=f"<p>{line}</p>"), line) == []


def test_over_what_is_said_below_a_text_they_stay_out() -> None:
    assert not added(
        page(PARTS, below="<div class='about'>The boat club meets in the old mill on Mondays.</div>")
    )


def test_a_heading_above_them_is_read_too() -> None:
    assert added(page(PARTS, "<h2>The best</h2>")) == ["The best", *WHOLE]
    assert added(page(f"<section><h2>The best</h2><div>{PARTS}</div></section>")) == ["The best", *WHOLE]
    assert added(page(PARTS, "<h2>The best</h2>"), "The best") == WHOLE


@pytest.mark.parametrize(
    "html",
    [
        page("".join(part(*thing) for thing in THINGS[:2])),
        page("".join(part(*thing, "<p><a href='/lamp'>Read more</a></p>") for thing in THINGS)),
        page("".join(f"<a href='/a'>{part(*thing)}</a>" for thing in THINGS)),
        page("".join(part(f"<a href='https://shop.example'>{name}</a>", text) for name, text in THINGS)),
        page("".join(part(name, text.rstrip(".")) for name, text in THINGS)),
        page("".join(part(name, "Subscribe to our newsletter.") for name, _ in THINGS)),
        page("".join(part(f"{name} · 3 days ago", text) for name, text in THINGS)),
        page(PARTS.replace("'thing'", "'other'", 1)),
        page(f"{PARTS}<p>Watch</p>"),
        f"<p>Share</p>{PARTS}",
    ],
    ids=["two", "stories", "links", "linked names", "no sentences", "offers", "readers", "of two makes",
         "and something else", "below a label"],
)  # fmt: skip
def test_what_may_be_teasers_or_readers_stays_out(html: str) -> None:
    assert added(html, "Share") == []
