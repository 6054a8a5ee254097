"""The feeds of a page: those that it declares, and those that it links to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from urllib.parse import parse_qsl, urlsplit

from lxml import html

from newscrawl.discover.addresses.likeness import looks_like_article
from newscrawl.discover.addresses.urls import tidy
from newscrawl.discover.base import base_of
from newscrawl.discover.documents.feednames import FEED_PATH
from newscrawl.discover.documents.wordpress import posts_of_page
from newscrawl.discover.pages.frontpage import is_own
from newscrawl.discover.pages.links import anchors, links, title_of
from newscrawl.discover.pages.listing import parse_page
from newscrawl.known.listnames import SHELVES

MAX_FEEDS = 20

_FEED_TYPE = re.compile(r"\b(?:rss|atom|rdf|feed)\b")
_DATA_TYPES = frozenset({"application/json", "application/xml", "text/json", "text/xml"})
_LIKE_A_FEED = re.compile(r"(?<![a-z])(?:rss|atom|rdf)|feed(?!back)", re.IGNORECASE)
_FORMAT = re.compile(r"(?<![a-z])(?:rss2?|atom|rdf)(?![a-z])", re.IGNORECASE)
_FEW_WORDS = 4
_FEED_SCHEME = re.compile(r"^\s*+feed:(?=//|https?:)(?://(?=https?:))?", re.IGNORECASE)
_COMMENTS = re.compile(r"(?:^|[/_-])comments(?:$|[/._-])", re.IGNORECASE)
_COMMENTS_TITLE = re.compile(
    r"\bcomments \(?(?:feed|on|rss|atom)\b|(?<!and )(?<!& )\bcomments$"
    r"|\bkommentar[- ]feed\b|\bflux des commentaires\b|\brss de los comentarios\b|\bfeed de comentários\b"
    r"|\bfeed dei commenti\b|\breactiefeed\b|\bkommentarsflöde\b|\bkommentarstrøm\b|\bkommenttien syöte\b"
    r"|\bkanał z komentarzami\b|\brss komentářů\b|\bhozzászólás hírcsatorna\b|\bflux comentarii\b"
    r"|\byorum beslemesi\b|\bлента комментариев\b|\bстрічка коментарів\b|\bumpan komentar\b"
    r"|コメント(?:の)?フィード|[评評][论論] ?feed|댓글 피드|خلاصة التعليقات",
    re.IGNORECASE,
)
"""What programs call the feeds of readers' comments, of the site or of one page."""


def chosen(feeds: Iterable[str]) -> list[str]:
    """The feeds that are asked; where a page has more of them, those of single tags and writers go last."""
    found = list(dict.fromkeys(feeds))
    if len(found) > MAX_FEEDS:
        found.sort(key=lambda link: not SHELVES.isdisjoint(urlsplit(link).path.lower().split("/")))
    return found[:MAX_FEEDS]


def feeds_of_page(tree: html.HtmlElement, url: str) -> Iterator[str]:
    """The feeds that a page declares, then those it links to."""
    yield from (link for link, kind, _ in _declared(tree, url) if _FEED_TYPE.search(kind))
    for href, text in links(tree, url):
        link = tidy(href)
        if (
            link
            and is_own(link, url)
            and FEED_PATH.search(urlsplit(link).path)
            and not _is_of_comments(link, text)
        ):
            yield link


def maybe_feeds_of_page(tree: html.HtmlElement, url: str) -> Iterator[str]:
    """What a page declares as XML or JSON of no special kind, with the title or in the place of a feed."""
    for link, kind, title in _declared(tree, url):
        if kind in _DATA_TYPES and _LIKE_A_FEED.search(f"{title} {urlsplit(link).path}"):
            yield link


def called_feeds_of_page(tree: html.HtmlElement, url: str) -> Iterator[str]:
    """The posts of a WordPress site, and what links of a page call RSS or Atom: for a page that names no
    feed, or whose feeds are gone.
    """
    yield from posts_of_page(tree, url)
    for anchor, href in anchors(tree, url, [tree]):
        address = tidy(href)
        if address and is_own(address, url) and _is_called_feed(address, title_of(anchor) or _drawn(anchor)):
            yield address


def _drawn(anchor: html.HtmlElement) -> str:
    """What the picture of a link says that shows no words."""
    return next((image.get("alt", "") for image in anchor.iter("img")), "")


def _is_called_feed(link: str, text: str) -> bool:
    """Whether a link of few words has the name of a format of feeds in them, or in its address."""
    parts = urlsplit(link)
    if len(text.split()) > _FEW_WORDS or _is_of_comments(link, text) or looks_like_article(link).article:
        return False
    return bool(_FORMAT.search(text) or _FORMAT.search(f"{parts.path}?{parts.query}"))


def _declared(tree: html.HtmlElement, url: str) -> Iterator[tuple[str, str, str]]:
    """(address, type, title) of the other forms that a page says it has, but those of comments."""
    start = base_of(tree, url)
    for element in tree.iter("link", "a"):
        if not {"alternate", "feed"}.isdisjoint(element.get("rel", "").lower().split()):
            link = tidy(_FEED_SCHEME.sub("", element.get("href", "")), start)
            title = " ".join(element.get("title", "").split())
            if link and not _is_of_comments(link, title):
                yield link, _type_of(element), title


def _type_of(element: html.HtmlElement) -> str:
    """What a link says that it leads to; a feed, where it says that of the relation alone."""
    kind = element.get("type", "").lower().split(";")[0].strip()
    return kind or ("feed" if "feed" in element.get("rel", "").lower().split() else "")


def _is_of_comments(link: str, title: str) -> bool:
    """Whether a feed is of readers' comments; a section may be called Comment or Commentary."""
    parts = urlsplit(link)
    words = [parts.path, *(value for _, value in parse_qsl(parts.query))]
    return any(map(_COMMENTS.search, words)) or bool(_COMMENTS_TITLE.search(title))


def feeds_listed(body: bytes, url: str, *, encoding: str | None = None) -> list[str]:
    """The feeds that a page lists: many sites have a page of them where a feed is looked for. Where none of
    its links has the address of one, those are taken that are called feeds.
    """
    tree = parse_page(body, encoding)
    if tree is None:
        return []
    own = tidy(url)  # which the menu of the page leads to
    named = chosen(link for link in feeds_of_page(tree, url) if link != own)
    told = chain(maybe_feeds_of_page(tree, url), called_feeds_of_page(tree, url))
    return named or chosen(link for link in told if link != own)
