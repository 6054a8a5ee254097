"""What stands between the spider and the network: addresses that must not be asked, pages as they were
served.

A response reaches the spider decompressed and decoded. For the archive it is wanted as it came, so it is
caught close to the network, before any other middleware has touched it.
"""

from __future__ import annotations

import asyncio
import socket
from typing import Self
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest, NotConfigured
from scrapy.http import Headers, Response
from scrapy.utils.httpobj import urlparse_cached

from newscrawl.answers.refusals import TELLING, LeftAlone, Refused, challenge
from newscrawl.answers.verdicts import REFUSALS
from newscrawl.archive.warc.warc import Exchange
from newscrawl.known.addresses import is_public, refuse_private, written
from newscrawl.manners.politeness import LONGEST_WAIT, retry_after
from newscrawl.road import header
from newscrawl.spiders.base import NewsSpider
from newscrawl.wire.headers import ServedHeaders
from newscrawl.wire.pool import PEER_CHECK

EXCHANGE = "exchange"
"""The key in `request.meta` under which the answer stands as it was served."""
EVIDENCE = "evidence"
"""The key in `request.meta` of requests of our own whose answer may have to be kept."""


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
        host = urlparse_cached(request).hostname or ""
        if host not in self._public:
            known = await self._addresses(host, proxied=bool(request.meta.get("proxy")))
            self._public[host] = all(map(is_public, known))
        if not self._public[host]:
            raise IgnoreRequest(f"private address: {host}")
        # A name may lead elsewhere when the client asks for it again, which our own sees before it sends.
        free = request.meta.get("proxy") or host in self._wanted
        request.meta[PEER_CHECK] = None if free else refuse_private

    def process_response(self, request: Request, response: Response) -> Response:
        """Let an answer pass, or raise IgnoreRequest where the name led elsewhere once it was asked for
        again.
        """
        address = response.ip_address
        if not address or request.meta.get("proxy") or is_public(str(address)):
            return response
        if urlparse_cached(request).hostname not in self._wanted:
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


class RefusalMiddleware:
    """Knows a refusal when it sees one, and leaves alone who refused an earlier run.

    It stands where bodies are decompressed, and before anything asks again: what a challenge page or a long
    Retry-After answers is not to be repeated.
    """

    def __init__(self, spider: NewsSpider) -> None:
        self.spider = spider

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Stands aside for spiders that are not ours."""
        if not isinstance(crawler.spider, NewsSpider):
            raise NotConfigured
        return cls(crawler.spider)

    def process_request(self, request: Request) -> None:
        """Let the request pass, or raise LeftAlone."""
        rest = self.spider.resting.of(urlparse_cached(request).hostname or "")
        if rest:
            raise LeftAlone(f"left alone until {rest.until}")

    def process_response(self, request: Request, response: Response) -> Response:
        """Let an answer pass, or raise Refused in the place of a challenge page or a request to go away."""
        resting, status = self.spider.resting, response.status
        host = urlparse_cached(request).hostname or ""
        headers = {name: value for name in TELLING if (value := header(response, name))}
        wait = retry_after(headers.get("retry-after"), self.spider.clock()) if status in (429, 503) else None
        if wait and wait > LONGEST_WAIT:
            resting.refused(host, f"status {status}", wait)
            raise Refused(f"status {status}, asks for {wait:,.0f} s of peace", status)
        if maker := challenge(headers, response.body):
            resting.refused(host, f"challenge page of {maker}")
            raise Refused(f"challenge page of {maker}", status)
        if status in REFUSALS:
            resting.refused(host, REFUSALS[status])
        elif status < 500:
            resting.answered(host)
        return response


class KeepRawMiddleware:
    """Notes each answer as it came, for the archive to keep where it made or changed a record."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("WARC_ENABLED"):
            raise NotConfigured
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Off with WARC_ENABLED=False."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Note the answer beside its request; redirects overwrite what led to them."""
        spider = self.crawler.spider
        if not isinstance(spider, NewsSpider):
            return response
        if "row" in request.cb_kwargs or "source" in request.cb_kwargs or EVIDENCE in request.meta:
            request.meta[EXCHANGE] = _exchange(request, response, spider)
        elif "dont_obey_robotstxt" in request.meta and response.status == 200:
            spider.intake.robots.append(_exchange(request, response, spider))
        return response


def _exchange(request: Request, response: Response, spider: NewsSpider) -> Exchange:
    address = response.ip_address
    return Exchange(
        url=response.url,
        status=response.status,
        headers=_served(response.headers),
        body=response.body,
        date=spider.clock(),
        request_headers=_pairs(request.headers),
        method=request.method,
        ip=str(address) if address else None,
    )


def _served(headers: Headers) -> list[tuple[bytes, bytes]]:
    """Header lines as they came, where that is known."""
    return headers.lines if isinstance(headers, ServedHeaders) else _pairs(headers)


def _pairs(headers: Headers) -> list[tuple[bytes, bytes]]:
    """Header lines in the order in which Scrapy holds them."""
    return [(name, value) for name, values in dict.items(headers) for value in values]
