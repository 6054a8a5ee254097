"""What shows the headline of a page, and short stories above others."""

import pytest

from newscrawl.extract.kind.ownheading import Head, head_of, tells_brief
from newscrawl.extract.page import Page

URL = "https://post.example/town/"
HEADLINE = "Ferry sails once more in May"


def page(body: str, title: str = "The Harbour Post", head: str = "") -> Page:
    html = f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    return Page(html.encode(), URL)


@pytest.mark.parametrize(
    ("body", "headline", "shown"),
    [
        (f"<h2>{HEADLINE}</h2>", HEADLINE, Head.OWN),
        (f"<h2>Harbour: {HEADLINE}</h2>", HEADLINE, Head.OWN),
        (f"<h2><a href='/town'>{HEADLINE}</a></h2>", HEADLINE, Head.OWN),
        ("<h2><a href='/town/'>Town</a></h2>", "Town", Head.OWN),
        ("<h1>Town</h1>", "Town", Head.NAME),
        ("<h1>Town hall burns</h1>", "Town", Head.NONE),
        (f"<h2><a href='/town/7'>{HEADLINE}</a></h2>", HEADLINE, Head.NONE),
        (f"<a href='/town/7'><h2>{HEADLINE}</h2></a>", HEADLINE, Head.NONE),
        (f"<a href='/'>{HEADLINE}</a><h1>{HEADLINE}</h1>", HEADLINE, Head.NONE),
        (f"<a href='/'><img alt='{HEADLINE}' src='/x.png'></a><h1>{HEADLINE}</h1>", HEADLINE, Head.NONE),
        (f"<h1><a href='/'>{HEADLINE}</a></h1>", HEADLINE, Head.NONE),
        (f"<p>{HEADLINE}</p>", HEADLINE, Head.NONE),
        ("<h1></h1>", "", Head.NONE),
    ],
)
def test_what_shows_a_headline(body: str, headline: str, shown: Head) -> None:
    assert head_of(page(body), headline) is shown


def test_a_link_to_the_page_under_another_address() -> None:
    body = f"<h2><a href='/archives/7'>{HEADLINE}</a></h2>"
    assert head_of(page(body, f"The Harbour Post: {HEADLINE}"), HEADLINE) is Head.OWN
    canonical = f"<link rel='canonical' href='{URL[:-6]}/archives/7'>"
    assert head_of(page(body, head=canonical), HEADLINE) is Head.OWN
    named = "<h2><a href='/archives/7'>Town</a></h2>"
    assert head_of(page(named, "Town - The Harbour Post"), "Town") is Head.OWN
    assert head_of(page(named, "The Harbour Post: Town"), "Town") is Head.NONE


TEXT = (
    "<p>The ferry sails again from the new quay, and the fishermen are glad of it, they said on Monday.</p>"
)
OTHERS = "<h3>More news</h3><h4><a href='/town/8'>Library gets a garden</a></h4>"


def test_a_short_story_above_others() -> None:
    assert tells_brief(page(f"<h1>{HEADLINE}</h1>{TEXT}{OTHERS}"), HEADLINE)
    assert tells_brief(page(f"<h1>{HEADLINE}</h1>{TEXT[:40]}<h3>What next</h3>{TEXT}{OTHERS}"), HEADLINE)
    assert tells_brief(page(f"<h2>{HEADLINE}</h2>{TEXT}{OTHERS}", f"{HEADLINE} | Post"), HEADLINE)


@pytest.mark.parametrize(
    ("body", "headline"),
    [
        (f"<h2>{HEADLINE}</h2>{TEXT}{OTHERS}", HEADLINE),
        (f"<h1>Town</h1>{TEXT}{OTHERS}", "Town"),
        (f"<h1><a href='/7'>{HEADLINE}</a></h1>{TEXT}{OTHERS}", HEADLINE),
        (f"<h1>{HEADLINE}</h1>{TEXT[:40]}</p>{OTHERS}", HEADLINE),
        (f"<h1>{HEADLINE}</h1>{TEXT}{OTHERS.partition('</h3>')[2]}", HEADLINE),
        (f"<h1>{HEADLINE}</h1>{TEXT}<h3>More news</h3>", HEADLINE),
        (f"<h1>Some other heading of it</h1>{TEXT}{OTHERS}", HEADLINE),
    ],
    ids=["lower rank", "name", "linked", "no text", "no label", "no others", "no heading"],
)
def test_no_short_story_above_others(body: str, headline: str) -> None:
    assert not tells_brief(page(body), headline)
