"""Pages as served, as WARC 1.1 (ISO 28500): response, request and what discovery knew, each a gzip member.

The records are put together here rather than by warcio, for three reasons: header lines stay the bytes they
were, each record is compressed at the level asked for (warcio's 9 takes three times as long as 1 for 8 %
fewer bytes) and what came compressed not once more, and nothing goes through a
temporary file. That others can read the result, warcio among them, is for the tests to show.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote, urlsplit

from newscrawl import __version__
from newscrawl.archive.warc.headerlines import fields, lines
from newscrawl.archive.warc.members import GZIP_HEAD, deflated, stored
from newscrawl.archive.warc.naming import digest_name, record_id
from newscrawl.archive.warc.packing import packed_little

WARC = "warc"
SUFFIX = ".warc.gz"
_PROFILE = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
_END = b"\r\n\r\n"
_NOT_IN_URI = re.compile(r"[^\x21-\x7e]")

Headers = Iterable[tuple[bytes, bytes]]


@dataclass(slots=True, kw_only=True)
class Exchange:
    """One request and its answer, as they went over the network.

    `body` is still content-encoded, without the framing of the transfer. `metadata` is what led here, such as
    `Found.via()`. `truncated` is WARC's word for why the body is not whole: "length", "time" or "disconnect".
    """

    url: str
    status: int
    headers: Sequence[tuple[bytes, bytes]]
    body: bytes
    date: datetime
    request_headers: Sequence[tuple[bytes, bytes]] = ()
    method: str = "GET"
    metadata: Mapping[str, Any] = field(default_factory=dict)
    ip: str | None = None
    truncated: str | None = None


@dataclass(slots=True, frozen=True)
class Earlier:
    """An earlier response with the same body: the date its record bears."""

    date: str


def payload_digest(body: bytes) -> str:
    """The digest of a body as WARC and CDX name it: SHA-1 in base 32."""
    return digest_name(hashlib.sha1(body, usedforsecurity=False).digest())


def warc_date(moment: datetime) -> str:
    """A moment in UTC as a record bears it, to the millisecond."""
    return moment.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def target_uri(url: str) -> str:
    """An address as a record bears it: printable ASCII, all else percent-encoded."""
    return _NOT_IN_URI.sub(lambda found: quote(found[0], safe="", errors="replace"), url)


def info_member(filename: str, date: datetime, about: Mapping[str, str]) -> bytes:
    """The warcinfo record that begins a file; `about` says who made it, for whom, and under which rules."""
    told = {
        "software": f"newscrawl/{__version__}",
        "format": "WARC File Format 1.1",
        "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
        **about,
    }
    named = {"WARC-Filename": filename}
    return _member("warcinfo", fields(told), record_id(), warc_date(date), "application/warc-fields", named)


def members(
    exchange: Exchange, earlier: Earlier | None = None, digest: str | None = None
) -> tuple[bytes, bytes]:
    """The response's record (a revisit where the body was kept before), and those of request and metadata.

    `digest` is that of the body, where it is known.
    """
    date, response_id = warc_date(exchange.date), record_id()
    common = {"WARC-Target-URI": target_uri(exchange.url)}
    common |= {"WARC-IP-Address": exchange.ip} if exchange.ip else {}
    told = {**common, "WARC-Payload-Digest": digest or payload_digest(exchange.body)}
    first = _answer(exchange, earlier, response_id, date, told)
    beside = {**common, "WARC-Concurrent-To": response_id}
    rest = _member(
        "request", _request_head(exchange), record_id(), date, "application/http; msgtype=request", beside
    )
    if exchange.metadata:
        text = fields({("via" if k == "source" else k): v for k, v in exchange.metadata.items()})
        rest += _member("metadata", text, record_id(), date, "application/warc-fields", beside)
    return first, rest


def _answer(
    exchange: Exchange, earlier: Earlier | None, record_id: str, date: str, told: dict[str, str]
) -> bytes:
    """The record of a response, or of a revisit to the page that was kept `earlier`."""
    if exchange.truncated:
        told["WARC-Truncated"] = exchange.truncated
    kind, body = "response", exchange.body
    if earlier:
        kind, body = "revisit", b""
        told |= {
            "WARC-Profile": _PROFILE,
            "WARC-Refers-To-Target-URI": told["WARC-Target-URI"],
            "WARC-Refers-To-Date": earlier.date,
        }
    head = _response_head(exchange)
    head = (
        _record_head(kind, (head, body), record_id, date, "application/http; msgtype=response", told) + head
    )
    return stored(head, body, _END) if _is_packed(exchange) else deflated(head, body, _END)


def _is_packed(exchange: Exchange) -> bool:
    """Whether a body came compressed, so that there is nothing more to be had from it."""
    coded = (value for name, value in exchange.headers if name.lower() == b"content-encoding")
    return exchange.body[:3] == GZIP_HEAD[:3] or any(
        value.strip().lower() not in (b"", b"identity") for value in coded
    )


def _member(kind: str, block: bytes, record_id: str, date: str, mime: str, more: Mapping[str, str]) -> bytes:
    return packed_little(_record_head(kind, (block,), record_id, date, mime, more) + block + _END)


def _record_head(
    kind: str, block: Sequence[bytes], record_id: str, date: str, mime: str, more: Mapping[str, str]
) -> bytes:
    digest = hashlib.sha1(usedforsecurity=False)
    for part in block:
        digest.update(part)
    headers = {
        "WARC-Type": kind,
        "WARC-Record-ID": record_id,
        "WARC-Date": date,
        **more,
        "WARC-Block-Digest": digest_name(digest.digest()),
        "Content-Type": mime,
        "Content-Length": str(sum(map(len, block))),
    }
    return b"WARC/1.1\r\n" + fields(headers) + b"\r\n"


def _response_head(exchange: Exchange) -> bytes:
    try:
        phrase = HTTPStatus(exchange.status).phrase
    except ValueError:
        phrase = "Unknown"
    sent = [
        # The body has no chunks any more; a reader that believed the header would look for them.
        (b"X-Archive-Orig-Transfer-Encoding" if name.lower() == b"transfer-encoding" else name, value)
        for name, value in exchange.headers
    ]
    return f"HTTP/1.1 {exchange.status} {phrase}\r\n".encode() + lines(sent) + b"\r\n"


def _request_head(exchange: Exchange) -> bytes:
    parts = urlsplit(exchange.url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    target = target_uri(target)
    sent = list(exchange.request_headers)
    if not any(name.lower() == b"host" for name, _ in exchange.request_headers):
        sent.insert(0, (b"Host", parts.netloc.rpartition("@")[2].encode(errors="replace")))
    return f"{exchange.method} {target} HTTP/1.1\r\n".encode() + lines(sent) + b"\r\n"
