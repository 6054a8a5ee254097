"""The form of an address tells an article from other pages, on real addresses most of the time."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.addresses.likeness import (
    is_headed,
    is_no_page,
    is_other_page,
    looks_like_article,
    mark_of,
)
from tests.corpus import CORPUS, needs_corpus

HOST = "https://example.org"


@pytest.mark.parametrize(
    "path",
    [
        "/markets/rain-stops-play-in-the-city",
        "/2026/11/24/rain-stops",
        "/2026/11/24/rain/",
        "/news/world-europe-51234567",
        "/stories/3412345/",
        "/politics/11234567",
        "/articles/c0abc1d2ef3o",
        "/article/ABXZQOUB123MY0U5A110C2000000/",
        "/post/48316/mill-burns",
        "/markets/rain/articleshow/81234567.cms",
        "/read.php?id=123456",
        "/spip.php?article12",
        "/?article1204&lang=fr",
        "/bbs/board.php?bo_table=town&wr_id=4811",
        "/town/articleView.html?idxno=48110",
        "/?document_srl=48110",
        "/a/town/2026/1124/4811.html",
        "/spip.php?breve7",
        "/News/front/archives/2024/10/16/2001234567",
        "/इतिहास-की-सबसे-बड़ी-बारिश-123456.html",
        "/legal/government/court-hears-case-of-the-ferry-2026-11-20/",
        "/sections/health/2026/11/20/1203456789/rain-and-sleep",
        "/people/singer-of-the-valley-marries-again-71234567",
        "/people/48211/singer-of-the-valley-marries-again",
        "/people/singer-of-the-valley-marries-again-in-varno",
        "/section/energy/news/ministers-agree-on-a-wind-farm/",
        "/topics/energy/ministers-agree-on-a-wind-farm.html",
        "/category/local/2026/11/20/ministers-agree-on-a-wind-farm/",
        "/?page=news&newsid=4811",
        "/ข่าว/สะพานใหม่เปิดแล้ววันนี้",
        "/社会/大雨で市内の試合がまた中止になった住民は困惑",
        f"/news/{quote('新桥今天在城里开通了工人们工作了三年')}",
    ],
)
def test_articles(path: str) -> None:
    judged = looks_like_article(HOST + path)
    assert judged.article, judged.reason


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "",
        "/markets",
        "/markets/",
        "/markets/news/page/2",
        "/markets?page=2",
        "/markets?page=last&id=4811",
        "/category/ministers-agree-on-a-wind-farm/",
        "/category/2/ministers-agree-on-a-wind-farm/",
        "/category/energy/wind-farms-and-mills/",
        "/tag/energy/ministers-agree-on-a-wind-farm/",
        "/author/mara-quill/ministers-agree-on-a-wind-farm/",
        "/topics/energy/author/ministers-agree-on-a-wind-farm",
        "/spip.php?rubrique12",
        "/?mot7",
        "/spip.php?auteur3&lang=fr",
        "/?window12",
        "/index.php?title=Rain_stops_play_in_the_city&action=history",
        "/news:rain-stops-play-in-the-city?do=revisions",
        "/2026/11/24/",
        "/2026/1124/",
        "/index.php?option=com_content&view=category&id=101",
        "/town.php?catid=4811",
        "/town.php?userid=4811",
        "/town.php?wr_id=48",
        "/search?q=rain-in-the-whole-city",
        "/tag/rain-in-the-whole-city",
        "/argomenti/rain-in-the-whole-city",
        "/author/a-writer-of-many-words",
        "/topic/rain-in-the-whole-city-123456",
        "/login",
        "/registration",
        "/account/forgot-password",
        "/contacto/",
        "/mein-konto",
        "/about-us",
        "/privacy-policy.html",
        "/images/rain-in-the-whole-city.jpg",
        "/feed/",
        "/wp-content/themes/a-b-c-d/style",
        "/videos/",
        "/company/some-company-476.html",
        "/company/some-company-of-the-valley-476.html",
        "/company/some-company-71234567",
        "/legal/terms-and-conditions-of-sale-for-subscribers",
        "/people/a-writer-of-many-words",
        "/people/tag/singer-of-the-valley-marries-again-in-varno",
        "/legal/terms-of-use-of-the-pages-and-apps",
        "/people/48211/a-writer",
        "/profile/48211/a-writer-of-many-many-words",
        "/people/2026/11/20/",
        "/sections/203864688-using-or-licensing-our-content-of-old",
        "/people/tag/singer-of-the-valley-marries-again-71234567",
        "/jobs/an-editor-for-the-news-desk-71234567",
        "/share-price/476",
        "/politics-news-s2.html",
        "/economics-c12",
        "/ติดต่อเรา",
        "/プライバシーポリシー",
        "/特定商取引法に基づく表記",
        "/тег/старый-мост-в-городе-и-мельница",
        "/وسم/جسر-جديد-في-المدينة-القديمة",
        f"/{quote('टैग')}/{quote('पुराना-पुल-शहर-में')}",
        "/kategori/gamle-broer-i-byen-og-moeller",
    ],
)
def test_other_pages(path: str) -> None:
    assert not looks_like_article(HOST + path).article


HEADLINE = "Rain stops play in the city again"


@pytest.mark.parametrize(
    ("path", "text", "headed"),
    [
        ("/news/rain-stops", HEADLINE, True),
        ("/n/910", HEADLINE, True),
        ("/rain", HEADLINE, True),
        ("/news/rain", "大雨で市内の試合が中止に　住民は困惑", True),
        ("/news/rain", "大雨で市内の試合が 中止に", True),
        ("/page/rain", "Confidentialité", False),
        ("/info/rain", "Datenschutzerklärung", False),
        ("/info/rain", "Конфиденциальность", False),
        ("/news/rain-stops", "Rain stops play", False),
        ("/news/rain-stops", None, False),
        ("/tag/rain", HEADLINE, False),
        ("/search?q=rain", HEADLINE, False),
        ("/podcasts/rain", HEADLINE, False),
        ("/forum/12", HEADLINE, False),
        ("/kalender/12.html", HEADLINE, False),
        ("/events/the-mill-at-the-lake-opens-its-doors", HEADLINE, False),
        ("/events/2026/11/24/the-mill-at-the-lake-opens-its-doors", HEADLINE, True),
        ("/petites-annonces/310-une-barque-en-bois", HEADLINE, False),
        ("/", HEADLINE, False),
    ],
)
def test_a_headline_speaks_for_an_address_that_does_not(path: str, text: str | None, headed: bool) -> None:
    assert is_headed(HOST + path, text) is headed


@pytest.mark.parametrize(
    "path", ["/archives/rain/", "/archives/17/", "/archive/rain-stops/", "/archiv/rain.html"]
)
def test_where_all_articles_are_in_the_archive_a_headline_tells_them(path: str) -> None:
    assert is_headed(HOST + path, "Rain stops play in the whole city")
    assert not is_headed(HOST + path, "Rain stops")
    assert not looks_like_article(HOST + path).article
    assert not is_headed(HOST + path.replace("archiv", "video/archiv"), "Rain stops play in the whole city")


@pytest.mark.parametrize(
    "path", ["/archives/", "/archives/2024/03/", "/archive/2024-03-05", "/archives/rain-of-2024/"]
)
def test_the_shelves_of_an_archive_are_no_articles(path: str) -> None:
    assert not looks_like_article(HOST + path).article


def test_the_reason_can_be_read() -> None:
    assert looks_like_article(HOST + "/tag/rain").reason == "under /tag"
    assert looks_like_article(HOST + "/x/y").reason == "no sign of one"
    assert looks_like_article(HOST + "/2026/11/24/rain-stops").reason == "a slug of 2 words, a day"


def test_marks_of_other_pages() -> None:
    assert is_other_page(HOST + "/tag/a-b-c-d-123456")
    assert is_other_page(HOST + "/a-b-c-d.pdf")
    assert not is_other_page(HOST + "/markets")
    assert mark_of(HOST + "/Tag/a-b-c-d-123456") == "tag"
    assert mark_of(HOST + "/a-b-c-d.pdf") == mark_of(HOST + "/markets") == ""


@pytest.mark.parametrize("ending", ["avi", "ogg", "wmv", "pdf"])
def test_what_is_no_page_has_no_form_of_an_article_either(ending: str) -> None:
    address = f"{HOST}/2026/11/24/rain-stops-the-ferry-of-varno.{ending}"
    assert is_no_page(address)
    assert looks_like_article(address).reason == "a file, not a page"


@given(st.text(max_size=80))
def test_any_address_is_judged(text: str) -> None:
    judged = looks_like_article(f"{HOST}/{text}")
    assert judged.reason


@needs_corpus
def test_the_articles_of_real_outlets() -> None:
    lines = (CORPUS / "pages" / "fundus.jsonl").read_text("utf-8").splitlines()
    urls = [json.loads(line)["url"] for line in lines]
    missed = [url for url in urls if not looks_like_article(url).article]
    assert len(missed) <= 0.05 * len(urls), missed
