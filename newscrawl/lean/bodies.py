"""Bodies as they come from the network: unpacked, and searched for a redirect, in one go."""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.downloadermiddlewares.redirect import MetaRefreshMiddleware
from scrapy.http import Headers, HtmlResponse, Response, TextResponse, XmlResponse
from scrapy.responsetypes import responsetypes

from newscrawl.archive.packing import unpacked

_GZIP = frozenset({b"gzip", b"x-gzip"})
_CODING = b"Content-Encoding"
_KINDS = frozenset({Response, TextResponse, HtmlResponse, XmlResponse})
_NO_LIMIT = 1 << 31
_HEAD = 4 * 4096
"""Bytes in which the 4,096 characters lie that Scrapy searches for a refresh, in any encoding."""


class Decompression(HttpCompressionMiddleware):
    """Bodies are unpacked in one go where they are sound and small enough; else as Scrapy does it."""

    def process_response(  # type: ignore[override] # Scrapy gives no spider any more
        self, request: Request, response: Response
    ) -> Request | Response:
        """Give the answer unpacked."""
        plain = self._unpacked(request, response)
        if plain is None:
            return super().process_response(request, response)
        if self.stats:
            self.stats.inc_value("httpcompression/response_bytes", len(plain))
            self.stats.inc_value("httpcompression/response_count")
        headers = Headers()
        dict.update(headers, ((k, v) for k, v in dict.items(response.headers) if k != _CODING))
        kind = responsetypes.from_args(headers=headers, url=response.url, body=plain)
        made = kind(
            response.url,
            status=response.status,
            body=plain,
            flags=response.flags,
            request=response.request,
            certificate=response.certificate,
            ip_address=response.ip_address,
            protocol=response.protocol,
        )
        made.headers = headers
        return made

    def _unpacked(self, request: Request, response: Response) -> bytes | None:
        """The body of a usual answer, unpacked; None where anything about it is not usual."""
        coded = response.headers.getlist(_CODING)
        if (
            len(coded) != 1
            or coded[0] not in _GZIP
            or request.method == "HEAD"
            or type(response) not in _KINDS
        ):
            return None
        if request.meta.get("download_warnsize", self._warn_size):
            return None
        return unpacked(response.body, request.meta.get("download_maxsize", self._max_size) or _NO_LIMIT)

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
