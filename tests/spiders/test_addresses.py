"""The outlets' facts against saved feeds and the addresses of saved pages."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from docs.outlets import outlets
from newscrawl.discover.addresses.urls import bare_host
from newscrawl.discover.documents.feeds import read_feed
from newscrawl.discover.identity import identify, why_not
from newscrawl.discover.pages.listing import read_listing
from newscrawl.spiders.base import NewsSpider
from tests.corpus import CORPUS, addresses, needs_corpus

OUTLETS = {str(spider.name): spider for spider in outlets()}

FEEDS = {
    "economictimes": "outlets/rss-ecotimes.xml",
    "thehindu": "outlets/rss-hindu.xml",
    "mint": "outlets/rss-livemint.xml",
    "moneycontrol": "outlets/rss-moneycontrol.xml",
    "ndtv": "outlets/rss-ndtv.xml",
    "businessstandard": "businessstandard/rss-2021.xml",
}

SAME = [
    (
        "economictimes",
        "https://m.economictimes.com/news/a-story/amp_articleshow/12345678.cms",
        "https://economictimes.indiatimes.com/news/another-slug/articleshow/12345678.cms?from=mdr",
    ),
    (
        "zeit",
        "https://www.zeit.de/politik/2019-03/eine-geschichte/seite-2",
        "https://www.zeit.de/politik/2019-03/eine-geschichte",
    ),
    (
        "bbc",
        "https://www.bbc.com/news/articles/c0a1b2c3d4eo",
        "https://www.bbc.co.uk/news/articles/c0a1b2c3d4eo",
    ),
    (
        "indianexpress",
        "https://indianexpress.com/article/india/a-story-1234567/lite/",
        "https://indianexpress.com/article/india/a-changed-story-1234567/",
    ),
    (
        "mint",
        "https://www.livemint.com/market/amp-11624778080170.html",
        "https://www.livemint.com/market/a-story-11624778080170.html",
    ),
    (
        "spiegel",
        "https://m.spiegel.de/politik/a-1234567.html",
        "https://www.spiegel.de/politik/wort-a-1234567.html",
    ),
    (
        "businesstoday",
        "https://www.businesstoday.in/markets/story/a-story-409327-2019-03-01",
        "https://www.businesstoday.in/current/a-story/story/409327.html",
    ),
    (
        "rzeczpospolita",
        "https://www.rp.pl/Kraj/305049888-Slowo.html",
        "https://www.rp.pl/kraj/art305049888-inne-slowo",
    ),
]


def of_outlet(spider: type[NewsSpider], url: str) -> bool:
    host = urlsplit(url).hostname or ""
    if spider.urls.hosts:
        return bare_host(host) in {bare_host(known) for known in spider.urls.hosts}
    return host == spider.domain or host.endswith("." + spider.domain)


def saved() -> Iterator[tuple[type[NewsSpider], str]]:
    """Sets of news pages only: in the others, pages that are no article are on purpose."""
    for name in ("fundus", "htmldate"):
        for url in addresses(name):
            yield from ((spider, url) for spider in OUTLETS.values() if of_outlet(spider, url))


@needs_corpus
def test_saved_pages_are_articles() -> None:
    pairs = list(saved())
    assert len({spider.name for spider, _ in pairs}) >= 40
    refused = {url: why for spider, url in pairs if (why := why_not(url, spider.urls))}
    assert refused == {}


@needs_corpus
def test_saved_pages_of_one_outlet_are_different_articles() -> None:
    pairs = list(saved())
    keys = {identity.key for spider, url in pairs if (identity := identify(url, spider.urls, spider.name))}
    assert len(keys) == len({url for _, url in pairs})


@needs_corpus
@pytest.mark.parametrize("name", FEEDS)
def test_saved_feeds_list_articles(name: str) -> None:
    urls = OUTLETS[name].urls
    reading = read_feed((CORPUS / FEEDS[name]).read_bytes(), "https://feeds.example.org/")
    assert reading.found
    assert {found.url: why for found in reading.found if (why := why_not(found.url, urls))} == {}


@needs_corpus
def test_ids_of_mint_tell_their_day() -> None:
    reading = read_feed((CORPUS / FEEDS["mint"]).read_bytes(), "https://feeds.example.org/")
    for found in reading.found:
        identity = identify(found.url, OUTLETS["mint"].urls, "mint")
        assert identity
        assert identity.day
        assert found.date_published
        assert abs((identity.day - identity.day.fromisoformat(found.date_published[:10])).days) <= 2


@needs_corpus
def test_the_saved_page_of_the_hindu_links_to_articles_only() -> None:
    page = (CORPUS / "outlets" / "thehindu.html").read_bytes()
    reading = read_listing(page, "https://www.thehindu.com/", OUTLETS["thehindu"].urls)
    assert len(reading.found) > 50
    assert all(found.url.endswith(".ece") for found in reading.found)


@pytest.mark.parametrize(("name", "one", "other"), SAME)
def test_two_addresses_of_one_article(name: str, one: str, other: str) -> None:
    urls = OUTLETS[name].urls
    first, second = identify(one, urls, name), identify(other, urls, name)
    assert first
    assert second
    assert first.key == second.key
