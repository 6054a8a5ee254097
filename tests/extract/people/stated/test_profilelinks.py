"""The page of each author, where a link elsewhere leads there."""

from __future__ import annotations

import json

import pytest

from newscrawl.extract import extract

SITE = "https://www.harbourpost.example"
TEXT = "<p>On Monday the harbour board voted to rebuild the old pier, and it will take a long time.</p>" * 4
DAY = "<time datetime='2024-03-05'>5 March 2024</time>"


def pages(body: str, author: object = None, head: str = "") -> list[str | None]:
    node = {"@type": "NewsArticle", "headline": "Pier to be rebuilt", "author": author}
    script = f"<script type='application/ld+json'>{json.dumps(node)}</script>" if author else ""
    main = f"<main><h1>Pier to be rebuilt</h1>{body}{TEXT}</main>"
    html = f"<html lang='en'><head>{head}{script}</head><body>{main}"
    article = extract(html.encode(), f"{SITE}/news/pier")
    assert article is not None
    return [one.url for one in article.authors]


ADA: dict[str, str] = {"@type": "Person", "name": "Ada Moss"}


@pytest.mark.parametrize(
    "link",
    [
        "<a href='/author/ada'>Ada Moss</a>",
        "<a href='/author/ada'><span>ADA MOSS</span></a>",
        "<a href='/author/ada' rel='author'>Ada Moss</a>",
        "<a href='#bio'>Ada Moss</a> <a href='/author/ada'>Ada Moss</a>",
    ],
)
def test_a_link_with_the_name_that_data_state(link: str) -> None:
    assert pages(f"<p>By {link}</p>{DAY}", ADA) == [f"{SITE}/author/ada"]
    assert pages(f"<p>By {link}</p>{DAY}", ADA | {"url": f"{SITE}/"}) == [f"{SITE}/author/ada"]
    assert pages(f"<p>By {link}</p>{DAY}", ADA | {"url": f"{SITE}/staff/1"}) == [f"{SITE}/staff/1"]


def test_each_of_several_has_their_own() -> None:
    links = "<a href='/author/ada'>Ada Moss</a> and <a href='/author/ben'>Ben Lund</a>"
    both = [ADA, {"@type": "Person", "name": "Ben Lund"}, {"@type": "Person", "name": "Una Quay"}]
    assert pages(f"<p>By {links}</p>{DAY}", both) == [f"{SITE}/author/ada", f"{SITE}/author/ben", None]


def test_the_link_round_a_portrait_and_the_address_in_a_meta_element() -> None:
    portrait = "<a href='/author/ada-moss'><img src='a.jpg' alt=''></a>"
    assert pages(f"<div>{portrait}</div>{DAY}", ADA) == [f"{SITE}/author/ada-moss"]
    meta = f"<meta property='article:author' content='{SITE}/author/ada-moss'>"
    assert pages(DAY, ADA, meta) == [f"{SITE}/author/ada-moss"]


@pytest.mark.parametrize(
    "body",
    [
        "<a href='/news/ada-moss-elected'>Ada Moss</a>",
        "<a href='/author/ben'>Ben Lund</a>",
        "<a href='mailto:ada@harbourpost.example'>Ada Moss</a>",
        "<a href='/author/ben'><img src='a.jpg' alt=''></a>",
    ],
)
def test_another_link_is_none(body: str) -> None:
    assert pages(f"<div>{body}</div>{DAY}", ADA) == [None]


def test_the_home_page_is_nobodys_but_the_outlets() -> None:
    assert pages(DAY, ADA | {"url": SITE}) == [None]
    assert pages(DAY, {"@type": "Organization", "name": "Harbour Post", "url": f"{SITE}/"}) == [f"{SITE}/"]
    assert pages(DAY, ADA | {"url": "https://adamoss.example/"}) == ["https://adamoss.example/"]
