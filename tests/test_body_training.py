"""What the choice of the body is learned from: pages with the menus that a reader of pages cuts from them."""

from __future__ import annotations

from bench.body_training.pages import with_menus
from newscrawl.extract.body.blocks import cut_page
from newscrawl.extract.page import Page

LINKS = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("Ports", "Ferries", "Piers") * 3)
TEXT = "<p>Nobody had told the pilots of Varno that it would take a year.</p>"
PLACES = {
    "navigation": f"<nav><ul>{LINKS}</ul></nav>",
    "list": f"<div><ul>{LINKS}</ul></div>",
    "end": f"<footer><div>{LINKS}</div></footer>",
}


def test_menus_are_left_in_what_is_learned_from() -> None:
    for place, menu in PLACES.items():
        raw = f"<html><body><article>{TEXT}</article>{menu}</body></html>".encode()
        as_read, as_learned = Page(raw), Page(with_menus(raw))
        texts = [piece.text for piece in cut_page(as_read.tree).pieces]
        assert "Ferries" not in "".join(as_read.tree.itertext()), place
        assert "Ferries" in "".join(as_learned.tree.itertext()), place
        assert texts == [piece.text for piece in cut_page(as_learned.tree).pieces if "Varno" in piece.text]


def test_menus_become_boxes_of_the_tags_that_they_had() -> None:
    raw = f"<html><body>{TEXT}{PLACES['list']}</body></html>".encode()
    tags = {piece.tag for piece in cut_page(Page(with_menus(raw)).tree).pieces}
    assert tags == {"p", "li"}
