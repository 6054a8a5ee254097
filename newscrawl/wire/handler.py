"""What Scrapy calls for http and https: plain requests over connections of our own, the rest Scrapy's way.

What goes wrong is told by the exceptions that Scrapy's client raises for the same, so that retries and
verdicts are the same.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
from ssl import SSLContext
from time import monotonic

from pydispatch.dispatcher import Any as Anybody
from pydispatch.dispatcher import connections
from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
)
from scrapy.http import Response
from scrapy.responsetypes import responsetypes
from scrapy.settings import SETTINGS_PRIORITIES, BaseSettings
from scrapy.utils._download_handlers import get_dataloss_msg, get_maxsize_msg, get_warnsize_msg
from scrapy.utils.asyncio import is_asyncio_available
from scrapy.utils.ssl import _make_ssl_context

from newscrawl.lean.streams import has_end
from newscrawl.wire.answer import AnswerError
from newscrawl.wire.asked import Asked, plain
from newscrawl.wire.headers import ServedHeaders
from newscrawl.wire.network import BoundedHandler
from newscrawl.wire.pool import PEER_CHECK, Pool, Talk
from newscrawl.wire.reader import Reader, TooLargeError

logger = logging.getLogger(__name__)

_CONNECT_SECONDS = 10.0
"""Seconds for a request that says none, as in Scrapy's client."""
_OTHERS = (
    "DNS_RESOLVER",
    "TWISTED_DNS_RESOLVER",
    "DOWNLOAD_BIND_ADDRESS",
    "DOWNLOADER_CLIENTCONTEXTFACTORY",
    "DOWNLOADER_CLIENT_TLS_METHOD",
    "DOWNLOADER_CLIENT_TLS_VERBOSE_LOGGING",
)
"""Settings of which only Scrapy's client knows what they ask, where somebody set them."""
_OLD_SERVERS = 0x4
"""OpenSSL's SSL_OP_LEGACY_SERVER_CONNECT, which Python names from 3.12 on: servers that do not know how to
negotiate anew in safety (RFC 5746) are asked all the same, as by browsers and by Scrapy's client.
"""
_DEFAULT = SETTINGS_PRIORITIES["default"]
_OF_PARTS = (signals.headers_received, signals.bytes_received, Anybody)
"""Signals that an answer's parts send, and the sign of who hears all."""


class WireHandler(BoundedHandler):
    """Downloads over http and https."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        unusual = any((settings.getpriority(name) or 0) > _DEFAULT for name in _OTHERS)
        self._on = settings.getbool("WIRE_ENABLED", True) and is_asyncio_available() and not unusual
        self._wires = Pool(settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN"), lambda: _tls(settings))

    async def download_request(self, request: Request) -> Response:
        """The answer to a request, or the exception that Scrapy's client has for the lack of one."""
        asked = plain(request) if self._on and not self._is_watched() else None
        if asked is None:
            return await super().download_request(request)
        seconds = request.meta.get("download_timeout") or _CONNECT_SECONDS
        try:
            return await self._download(request, asked, seconds)
        except TimeoutError as error:
            raise DownloadTimeoutError(
                f"Getting {request.url} took longer than {seconds} seconds."
            ) from error
        except UnicodeError as error:  # a label of the name is too long
            raise CannotResolveHostError(f"{asked.place.host}: {error}") from error
        except socket.gaierror as error:
            raise CannotResolveHostError(f"{asked.place.host}: {error.strerror}") from error
        except OSError as error:
            kind = DownloadConnectionRefusedError if _is_refusal(error) else DownloadFailedError
            raise kind(f"{asked.place.host}: {error}") from error

    def _is_watched(self) -> bool:
        """Whether somebody looks at answers as they come, or the spider has limits of its own."""
        spider, sender = self._crawler.spider, self._crawler.signals.sender
        tables = (connections.get(id(sender)), connections.get(id(Anybody)))
        heard = any(table and any(one in table for one in _OF_PARTS) for table in tables)
        return heard or hasattr(spider, "download_maxsize") or hasattr(spider, "download_warnsize")

    async def _download(self, request: Request, asked: Asked, seconds: float) -> Response:
        began = monotonic()
        most = request.meta.get("download_maxsize", self._default_maxsize)
        reader = Reader(asked_for_body=request.method == "GET", most=most)
        talk = Talk(asked.place, asked.text, reader, check=request.meta.get(PEER_CHECK))
        flags = None
        try:
            async with asyncio.timeout(seconds):
                await self._wires.hold(talk)
        except TimeoutError:
            if not _came_whole(reader):  # one that announced more than it has, and waits to be asked again
                raise
        except TooLargeError as error:
            message = get_maxsize_msg(error.size, most, request, expected=error.expected)
            logger.warning(message)
            raise DownloadCancelledError(message) from error
        except AnswerError as error:
            flags = self._lost(request, talk, error)
        assert talk.connection is not None
        request.meta["download_latency"] = talk.connection.head_at - began
        self._warn_of_size(request, len(talk.reader.body))
        return _response(request.url.partition("#")[0], talk, flags)

    def _lost(self, request: Request, talk: Talk, error: AnswerError) -> list[str] | None:
        """Raise what the lack of an answer is, or give the mark of one that is wanted without its end."""
        if talk.reader.head is None:
            raise DownloadFailedError(f"{type(error).__name__}: {error}") from error
        if _came_whole(talk.reader):
            return None
        if not request.meta.get("download_fail_on_dataloss", self._fail_on_dataloss):
            return ["dataloss"]
        if not self._fail_on_dataloss_warned:
            logger.warning(get_dataloss_msg(request.url))
            self._fail_on_dataloss_warned = True
        raise ResponseDataLossError(str(error)) from error

    def _warn_of_size(self, request: Request, size: int) -> None:
        limit = request.meta.get("download_warnsize", self._default_warnsize)
        if limit and size > limit:
            logger.warning(get_warnsize_msg(size, limit, request, expected=False))

    async def close(self) -> None:
        """End all connections."""
        self._wires.close()
        await asyncio.sleep(0)  # sockets close in the loop's next turn
        await super().close()


def _response(url: str, talk: Talk, flags: list[str] | None) -> Response:
    reader, connection = talk.reader, talk.connection
    assert reader.head is not None
    assert connection is not None
    headers = ServedHeaders(reader.head.lines)
    kind = responsetypes.from_args(headers=headers, url=url, body=reader.body)
    response = kind(
        url,
        status=reader.head.status,
        body=reader.body,
        flags=flags or (["partial"] if reader.ends_with_connection else None),
        certificate=connection.certificate,
        ip_address=connection.address,
        protocol=reader.head.version,
    )
    response.headers = headers
    return response


def _came_whole(reader: Reader) -> bool:
    """Whether what came is a page to its end, though the connection says that more was to come."""
    if reader.head is None:
        return False
    reader.stop()
    codings = [value for name, value in reader.head.lines if name.lower() == b"content-encoding"]
    return has_end(reader.body, b",".join(codings).strip().lower())


def _tls(settings: BaseSettings) -> SSLContext:
    context = _make_ssl_context(settings)
    context.set_alpn_protocols(["http/1.1"])
    context.options |= _OLD_SERVERS
    return context


def _is_refusal(error: OSError) -> bool:
    """Whether a server wants no connection. Of a name with many addresses asyncio tells all in one text."""
    return error.errno == errno.ECONNREFUSED or f"[Errno {errno.ECONNREFUSED}]" in str(error)
