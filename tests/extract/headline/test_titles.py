"""Titles without the name of the site."""

import json

import pytest

from newscrawl.extract.headline.headline import read_headline
from newscrawl.extract.headline.titles import cut_site, site_names, title_parts
from newscrawl.extract.page import Page


def page(head: str = "", body: str = "") -> Page:
    return Page(
        f"<html><head>{head}</head><body>{body}</body></html>".encode(), "https://www.harbourpost.example/1"
    )


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("New bridge opens | Harbour Post", "New bridge opens"),
        ("Harbour Post: New bridge opens", "New bridge opens"),
        ("HarbourPost: New bridge opens", "HarbourPost: New bridge opens"),
        ("Harbour: New bridge opens", "Harbour: New bridge opens"),
        ("New bridge opens ⋆ The Harbour Post", "New bridge opens"),
        ("New bridge opens * Harbour Post", "New bridge opens"),
        ("New bridge opens < Harbour Post", "New bridge opens"),
        ("New bridge opens ❘ Harbour Post", "New bridge opens"),
        ("Harbour Post ★ New bridge opens", "New bridge opens"),
        ("New bridge opens | A Harbour for all", "New bridge opens | A Harbour for all"),
        ("Harbour Post - New bridge opens", "New bridge opens"),
        ("Bridges - a history", "Bridges - a history"),
        ("New bridge opens | News | Harbour Post", "New bridge opens | News"),
        ("New bridge opens |", "New bridge opens"),
        ("New bridge opens » ☆☆☆☆☆", "New bridge opens"),
        ("«New bridge opens»", "«New bridge opens»"),
        ("Is it open - ?", "Is it open - ?"),
        ("New bridge opens. harbourpost", "New bridge opens"),
    ],
)
def test_only_the_name_of_the_site_is_cut(title: str, expected: str) -> None:
    assert cut_site(title, {"harbourpost"}) == expected


@pytest.mark.parametrize(
    "title",
    [
        "Weltmeister – Der Kampf beginnt",
        "Storm hits the coast - Weltreise",
        "WELTMEISTER – DER KAMPF BEGINNT",
        "Der Kampf beginnt | Welt Online",
        "Der Kampf beginnt | WELTonline",
        "Der Kampf beginnt | WELTSport",
    ],
)
def test_a_longer_word_is_no_name_of_the_site(title: str) -> None:
    own, _, _ = title.partition(" | ")
    assert cut_site(title, {"welt"}) == own


def test_a_site_is_named_by_meta_publisher_and_host_but_not_by_a_whole_title() -> None:
    head = (
        '<meta property="og:site_name" content="The Harbour Post">'
        '<meta name="application-name" content="New bridge opens after years of waiting in the old harbour">'
        '<script type="application/ld+json">{"@type": "Article", "publisher": {"name": "Quay Media"}}'
        "</script>"
    )
    assert site_names(page(head)) == {
        "theharbourpost",
        "quaymedia",
        "harbourpostexample",
        "harbourpost",
    }


def test_what_a_page_is_called_on_a_phone_may_be_its_own_title() -> None:
    name = '<meta name="application-name" content="New bridge opens">'
    title = '<meta property="og:title" content="New bridge opens">'
    site = '<meta property="og:site_name" content="{}">'
    assert "newbridgeopens" not in site_names(page(name + title + site.format("Harbour Post")))
    assert "newbridgeopens" in site_names(page(name + title + site.format("New bridge opens")))
    assert "newbridgeopens" in site_names(page(name + site.format("Harbour Post")))
    assert "newbridgeopens" in site_names(page(name + title))


def test_the_short_form_of_a_society_is_no_seam() -> None:
    assert title_parts("Harbour Dogs Lindmoor 1990 e. V.") == {}


def test_a_title_falls_into_parts_at_its_first_and_last_mark() -> None:
    assert title_parts("New bridge opens") == {}
    assert title_parts("Town | New bridge | Post") == {
        "first": "Town",
        "last": "Post",
        "head": "Town | New bridge",
        "tail": "New bridge | Post",
    }


@pytest.mark.parametrize("mark", ["⋅", "●", "│", "¦", "//", "||", "---", "— |"])
def test_rarer_marks_part_the_name_of_the_site_from_a_title(mark: str) -> None:
    parts = title_parts(f"New bridge {mark} Post")
    assert (parts["first"], parts["last"]) == ("New bridge", "Post")


@pytest.mark.parametrize(
    ("title", "heading", "headline"),
    [
        ("New rules – Time for you", "New rules – Time for you", "New rules – Time for you"),
        ("New rules – Time for you | Time", "New rules – Time for you", "New rules – Time for you"),
        ("New rules – Time", "New rules – Time", "New rules"),
        ("New rules – Time online", "New rules", "New rules"),
    ],
)
def test_the_end_of_a_heading_that_begins_as_the_site_is_called(
    title: str, heading: str, headline: str
) -> None:
    node = {"@type": "NewsArticle", "headline": title}
    head = '<meta property="og:site_name" content="Time">'
    head += f'<title>{title}</title><meta property="og:title" content="{title}">'
    data = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    whole = page(head + data, f"<h1>{heading}</h1>")
    assert read_headline(whole, whole.jsonld, site_names(whole)).text == headline


def test_a_quotation_that_a_title_ends_in_keeps_its_last_mark() -> None:
    assert (
        cut_site("Ada Moss: «The pier opens» - Harbour Post", {"harbourpost"}) == "Ada Moss: «The pier opens»"
    )
    assert cut_site("The pier opens » Harbour Post", {"harbourpost"}) == "The pier opens"
    assert title_parts("Ada Moss: «The pier opens»") == {}
    assert title_parts("«The pier opens» » Harbour Post")["first"] == "«The pier opens»"
