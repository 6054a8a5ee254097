"""The host of a request, which several parts ask for; Scrapy splits it off the address each time."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.utils.httpobj import urlparse_cached


def host_of(request: Request) -> str:
    """The host that a request goes to, in small letters; empty where its address has none."""
    return _host(urlparse_cached(request).netloc)


@lru_cache(maxsize=1024)
def _host(netloc: str) -> str:
    return urlsplit(f"//{netloc}").hostname or ""
