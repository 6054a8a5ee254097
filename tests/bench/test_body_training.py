"""What the choice of the body is learned from, and that the packaged file is what would be learned today.

Nothing is learned here: the file says what it was learned with, and what an invented page looked like then.
"""

from __future__ import annotations

import gzip
import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from bench.body_training.describing import First, css_table, fit_first, set_first
from bench.body_training.meant import MARGIN
from bench.body_training.pages import Sample, load, with_menus
from bench.body_training.probe import sign
from bench.body_training.settings import EARLY_TREES, NAMES, RECIPE, TREES, WORDING
from newscrawl.extract.body.classwords import CssWeights
from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.body.model import ROUND, load_model
from newscrawl.extract.body.trees import asked_of
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


@pytest.fixture(scope="module")
def packaged() -> dict[str, Any]:
    """The file in the package."""
    text = files("newscrawl.extract.body").joinpath("model.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def test_the_packaged_file_was_learned_with_what_is_set_today(packaged: dict[str, Any]) -> None:
    learned = packaged["learned"]
    assert {name: learned[name] for name in learned if name != "probe"} == RECIPE
    assert [packaged[name] for name in ("threshold", "floor")] == [RECIPE["threshold"], RECIPE["floor"]]


def test_pages_are_cut_and_described_as_they_were_then(packaged: dict[str, Any]) -> None:
    """Where this fails, what is learned from has changed: `bench/train_body.py` makes the file anew."""
    assert sign(packaged) == packaged["learned"]["probe"]


def test_the_sign_is_another_where_weights_are(packaged: dict[str, Any]) -> None:
    other = {**packaged, "css": {**packaged["css"], "related": 1.0}}
    assert sign(other) != sign(packaged)


def test_the_trees_ask_for_numbers_that_have_names(packaged: dict[str, Any]) -> None:
    model = load_model()
    asked = {number for tree in model.trees for number in asked_of(tree)}
    assert max(asked) < len(NAMES)
    assert len(model.trees) == TREES
    assert model.early == packaged["early"] == len(NAMES) - WORDING
    assert sum(max(asked_of(tree), default=0) < model.early for tree in model.trees) >= EARLY_TREES


def test_order_and_bounds_are_of_these_trees(packaged: dict[str, Any]) -> None:
    settled = packaged["settled"]
    assert len(settled) == -(-TREES // ROUND) - 1
    assert all(high - low >= 2 * MARGIN for low, high in settled)


def _samples(folder: Path, *pages: str) -> list[Sample]:
    """The samples of a corpus with the pages given, each with its first paragraph for a body."""
    (folder / "pages").mkdir()
    rows = []
    for number, html in enumerate(pages):
        (folder / "pages" / f"{number}.gz").write_bytes(gzip.compress(html.encode()))
        row = {"id": str(number), "url": f"https://{number}.example/pier", "html": f"{number}.gz"}
        rows.append(json.dumps({**row, "body": TEXT[3:-4]}) + "\n")
    for name, lines in (("aeb", rows), ("fundus", []), ("trafeval", [])):
        (folder / "pages" / f"{name}.jsonl").write_text("".join(lines), "utf-8")
    return list(load(folder))


OWN = "".join(f"<p>{TEXT[3:-4]} It is day {n}.</p>" for n in range(9))
NEXT = "<article><h1>A comedy at the mill</h1><p>All the town came to see the players.</p></article>"
PAGE = "<html><head><title>Pilots of Varno</title></head><body>{}</body></html>"


def test_further_articles_are_left_out_of_what_is_learned_from(tmp_path: Path) -> None:
    (sample,) = _samples(tmp_path, PAGE.format(f"<h1>Pilots of Varno</h1>{OWN}{NEXT}"))
    assert [piece.text for piece in sample.cut.pieces if "town" in piece.text] == []
    assert len(sample.cut.pieces) == 10


def _learned(samples: list[Sample]) -> tuple[dict[str, float], First]:
    table = css_table(samples)
    for sample in samples:
        set_first(sample, CssWeights(table))
    return table, fit_first(samples)


def test_the_first_look_does_not_depend_on_the_order_of_pages(tmp_path: Path) -> None:
    names = ("text", "more", "side", "ends")
    parts = [f"<div class='{name} box{n % 2}'>{TEXT}<p>It rained.</p></div>" for n, name in enumerate(names)]
    samples = _samples(tmp_path, *(PAGE.format("".join(parts[n:] + parts[:n]) + LINKS * n) for n in range(4)))
    table, first = _learned(samples)
    assert table
    assert len(first) == 17
    assert (table, first) == _learned(samples[::-1])
