"""A server that sends what a test says, byte for byte, whether it is HTTP or not."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Literal, Self

Step = bytes | float | Literal["close", "reset"]
"""Bytes to send, seconds to wait, or how to end the connection: in order, or as a crashed server does."""


class Scripted:
    """Answers the path `/name` with the steps of that name. `seen` has the paths of each connection."""

    def __init__(
        self,
        scripts: Mapping[str, Iterable[Step]],
        *,
        tls: ssl.SSLContext | None = None,
        host: str = "127.0.0.1",
    ) -> None:
        self.scripts = scripts
        self.seen: list[list[str]] = []
        self.requests: list[bytes] = []
        self._tls = tls
        self._socket = socket.create_server(
            (host, 0), family=socket.AF_INET6 if ":" in host else socket.AF_INET
        )
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        paths: list[str] = []
        self.seen.append(paths)
        with suppress(OSError):
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                self._answer(connection, paths)

    def _answer(self, connection: socket.socket, paths: list[str]) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        waiting = b""
        while True:
            while b"\r\n\r\n" not in waiting:
                data = connection.recv(65536)
                if not data:
                    return
                waiting += data
            request, _, waiting = waiting.partition(b"\r\n\r\n")
            self.requests.append(request)
            path = request.split(b" ")[1].decode().rpartition("/")[2]
            paths.append(path)
            for step in self.scripts[path]:
                if not _do(connection, step):
                    return


def _do(connection: socket.socket, step: Step) -> bool:
    """Take a step; whether the connection goes on."""
    if isinstance(step, bytes):
        connection.sendall(step)
    elif isinstance(step, float):
        time.sleep(step)
    else:
        if step == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
        return False
    return True
