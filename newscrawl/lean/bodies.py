"""Bodies as they come from the network: unpacked, and searched for a redirect, in one go.

Half an article must not pass for the whole of it, so a body that was compressed and ends in the middle is an
answer cut off, like one that is shorter than it was announced.
"""

from __future__ import annotations

import re
from typing import NoReturn

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.downloadermiddlewares.redirect import MetaRefreshMiddleware
from scrapy.downloadermiddlewares.retry import get_retry_request
from scrapy.exceptions import ResponseDataLossError
from scrapy.http import Headers, HtmlResponse, Response, TextResponse, XmlResponse
from scrapy.responsetypes import responsetypes
from scrapy.utils.response import get_meta_refresh

from newscrawl.answers.verdicts import NOT_UNPACKED
from newscrawl.discover.addresses.urls import tidy
from newscrawl.lean.onward import lead_on
from newscrawl.lean.streams import is_cut
from newscrawl.lean.unpacking import BROKEN, whole

KEEP_CUT = "keep_cut"
"""The key in `request.meta` of a request whose answer is of use even without its end, as a feed's is."""
OF_USE_CUT = {KEEP_CUT: True, "download_fail_on_dataloss": False}
"""The `request.meta` of such a request: the downloader lets the answer pass, and this asks again."""

_CODING = b"Content-Encoding"
_REFRESH = b"Refresh"
_GZIP_NAMES = (b"gzip", b"x-gzip")
_GZIP = b"\x1f"
"""What gzip begins with (RFC 1952, 2.3.1), and no text."""
_KINDS = frozenset({Response, TextResponse, HtmlResponse, XmlResponse})
_NO_LIMIT = 1 << 31
_PAGES = range(200, 300)
"""Statuses whose body counts; of a redirect or a fault nobody wants more than its head."""
_PARTIAL = 206
_ALL_OF = re.compile(rb"bytes 0-(\d{1,15})/(\d{1,15})")
_HEAD = 4 * 4096
"""Bytes in which the 4,096 characters lie that Scrapy searches for a refresh, in any encoding."""


class Decompression(HttpCompressionMiddleware):
    """Bodies are unpacked in one go where they are sound and small enough; else as Scrapy does it.

    A coding that changes nothing (`gzip, identity`) is none.
    """

    def __init__(self, *, crawler: Crawler) -> None:
        super().__init__(crawler=crawler)
        self._crawler = crawler
        self._fail_on_loss = crawler.settings.getbool("DOWNLOAD_FAIL_ON_DATALOSS")

    def process_response(  # type: ignore[override] # Scrapy gives no spider any more
        self, request: Request, response: Response
    ) -> Request | Response:
        """Give the answer unpacked, or the request once more where its end is lost."""
        plain = self._unpacked(request, response)
        if plain is None:
            return self._judged(request, response)
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
        coded = _codings(response.headers.getlist(_CODING))
        if len(coded) != 1 or request.method == "HEAD" or type(response) not in _KINDS:
            return None
        if coded[0] in _GZIP_NAMES and not response.body.startswith(_GZIP):
            return response.body  # a server says so of files that are called .gz, packed or not
        if request.meta.get("download_warnsize", self._warn_size):
            return None
        most = request.meta.get("download_maxsize", self._max_size) or _NO_LIMIT
        return whole(response.body, coded[0], most)

    def _judged(self, request: Request, response: Response) -> Request | Response:
        """An answer that is not usual, as Scrapy unpacks it; raise ResponseDataLossError where it is cut."""
        coded = b"".join(_codings(response.headers.getlist(_CODING))[-1:])
        try:
            answer = super().process_response(request, response)
        except BROKEN as error:
            if response.status not in _PAGES:
                return response.replace(body=b"")
            why = "the compressed body ends in the middle" if isinstance(error, EOFError) else NOT_UNPACKED
            return self._once_more(request) or _lost(request, why, error)
        if request.method == "HEAD" or response.status not in _PAGES:
            return answer
        short = "dataloss" in response.flags or _is_part(response)
        if not short and not is_cut(response.body, coded):
            return answer
        if request.meta.get(KEEP_CUT):
            return self._once_more(request) or answer
        if not request.meta.get("download_fail_on_dataloss", self._fail_on_loss):
            return answer if short else answer.replace(flags=[*response.flags, "dataloss"])
        return self._once_more(request) or _lost(request, "the body ends in the middle")

    @staticmethod
    def _split_encodings(content_encoding: list[bytes]) -> tuple[list[bytes], list[bytes]]:
        return HttpCompressionMiddleware._split_encodings(_codings(content_encoding))

    def _once_more(self, request: Request) -> Request | None:
        """The request again, as often as RETRY_TIMES has it.

        An exception of a middleware that sees answers never comes to the one of Scrapy that tries again.
        """
        spider = self._crawler.spider
        wanted = self._crawler.settings.getbool("RETRY_ENABLED") and not request.meta.get("dont_retry")
        if spider is None or not wanted:
            return None
        return get_retry_request(request, reason=ResponseDataLossError("cut off"), spider=spider)


def _codings(values: list[bytes]) -> list[bytes]:
    """The codings of a body in the order in which it was given them, without such as change nothing."""
    names = (name.strip() for value in values for name in value.lower().split(b","))
    return [name for name in names if name not in (b"", b"identity")]


def _is_part(response: Response) -> bool:
    """Whether an answer is a part of a page, as some caches send though nobody asked for one."""
    if response.status != _PARTIAL:
        return False
    said = _ALL_OF.fullmatch(response.headers.get(b"Content-Range") or b"")
    return said is None or int(said[1]) + 1 != int(said[2])


def _lost(request: Request, why: str, error: Exception | None = None) -> NoReturn:
    raise ResponseDataLossError(f"{request.url}: {why}") from error


class MetaRefresh(MetaRefreshMiddleware):
    """Redirects by a meta element, or by the header for which it stands; a page that does not have the word
    is not decoded to look for it.

    One that is loaded anew after a while, as readers see it go on, leads nowhere.
    """

    def process_response(  # type: ignore[override] # Scrapy gives no spider any more
        self, request: Request, response: Response
    ) -> Request | Response:
        """Let a page pass, or give the request that it asks for."""
        said = response.headers.get(_REFRESH)
        if not said and b"refresh" not in response.body[:_HEAD].replace(b"\x00", b"").lower():
            return response
        page = _with_element(response, said) if said else response
        try:
            answer: Request | Response = super().process_response(request, page)
        except ValueError:  # it leads to no address: readers stay where they are
            return response
        again = isinstance(answer, Request) and tidy(answer.url) == tidy(response.url)
        if not isinstance(answer, Request) or (again and self._waits(page)):
            return response
        lead_on(answer, request, response)
        return answer

    def _waits(self, response: Response) -> bool:
        """Whether a page is shown for a while; without, a site looks whether somebody takes a cookie."""
        assert isinstance(response, HtmlResponse)
        return bool(get_meta_refresh(response, ignore_tags=self._ignore_tags)[0])


def _with_element(response: Response, said: bytes) -> HtmlResponse:
    """An answer whose head asks for a refresh as a page that does."""
    element = b'<meta http-equiv="refresh" content="%b">' % said.replace(b'"', b"'")
    return HtmlResponse(response.url, status=response.status, body=element, encoding="utf-8")
