"""Sites of one person: their owner is a person, however the site is called."""

import json

import pytest

from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.page import Page
from newscrawl.extract.people.authors import read_authors
from newscrawl.extract.people.owners import without_owner

URL = "https://adamoss.example/bridge"


def page(site_name: str = "", data: object = None, url: str = URL) -> Page:
    head = f'<meta property="og:site_name" content="{site_name}">' if site_name else ""
    head += f'<script type="application/ld+json">{json.dumps(data)}</script>' if data else ""
    body = '<h1>Bridge</h1><p class="byline">By Ada Moss</p>'
    return Page(f"<html><head>{head}</head><body>{body}</body></html>".encode(), url)


def kind(found: Page) -> str:
    (author,) = read_authors(found, [], found.by_tag["h1"][0], site_names(found)).authors
    return author.type


@pytest.mark.parametrize(
    "name",
    [
        "Ada Moss's Notes",
        "Ada Moss’s Weblog",
        "Ada Moss' Scribbles",
        "Ada Moss’ notes on boats",
        "Ada Mosss Blog",
    ],
)
def test_who_a_site_is_said_to_belong_to_is_a_person(name: str) -> None:
    assert kind(page(name)) == "Person"
    assert kind(page(data={"@type": "WebSite", "name": name})) == "Person"


def test_so_is_who_json_ld_says_publishes_it_as_a_person() -> None:
    assert kind(page(data={"@type": ["Person", "Organization"], "name": "Ada Moss"})) == "Person"


@pytest.mark.parametrize(
    ("author", "name", "expected"),
    [
        ("Anna Moss", "", "Person"),
        ("Anna Moss", "The Boat Log", "Person"),
        ("Anna Moss", "Anna Moss", "Organization"),
        ("Moss Anna", "The Boat Log", "Organization"),
    ],
)
def test_so_is_who_has_the_account_of_a_site_with_another_name(author: str, name: str, expected: str) -> None:
    account = f"<meta name='twitter:site' content='@{author.replace(' ', '').lower()}'>"
    names = f"<meta property='og:site_name' content='{name}'><meta name=author content='{author}'>"
    body = f"<h1>Bridge</h1><p class='byline'>By {author}</p>"
    assert (
        kind(Page(f"<html><head>{account}{names}</head><body>{body}</body></html>".encode(), URL)) == expected
    )


@pytest.mark.parametrize(
    "name", ["", "Ada Moss", "Ada Moss Daily", "Ada Moss's", "Boats of Ada Moss's Harbour"]
)
def test_a_name_alone_is_the_papers(name: str) -> None:
    assert kind(page(name)) == "Organization"
    assert kind(page(name, {"@type": "Organization", "name": "Ada Moss"})) == "Organization"


def test_a_part_of_the_owners_name_is_the_sites_but_no_organisation() -> None:
    found = page("Ada Lindholm's Notes", url="https://lindholm.example/bridge")
    assert without_owner(found, site_names(found)) == {"adalindholmsnotes", "lindholmexample"}


@pytest.mark.parametrize(
    "name", ["Sailor's Digest", "Harbour Post's Notes", "Women's Health", "The Harbour's Voice"]
)
def test_a_thing_or_a_paper_owns_no_site(name: str) -> None:
    found = page(name)
    assert without_owner(found, site_names(found)) == site_names(found)
