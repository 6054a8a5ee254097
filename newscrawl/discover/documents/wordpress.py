"""The posts of a WordPress site, as it tells them programs (its REST API): in JSON, a hundred at a time.

Where somebody switched the feeds of such a site off, this is left: the editor of WordPress needs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from lxml import html

from newscrawl.discover.addresses.pagecounts import page_after
from newscrawl.discover.addresses.urls import tidy
from newscrawl.discover.base import base_of
from newscrawl.discover.dates import rfc3339
from newscrawl.discover.documents.decoding import json_of
from newscrawl.discover.documents.jsonfeed import text_in
from newscrawl.discover.found import Found, Reading

_RELATION = "https://api.w.org/"
"""What a page's link to the API has for its relation."""
_MOST = 100
"""Posts in an answer at the most."""
_POSTS = re.compile(rb"""[\xef\xbb\xbf\s]*\[\s*\{\s*"id"\s*:\s*\d+\s*,.{0,4000}?"link"\s*:""", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")


def posts_of_page(tree: html.HtmlElement, url: str) -> Iterator[str]:
    """Where the posts of the site are that a page is of."""
    start = base_of(tree, url)
    for link in tree.iter("link"):
        if link.get("rel", "").strip() == _RELATION and (api := tidy(link.get("href", ""), start)):
            mark = "&" if "?" in api else "?"  # a site without addresses of words has all of it in the query
            yield f"{api}wp/v2/posts{mark}per_page={_MOST}&page=1"


def is_posts(body: bytes) -> bool:
    """Whether a document begins as a list of posts does."""
    return _POSTS.match(body) is not None


def read_posts(body: bytes, url: str) -> Reading:
    """The posts of an answer in their order, and where it goes on."""
    reading = Reading()
    try:
        posts = json_of(body)
    except ValueError:
        reading.fault = "not a feed: JSON that cannot be read"
        return reading
    for post in posts:
        if isinstance(post, dict) and (link := tidy(text_in(post, "link"), url)):
            reading.found.append(_found(post, link, url))
    reading.older = page_after(url) if len(posts) >= _MOST else None
    return reading


def _found(post: dict[str, Any], link: str, url: str) -> Found:
    title = post.get("title")
    shown = _TAG.sub(" ", text_in(title, "rendered") if isinstance(title, dict) else "")
    return Found(
        url=link,
        kind="feed",
        source=url,
        title=unescape(shown),
        date_published=_instant(post, "date_gmt") or rfc3339(text_in(post, "date")),
        lastmod=_instant(post, "modified_gmt"),
    )


def _instant(post: dict[str, Any], name: str) -> str | None:
    """A time that is told without its zone, which is UTC."""
    return rfc3339(f"{told}Z") if (told := text_in(post, name)) else None
