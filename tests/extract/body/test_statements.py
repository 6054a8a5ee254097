"""What a page states of its article in an element below or above the text."""

import pytest

from newscrawl.extract import extract
from newscrawl.items import Article, Disclaimer

URL = "https://tide.example/2026/03/14/ferry"
TEXT = [
    "The ferry to the outer isles sails again from Monday, after nine weeks in the yard at Norhaven.",
    "Its owner had found cracks in the shaft in an inspection, and took it out of service the same day.",
    "The council paid for a smaller boat meanwhile, which carried the post and the children to school.",
]
VIEWS = "The views expressed here are those of the author and not of the Tide."
FEED = "(This story has not been edited by our staff and is published from a syndicated feed.)"


def article(below: str, above: str = "") -> Article:
    paragraphs = "".join(f"<p>{text}</p>" for text in TEXT)
    story = f"<div class='story'>{paragraphs}</div>"
    html = f"<article><h1>Ferry sails again</h1>{above}{story}{below}</article>"
    found = extract(
        f"<html><head><title>Ferry sails again</title></head><body>{html}</body></html>".encode(), URL
    )
    assert found is not None
    assert found.article_body == "\n\n".join(TEXT)
    return found


@pytest.mark.parametrize(
    "markup",
    [
        "<p>{}</p>",
        "<div class='disclaimer'>{}</div>",
        "<aside><i>{}</i></aside>",
        "<div class='share'><a href='/s'>Share</a></div><p class='note'>{}</p>",
    ],
)
@pytest.mark.parametrize(("says", "kind"), [(VIEWS, "opinion"), (FEED, "syndicated")])
def test_a_statement_below_the_text_is_a_disclaimer(markup: str, says: str, kind: str) -> None:
    assert article(markup.format(says)).disclaimers == [Disclaimer(kind=kind, text=says)]


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='note'><p>{}</p></div>",
        "<aside><i>{}</i></aside>",
        "<p class='byline'>By Asta Lund</p><p>14 March 2026</p><div>{}</div>",
    ],
)
def test_one_above_the_text_is_as_well(markup: str) -> None:
    assert article("", above=markup.format(VIEWS)).disclaimers == [Disclaimer(kind="opinion", text=VIEWS)]
    both = article(f"<aside>{VIEWS}</aside>", above=f"<aside>{VIEWS}</aside>")
    assert both.disclaimers == [Disclaimer(kind="opinion", text=VIEWS)]


def test_what_stands_under_the_linked_heading_of_another_story_is_stated_of_that() -> None:
    paid = "<p>This article was paid for by the Norhaven yard.</p>"
    assert [found.kind for found in article(paid).disclaimers] == ["press_release"]
    assert article(f"<h3><a href='/yard'>A yard and its town</a></h3>{paid}").disclaimers == []


def test_one_in_a_script_of_the_east_is_known_without_its_words() -> None:
    says = "免责声明：本文仅代表作者个人观点，与本报立场无关。"
    assert [found.kind for found in article(f"<p>{says}</p>").disclaimers] == ["opinion"]


@pytest.mark.parametrize(
    "below",
    [
        "<p>Asta Lund writes about ships and harbours for the Tide.</p>",
        f"<p><a href='/terms'>{VIEWS}</a></p>",
        "<ul><li>Norhaven</li><li>Ships</li><li>Ferries</li><li>Tides</li></ul>" * 3 + f"<p>{VIEWS}</p>",
    ],
)
def test_what_else_is_below_a_text_is_none(below: str) -> None:
    assert article(below).disclaimers == []
