"""What strangers send that the package reads, with a place in it for any string.

A way takes a string and has it read: as a page, with it as text, title, byline, data, attribute or markup; as
a home page or section, feed, sitemap, robots.txt, rights, address; as a text to clean. `bench.pumped` asks
each how its time grows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from html import escape

from scrapy.robotstxt import ProtegoRobotParser

from newscrawl.answers.refusals import challenge
from newscrawl.clean import clean_text
from newscrawl.discover.documents.feeds import read_feed
from newscrawl.discover.documents.robotstext import in_utf8, sitemaps_of_robots
from newscrawl.discover.documents.sitemaps import read_sitemap
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.discover.pages.autodiscover import explore
from newscrawl.discover.pages.listing import read_listing
from newscrawl.discover.pages.pagefeeds import feeds_listed
from newscrawl.extract import extract
from newscrawl.known.mementos import copies_at
from newscrawl.manners.politeness import retry_after
from newscrawl.manners.rights import read_rights
from newscrawl.manners.tdmrep import match, read_rules

URL = "https://post.example/2024/05/03/the-pier"
_STORY = (
    "<p>The harbour board voted to rebuild the pier on Friday, after three years of work in the town.</p>" * 3
)
_HEAD = '<html><head><title>The pier</title><meta property="og:type" content="article">'
_BODY = f"{_HEAD}</head><body><h1>The pier</h1>"
_METAS = (
    "author", "article:published_time", "og:description", "keywords", "og:image", "og:url", "og:site_name",
)  # fmt: skip
_KEYS = (
    "headline", "datePublished", "description", "articleBody", "keywords", "articleSection", "image",
    "author",
)  # fmt: skip
_META_ELEMENTS = "".join(f"<meta property={name} content='TEXT'>" for name in _METAS)
_STATED = ", ".join(f'"{key}": JSON' for key in _KEYS)
_DATA = "<script type='application/ld+json'>"
_PAGES = {
    "the page": "RAW",
    "head": f"{_HEAD}RAW</head><body>{_STORY}",
    "body": f"{_BODY}{_STORY}RAW{_STORY}",
    "paragraph": f"{_BODY}{_STORY}<p>TEXT</p>{_STORY}",
    "title": f"<title>TEXT</title><h1>TEXT</h1>{_STORY}",
    "byline": f"{_BODY}<div class=byline>TEXT</div><time datetime='TEXT'>TEXT</time>{_STORY}",
    "metas": f"{_HEAD}{_META_ELEMENTS}<h1>x</h1>{_STORY}",
    "data": f'{_HEAD}{_DATA}{{"@type": "NewsArticle", {_STATED}}}</script><h1>x</h1>{_STORY}',
    "broken data": f"{_HEAD}{_DATA}{{'headline': \"RAW</script><h1>x</h1>{_STORY}",
    "attributes": f"{_BODY}<div id='TEXT' class='TEXT' style='TEXT'>"
    f"<a href='TEXT'><img src='TEXT' alt='TEXT'></a>{_STORY}",
    "boxes": f"{_BODY}<figure><img src=/x><figcaption>TEXT</figcaption></figure><pre>TEXT</pre><h2>TEXT</h2>"
    f"<ul><li>TEXT</ul>{_STORY}<a href=/b>TEXT</a><b>TEXT</b>",
    "style and script": f"{_HEAD}<style>RAW</style><script>RAW</script></head><h1>x</h1>{_STORY}",
}
"""Where a string is put: as markup, as text, as JSON."""
_FEED = "<rss><channel><item><title>TEXT</title><link>/a</link><pubDate>TEXT</pubDate>"
_LINKS = "<a href='/news/TEXT.html'>TEXT</a><nav><a href='/TEXT/'>TEXT</a></nav>"
_HOME = f"<html><head><title>TEXT</title><link rel=alternate type=TEXT href='TEXT'></head><body>{_LINKS}RAW"
_WALL = "<html><head><title>TEXT</title><meta name=robots content='TEXT'></head><body>RAW"
_ROBOTS = "RAW\nUser-agent: RAW\nDisallow: RAW\nSitemap: RAW\n"
_RESERVED = '[{"location": JSON, "tdm-reservation": 1}]'
_FACTS = UrlFacts(hosts=("post.example",))
_NOW = datetime(2026, 11, 27, tzinfo=UTC)
_OTHERS: dict[str, Callable[[str], object]] = {
    "text to clean": clean_text,
    "address": lambda text: extract((_BODY + _STORY).encode(), f"https://post.example/{text}"),
    "feed": lambda text: read_feed(_filled(_FEED, text), URL),
    "sitemap": lambda text: read_sitemap(_filled("RAW", text), URL),
    "robots.txt": lambda text: sitemaps_of_robots(_filled(_ROBOTS, text), URL),
    "rules of robots.txt": lambda text: ProtegoRobotParser(in_utf8(_filled(_ROBOTS, text)), None).allowed(
        URL, "newscrawl"
    ),
    "home page": lambda text: explore(_filled(_HOME, text), URL),
    "page of feeds": lambda text: feeds_listed(_filled(_HOME, text), URL),
    "section": lambda text: read_listing(_filled(_HOME, text), URL, _FACTS),
    "wall": lambda text: challenge({"server": text.lower()}, _filled(_WALL, text)),
    "rights": lambda text: read_rights(
        {b"X-Robots-Tag": [text.encode("utf-8", "replace")]}, _filled(_WALL, text)
    ),
    "reservation": lambda text: match(read_rules(_filled(_RESERVED, text)), f"{URL}{text}"),
    "time to wait": lambda text: retry_after(text, _NOW),
    "address that is listed": lambda text: identify(f"https://post.example/{text}", _FACTS, "post"),
    "address of a copy": copies_at,
}


def _of_page(page: str) -> Callable[[str], object]:
    return lambda text: extract(_filled(page, text), URL)


def _filled(page: str, text: str) -> bytes:
    parts = {"RAW": text, "TEXT": escape(text), "JSON": json.dumps(text)}
    return re.sub(r"\b(?:RAW|TEXT|JSON)\b", lambda match: parts[match[0]], page).encode("utf-8", "replace")


WAYS = {**_OTHERS, **{name: _of_page(page) for name, page in _PAGES.items()}}
"""What has a string read, by name."""
