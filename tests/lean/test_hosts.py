"""The host of a request is the one that Scrapy tells."""

from __future__ import annotations

import pytest
from scrapy import Request
from scrapy.utils.httpobj import urlparse_cached

from newscrawl.lean.hosts import host_of


@pytest.mark.parametrize(
    "url",
    [
        "https://www.example.org/a?b#c",
        "http://EXAMPLE.org:8080/",
        "http://user:pass@example.org:80/a@b",
        "http://[::1]:8000/a",
        "file:///tmp/a.html",
        "http://mühle.example/",
    ],
)
def test_it_is_the_same(url: str) -> None:
    request = Request(url)
    assert host_of(request) == (urlparse_cached(request).hostname or "")
