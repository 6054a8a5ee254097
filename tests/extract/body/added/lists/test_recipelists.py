"""Lists of amounts below a word for ingredients, without any name."""

import pytest

from newscrawl.extract.body.added.lists.recipelists import with_recipe_lists
from tests.extract.body.cuts import LONG, cut

AMOUNTS = ("400 g flour", "2 eggs", "80 g sugar", "a pinch of salt")
ROWS = f"<table>{''.join(f'<tr><td>{one}</td></tr>' for one in AMOUNTS)}</table>"
LABELS = "".join(f"<div><label><input type=checkbox> {one}</label></div>" for one in AMOUNTS)
ITEMS = f"<div><ul>{''.join(f'<li>{one}</li>' for one in AMOUNTS)}</ul></div>"


def taken(html: str, steps: str = LONG) -> int:
    found = cut(f"<main>{html}<p>{steps}</p></main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == steps]
    return len(with_recipe_lists(found, kept)) - 1


@pytest.mark.parametrize("parts", [ROWS, LABELS, ITEMS])
@pytest.mark.parametrize(
    "word",
    ["Ingredients", "Zutaten für 4 Personen", "Ingrédients (pour 6 personnes) :", "材料（2人分）", "Υλικά"],
)
def test_they_are_text(word: str, parts: str) -> None:
    assert taken(f"<section><h3>{word}</h3>{parts}</section>") == 5
    assert taken(f"<div><div class='title'>{word}</div>{parts}<div class='title'>Method</div></div>") == 5
    assert taken(f"<div><div>{word}</div>{parts}</div>") == 5


@pytest.mark.parametrize(
    "html",
    [
        f"<section><h3>Ingredients of a good night</h3>{ROWS}</section>",
        f"<section><h3>Most read</h3>{ROWS}</section>",
        f"<section><h3>Ingredients</h3></section>{ROWS}",
        "<section><h3>Ingredients</h3><p>Flour</p><p>Salt</p><p>Eggs</p></section>",
        "<section><h3>Ingredients</h3>" + "<p><a href='/a'>12 cakes</a></p>" * 4 + "</section>",
        f"<section><h3>Ingredients</h3>{'<p>On day 3 the board voted on it again.</p>' * 4}</section>",
    ],
    ids=["more words", "another word", "another box", "no numbers", "links", "sentences"],
)
def test_what_may_be_something_else_stays_out(html: str) -> None:
    assert taken(html) == 0


def test_so_does_a_list_far_from_the_text() -> None:
    section = f"<section><h3>Ingredients</h3>{ROWS}</section>"
    assert taken(section + "<p><a href='/x'>Other stories</a></p>" * 20) == 0
