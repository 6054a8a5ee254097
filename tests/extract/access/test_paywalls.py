"""Signs that not all of a page is for everybody."""

from __future__ import annotations

import pytest

from newscrawl.extract.access.paywalls import shows_wall, wall_in, withholds
from newscrawl.extract.layout import Layout
from newscrawl.extract.page import Page
from tests.extract.facts import json_ld

PART = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".more"}
WALL = "<div class='offer'><div class='paywall'><p>Subscribe to read on.</p></div></div>"
FREE = "<meta itemprop='isAccessibleForFree' content='true'>"


@pytest.mark.parametrize(
    ("markup", "wall"),
    [
        ("<p>x</p>", False),
        (json_ld(isAccessibleForFree=False), True),
        ("<meta name='article:content_tier' content='metered'>", True),
        ("<meta name='article:content_tier' content='free'>", False),
        ("<meta name='article:content_tier' content='metered'>" + FREE, False),
        ("<meta name='article:content_tier' content='metered'>" + FREE + WALL, True),
        ("<meta name='article:content_tier' content='locked'>" + FREE, True),
        (json_ld(hasPart=PART), True),
        (WALL, True),
        (FREE, False),
        (FREE + WALL, False),
        (FREE + json_ld(hasPart=PART), False),
        (FREE + json_ld(hasPart=PART) + "<div class='more'></div>", True),
        ("<meta name='article:content_tier' content='free'>" + WALL, False),
    ],
)
def test_any_sign_of_a_wall_counts_unless_the_page_says_it_is_free(markup: str, wall: bool) -> None:
    page = Page(f"<html><head></head><body class='no-paywall'>{markup}</body></html>".encode())
    assert shows_wall(page, None) is wall


def test_a_wall_is_none_around_the_text_and_one_by_a_layouts_mark() -> None:
    page = Page(f"<html><body>{WALL}</body></html>".encode())
    [text] = page.by_tag["p"]
    assert not shows_wall(page, text)
    assert shows_wall(page, text, Layout(name="new", locked=".offer"))


@pytest.mark.parametrize(
    ("name", "sold"),
    [
        ("poool-widget", "poool"),
        ("wallkit-modal", "wallkit"),
        ("newspack-memberships__gate newspack-memberships__inline-gate", "memberships__gate"),
    ],
)
def test_a_wall_is_known_by_who_sells_it(name: str, sold: str) -> None:
    evidence: list[str] = []
    page = Page(f"<p>x</p><div class='{name}'>Subscribe to read on.</div>".encode())
    assert wall_in(page, None, evidence)
    assert evidence == [f"dom: {sold}"]


@pytest.mark.parametrize("box", ["<div class='poool-widget'></div>", "<div class='spooool'>Wind</div>"])
def test_an_empty_place_for_a_wall_is_none(box: str) -> None:
    assert not wall_in(Page(f"<p>x</p>{box}".encode()), None, [])


@pytest.mark.parametrize(
    "name",
    [
        "gh-post-upgrade-cta",
        "pmpro_content_message",
        "mepr-unauthorized-message",
        "woocommerce-info wc-memberships-content-restricted-message",
        "wc-memberships-restriction-message",
        "leaky_paywall_message_wrap",
        "memberful-global-marketing-content",
    ],
)
def test_what_stands_in_the_place_of_a_text_locks_the_page(name: str) -> None:
    box = f"<aside class='{name}'><h2>This post is for subscribers</h2><a href='/join'>Join</a></aside>"
    page = Page(f"<article><h1>Bridge</h1><p>It opens.</p>{box}</article>".encode())
    evidence: list[str] = []
    assert withholds(page, evidence)
    assert evidence[0].startswith("dom: ")
    assert shows_wall(page, None)


@pytest.mark.parametrize(
    "box",
    [
        "<aside class='gh-post-upgrade-cta'></aside>",
        "<section class='footer-cta'>Subscribe</section>",
        "<div class='upgrade-cta'>Upgrade your browser</div>",
        "<div class='pmpro_member_links'>Join</div>",
        "<div class='memberful-global-teaser-content'>It opens in May.</div>",
    ],
)
def test_an_offer_is_no_text_withheld(box: str) -> None:
    assert not withholds(Page(f"<p>x</p>{box}".encode()), [])


def test_paragraphs_that_are_named_for_the_wall_before_them_are_none() -> None:
    text = "".join(f"<p class='paywall'>The bath was opened in 19{year}.</p>" for year in range(31, 34))
    page = Page(f"<article><h1>Bath</h1>{text}</article>".encode())
    assert not wall_in(page, None, [])
    assert wall_in(Page(f"<article>{text}{WALL}</article>".encode()), None, [])
