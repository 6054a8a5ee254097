"""Sitemaps give every address with what they know of it, whatever their size."""

from __future__ import annotations

import codecs
import gzip
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.documents import sitemaps
from newscrawl.discover.documents.sitemaps import iter_sitemap, kind_of, lists_articles, read_sitemap
from newscrawl.discover.found import Child, Found, Reading

URL = "https://example.org/sitemap/2019-march-1.xml"
NAMESPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" '
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
)


def urlset(inner: str, namespaces: str = NAMESPACES) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?><urlset {namespaces}>{inner}</urlset>'.encode()


NEWS = """<url><loc> https://example.org/a-1.html </loc><lastmod>2019-03-20T10:00:00+05:30</lastmod>
    <image:image><image:loc>https://example.org/a.jpg</image:loc>
    <image:title>A picture</image:title></image:image>
    <news:news><news:publication><news:name>Example</news:name><news:language>en</news:language></news:publication>
    <news:publication_date>2019-03-20T09:15:00+05:30</news:publication_date>
    <news:title>Rain &amp; sun</news:title></news:news></url>"""


@pytest.mark.parametrize("namespaces", [NAMESPACES, ""])
def test_a_news_sitemap_keeps_title_and_date(namespaces: str) -> None:
    reading = read_sitemap(urlset(NEWS, namespaces), URL)
    assert reading.fault is None
    assert reading.found == [
        Found(
            url="https://example.org/a-1.html",
            kind="news-sitemap",
            source=URL,
            title="Rain & sun",
            date_published="2019-03-20T09:15:00+05:30",
            lastmod="2019-03-20T10:00:00+05:30",
        )
    ]


def test_a_plain_sitemap() -> None:
    body = urlset(
        "<url><loc>/a?x=1&y=2</loc><lastmod>2019-03-20</lastmod></url><url><priority>1</priority></url>"
    )
    expected = Found(url="https://example.org/a?x=1&y=2", kind="sitemap", source=URL, lastmod="2019-03-20")
    for form in (body, gzip.compress(body), b"\xef\xbb\xbf" + body, b"\n" + body):
        reading = read_sitemap(form, URL)
        assert reading.found == [expected]
        assert reading.fault is None


def test_an_index_gives_its_sitemaps_once_and_not_itself() -> None:
    inner = "".join(
        f"<sitemap><loc>{loc}</loc><lastmod>2019-03-2{n}</lastmod></sitemap>"
        for n, loc in enumerate(["/a.xml.gz", URL, "/b.xml", "/a.xml.gz", "mailto:x"])
    )
    reading = read_sitemap(f"<sitemapindex>{inner}</sitemapindex>".encode(), URL)
    assert reading.children == [
        Child("https://example.org/a.xml.gz", "2019-03-20"),
        Child("https://example.org/b.xml", "2019-03-22"),
    ]
    assert reading.found == []
    assert reading.fault is None


def test_an_index_without_end_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemaps, "MAX_CHILDREN", 3)
    inner = "".join(f"<sitemap><loc>/{n}.xml</loc></sitemap>" for n in range(9))
    reading = read_sitemap(f"<sitemapindex>{inner}</sitemapindex>".encode(), URL)
    assert len(reading.children) == 3
    assert reading.fault == "more than 3 sitemaps, the rest was not taken"


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8, codecs.BOM_UTF8 + b"\r\n"])
def test_the_other_forms_that_the_protocol_allows(mark: bytes) -> None:
    lines = mark + b"https://example.org/a\nhttps://example.org/b\r\nnot an address\n"
    assert [found.url for found in read_sitemap(lines, URL).found] == [
        "https://example.org/a",
        "https://example.org/b",
    ]
    feed = b"<rss><channel><item><link>/a</link><title>A</title></item></channel></rss>"
    assert read_sitemap(feed, URL).found == [
        Found(url="https://example.org/a", kind="feed", source=URL, title="A")
    ]


