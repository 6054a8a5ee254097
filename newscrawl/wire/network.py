"""Scrapy's way to the network, with a bound that it lacks: on the head of an answer.

`DOWNLOAD_MAXSIZE` counts the bytes of bodies only. A server that goes on sending header lines, or answers
"103 Early Hints" for ever, would fill the memory until the request's time is over: half a gigabyte in ten
seconds on the loopback.
"""

from __future__ import annotations

from typing import Any

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from twisted.python.failure import Failure

from newscrawl.wire.answer import MAX_HEAD, HeadTooLongError

_IN_HEAD = frozenset({"STATUS", "HEADER"})
"""States of Twisted's parser before the body begins."""


class BoundedHandler(HTTP11DownloadHandler):
    """Gives up answers whose head is longer than MAX_HEAD."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool._factory = _bounded(self._pool._factory)


def _bounded(factory: Any) -> Any:
    """A factory of connections as `factory` makes them, each of them watched."""

    class Bounded(factory):  # type: ignore[misc] # Scrapy's own, whichever it is
        noisy = False

        def buildProtocol(self, addr: Any) -> Any:  # noqa: N802 (Twisted's name)
            return _watched(super().buildProtocol(addr))

    return Bounded


def _watched(protocol: Any) -> Any:
    """A connection that counts the bytes of each head as they come."""
    receive, head = protocol.dataReceived, 0

    def received(data: bytes) -> None:
        nonlocal head
        receive(data)
        parser = protocol._parser
        head = head + len(data) if parser is not None and parser.state in _IN_HEAD else 0
        if head > MAX_HEAD:
            head = 0
            protocol.transport.abortConnection()
            fault = HeadTooLongError(f"a head of more than {MAX_HEAD} bytes")
            protocol._giveUp(Failure(fault))  # type: ignore[no-untyped-call]

    protocol.dataReceived = received
    return protocol
