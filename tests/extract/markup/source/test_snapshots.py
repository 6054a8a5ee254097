"""A copy whose address tells nothing says of which page it is; what the archive says besides is not its."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract
from newscrawl.extract.markup.source.snapshots import as_kept, kept_copy

PAGE = "https://tide.example/news/pier-opens"
COPY = f"http://archive.example/20220304101112/{PAGE}"
HEAD = """<title>The pier of Varno opens</title><link rel="canonical" href="https://archive.example/Ab3dE"/>
<link rel="bookmark" href="{copy}"/><meta property="og:site_name" content="archive.example"/>
<meta property="og:title" content="The pier of Varno opens"/>
<meta property="article:published_time" content="{moment}" itemprop="dateCreated"/>"""
TEXT = "".join(f"<p>The pier was opened {how}, and all of the town came to see it.</p>" for how in (
    "in the rain", "by a child", "without a speech", "at the third attempt", "a day late"
))  # fmt: skip
BODY = """<div id="HEADER"><table><tr><td>Saved from</td><td>4 Mar 2022 10:11:12 UTC</td></tr></table></div>
<div><h1>The pier of Varno opens</h1><div>By <a href="https://archive.example/o/Ab3dE/https://tide.example/by/ada">Ada
Moss</a></div><div>{day}</div><div>{text}</div></div>"""


def page(copy: str = COPY, moment: str = "2022-03-04T10:11:12Z", day: str = "12 May 2019") -> bytes:
    head, body = HEAD.format(copy=copy, moment=moment), BODY.format(day=day, text=TEXT)
    return f"<html><head>{head}</head><body>{body}</body></html>".encode()


def test_a_copy_under_a_short_name_is_read_as_the_page() -> None:
    article = extract(page(), "https://archive.example/Ab3dE")
    assert article is not None
    assert article.url == PAGE
    assert article.date_published == "2019-05-12"
    assert article.canonical_url is None
    assert article.provenance.archived_at == COPY


def test_a_link_leads_where_the_page_s_own_does() -> None:
    copy = kept_copy(page())
    assert copy is not None
    assert b'<a href="https://tide.example/by/ada">' in as_kept(page(), copy)


def test_the_moment_of_a_copy_is_no_day_of_an_article() -> None:
    article = extract(page(day=""), "https://archive.example/Ab3dE")
    assert article is not None
    assert article.date_published is None


@pytest.mark.parametrize(
    ("copy", "moment"),
    [(COPY, "2019-05-12T08:00:00Z"), ("https://archive.example/posts/1", "2022-03-04T10:11:12Z")],
)
def test_a_page_that_leads_to_its_copy_is_none(copy: str, moment: str) -> None:
    article = extract(page(copy, moment), "https://tide.example/a")
    assert article is not None
    assert article.url == "https://tide.example/a"
    assert article.date_published == f"{moment[:-1]}+00:00"