@pytest.mark.parametrize(
    "body",
    [
        gzip.compress(b"https://example.org/a\nhttps://example.org/b", mtime=0),
        "https://example.org/a\nhttps://example.org/b\n".encode("utf-16"),
        b"https://example.org/a\rhttps://example.org/b\r",
        b"https://example.org/a\t2026-11-26\nhttps://example.org/b\tweekly\n",
        gzip.compress(
            gzip.compress(urlset("<url><loc>/a</loc></url><url><loc>/b</loc></url>"), mtime=0), mtime=0
        ),
        b"<URLSET><URL><LOC>/a</LOC></URL><URL><LOC>/b</LOC></URL></URLSET>",
        b"<Urlset><Url><Loc>/a</Loc></Url><Url><Loc>/b</Loc></Url></Urlset>",
        b"<urlset><url>/a</url><url>\n/b\n</url></urlset>",
        b"<urlset><url><loc>example.org/a</loc></url><url><loc>Example.org/b</loc></url></urlset>",
        urlset(
            "<url><loc>https://example.orghttps://example.org/a</loc></url>"
            "<url><loc>http://https://example.org/b</loc></url>"
        ),
    ],
)
def test_forms_that_no_protocol_has(body: bytes) -> None:
    reading = read_sitemap(body, URL)
    assert [found.url for found in reading.found] == ["https://example.org/a", "https://example.org/b"]
    assert reading.fault is None


def test_a_list_of_addresses_longer_than_a_piece() -> None:
    lines = [f"https://example.org/a-story-of-the-town-{n}" for n in range(9000)]
    for end in ("", "\n"):
        found = read_sitemap(gzip.compress(("\n".join(lines) + end).encode()), URL).found
        assert [one.url for one in found] == lines
    assert read_sitemap(b"https://example.org/a\n" + b"x" * 1_000_000, URL).fault is None


@pytest.mark.parametrize(
    "body",
    [
        b"<sitemapindex><sitemap>/1.xml</sitemap><url><loc>/a</loc></url></sitemapindex>",
        b"<urlset><sitemap><loc>/1.xml</loc></sitemap><url><loc>/a</loc></url></urlset>",
        b"<urlset><url><loc>/1.xml</loc></url><url><loc>/a</loc></url><url><loc>/2.xml</loc></url></urlset>",
    ],
)
def test_sitemaps_and_pages_in_one(body: bytes) -> None:
    """Data that are listed among pages are none."""
    reading = read_sitemap(body, URL)
    assert [child.url for child in reading.children] == ["https://example.org/1.xml"]
    assert reading.found[0].url == "https://example.org/a"


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (b"", "not a sitemap: no XML in it"),
        (b"<!doctype HTML><html></html>", "not a sitemap but an HTML page"),
        (b"<sites/>", "not a sitemap but a document of <sites>"),
    ],
)
def test_what_is_no_sitemap_is_one_line(body: bytes, fault: str) -> None:
    reading = read_sitemap(body, URL)
    assert (reading.found, reading.children, reading.fault) == ([], [], fault)


def test_a_cut_sitemap_gives_what_is_whole() -> None:
    body = urlset("".join(f"<url><loc>/{n}</loc></url>" for n in range(100)))
    reading = read_sitemap(body[:-1000], URL)
    assert 40 < len(reading.found) < 80
    assert "cut off" in (reading.fault or "")


@pytest.mark.parametrize("title", ["Rain<br>and sun", "Rain</b> and sun"])
def test_tags_that_do_not_fit_cost_no_page_behind_them(title: str) -> None:
    pages = "".join(
        f"<url><loc>/{n}?a=1&amp;b=2</loc><news:news><news:title>{title if n == 2 else 'Sun'}</news:title>"
        "</news:news></url>"
        for n in range(5)
    )
    reading = read_sitemap(urlset(pages), URL)
    assert {found.url for found in reading.found} == {f"https://example.org/{n}?a=1&b=2" for n in range(5)}
    assert len(reading.found) == 5
    assert "broken XML" in (reading.fault or "")


