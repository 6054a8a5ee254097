"""Headlines that no heading tells, as a source told them."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse

from newscrawl.answers.sourcetitles import call_as_told
from newscrawl.items import Article

URL = "https://example.org/story.aspx?id=7"
TOLD = "Old mill of the upper valley opens again"


def headline_of(page: str, read: str | None, source: str, told: str | None = TOLD) -> Article:
    article = Article(url=URL, headline=read, quality=[] if read else ["no_headline"])
    article.provenance.sources |= {"headline": source} if read else {}
    call_as_told(article, told, HtmlResponse(URL, body=page.encode(), encoding="utf-8"))
    return article


@pytest.mark.parametrize(
    "page",
    [
        f'<span class="title">{TOLD}</span>',
        f"<td><b>\n  {TOLD.replace('mill of', 'mill&nbsp;of')} </b></td>",
        f'<a href="/7">{TOLD}</a><div>{TOLD}</div>',
    ],
)
@pytest.mark.parametrize("read", [None, "Home", "The Valley Daily | News of the valley"])
def test_what_a_source_called_a_story_is_its_headline_where_the_page_shows_that(
    page: str, read: str | None
) -> None:
    article = headline_of(page, read, "title")
    assert (article.headline, article.provenance.sources["headline"]) == (TOLD, "visible")
    assert article.quality == []


@pytest.mark.parametrize(
    "page",
    [
        f'<a href="/7">{TOLD}</a>',
        f'<a href="/7"><b>{TOLD}</b></a>',
        f"<div>{TOLD} after ten years</div>",
        f"<script>{TOLD}</script><title>{TOLD}</title>",
        "",
    ],
)
def test_a_page_that_shows_it_in_no_text_of_its_own_keeps_what_was_read(page: str) -> None:
    assert headline_of(page, "Home", "title").headline == "Home"
    assert headline_of(page, None, "").headline is None


@pytest.mark.parametrize(
    ("read", "source", "told"),
    [
        ("Another mill is sold", "json-ld", TOLD),
        ("Another mill is sold", "visible", TOLD),
        ("Old mill of the upper valley", "title", TOLD),
        ("Home", "title", "Read more"),
        ("Home", "title", None),
    ],
)
def test_a_headline_that_is_one_stays(read: str, source: str, told: str | None) -> None:
    assert headline_of(f"<b>{told}</b>", read, source, told).headline == read


def test_a_page_of_nothing_but_marks() -> None:
    assert headline_of("<" * 100_000, "Home", "title").headline == "Home"
