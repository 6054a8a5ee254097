"""Bodies as they come from the network: unpacked, and searched for a redirect, in one go."""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.downloadermiddlewares.redirect import MetaRefreshMiddleware
from scrapy.http import Response

from newscrawl.archive.packing import unpacked

_GZIP = frozenset({b"gzip", b"x-gzip"})
_NO_LIMIT = 1 << 31
_HEAD = 4 * 4096
"""Bytes in which the 4,096 characters lie that Scrapy searches for a refresh, in any encoding."""


class Decompression(HttpCompressionMiddleware):
    """Bodies are unpacked in one go where they are sound and small enough; else as Scrapy does it."""

    @staticmethod
    def _decode(body: bytes, encoding: bytes, max_size: int) -> bytes:
        plain = unpacked(body, max_size or _NO_LIMIT) if encoding in _GZIP else None
        return HttpCompressionMiddleware._decode(body, encoding, max_size) if plain is None else plain


class MetaRefresh(MetaRefreshMiddleware):
    """Redirects by a meta element; a page that does not have the word is not decoded to look for it."""

    def process_response(  # type: ignore[override] # Scrapy gives no spider any more
        self, request: Request, response: Response
    ) -> Request | Response:
        """Let a page pass, or give the request that it asks for."""
        if b"refresh" not in response.body[:_HEAD].replace(b"\x00", b"").lower():
            return response
        answer: Request | Response = super().process_response(request, response)
        return answer