def test_too_many_addresses_are_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemaps, "MAX_URLS", 3)
    body = urlset("".join(f"<url><loc>/{n}</loc></url>" for n in range(9)))
    lines = b"".join(b"https://example.org/%d\n" % n for n in range(9))
    for form in (body, lines):
        reading = read_sitemap(form, URL)
        assert len(reading.found) == 3
        assert reading.fault == "more than 3 addresses, the rest was not taken"


def test_memory_does_not_grow_with_a_sitemap() -> None:
    entry = "<url><loc>https://example.org/news/a-story-of-the-day-{}.html</loc><lastmod>2019-03-20</lastmod></url>"
    body = gzip.compress(urlset("".join(entry.format(n) for n in range(20_000))))
    reading = Reading()
    tracemalloc.start()
    count = sum(1 for _ in iter_sitemap(body, URL, reading))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 20_000
    assert reading.fault is None
    assert peak < 3_000_000


@given(st.binary(max_size=300))
def test_any_bytes_are_read(body: bytes) -> None:
    for prefix in (b"", b"<urlset><url><loc>/a</loc>", b"<sitemapindex><sitemap>"):
        read_sitemap(prefix + body, URL)


@pytest.mark.parametrize(
    ("name", "articles"),
    [
        ("wp-sitemap-posts-post-2.xml", True),
        ("post-sitemap.xml", True),
        ("post-sitemap12.xml", True),
        ("sitemap-posts.xml", True),
        ("sitemap-posts-2.xml", True),
        ("sitemap-tags.xml", False),
        ("sitemap-pages.xml", None),
        ("wp-sitemap-posts-page-1.xml", False),
        ("wp-sitemap-taxonomies-post_tag-1.xml", False),
        ("wp-sitemap-users-1.xml", False),
        ("author-sitemap.xml", False),
        ("page-sitemap1.xml", False),
        ("wp-sitemap-posts-review-1.xml", None),
        ("sitemap-pages-2026.xml", None),
        ("sitemap.xml", None),
        ("sitemaps/articles-2026-12.xml", True),
        ("sitemap_news_2026-december.xml.gz", True),
        ("monthly/noticias_202612.xml", True),
        ("article-images.xml", None),
        ("forum-posts-1.xml", None),
        ("wp-sitemap-posts-product-1.xml", None),
        ("posts/2026-12.xml", None),
        ("news", None),
        ("news.html", None),
    ],
)
def test_names_that_tell_what_a_sitemap_lists(name: str, articles: bool | None) -> None:
    assert lists_articles(f"https://example.org/{name}?x=1") is articles


@pytest.mark.parametrize(
    ("asked", "articles"),
    [
        ("sitemap=posts&sitemap-subtype=post&paged=1", True),
        ("sitemap=posts&sitemap-subtype=page&paged=1", False),
        ("sitemap=taxonomies&sitemap-subtype=category&paged=2", False),
        ("sitemap=users", False),
        ("sitemap=posts&sitemap-subtype=postcard", None),
        ("sitemap=index", None),
        ("sitemap=pages", None),
    ],
)
def test_queries_that_tell_what_a_sitemap_lists(asked: str, articles: bool | None) -> None:
    assert lists_articles(f"https://example.org/?{asked}") is articles


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"\n<?xml version='1.0'?><rss><channel/></rss>", "feed"),
        (b"<feed/>", "feed"),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": []}', "feed"),
        (b"<urlset/>", "sitemap"),
        (gzip.compress(b"<sitemapindex/>", mtime=0), "sitemap"),
        (b"<!DOCTYPE html><html><body>How to write a &lt;feed&gt;</body></html>", None),
        (b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', None),
        (b"<p>Nothing", None),
        (b"{}", None),
        (b"", None),
    ],
)
def test_what_a_document_is(body: bytes, kind: str | None) -> None:
    assert kind_of(body) == kind
