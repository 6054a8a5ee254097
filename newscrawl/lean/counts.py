"""What is counted of requests, without writing each of them out to see how long it is."""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.stats import DownloaderStats
from scrapy.http import Response
from scrapy.utils.httpobj import urlparse_cached
from scrapy.utils.request import request_httprepr

from newscrawl.lean.hosts import host_of

_AROUND = len(b" HTTP/1.1\r\nHost: \r\n\r\n") + len(b" ")


class Counts(DownloaderStats):
    """Scrapy's numbers of requests and answers, and their bytes."""

    def process_request(  # type: ignore[override] # Scrapy gives no spider any more
        self, request: Request
    ) -> Request | Response | None:
        """Count a request."""
        self.stats.inc_value("downloader/request_count")
        self.stats.inc_value(f"downloader/request_method_count/{request.method}")
        self.stats.inc_value("downloader/request_bytes", _length(request))
        return None


def _length(request: Request) -> int:
    """How many bytes `request_httprepr` has."""
    if not request.url.isascii():
        return len(request_httprepr(request))
    url = urlparse_cached(request)
    query = len(url.query) + 1 if url.query else 0
    params = len(url.params) + 1 if url.params else 0
    target = len(url.path or "/") + params + query
    lines = [len(name) + len(value) + 4 for name, values in dict.items(request.headers) for value in values]
    empty = 2 if request.headers and not lines else 0
    head = len(request.method) + target + len(host_of(request)) + sum(lines) + empty
    return _AROUND + head + len(request.body)
