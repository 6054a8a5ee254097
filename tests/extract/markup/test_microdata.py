"""What microdata states of an article beside the page's own says nothing of that."""

from __future__ import annotations

from newscrawl.extract.markup.microdata import is_of_entry
from newscrawl.extract.page import Page

SCOPE = "<div itemscope itemtype='https://schema.org/NewsArticle'>%s</div>"
DAY = "<meta itemprop='datePublished' content='2020-01-01'>"


def days(html: str) -> list[str]:
    return Page(html.encode()).meta.get("datepublished", [])


def test_what_is_stated_of_an_article_behind_the_one_with_the_heading_is_not_the_pages() -> None:
    own = SCOPE % "<h1>Bridge opens</h1><time itemprop='datePublished' datetime='2025-05-14'>14 May</time>"
    page = Page((own + SCOPE % f"<a itemprop='url' href='/2'>Ferry is late</a>{DAY}").encode())
    assert "datepublished" not in page.meta
    assert [is_of_entry(element) for element in page.by_tag["time"]] == [False]


def test_what_is_stated_within_the_articles_own_scope_or_before_it_stays() -> None:
    assert days(SCOPE % f"<h1>Bridge opens</h1>{DAY}") == ["2020-01-01"]
    assert days(SCOPE % DAY + SCOPE % "<h1>Bridge opens</h1>") == ["2020-01-01"]


def test_where_the_heading_stands_in_no_article_of_microdata_nothing_is_left_out() -> None:
    assert days(f"<h1>Bridge opens</h1>{SCOPE % DAY}") == ["2020-01-01"]
    assert days(SCOPE % "<h1>Bridge opens</h1>" + DAY) == ["2020-01-01"]
