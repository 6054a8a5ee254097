"""Files that are no pages, known by their first bytes, so that nobody takes what they hold for an article.

A browser's own kinds of files are no matter of this module: `newscrawl.pages.saved` takes the page out of
them.
"""

from __future__ import annotations

import re

TEXT = "text without markup"
NO_PAGE = ", not a page"
"""What the reason ends in that such bytes are no article."""

_STARTS = {
    b"%PDF": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"PK\x03\x04": "a ZIP archive (`scrapy replay --warc` reads the pages of a WACZ)",
    b"WARC/": "a WARC file (`scrapy replay --warc` reads its pages)",
}
_ROOTS = {
    "rss": "a feed",
    "feed": "a feed",
    "rdf": "a feed",
    "urlset": "a sitemap",
    "sitemapindex": "a sitemap",
    "svg": "a picture",
}
"""What the root element of XML makes of it."""
_ROOT = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*+(?:<\?[^>]*+>\s*+|<!--(?:(?!-->).)*+-->\s*+|<!DOCTYPE[^<>]*+>\s*+)*+<([a-z]+)\b",
    re.DOTALL | re.IGNORECASE,
)
_JSON = re.compile(rb'(?:\xef\xbb\xbf)?\s*+(?:\{\s*+(?:"|\})|\[\s*+[\[{"])')
_TAG = re.compile(rb"<\x00?[a-zA-Z!]|<\x00?/|\x00<")
"""A tag begins here; in UTF-16 a zero byte stands before or after each letter."""
_LOOKED_AT = 4096
_CONTROLS = bytes({*range(32), 127} - {*b"\t\n\f\r\x1b"})
"""Bytes that text has none of; the escape begins Japanese in ISO-2022-JP."""
_MANY = 0.02
_PADDING = bytes(16)
"""Zeros in a row, which programs and databases have early on; in UTF-32 a letter has three."""


def begun(start: bytes) -> str | None:
    """What the first bytes of a file call it, however long it is; None where they may begin a page."""
    return next((kind for begin, kind in _STARTS.items() if start.startswith(begin)), None)


def what_else(body: bytes) -> str | None:
    """What bytes are that are no page in any charset; None where they may be one."""
    if kind := begun(body):
        return kind
    some = body[:_LOOKED_AT]
    if _is_binary(some):
        return "binary data"
    root = _ROOT.match(some)
    if root and (known := _ROOTS.get(root[1].decode().lower())):
        return known
    if _JSON.match(some):
        return "JSON"
    return TEXT if some.strip() and not _TAG.search(body) else None


def _is_binary(some: bytes) -> bool:
    few, many = sorted((some[::2].count(0), some[1::2].count(0)))
    wide = (many * 5 > len(some) and few * 4 < many) or (few + many) * 3 > len(some) * 2
    if wide and _PADDING not in some:  # Latin text in UTF-16, or in UTF-32
        return False
    rest = some.translate(None, _CONTROLS)
    return len(some) - len(rest) > _MANY * len(some)
