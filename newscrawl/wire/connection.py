"""One connection to a server, and the answers that come over it, one after another."""

from __future__ import annotations

import asyncio
import ipaddress
from ssl import SSLObject
from time import monotonic
from typing import NamedTuple

from newscrawl.wire.answer import AnswerError
from newscrawl.wire.reader import CutOffError, Reader

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Place(NamedTuple):
    """Where a connection leads: to a server, or to a proxy."""

    host: str
    port: int
    tls: bool


class NoAnswerError(AnswerError):
    """The connection ended before a byte of an answer came."""


class Connection(asyncio.Protocol):
    """One connection; it is asked again once an answer is whole."""

    def __init__(self) -> None:
        self.address: Address | None = None
        self.certificate: bytes | None = None
        self.head_at = 0.0
        """When the head of the last answer was here, by `time.monotonic`."""
        self.idle_since = 0.0
        self._transport: asyncio.Transport | None = None
        self._reader: Reader | None = None
        self._done: asyncio.Future[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Note who is at the other end."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        peer = transport.get_extra_info("peername")
        self.address = ipaddress.ip_address(peer[0].partition("%")[0]) if peer else None
        secure = transport.get_extra_info("ssl_object")
        if isinstance(secure, SSLObject):
            self.certificate = secure.getpeercert(binary_form=True)

    @property
    def is_open(self) -> bool:
        """Whether it can be asked."""
        return self._transport is not None and not self._transport.is_closing()

    async def answer(self, request: bytes, reader: Reader) -> None:
        """Send a request and wait until `reader` has the whole answer.

        Raises NoAnswerError, or what the reader raises; the connection has ended then.
        """
        assert self._transport is not None
        self._reader, self.head_at = reader, 0.0
        self._done = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        try:
            await self._done
        except BaseException:
            self.abort()
            raise

    def data_received(self, data: bytes) -> None:
        """Give it to the reader; what comes unasked ends the connection."""
        if self._reader is None:
            self.abort()
            return
        reader, whole, fault = self._reader, False, None
        try:
            whole = reader.feed(data)
        except Exception as error:  # noqa: BLE001 (whatever is wrong with an answer is the asker's to judge)
            fault = error
        if not self.head_at and reader.head is not None:
            self.head_at = monotonic()
        if whole or fault is not None:
            self._settle(fault)

    def connection_lost(self, error: Exception | None) -> None:
        """Tell what that means for the answer."""
        reader = self._reader
        if reader is None:
            return
        if not reader.began:
            self._settle(NoAnswerError(str(error or "connection closed before an answer")))
            return
        try:
            reader.end()
        except Exception as fault:  # noqa: BLE001 (as above)
            self._settle(fault)
        else:
            self._settle(error and CutOffError(str(error)))

    def abort(self) -> None:
        """End it at once."""
        self._reader = None
        if self._transport is not None:
            self._transport.abort()

    def _settle(self, error: BaseException | None) -> None:
        done, self._reader = self._done, None
        if done is None or done.done():
            return
        if error is None:
            done.set_result(None)
        else:
            done.set_exception(error)
