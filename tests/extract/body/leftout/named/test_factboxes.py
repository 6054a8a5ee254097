"""Boxes of facts beside a text."""

import pytest

from newscrawl.extract.body.leftout.named.named import without_named
from tests.extract.body.cuts import LONG, cut

SHORT = "It rained."
FACTS = "<h4>The pier in figures</h4><p>It is of granite.</p><p>It is 212 metres long.</p>"


@pytest.mark.parametrize("name", ["factbox", "x-fact-box__inner", "infobox", "faktabox green", "fact-sheet"])
def test_a_box_of_facts_goes_whole_where_its_heading_does(name: str) -> None:
    found = cut(f"<p>{LONG * 4}</p><div class='{name}'>{FACTS}</div>")
    assert without_named(found, [0, 2, 3]) == [0]
    assert without_named(found, range(4)) == range(4)


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{LONG * 4}</p><div class='facts-of-the-box'>{FACTS}</div>",
        f"<p>{LONG * 4}</p><div class='factbox'>{FACTS.replace('h4', 'p')}</div>",
        f"<p>{SHORT}</p><div class='infobox'>{FACTS}<p>{LONG * 4}</p></div>",
    ],
    ids=["another name", "no heading", "most of the text"],
)
def test_what_else_is_lost_of_a_box_tells_nothing_of_the_rest(html: str) -> None:
    found = cut(html)
    kept = [0, *range(2, len(found.pieces))]
    assert without_named(found, kept) == kept


def test_a_chapter_whose_heading_is_lost_stays_beside_a_box_of_facts() -> None:
    chapter = f"<div class='chapter'><h4>The year of the storm</h4><p>{SHORT}</p></div>"
    found = cut(f"<p>{LONG * 4}</p><div class='factbox'>{FACTS}</div>{chapter}")
    assert without_named(found, [0, 2, 3, 5]) == [0, 5]


def test_boxes_of_facts_in_each_other_cost_what_one_does() -> None:
    deep = "<div class='factbox'><h4>Facts</h4>" * 2000
    found = cut(f"<p>{LONG * 9}</p>{deep}<p>{SHORT}</p>")
    assert without_named(found, [0, len(found.pieces) - 1]) == [0]


@pytest.mark.parametrize("name", ["factbox", "pier-factbox__content green", "info-box", "faktabox"])
def test_a_box_of_facts_amid_the_text_goes_however_long_it_is(name: str) -> None:
    speech = f"<p>{LONG * 9}</p>" * 3
    found = cut(f"<p>{LONG * 2}</p><div class='{name}'><h4>What was said</h4>{speech}</div><p>{LONG * 2}</p>")
    assert without_named(found, range(6)) == [0, 5]


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{LONG * 4}</p><div class='infobox'><p>{LONG}</p></div>",
        f"<div class='infobox'><p>{LONG}</p></div>" * 3,
        f"<p>{SHORT}</p><div class='infobox'><p>{LONG * 4}</p></div><p>{SHORT}</p>",
        f"<p>{LONG * 4}</p><div class='artifact'><p>{LONG}</p></div><p>{LONG}</p>",
        f"<p>{LONG * 4}</p><div class='info-box'><p>{LONG}</p><p>{LONG}</p></div><p>{LONG}</p>",
    ],
    ids=["the end of the text", "its chapters", "nearly all of it", "another name", "untitled"],
)
def test_a_box_that_may_be_the_text_stays(html: str) -> None:
    found = cut(html)
    kept = [*range(len(found.pieces))]
    assert without_named(found, kept) == kept
