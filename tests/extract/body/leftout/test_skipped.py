"""Boxes in a text that a link of their own leads past."""

import pytest

from newscrawl.extract.body.leftout.skipped import without_skipped
from tests.extract.body.cuts import LONG, cut

SKIP = "<a href='#rest'>Continue reading the main story</a>"
DAYS = "<ul><li>2008: The pier opens</li><li>2012: The pier closes</li></ul>"


def page(box: str, link: str = "Continue reading the main story", goal: str = "rest") -> str:
    skip = f"<a class='hidden' href='#{goal}'>{link}</a>"
    return f"<div><p>{LONG * 4}</p><div>{skip}{box}</div><p id='rest'>{LONG * 4}</p></div>"


def left(html: str) -> list[str]:
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.links == 0]
    return [found.pieces[at].text for at in without_skipped(found, kept)]


ALL = (LONG * 4).strip()


@pytest.mark.parametrize(
    "box",
    [
        f"<h2>The pier through the years</h2>{DAYS}",
        "<h2>Start</h2><blockquote><p>We shall miss it</p></blockquote>End Ann Lee, mayor",
        "<p>Two words on it.</p>",
    ],
)
@pytest.mark.parametrize(
    "link",
    [
        "Continue reading the main story",
        "Continue reading the story",
        "Skip Most read and continue reading",
        "Skip past the timeline and continue reading the article",
    ],
)
def test_what_a_link_leads_past_is_no_part_of_the_text(box: str, link: str) -> None:
    assert left(page(box, link)) == [ALL, ALL]


def test_a_box_within_another_goes_as_well() -> None:
    box = f"<div><div><div>{SKIP}</div>{DAYS}</div>By the way</div>"
    assert left(f"<p>{LONG * 4}</p>{box}<p id='rest'>{LONG * 4}</p>") == [ALL, ALL]


@pytest.mark.parametrize(
    "html",
    [
        page(DAYS, "Jump to the recipe"),
        page(DAYS, "Skip to content"),
        page(DAYS, "Continue reading"),
        page(DAYS, "Continue reading the main story", goal="nowhere"),
        page(f"<h2>At the pier</h2><p>{LONG * 4}</p>"),
        page(DAYS).replace("href='#", "href='/story#"),
        f"<p id='rest'>{LONG * 4}</p>{DAYS}{SKIP}<p>{LONG * 4}</p>",
        f"{SKIP}<ul><li>{LONG * 9}</li></ul><p id='rest'>{LONG * 4}</p>",
    ],
    ids=[
        *("to a part", "to the text", "unfolds", "no goal", "a second text", "another page", "back"),
        "more than is left",
    ],
)
def test_what_a_reader_may_want_stays(html: str) -> None:
    found = cut(html)
    assert left(html) == [piece.text for piece in found.pieces if piece.links == 0]


def test_what_stands_before_the_link_in_its_box_stays() -> None:
    html = f"<div><p>{LONG * 4}</p>{SKIP}{DAYS}</div><p id='rest'>{LONG * 4}</p>"
    assert left(html) == [ALL, ALL]
