"""Which requests are plain, and the bytes that ask.

Plain is a GET or HEAD without a body to a written address or name, or to the same through an HTTP proxy that
wants no tunnel. A request that asks for more (a tunnel, an address to bind to, a header that says how an
exchange is to go) is left to Scrapy's client, which knows what to make of it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from scrapy import Request

from newscrawl.wire.connection import Place

_HOST = r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*|\[[0-9A-Fa-f:.]+\]"  # no zone: that is of this machine's own
_URL = re.compile(rf"(https?)://(({_HOST})(?::(\d{{1,5}}))?)(/[\x21\x22\x24-\x7e]*)(?:#[\x21-\x7e]*)?")
_PROXY = re.compile(rf"(http)://(({_HOST})(?::(\d{{1,5}}))?)(/?)")
_PORTS = {"http": 80, "https": 443}
_LAST_PORT = 65535
_NOT_PLAIN = frozenset(
    b"Connection Content-Length Expect Host Keep-Alive Proxy-Authorization Proxy-Connection Te Trailer "
    b"Transfer-Encoding Upgrade".split()
)


class Asked(NamedTuple):
    """Where a request goes, and its bytes."""

    place: Place
    text: bytes


def plain(request: Request) -> Asked | None:
    """A request as it goes over the network; None where it is not plain."""
    meta, headers = request.meta, request.headers
    if request.method not in ("GET", "HEAD") or request.body or meta.get("bindaddress"):
        return None
    found = _URL.fullmatch(request.url)
    if found is None or not _NOT_PLAIN.isdisjoint(headers):
        return None
    scheme, netloc, target = found[1], found[2], found[5]
    place, proxy = _place(found), meta.get("proxy")
    if proxy:
        if scheme != "http":
            return None
        place, target = _proxy(proxy), f"{scheme}://{netloc}{target}"
    if place is None:
        return None
    text = _text(request.method, target, netloc.removesuffix(f":{_PORTS[scheme]}"), headers)
    return Asked(place, text) if text else None


def _text(method: str, target: str, host: str, headers: dict[bytes, list[bytes]]) -> bytes | None:
    """The request; None where a value would end its line."""
    lines = [b"%b: %b" % (name, value) for name, values in dict.items(headers) for value in values]
    text = b"\r\n".join([f"{method} {target} HTTP/1.1\r\nHost: {host}".encode(), *lines, b"", b""])
    ends = len(lines) + 3
    return text if text.count(b"\n") == text.count(b"\r") == ends and b"\x00" not in text else None


@lru_cache(maxsize=64)
def _proxy(address: str) -> Place | None:
    found = _PROXY.fullmatch(address if "://" in address else f"http://{address}")
    return found and _place(found)


def _place(found: re.Match[str]) -> Place | None:
    port = int(found[4] or _PORTS[found[1]])
    return Place(found[3].strip("[]"), port, found[1] == "https") if 0 < port <= _LAST_PORT else None
