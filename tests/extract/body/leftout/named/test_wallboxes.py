"""The box of a wall that a text ends in."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.body.leftout.named.wallboxes import without_wall
from tests.extract.body.cuts import LONG, cut

OFFER = "<p>Support a newsroom that belongs to nobody but its readers.</p><p>Cancel whenever you like.</p>"


def left(html: str) -> int:
    """How many pieces are read of a page of which all was kept."""
    found = cut(f"<main><p>{LONG}</p><p>{LONG}</p>{html}</main>")
    return len(without_wall(found, range(len(found.pieces))))


@pytest.mark.parametrize(
    "says",
    [
        "<h4>This article is for subscribers only.</h4>",
        "<p>Plus</p><p>Subscribe to read the full article</p>",
        "<h4>Il vous reste 68 % de cet article à lire.</h4>",
        "<p>Conteúdo exclusivo para assinantes</p>",
        "<p>Contenuto premium</p><p>Questo articolo è riservato agli abbonati</p>",
    ],
)
def test_all_in_the_box_of_a_wall_goes(says: str) -> None:
    assert left(f"<div>{says}{OFFER}</div>") == 2
    assert left(f"<section><div>{says}</div><div>{OFFER}</div></section>") == 2


def test_a_part_of_a_text_that_begins_with_who_is_to_pay_stays_unless_it_offers_that() -> None:
    told = "Readers will have to register to read the full article online, the paper said on Monday."
    part = f"<p>{told}</p><p>{LONG}</p><p>{LONG}</p>"
    assert left(f"<div>{part}</div>") == 5
    assert left(f"<div>{part}<a href='/mill'>The mill is for sale</a></div>") == 6
    assert left(f"<div>{part}<a href='/subscribe'>Read on</a></div>") == 2
    assert left(f"<div>{part}<button>Register</button></div>") == 2


@pytest.mark.parametrize(
    "box",
    [
        f"<div>{OFFER}</div>",
        f"<div><p>{LONG}</p><p>This article is for subscribers only.</p></div>",
        f"<div><h4>This article is for subscribers only.</h4>{f'<p>{LONG}</p>' * 12}</div>",
        "<p>This article is for subscribers only.</p>",
    ],
    ids=["no wall", "text first", "much", "a line"],
)
def test_other_boxes_stay(box: str) -> None:
    whole = len(cut(f"<main><p>{LONG}</p><p>{LONG}</p>{box}</main>").pieces)
    assert left(box) == whole


def test_a_text_that_begins_in_the_box_stays() -> None:
    found = cut(f"<div><p>Subscribe to read the full article</p><p>{LONG}</p></div>")
    assert [*without_wall(found, range(2))] == [0, 1]
    assert [*without_wall(found, [])] == []


def test_such_a_page_is_locked() -> None:
    wall = f"<div><h3>Continue lendo</h3><p>Conteúdo exclusivo para assinantes</p>{OFFER * 2}</div>"
    text = f"<article><h1>Ponte</h1><p>{LONG}</p><p>{LONG}</p>{wall}</article>"
    article = extract(
        f"<html lang='pt'><body>{text}</body></html>".encode(), "https://harbour.example/2026/03/05/ponte"
    )
    assert article is not None
    assert article.access.level in ("partial", "locked")
    assert "newsroom" not in article.article_body
