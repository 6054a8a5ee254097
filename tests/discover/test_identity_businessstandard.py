"""Business Standard: all forms of one address are one article, and its other pages are none."""

from __future__ import annotations

from datetime import date

import pytest

from newscrawl.discover.identity import Identity, identify, why_not
from newscrawl.spiders.businessstandard import BusinessStandardSpider

FACTS = BusinessStandardSpider.urls
HOME = "https://www.business-standard.com"
LEGACY = HOME + "/article/pti-stories/us-negotiators-to-return-next-week-119032000033_1.html"
NEXT = HOME + "/markets/capital-market-news/indices-end-higher-124070800259_1.html"


def one(url: str) -> Identity:
    identity = identify(url, FACTS, "businessstandard")
    assert identity is not None, why_not(url, FACTS)
    return identity


@pytest.mark.parametrize(
    "variant",
    [
        LEGACY,
        LEGACY.replace(".com/", ".com/amp/"),
        LEGACY.replace("www.", "wap."),
        LEGACY.replace("www.", "wap.").replace("/article/", "/article-amp/"),
        LEGACY.replace("www.", "bsppd."),
        LEGACY.replace("www.", ""),
        LEGACY.replace("https:", "http:") + "?utm_source=ref&utm_campaign=x#comments",
        LEGACY.replace(".com/", ".com//"),
    ],
)
def test_forms_of_a_legacy_address(variant: str) -> None:
    assert one(variant).key == "businessstandard:119032000033"
    assert one(variant).url == LEGACY


@pytest.mark.parametrize("variant", [NEXT, NEXT.replace(".com/", ".com/amp/"), NEXT + "?gclid=1"])
def test_forms_of_a_present_address(variant: str) -> None:
    assert one(variant).key == "businessstandard:124070800259"
    assert one(variant).url == NEXT


def test_the_print_view_is_the_article() -> None:
    url = HOME + "/article/printer-friendly-version?article_id=119032000033_1"
    assert one(url).key == one(LEGACY).key
    assert one(one(url).url) == one(url)


def test_the_slug_is_not_part_of_the_identity() -> None:
    assert one(LEGACY.replace("negotiators", "team")).key == one(LEGACY).key


@pytest.mark.parametrize(
    ("number", "day"),
    [
        ("119032000033", date(2019, 3, 20)),
        ("197110701089", date(1997, 11, 7)),
        ("198051601119", date(1998, 5, 16)),
    ],
)
def test_the_id_tells_the_day(number: str, day: date) -> None:
    assert one(f"{HOME}/article/specials/a-story-{number}_1.html").day == day


def test_a_podcast_is_labelled() -> None:
    kind = one(HOME + "/podcast/markets/the-week-ahead-123031601215_1.html").type
    assert kind is not None
    assert "podcast" in kind.lower()


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/markets-news",
        "/markets-news/page-3",
        "/company/reliance-inds-476.html",
        "/markets/reliance-industries-ltd-share-price-476.html",
        "/topic/budget",
        "/topic/budget/page-9",
        "/author/press-trust-of-india",
        "/author/search/keyword/press-trust-of-india",
        "/category/markets-news-1060101.htm",
        "/sector/display-article/Auto",
        "/video-gallery/markets/a-film-of-the-day-119032.htm",
        "/multimedia/video-gallery/general/a-film-119032.htm",
        "/live-market/bse-sensex",
        "/stocks/corporate-announcements/x",
        "/derivatives/x",
        "/poll/x",
        "/portfolio",
        "/subscription-cart/product",
        "/user/login",
        "/about/us",
        "/rss-feeds/listing",
        "/rss/latest.rss",
        "/todays-paper?print_dd=1&print_mm=2&print_yy=2024",
        "/advance-search?keyword=article-119032000033_1.html",
        "/amp/topic/budget",
    ],
)
def test_other_pages_are_no_articles(path: str) -> None:
    assert identify(HOME + path, FACTS, "businessstandard") is None


@pytest.mark.parametrize(
    "url",
    [
        "https://hindi.business-standard.com/markets/a-story-id-123456",
        "https://mybs.in/2abCdEf",
        "https://apibs.business-standard.com/article/detail?articleId=119032000033",
        "https://business-standard.com.example/article/x/a-119032000033_1.html",
        "https://example.org/article/x/a-119032000033_1.html",
    ],
)
def test_other_hosts_are_not_ours(url: str) -> None:
    assert identify(url, FACTS, "businessstandard") is None
