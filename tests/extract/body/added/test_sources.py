"""The sources that a text names at its end."""

import pytest

from newscrawl.extract.body.added.lastlists import with_last_list
from newscrawl.extract.body.added.sources import with_references
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
