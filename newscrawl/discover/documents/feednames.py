"""What the addresses of feeds tell: that they are feeds, and names to type for them (`-a sections=`)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

_NO_NAME = frozenset({"", "atom", "feed", "feeds", "index", "php", "rdf", "rss", "rss2", "xml"})
FEED_PATH = re.compile(
    r"(?:\.rss|/rss/?|/feed/?|/feeds/[^?]+|/rss\.xml|/atom\.xml|/feed\.xml|/rss/[^?]+\.xml)$", re.IGNORECASE
)
"""Where feeds mostly are."""


def named(urls: Iterable[str]) -> dict[str, str]:
    """Names that a person can type for feeds, from what tells their addresses apart."""
    names: dict[str, str] = {}
    for url in urls:
        words = [word for word in re.split(r"[^a-z0-9]+", urlsplit(url).path.lower()) if word not in _NO_NAME]
        name = "-".join(words[-2:]) or "latest"
        number = 2
        while name in names:
            name = f"{name.removesuffix(f'-{number - 1}')}-{number}"
            number += 1
        names[name] = url
    return names
