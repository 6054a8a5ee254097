"""The pieces of markup: what comes from a page stays text."""

from __future__ import annotations

from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.reporting.columns import ceiling
from newscrawl.reporting.markup import Html, bars, link, percent, table, text
from newscrawl.reporting.words import size


@given(st.text())
def test_text_is_never_markup(value: str) -> None:
    assert unescape(text(value)) == value
    assert not {"<", ">", '"'} & set(text(value))


@given(st.text(), st.text())
def test_a_link_is_one_link_or_none(url: str, label: str) -> None:
    tags: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.append(tag)
            assert [name for name, _ in attrs] == ["href", "rel"]

    Reader().feed(link(url, label))
    assert tags == (["a"] if url.startswith(("https://", "http://")) else [])


def test_only_the_web_is_linked() -> None:
    assert link("javascript:alert(1)", "a & b") == "a &amp; b"
    assert link("https://outlet.example/?a=1&b=2", "<b>") == (
        '<a href="https://outlet.example/?a=1&amp;b=2" rel="noreferrer">&lt;b&gt;</a>'
    )


@pytest.mark.parametrize(
    ("part", "whole", "told"),
    [(0, 9, "0%"), (9, 9, "100%"), (1, 1000, "<1%"), (999, 1000, ">99%"), (1, 3, "33%"), (0, 0, "–")],
)
def test_none_and_all_are_said_only_of_none_and_all(part: int, whole: int, told: str) -> None:
    assert percent(part, whole) == told


@given(st.integers(0, 10**9))
def test_a_ceiling_is_near_and_never_below(n: int) -> None:
    assert n <= ceiling(n) <= max(2, 2 * n)


def test_numbers_and_their_heads_stand_right() -> None:
    made = table("Things", ("Thing", "Count", "Note"), [("a", 1200, None)])
    assert '<th scope="col" class="n">Count</th>' in made
    assert '<td class="n">1,200</td><td>–</td>' in made
    assert '<th scope="row">a</th>' in made
    assert "<caption>Things</caption>" in made


def test_a_bar_is_as_long_as_its_share() -> None:
    made = bars("Things", ("Thing", "Count"), [("a", 40), (Html("<i>b</i>"), 10)], 80)
    assert [made.count(f"width:{w}%") for w in ("50.0", "12.5")] == [1, 1]
    assert "50%" in made
    assert "<i>b</i>" in made


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (999_960, "1.0 MB"),
        (123_456, "123 kB"),
        (5e12, "5000 GB"),
    ],
)
def test_sizes(count: float, told: str) -> None:
    assert size(count) == told
