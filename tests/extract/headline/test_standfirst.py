"""The standfirst that only readers see."""

import pytest

from newscrawl.extract.headline.standfirst import shown_standfirst
from tests.extract.facts import page

SAID = "Nobody crossed the harbour for eleven weeks, and nobody missed it."


def shown(below: str) -> str | None:
    found = page(f"<main><h1>Bridge opens</h1>{below}<p>The bridge opens on Monday.</p></main>")
    return shown_standfirst(found, found.by_tag["h1"][0])


@pytest.mark.parametrize(
    "name",
    [
        "standfirst",
        "entry-sub-title",
        "c_lead",
        "art__subhead",
        "chapo",
        "Bajada",
        "subdeck",
        "documentDescription",
        "article-teaser",
        "linha-fina",
        "Untertitel",
        "sub_title",
        "article__announce",
        "accroche",
        "sarrera",
        "detail-opener",
    ],
)
def test_a_line_that_is_named_for_one(name: str) -> None:
    assert shown(f"<p>12 June</p><h2 class='{name}'>{SAID}</h2>") == SAID
    assert shown(f"<div class='{name}'><p><b>{SAID}</b></p></div>") == SAID


def test_a_line_in_a_script_without_blanks() -> None:
    said = "十五名议员中有九人投票赞成该计划，部分费用将由基金会承担。"
    assert shown(f"<p class='lead'>{said}</p>") == shown(f"<h2>{said}</h2>") == said
    assert shown("<p class='lead'>文化</p>") is None


def test_a_line_that_microdata_calls_the_description() -> None:
    assert shown(f"<p itemprop='description'>{SAID}</p>") == SAID


@pytest.mark.parametrize(
    "below",
    [
        f"<p>{SAID}</p>",
        f"<p class='leadership'>{SAID}</p>",
        "<p class='lead'>Sport</p>",
        f"<p class='lead'><a href='/x'>{SAID}</a></p>",
        f"<div class='lead'>{'<p>A line.</p>' * 40}</div>",
        f"{'<i></i>' * 40}<p class='lead'>{SAID}</p>",
    ],
    ids=["no name", "another name", "a label", "a link", "a text", "far off"],
)
def test_other_lines_are_none(below: str) -> None:
    assert shown(below) is None


@pytest.mark.parametrize("behind", ["<p>By Ada Moss</p>", "<div>12 June 2023</div>", "<figure></figure>"])
def test_a_heading_right_below_the_headline_that_heads_nothing(behind: str) -> None:
    assert shown(f"<h2>{SAID}</h2>{behind}") == SAID
    assert shown(f"<div><h2>{SAID}</h2></div>{behind}") is None
    assert shown(f"<h2><a href='/x'>{SAID}</a></h2>{behind}") is None
    assert shown(f"<h2>Eleven weeks</h2>{behind}") is None


@pytest.mark.parametrize("heading", [SAID[:-1], f"{SAID[:-1]}?", "Nobody missed it."])
def test_a_heading_of_a_paragraph_is_no_standfirst(heading: str) -> None:
    assert shown(f"<h2>{heading}</h2><p>{SAID} {SAID}</p>") is None


@pytest.mark.parametrize("stop", [".", "!", "。", "।"])
def test_a_whole_sentence_right_below_the_headline_heads_no_paragraph(stop: str) -> None:
    assert shown(f"<h2>{SAID[:-1]}{stop}</h2><p>{SAID} {SAID}</p>") == f"{SAID[:-1]}{stop}"
    assert shown(f"<h2>{SAID}</h2><ul><li>Nobody</li></ul>") is None


def test_the_headline_once_more_is_no_standfirst() -> None:
    found = page(f"<h1>{SAID}</h1><h2>{SAID.upper()}</h2><p>By Ada Moss</p>")
    assert shown_standfirst(found, found.by_tag["h1"][0]) is None


def test_what_a_picture_shows_is_no_standfirst_and_what_stands_below_the_text_is_none() -> None:
    assert shown(f"<div class='lead'><img src='/a.jpg'><div>{SAID}</div></div>") is None
    assert shown(f"<div class='lead'><figcaption>{SAID}</figcaption></div>") is None
    assert shown(f"<p>{SAID * 2}</p><div class='preamble'><p>{SAID}</p></div>") is None


def test_nothing_is_below_no_heading() -> None:
    assert shown_standfirst(page(f"<p class='lead'>{SAID}</p>"), None) is None
