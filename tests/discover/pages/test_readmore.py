"""Links that all say "Read more" are told by the headline above each."""

from __future__ import annotations

import pytest

from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.pages.listing import read_listing

URL, NUMBERS = "https://example.org/", range(101, 105)
FLAT = "<h3>Old mill number {0} opens again today</h3><p>It was closed.</p><a href='/n/{0}'>{1}</a>"
TEASER = (
    "<div><h2>Old mill number {0} opens again today</h2><a href='/n/{0}'><img></a><a href='/town'>Town</a>"
    "<p>It was closed. <a href='/n/{0}'>{1}</a></p></div>"
)
LINKED = "<h3><a href='/slow/{0}-a.html'>Old mill number {0} opens again</a></h3><a href='/n/{0}'>{1}</a>"
IN_LINK = "<a href='/slow/{0}-a.html'><h3>Old mill number {0} opens again</h3></a><a href='/n/{0}'>{1}</a>"


def told(teaser: str, text: str = "Read more", many: int = 4) -> dict[str, str | None]:
    page = "".join(teaser.format(number, text) for number in NUMBERS[:many])
    return {found.url: found.title for found in read_listing(page.encode(), URL, UrlFacts()).found}


@pytest.mark.parametrize("teaser", [FLAT, TEASER])
@pytest.mark.parametrize("text", ["Read more", "»", "Weiterlesen"])
def test_the_headline_above_is_that_of_the_story(teaser: str, text: str) -> None:
    assert told(teaser, text) == {f"{URL}n/{n}": f"Old mill number {n} opens again today" for n in NUMBERS}


@pytest.mark.parametrize("teaser", [LINKED, IN_LINK])
def test_a_headline_that_is_a_link_says_nothing_of_the_next_one(teaser: str) -> None:
    assert not [url for url in told(teaser) if "/n/" in url]


def test_a_headline_is_of_one_link() -> None:
    more = "".join(f"<a href='/all/{n}'>Read more</a>" for n in NUMBERS)
    assert not [url for url in told(f"{FLAT}{more}", many=1) if "/all/" in url]


def test_words_that_few_links_show_are_their_own() -> None:
    assert not told(FLAT, many=2)
