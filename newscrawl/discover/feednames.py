"""Names for feeds of which only the addresses are known, so that a person can type them (`-a feeds=`)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

_NO_NAME = frozenset({"", "atom", "feed", "feeds", "index", "php", "rdf", "rss", "rss2", "xml"})


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
