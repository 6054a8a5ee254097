"""Proxies from the environment, which is read once, not for every request."""

from __future__ import annotations

from typing import Any
from urllib.request import proxy_bypass

from scrapy import Request
from scrapy.downloadermiddlewares.httpproxy import HttpProxyMiddleware
from scrapy.http import Response
from scrapy.utils.httpobj import urlparse_cached

from newscrawl.lean.hosts import host_of

_MOST_HOSTS = 1000


class HttpProxy(HttpProxyMiddleware):
    """Scrapy's; whether a host goes past the proxy is looked up once."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._past: dict[str, bool] = {}

    def process_request(  # type: ignore[override] # Scrapy gives no spider any more
        self, request: Request
    ) -> Request | Response | None:
        """Give the request its proxy."""
        if "proxy" in request.meta or not self.proxies:
            return super().process_request(request)
        url = urlparse_cached(request)
        scheme, host = url.scheme, host_of(request)
        if scheme not in self.proxies or (scheme in ("http", "https") and self._goes_past(host)):
            self._set_proxy_and_creds(request, None, None, None)
        else:
            creds, address = self.proxies[scheme]
            self._set_proxy_and_creds(request, address, creds, scheme)
        return None

    def _goes_past(self, host: str) -> bool:
        if host not in self._past:
            if len(self._past) >= _MOST_HOSTS:
                self._past.clear()
            self._past[host] = not host or bool(proxy_bypass(host))
        return self._past[host]
