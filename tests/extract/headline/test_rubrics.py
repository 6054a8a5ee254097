"""The headline below the name of a rubric, or below the name of the site."""

import pytest

from newscrawl.extract.headline.headline import read_headline
from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.page import Page

HEADLINE = "New laboratory opens in Lindmoor"
TEXT = f"<p>{'The laboratory in the old mill was opened on Monday by the mayor. ' * 3}</p>" * 2


def headline(title: str, body: str) -> str | None:
    html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    page = Page(html.encode(), "https://www.millers.example/index.php?id=23")
    return read_headline(page, [], site_names(page)).text


@pytest.mark.parametrize(
    "rubric",
    ["News", "Press releases", "Pressemitteilungen", "Aktuelles", "Communiqués de presse", "Nieuws",
     "Notizie", "Notas de prensa", "Nyheter", "Aktualności", "Aktuality", "News & Events", "Detail"],
)  # fmt: skip
@pytest.mark.parametrize("tag", ["h2", "h3"])
def test_the_heading_below_a_rubric_is_the_headline(rubric: str, tag: str) -> None:
    shown = f"<h1>{rubric}</h1><div><span>12.05.2009</span><{tag}>{HEADLINE}</{tag}>{TEXT}</div>"
    assert headline(f"Millers: {rubric}", shown) == HEADLINE
    assert headline(f"{rubric} | Millers", f"<h2>About us</h2>{shown}") == HEADLINE


@pytest.mark.parametrize(
    "below",
    [
        f"<h2><a href='/4711'>{HEADLINE}</a></h2>{TEXT}",
        f"<a href='/4711'><h2>{HEADLINE}</h2></a>{TEXT}",
        f"{TEXT}<h2>{HEADLINE}</h2>{TEXT}",
        f"<h2>Archive</h2>{TEXT}",
    ],
    ids=["a link", "in a link", "below the text", "a word"],
)
def test_what_else_stands_below_a_rubric(below: str) -> None:
    assert headline("Millers: News", f"<h1>News</h1>{below}") == "News"


def test_any_other_heading_of_a_word_is_the_headline() -> None:
    assert headline("Millers: Flooded", f"<h1>Flooded</h1><h2>{HEADLINE}</h2>{TEXT}") == "Flooded"


@pytest.mark.parametrize("tag", ["td", "div"])
def test_what_is_called_the_headline_and_is_the_title_is_it_below_the_name_of_the_site(tag: str) -> None:
    line = f"<{tag} class='contentheading'>{HEADLINE}</{tag}>"
    body = line if tag == "div" else f"<table><tr>{line}<td>Print</td></tr></table>"
    assert headline(HEADLINE, f"<div><h1>The Millers of Lindmoor 1921</h1></div>{body}{TEXT}") == HEADLINE


def test_a_title_for_search_engines_is_not() -> None:
    line = "<span class='contentheading'>Lindmoor: what opens in the old mill</span>"
    body = f"<h1>{HEADLINE}</h1>{line}{TEXT}"
    assert headline("Lindmoor laboratory opening: all that you have to know", body) == HEADLINE


def test_where_only_the_title_has_the_rubric_a_class_may_call_the_headline() -> None:
    cells = f"<table><tr><td class='headline'>{HEADLINE}</td></tr><tr><td>{TEXT}</td></tr></table>"
    assert headline("Millers - News", cells) == HEADLINE
    assert headline("Millers - News", cells.replace("headline", "line")) != HEADLINE


@pytest.mark.parametrize("rubric", ["Press releases 2011", "Presseinformation Nr. 13/2011", "News #4"])
def test_a_number_may_stand_behind_the_rubric(rubric: str) -> None:
    assert headline(f"{rubric} | Millers", f"<h1>{rubric}</h1><h2>{HEADLINE}</h2>{TEXT}") == HEADLINE


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"<p><strong>{HEADLINE}</strong></p>", HEADLINE),
        (f"<div><b>{HEADLINE}</b></div>", HEADLINE),
        (f"<p><strong>{HEADLINE}</strong> on Monday</p>", "News"),
        (f"<p><a href='/1'><b>{HEADLINE}</b></a></p>", "News"),
        (f"<p><b>{HEADLINE}.</b></p>", "News"),
    ],
)
def test_the_headline_below_a_rubric_may_be_a_line_in_bold(line: str, expected: str) -> None:
    assert headline("News | Millers", f"<h1>News</h1>{line}<p>12.05.2011</p>{TEXT}") == expected
