"""Sitemaps, sitemap indexes and news sitemaps (sitemaps.org, Google's news extension), plain or gzip.

Scrapy's own reader drops the title and the date of a news sitemap, the two facts that are worth most. This
one keeps them, and reads as a stream: a sitemap of a million addresses costs no more memory than one of ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal
from urllib.parse import urlsplit

from lxml import etree

from newscrawl.discover.addresses.urls import MAX_LENGTH, tidy
from newscrawl.discover.dates import MONTHS, SHORT_MONTHS, rfc3339
from newscrawl.discover.documents.decoding import texts_of
from newscrawl.discover.documents.feeds import ITEM_OF_ROOT, iter_feed, not_what
from newscrawl.discover.documents.jsonfeed import is_json_feed
from newscrawl.discover.documents.wordpress import is_posts
from newscrawl.discover.documents.xmlstream import MAX_BYTES, XmlStream
from newscrawl.discover.documents.xmltext import local_name, plain_text, raw_text
from newscrawl.discover.found import Child, Found, Reading
from newscrawl.known.wordtables import plain_words

MAX_URLS = 1_000_000
"""Addresses taken of one sitemap: twenty times the 50,000 that the protocol allows."""

MAX_CHILDREN = 50_000
"""Sitemaps taken of one index: what the protocol allows."""

_LINE = re.compile(r"[\ufeff\s]*+https?://\S++(?:\s|\Z)", re.IGNORECASE)
_LOOKED_AT = 5000
_SITEMAP = re.compile(r"\.xml(?:\.gz)?$", re.IGNORECASE)
"""The path of what is no page and may be a sitemap."""

_POSTS = re.compile(r"/(?:wp-sitemap-posts-post-\d+|post-sitemap\d*|sitemap-posts(?:-\d+)?)\.xml$")
_POSTS_ASKED = re.compile(r"(?:^|&)sitemap-subtype=post(?:&|$)")
_NO_POSTS_ASKED = re.compile(r"(?:^|&)(?:sitemap=(?:taxonomies|users)|sitemap-subtype=page)(?:&|$)")
_NO_POSTS = re.compile(
    r"/(?:wp-sitemap-(?:posts-page|taxonomies-[\w-]+|users)-\d+|(?:page|category|post_tag|author)-sitemap\d*"
    r"|sitemap-(?:authors|tags)(?:-\d+)?)\.xml$"
)
"""How WordPress names the sitemaps that it makes itself, also where its addresses are queries, its plug-ins
Yoast and Rank Math theirs, and Ghost its own."""
_WORD = re.compile(r"[^\W\d_]+")
_STORIES = plain_words("""
    aktualnosci article articles articulos artigos artikel artikelen beitraege clanky nachrichten news nieuws
    noticias notizie post posts stories story
""")
_BESIDE = plain_words("""
    archive archives daily day gz index map monthly month site sitemap sitemaps weekly xml year yearly
