"""Connections that were used and wait for the next request, and new ones where none waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from ssl import SSLContext
from time import monotonic

from newscrawl.wire.connection import Address, Connection, NoAnswerError, Place
from newscrawl.wire.reader import Reader

IDLE = 240.0
"""Seconds for which a connection is kept without work, as in Twisted."""
_ATTEMPT = 0.25
"""Seconds after which the next address of a name is tried beside the first (RFC 8305 section 5)."""


PEER_CHECK = "peer_check"
"""The key in `request.meta` under which a `PeerCheck` stands."""
PeerCheck = Callable[[Address], None]
"""Raises where nothing is to be asked of who is at an address."""


@dataclass(slots=True)
class Talk:
    """One request and what comes of it; `connection` is the one over which it was asked last.

    `check` is called with the address at the other end before a byte of the request goes there.
    """

    place: Place
    request: bytes
    reader: Reader
    connection: Connection | None = None
    check: PeerCheck | None = None


async def _ask(talk: Talk, connection: Connection) -> None:
    try:
        if talk.check is not None and connection.address is not None:
            talk.check(connection.address)
    except BaseException:
        connection.abort()
        raise
    await connection.answer(talk.request, talk.reader)


class Pool:
    """Holds up to `each` connections to a place; `tls` makes what secures those that are to be secure."""

    def __init__(self, each: int, tls: Callable[[], SSLContext]) -> None:
        self._each = each
        self._make_tls = tls
        self._tls: SSLContext | None = None
        self._kept: dict[Place, list[Connection]] = {}
        self._sweep: asyncio.TimerHandle | None = None

    async def hold(self, talk: Talk) -> None:
        """Ask, and read the answer. That a server closed a connection while it waited is no fault.

        Raises AnswerError and TooLargeError, OSError (ssl.SSLError is one) where none can be connected, and
        what `talk.check` raises.
        """
        talk.connection = self._waiting(talk.place)
        if talk.connection is not None:
            try:
                await _ask(talk, talk.connection)
            except NoAnswerError:
                talk.connection = None
        if talk.connection is None:
            talk.connection = await self._connect(talk.place)
            await _ask(talk, talk.connection)
        self._done(talk.place, talk.connection, talk.reader)

    def _waiting(self, place: Place) -> Connection | None:
        """The one that waits for the shortest time; None where none is open still."""
        waiting = self._kept.get(place, [])
        while waiting:
            connection = waiting.pop()
            if connection.is_open:
                return connection
        return None

    async def _connect(self, place: Place) -> Connection:
        if place.tls and self._tls is None:
            self._tls = self._make_tls()
        _, connection = await asyncio.get_running_loop().create_connection(
            Connection,
            place.host,
            place.port,
            ssl=self._tls if place.tls else None,
            server_hostname=place.host if place.tls else None,
            happy_eyeballs_delay=_ATTEMPT,
        )
        return connection

    def _done(self, place: Place, connection: Connection, reader: Reader) -> None:
        """Have a connection wait for the next request, or end it."""
        waiting = self._kept.setdefault(place, [])
        lasts = reader.head is not None and reader.head.lasting and not reader.beyond
        if not lasts or len(waiting) >= self._each:
            connection.abort()
            return
        connection.idle_since = monotonic()
        waiting.append(connection)
        if self._sweep is None:
            self._sweep = asyncio.get_running_loop().call_later(IDLE / 4, self._let_go)

    def _let_go(self) -> None:
        """Forget those that are closed, and end those that waited for long."""
        since = monotonic() - IDLE
        for place, waiting in list(self._kept.items()):
            for connection in [one for one in waiting if one.idle_since < since or not one.is_open]:
                waiting.remove(connection)
                connection.abort()
            if not waiting:
                del self._kept[place]
        again = asyncio.get_running_loop().call_later
        self._sweep = again(IDLE / 4, self._let_go) if self._kept else None

    def close(self) -> None:
        """End all that wait."""
        if self._sweep is not None:
            self._sweep.cancel()
        for waiting in self._kept.values():
            for connection in waiting:
                connection.abort()
        self._kept.clear()
