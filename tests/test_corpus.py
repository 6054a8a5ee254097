"""The real pages of Business Standard, where the corpus is present: what is asserted here are counts and
edges, for the text itself belongs to its publisher and is no part of this project.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from examples.site import wordings as w
from newscrawl.clean import clean_text, restore
from newscrawl.discover.documents.feeds import read_feed
from newscrawl.discover.identity import identify
from newscrawl.extract import extract, read
from newscrawl.items import Article
from newscrawl.spiders.businessstandard import BusinessStandardSpider as Spider
from tests.corpus import CORPUS, needs_corpus

PAGES = CORPUS / "businessstandard"
CONTAINERS = sorted(PAGES.glob("next-body-*.html"))
LOCKED = {"125111301911", "125111302090"}

pytestmark = needs_corpus


def record_of(page: bytes, url: str) -> Article:
    article = extract(
        page,
        url,
        encoding="utf-8",
        outlet=Spider.name,
        layouts=Spider.layouts,
        time_zone=Spider.time_zone,
    )
    assert article is not None
    return article


def test_the_legacy_page() -> None:
    page = (PAGES / "legacy-119011800410.html").read_bytes()
    url = re.search(rb'rel="canonical" href="([^"]+)"', page)
    assert url is not None
    article = record_of(page, url[1].decode())
    title = re.search(rb'property="og:title" content="([^"]+)"', page)
    assert title is not None
    assert article.headline == title[1].decode()
    assert [(author.name, author.type) for author in article.authors] == [
        ("Press Trust of India", "Organization")
    ]
    assert article.date_published == "2019-01-18T13:00:00+05:30"
    assert article.date_modified == "2019-01-18T17:18:47+05:30"
    assert (article.dateline, article.agency) == ("Gandhinagar", "PTI")
    assert article.access.level == "free"
    assert not article.access.truncated
    assert [block.type for block in article.blocks] == ["paragraph"] * 6
    assert article.article_body.endswith(".")
    assert len(article.article_body.split()) == 182
    assert "ALSO READ" not in article.article_body
    assert article.images[0].url.endswith("/2019-01/18/full/1547811933-6131.jpg")
    assert len(article.keywords) == 9


@pytest.mark.parametrize("path", CONTAINERS, ids=lambda path: path.stem)
def test_the_story_containers_of_the_present_template(path: Path) -> None:
    number = path.stem.rpartition("-")[2]
    page = (
        b'<html lang="en"><head><title>A headline for the container - Business Standard</title></head><body>'
        b'<h1 class="stryhdtp">A headline for the container</h1>' + path.read_bytes() + b"</body></html>"
    )
    url = f"https://www.business-standard.com/companies/news/a-headline-for-the-container-{number}_1.html"
    before = read(page, url, encoding="utf-8", layouts=Spider.layouts, time_zone=Spider.time_zone).article
    article = record_of(page, url)
    assert before is not None
    texts = [block.text for block in article.blocks]
    assert len(texts) == len(set(texts)), "a nested element was read twice"
    assert not [text for text in texts if text.startswith(("ALSO READ", "By "))]
    assert restore(article.article_body, article.removed) == before.article_body
    assert article.access.truncated == (number in LOCKED)
    if number in LOCKED:
        assert len(article.article_body.split()) == 100
    if number == "125020400127":
        assert min(len(text.split()) for text in texts) <= 4, "the sub-heading is a block of its own"


def test_the_real_feed() -> None:
    url = "https://www.business-standard.com/rss/home_page_top_stories.rss"
    reading = read_feed((PAGES / "rss-2021.xml").read_bytes(), url)
    assert reading.fault is None
    assert len(reading.found) == 30
    for found in reading.found:
        identity = identify(found.url, Spider.urls, Spider.name)
        assert identity is not None
        assert identity.url == found.url
        assert found.title
        assert (found.date_published or "").endswith("+05:30")


def test_the_seed_comes_out_as_the_article() -> None:
    seed = (CORPUS / "seed.txt").read_text("utf-8")
    cleaned = clean_text(seed, Spider.name)
    article, _, _ = seed.partition("\nDisclaimer: No Business Standard Journalist")
    assert cleaned.text.strip() == article.strip()
    assert [disclaimer.text for disclaimer in cleaned.disclaimers] == [w.DISCLAIMERS["S1"]]
    assert restore(cleaned.text, cleaned.removed) == seed
