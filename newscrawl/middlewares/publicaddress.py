"""Addresses that must not be asked, whatever a page links to."""

from __future__ import annotations

import asyncio
import socket
from typing import Self
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest, NotConfigured
from scrapy.http import Response

from newscrawl.lean.hosts import host_of
from newscrawl.wire.addresses import is_public, refuse_private, written
from newscrawl.wire.pool import PEER_CHECK


class PublicAddressMiddleware:
    """Refuses requests to this machine and to private networks, by address or by a name that leads there.

    A page of the web can link or redirect anywhere, and a crawl runs behind firewalls. Where the user set a
    proxy, the proxy resolves names, so only written addresses are looked at. A home page which the user gives
    by such an address (`crawl news -a url=http://127.0.0.1:8000/`) is no page of the web.
    """

    def __init__(self, crawler: Crawler) -> None:
        if crawler.settings.getbool("ALLOW_PRIVATE_ADDRESSES") or crawler.settings.get("REPLAY"):
            raise NotConfigured
        home = urlsplit(getattr(crawler.spider, "home", "")).hostname or ""
        self._wanted = {home} if written(home) else set()
        self._public = dict.fromkeys(self._wanted, True)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Off with ALLOW_PRIVATE_ADDRESSES and in a replay, which opens no connection."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Let the request pass, or raise IgnoreRequest."""
        host = host_of(request)
        if host not in self._public:
            known = await self._addresses(host, proxied=bool(request.meta.get("proxy")))
            self._public[host] = all(map(is_public, known))
        if not self._public[host]:
            raise IgnoreRequest(f"private address: {host}")
        # The client resolves the name again, and may get another address; ours checks that before it sends.
        free = request.meta.get("proxy") or host in self._wanted
        request.meta[PEER_CHECK] = None if free else refuse_private

    def process_response(self, request: Request, response: Response) -> Response:
        """Let an answer pass, or raise IgnoreRequest where the name led elsewhere once it was asked for
        again.
        """
        address = response.ip_address
        if address and not request.meta.get("proxy") and host_of(request) not in self._wanted:
            refuse_private(address)
        return response

    @staticmethod
    async def _addresses(host: str, *, proxied: bool) -> list[str]:
        if address := written(host):
            return [address]
        if proxied:
            return []
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return []  # the download says better what is wrong with the name
        return [str(entry[4][0]) for entry in found]
