"""Paragraphs that stand in an item of a list, or in a quotation."""

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG

TEXT = f"<p>{LONG}</p><p><strong>What the pilots say</strong></p><p>{LONG}</p><p>{LONG}</p>"


def types(inside: str) -> list[str]:
    html = f"<html><body><h1>Lamp for the harbour</h1>{inside}</body></html>"
    return [block.type for block in read_body(Page(html.encode())).blocks]


def test_a_text_in_a_column_made_of_a_list_item_is_no_list() -> None:
    column = f"<ul><li><div class='text'>{TEXT}</div></li><li class='side'><a href='/x'>More</a></li></ul>"
    assert types(column) == ["paragraph", "heading", "paragraph", "paragraph"]


def test_a_text_below_an_item_that_is_never_closed_is_no_list() -> None:
    assert types(f"<ul><li class='follow'><a href='/f'>Follow</a><div>{TEXT}</div>")[-1] == "paragraph"


def test_a_text_in_one_quotation_is_no_quotation() -> None:
    assert types(f"<blockquote>{TEXT}</blockquote>") == ["paragraph", "heading", "paragraph", "paragraph"]


def test_a_list_in_such_a_text_is_one_all_the_same() -> None:
    listed = f"<p>{LONG}</p><p>{LONG}</p><ul><li>{LONG}</li><li>{LONG}</li></ul><p>{LONG}</p>"
    column = f"<ul><li><div class='text'>{listed}</div></li></ul>"
    assert types(column) == ["paragraph", "paragraph", "list_item", "list_item", "paragraph"]


def test_a_text_that_is_a_list_is_one() -> None:
    assert set(types(f"<ul><li>{LONG}</li><li>{LONG}</li><li>{LONG}</li></ul>")) == {"list_item"}


STORY = f"<p>{LONG}</p><p>{LONG} Again.</p><p>{LONG} And again.</p>"


@pytest.mark.parametrize("entry", ["<ul><li>{}</li></ul>", "<dl><dt>Pier</dt><dd>{}</dd></dl>"])
def test_a_text_in_one_entry_is_made_of_paragraphs(entry: str) -> None:
    assert types(entry.format(STORY))[-3:] == ["paragraph"] * 3


def test_a_list_within_that_text_stays_one() -> None:
    points = "<ul><li>The old pier goes first.</li><li>The new quay opens in spring.</li></ul>"
    found = types(f"<ul><li>{STORY}{points}<p>{LONG} At last.</p></li></ul>")
    assert found == ["paragraph"] * 3 + ["list_item"] * 2 + ["paragraph"]


def test_entries_of_a_paragraph_each_stay_a_list() -> None:
    entries = "".join(f"<li><p>{LONG} No. {n}.</p></li>" for n in range(4))
    assert set(types(f"<ol>{entries}</ol>")) == {"list_item"}
    assert types(f"{STORY}<ul><li>{LONG} A point.</li></ul><p>{LONG} At last.</p>")[3] == "list_item"
