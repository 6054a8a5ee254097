"""An answer as it was recorded, made into what a callback of a live crawl would have been given.

Content encodings are undone and the charset is found by the very code that does so in a crawl, so that a page
that is read again cannot differ for reasons of its transport.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from types import SimpleNamespace
from typing import Any, cast

from scrapy import Request
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.http import Headers, Response
from scrapy.responsetypes import responsetypes
from scrapy.settings import Settings
from scrapy.signalmanager import SignalManager

from newscrawl import settings

Pairs = Iterable[tuple[bytes, bytes]]


def answer(url: str, status: int, pairs: Pairs, body: bytes) -> Response:
    """The response to a request for `url`, decompressed; a body that does not decompress is left as it is.

    Raises ValueError where `url` is no address.
    """
    request, headers = Request(url), Headers()
    for name, value in pairs:
        headers.appendlist(name, value)
    kind = responsetypes.from_args(headers=headers, url=url, body=body)
    response = kind(url=url, status=status, headers=headers, body=body)
    try:
        whole = _decompression().process_response(request, response)
    except Exception:  # noqa: BLE001 (each coding has errors of its own)
        # Recorded decoded under the header of the encoded body, as some tools do.
        headers.pop(b"Content-Encoding", None)
        kind = responsetypes.from_args(headers=headers, url=url, body=body)
        return kind(url=url, status=status, headers=headers, body=body)
    assert isinstance(whole, Response)
    return whole


@cache
def _decompression() -> HttpCompressionMiddleware:
    """The middleware of a crawl, in the place where there is no crawl."""
    crawler = SimpleNamespace(
        stats=None,
        settings=Settings({"DOWNLOAD_MAXSIZE": settings.DOWNLOAD_MAXSIZE, "DOWNLOAD_WARNSIZE": 1 << 40}),
        signals=SignalManager(),
    )
    return HttpCompressionMiddleware(crawler=cast("Any", crawler))
