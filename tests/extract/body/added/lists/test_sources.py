"""The sources that a text names at its end."""

import pytest

from newscrawl.extract.body.added.lists.lastlists import with_last_list
from newscrawl.extract.body.added.lists.sources import with_references
from tests.extract.body.cuts import LONG, cut

LISTED = "<ul><li>A study of the pier</li><li><a href='/x'>The harbour board</a></li></ul>"


def added(html: str) -> int:
    found = cut(f"<div><p>{LONG}</p>{html}</div>")
    return len(with_last_list(found, [0])) - 1


@pytest.mark.parametrize(
    "head",
    ["Sources", "Our sources:", "Fuentes:", "Źródła", "Источники", "المصادر"],
)
def test_a_list_under_a_heading_for_sources(head: str) -> None:
    assert added(f"<h3>{head}</h3>{LISTED}") == 3


@pytest.mark.parametrize("head", ["Sources", "References", "Literatur:", "Endnotes", "Notes"])
def test_so_are_references_and_notes_once_the_text_is_known(head: str) -> None:
    found = cut(f"<div><p>{LONG}</p><h3>{head}</h3>{LISTED}</div>")
    assert with_references(found, [0]) == with_references(found, [0, 1, 2]) == [0, 1, 2, 3]
    other = cut(f"<div><p>{LONG}</p><h3>More stories</h3>{LISTED}</div>")
    assert with_references(other, [0]) == [0]
    assert with_references(other, [0, 1, 2]) == [0, 1, 2]


def test_items_may_hold_paragraphs_of_which_the_later_lead_to_the_source() -> None:
    item = (
        "<li><p>A study of the pier, 2021</p><p><a href='/s'>Article</a> <a href='/g'>Catalogue</a></p></li>"
    )
    found = cut(f"<div><p>{LONG}</p><h2>References</h2><ol>{item * 2}</ol></div>")
    assert with_references(found, [0]) == [0, 1, 2, 4]


@pytest.mark.parametrize(
    "head", ["Sources<i>[<a href='/e'>edit</a>]</i>", "<i>[<a href='/e'>edit</a>]</i> Sources"]
)
def test_what_edits_the_list_of_a_wiki_is_no_part_of_its_heading(head: str) -> None:
    assert with_references(cut(f"<div><p>{LONG}</p><h2>{head}</h2>{LISTED}</div>"), [0]) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "html",
    [
        f"<h3>More stories</h3>{LISTED}",
        "<h3>Sources</h3><p>They are many.</p>",
        "<h3>Sources</h3>",
        f"<p>{LONG}</p><h3>Sources</h3>{LISTED}",
        "<h3>Sources</h3><ul>" + "<li>A study</li>" * 60 + "</ul>",
    ],
    ids=["another heading", "no list", "nothing", "farther off", "a catalogue"],
)
def test_anything_else_stays_out(html: str) -> None:
    assert added(html) == 0