""").union(map(str.lower, MONTHS), SHORT_MONTHS)
"""What is in the names of sitemaps of articles, and nothing else beside it ("articles-2026-12.xml"): posts of
a kind are not always articles, and pictures of articles are none.
"""


def lists_articles(url: str) -> bool | None:
    """Whether a sitemap lists articles only (True) or none at all (False), by its name; None where that does
    not tell.
    """
    parts = urlsplit(url)
    if _POSTS.search(parts.path) or _POSTS_ASKED.search(parts.query) or _is_of_stories(parts.path):
        return True
    return False if _NO_POSTS.search(parts.path) or _NO_POSTS_ASKED.search(parts.query) else None


def _is_of_stories(path: str) -> bool:
    """Whether the name of a sitemap has a word for articles, and none that may say of which kind."""
    words = {*_WORD.findall(path.rpartition("/")[2].lower())} if _SITEMAP.search(path) else set()
    return not words.isdisjoint(_STORIES) and words <= _STORIES | _BESIDE


def kind_of(body: bytes) -> Literal["feed", "sitemap"] | None:
    """Which of the two a document is; None for a page, and for anything else."""
    if is_json_feed(body) or is_posts(body):
        return "feed"
    root = XmlStream(body).root
    return "feed" if root in ITEM_OF_ROOT else "sitemap" if root in ("sitemapindex", "urlset") else None


def read_sitemap(body: bytes, url: str) -> Reading:
    """What a sitemap lists, in its order: articles and, of an index, its sitemaps.

    `url` is where it came from. A feed or a list of lines is read too: the protocol
    allows both in the place of a sitemap.
    """
    reading = Reading()
    reading.found.extend(iter_sitemap(body, url, reading))
    return reading


def iter_sitemap(body: bytes, url: str, reading: Reading) -> Iterator[Found]:
    """The addresses of a sitemap one by one, for sitemaps too large for a list.

    `reading.children` and `reading.fault` are filled on the way; `reading.found` is left alone.
    """
    if _LINE.match(next(texts_of(body, MAX_BYTES, _ignore))[:_LOOKED_AT]):
        yield from _lines(body, url, reading)
        return
    stream = XmlStream(body)
    if stream.root in ("sitemapindex", "urlset"):
        yield from _bounded(_listed(stream.elements("url", "sitemap"), stream, url, reading), stream)
        if stream.broken:
            yield from _missed(body, url)
    elif stream.root in ITEM_OF_ROOT:
        yield from _bounded(iter_feed(stream, url), stream)
    else:
        stream.fault = not_what("a sitemap", stream)
    reading.fault = stream.fault


def _bounded(found: Iterator[Found], stream: XmlStream) -> Iterator[Found]:
    for count, one in enumerate(found):
        if count >= MAX_URLS:
            stream.note(f"more than {MAX_URLS:,} addresses, the rest was not taken")
            return
        yield one


def _ignore(_fault: str) -> None:
    """Of a first look; what is wrong is told when the whole is read."""


def _lines(body: bytes, url: str, reading: Reading) -> Iterator[Found]:
    """A list of addresses, one a line; what stands behind one in its line is none."""
    faults: list[str] = []
    rest, count = "", 0
    for text in texts_of(body, MAX_BYTES, faults.append):
        words = (rest + text).split()
        rest = words.pop()[: MAX_LENGTH + 1] if words and text and not text[-1].isspace() else ""
        for link in map(tidy, words):
            if link and count < MAX_URLS:
                yield Found(url=link, kind="sitemap", source=url)
            elif link:
                reading.fault = f"more than {MAX_URLS:,} addresses, the rest was not taken"
                return
            count += bool(link)
    reading.fault = next(iter(faults), None)


def _missed(body: bytes, url: str) -> Iterator[Found]:
    """The pages that a sitemap lists behind a place where its tags do not fit."""
    stream = XmlStream(body)
    seen = {found.url for found in _listed(stream.elements("url"), stream, url, Reading())}
    pages = XmlStream(body).fragments("url")
    yield from (found for found in _listed(pages, stream, url, Reading()) if found.url not in seen)


def _listed(
    elements: Iterator[etree._Element], stream: XmlStream, url: str, reading: Reading
) -> Iterator[Found]:
    """The pages that a sitemap lists. The sitemaps go to `reading`, whichever root element they stand in:
    some sites list them as pages.
    """
    seen, pages = {tidy(url)}, 0
    for element in elements:
        values: dict[str, etree._Element] = {}
        for child in element:
            values.setdefault(local_name(child), child)
        link = _loc(element, values, url)
        if link is None:
            continue
        named = local_name(element) == "sitemap"
        if not named and (pages or not _SITEMAP.search(urlsplit(link).path)):
            pages += 1
            yield _page(values, link, url)
        elif link not in seen:
            if len(reading.children) >= MAX_CHILDREN:
                stream.note(f"more than {MAX_CHILDREN:,} sitemaps, the rest was not taken")
                return
            seen.add(link)
            reading.children.append(Child(link, _date(values, "lastmod")))


def _page(values: dict[str, etree._Element], link: str, url: str) -> Found:
    news = {local_name(child): child for child in values["news"]} if "news" in values else {}
    title = news.get("title")
    return Found(
        url=link,
        kind="news-sitemap" if news else "sitemap",
        source=url,
        title=None if title is None else plain_text(title),
        date_published=_date(news, "publication_date"),
        lastmod=_date(values, "lastmod"),
    )


def _loc(element: etree._Element, values: dict[str, etree._Element], url: str) -> str | None:
    """The address of an entry; where it has no elements its text is one."""
    loc = values.get("loc", None if values else element)
    return None if loc is None else tidy(raw_text(loc).replace("&amp;", "&"), url, trackers=True)


def _date(values: dict[str, etree._Element], name: str) -> str | None:
    return rfc3339(raw_text(values[name]).strip()) if name in values else None
