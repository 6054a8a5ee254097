"""Lists of links that a sentence of the text leads to."""

import pytest

from newscrawl.extract.body.added.lists.ledlinks import with_led_links
from newscrawl.extract.body.body import read_body
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG, cut

URL = "https://news.example/pier"
LED = "These are the papers that the court has published on the old pier:"
TITLES = ("Letters of the mayor", "Plans of 1911", "The bill", "What the divers found", "Photos of the wall")


def links(site: str = "https://court.example", tag: str = "ul") -> str:
    items = "".join(f"<li><a href='{site}/{n}'>{title}</a></li>" for n, title in enumerate(TITLES))
    return f"<{tag}>{items}</{tag}>"


def added(html: str) -> list[str]:
    found = cut(f"<main><p>{LONG}</p>{html}<p>{LONG}</p></main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.type == "paragraph"]
    return [found.pieces[at].text for at in with_led_links(found, kept, URL) if at not in kept]


@pytest.mark.parametrize("tag", ["ul", "ol"])
def test_a_list_of_links_to_other_sites_is_of_the_text_that_leads_to_it(tag: str) -> None:
    assert added(f"<p>{LED}</p>{links(tag=tag)}") == [*TITLES]


def several(*sites: str) -> str:
    items = zip(sites, TITLES, strict=False)
    return "".join(f"<li><a href='{site}/x'>{title}</a> (by many)</li>" for site, title in items)


def test_so_is_one_to_several_sites_under_a_heading_amid_the_text() -> None:
    items = several("https://one.example", "https://two.example", "https://three.example")
    assert len(added(f"<p><b>What we are reading</b></p><ul>{items}</ul>")) == 3
    for head, listed in (
        ("<p>What we are reading</p>", f"<ul>{items}</ul>"),
        ("<p><b>What we are reading</b></p>", f"<ul class='partners'>{items}</ul>"),
        ("<p><b>What we are reading</b></p>", f"<div><ul>{items}</ul></div>"),
        (
            "<p><b>What we are reading</b></p>",
            f"<ul>{several('https://one.example', 'https://one.example')}</ul>",
        ),
        ("<p><b>What we are reading</b></p>", f"<ul>{several('https://one.example', '')}</ul>"),
    ):
        assert not added(head + listed)


def test_it_may_have_lost_its_heading_too_and_stand_below_a_button() -> None:
    items = several("https://one.example", "https://two.example", "https://three.example")
    listed = f"<h2>Three good links</h2><ul>{items}</ul>"
    assert len(added(listed)) == 4
    assert len(added(f"<div><a href='/give'>Support us</a></div>{listed}")) == 4
    assert not added(f"<div>{listed}</div>")
    assert not added(listed.replace("https://two.example", URL))


def test_it_is_on_a_page_though_it_looks_like_a_menu() -> None:
    html = f"<article><h1>Pier</h1><p>{LONG}</p><p>{LONG[::-1]}.</p><p>{LED}</p>{links()}</article>"
    blocks = read_body(Page(html.encode(), URL), headline="Pier").blocks
    assert [block.text for block in blocks[-5:]] == [*TITLES]


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{LED}</p>{links('')}",
        f"<p>{LED}</p>{links('https://news.example')}",
        f"<p>{LED[:-1]}.</p>{links()}",
        f"<p>Read more:</p>{links()}",
        f"<div><p>{LED}</p></div>{links()}",
        f"<p>{LED}</p>{links().replace('</li>', ' (PDF)</li>')}",
        f"<h3>{LED}</h3>{links()}",
    ],
    ids=["within", "the site", "no colon", "a label", "elsewhere", "no mere links", "a heading"],
)
def test_other_lists_of_links_are_not(html: str) -> None:
    assert added(html) == []
