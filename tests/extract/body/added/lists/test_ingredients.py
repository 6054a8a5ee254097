"""Lists of what a recipe is made of."""

import pytest

from newscrawl.extract.body.added.lists.ingredients import with_ingredients
from newscrawl.extract.body.body import read_body
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG, cut

STEPS = f"<p>{LONG}</p>"
ROWS = "<tr><td>200 g</td><td><a href='/flour'>Flour</a></td></tr><tr><td>2</td><td>Eggs, large</td></tr>"
ITEMS = "<li>200 g <a href='/flour'>flour</a></li><li>2 eggs</li><li>Salt</li>"
BOXES = "<div><div>200 g</div><div>Flour</div></div><div><div>2</div><div>Eggs</div></div>"


def taken(html: str) -> int:
    found = cut(html + STEPS)
    last = len(found.pieces) - 1
    return len(with_ingredients(found, [last])) - 1


@pytest.mark.parametrize("parts", [f"<table>{ROWS}</table>", f"<ul>{ITEMS}</ul>", BOXES])
@pytest.mark.parametrize("name", ["ingredients", "recipe-ingredients__list", "zutaten", "lista-ingredientes"])
def test_all_parts_of_it_are_text(name: str, parts: str) -> None:
    html = f"<div class='{name}'><h3>Dough</h3>{parts}</div>"
    assert taken(html) == len(cut(html).pieces) > 2


def test_parts_that_are_named_so_each_need_no_box_that_is() -> None:
    part = "<div itemprop='{}'>{} cups of <a href='/flour'>flour</a></div>"
    for name, count in (("recipeIngredient", 4), ("amount", 0)):
        parts = "".join(part.format(name, number) for number in range(1, 4))
        assert taken(f"<div><div>Dough:</div>{parts}</div>") == min(count, 3)


def test_a_button_in_it_is_none() -> None:
    assert taken(f"<div class='ingredients'>{BOXES}<p><a href='/list'>Add to my list</a></p></div>") == 4


@pytest.mark.parametrize(
    "html",
    [
        f"<div class='amounts'>{BOXES}</div>",
        "<div class='ingredients'><h3>Ingredients</h3><div>Flour</div></div>",
        "<ul class='seasonal-ingredients'>"
        + "<li><a href='/kale'>What kale is good for</a></li>" * 4
        + "</ul>",
        f"<div class='ingredients'>{f'<p>{LONG}</p>' * 3}</div>",
    ],
    ids=["another name", "a word", "links", "prose"],
)
def test_what_is_no_such_list_is_left_as_it_is(html: str) -> None:
    assert taken(html) == 0


def test_a_page_with_such_a_list_is_read_with_all_of_it() -> None:
    steps = f"<ol class='steps'>{''.join(f'<li>{number}. {LONG}</li>' for number in range(6))}</ol>"
    html = f"<main><h1>Bread of the harbour</h1><div class='ingredients'>{BOXES}</div>{steps}</main>"
    body = read_body(Page(f"<html><body>{html}</body></html>".encode()), headline="Bread of the harbour")
    assert [block.text for block in body.blocks[:4]] == ["200 g", "Flour", "2", "Eggs"]


def test_a_page_of_which_nothing_is_read_has_none() -> None:
    assert with_ingredients(cut(f"<ul class='ingredients'>{ITEMS}</ul>"), []) == []


@pytest.mark.parametrize(
    "name", ["wprm-recipe-notes-container", "tasty-recipes-notes", "mv-create-notes", "recipe__tips"]
)
def test_so_are_the_notes_below_it(name: str) -> None:
    made = f"<div class='ingredients'><ul>{ITEMS}</ul></div>"
    notes = f"<div class='{name}'><h3>Notes</h3><p>It keeps for two days.</p></div>"
    assert taken(made + notes) == taken(made) + 2
    assert taken(made + notes.replace(name, "tips")) == taken(made)
    assert taken(made + notes.replace("two days", "<a href='/x'>two days</a>")) == taken(made)
    assert taken(notes) == 0
