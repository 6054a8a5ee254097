"""An outlet's layout: when it applies, and what its selectors give."""

import pytest

from newscrawl.extract.layout import Layout, choose_layout, outermost, select, select_values
from newscrawl.extract.markup.parsing import parse

TREE = parse(
    b'<html><body><div class="story"><h1 class="hd">Tide</h1><div class="text"><div class="text">a</div>'
    b'</div><a class="by" href="/u/1">Ann</a></div></body></html>'
)


def test_the_marker_tells_the_template() -> None:
    old, new = Layout(name="old", marker="table.page"), Layout(name="new", marker="div.story")
    assert choose_layout(TREE, [old, new]) is new
    assert choose_layout(TREE, [old]) is None


def test_without_a_marker_the_body_tells() -> None:
    assert Layout(name="x", body="div.text").matches(TREE)
    assert not Layout(name="x", body="div.other").matches(TREE)
    assert not Layout(name="x").matches(TREE)


def test_a_selector_may_ask_for_an_attribute() -> None:
    assert select_values(TREE, "a.by::attr(href)") == ["/u/1"]
    assert [e.text for e in select_values(TREE, "a.by") if not isinstance(e, str)] == ["Ann"]
    assert select_values(TREE, None) == []


def test_a_wrong_selector_is_told_in_one_line() -> None:
    with pytest.raises(ValueError, match=r"'div\[\[' is not a CSS selector") as told:
        select(TREE, "div[[")
    assert "\n" not in str(told.value)


def test_of_nested_elements_the_outer_one_stays() -> None:
    assert len(select(TREE, "div.text")) == 2
    assert [e.get("class") for e in outermost(select(TREE, "div.text"))] == ["text"]
