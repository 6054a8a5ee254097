"""A WARC file of the web, read as it comes in: nothing of it is kept on the disk.

CC-NEWS publishes files of a gigabyte by the hour. Whoever wants the articles in them needs each byte once, in
order; so the connection is given the face of a file that can be read forward, and back only to where the
record begins that is being read.
"""

from __future__ import annotations

import http.client
import io
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from newscrawl.archive.warcread import BLOCK, ReplayError
from newscrawl.settings import DOWNLOAD_TIMEOUT, USER_AGENT

LONGEST = 256 * 1024 * 1024
"""Bytes of the longest record that is held in memory; longer ones are films, not pages."""


def is_address(place: str) -> bool:
    """Whether an argument names a file of the web."""
    return place.lower().startswith(("http://", "https://"))


class Remote:
    """A file of the web that can be opened for reading, as a path can; as text, it is its address."""

    def __init__(self, url: str) -> None:
        self.url = url

    def __str__(self) -> str:
        return self.url

    @contextmanager
    def open(self, _mode: str = "rb") -> Iterator[Forward]:
        """Ask for the file.

        Raises ReplayError where it cannot be had, and while reading, where the connection is lost.
        """
        told = {"User-Agent": USER_AGENT, "Accept-Encoding": "identity"}
        request = urllib.request.Request(self.url, headers=told)  # noqa: S310 (what opens it knows but HTTP)
        try:
            answer = _opener().open(request, timeout=DOWNLOAD_TIMEOUT)
        except urllib.error.HTTPError as error:
            raise ReplayError(f"{self.url}: the server answers {error.code} {error.reason}") from None
        except (OSError, ValueError, http.client.HTTPException) as error:
            raise ReplayError(f"{self.url}: cannot be had ({_why(error)}); check the address") from None
        with answer:
            yield Forward(answer, self.url)


class Forward:
    """A stream as a file. It remembers the bytes since the last `seek`; what lies before is gone."""

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self._stream = stream
        self._name = name
        self._start = 0
        self._held = bytearray()
        self._at = 0
        self._lost: ReplayError | None = None
        announced = getattr(stream, "headers", {}).get("Content-Length") or ""
        self._size = int(announced) if announced.isascii() and announced.isdigit() else None

    def read(self, size: int) -> bytes:
        """The next bytes, fewer at the end of the stream only.

        Raises ReplayError where the connection was lost before, once all that came is read.
        """
        missing = self._at + size - len(self._held)
        while missing > 0 and (block := self._more(max(missing, BLOCK))):
            missing -= len(block)
        data = bytes(self._held[self._at : self._at + size])
        self._at += len(data)
        if self._lost and not data:
            raise self._lost
        return data

    def _more(self, size: int) -> bytes:
        if len(self._held) > LONGEST:
            raise ReplayError(f"{self._name}: a record of more than {LONGEST:,} bytes at {self._start:,}")
        end = self._start + len(self._held)
        why, block = "closed", b""
        try:
            block = self._stream.read(size)
        except (OSError, http.client.HTTPException) as error:
            why = _why(error)
        if not block and (why != "closed" or (self._size is not None and end < self._size)):
            self._lost = ReplayError(f"{self._name}: the connection was lost at byte {end:,} ({why})")
        self._held += block
        return block

    def seek(self, offset: int) -> int:
        """Go on reading at a place that was not left behind; all before it is forgotten."""
        if offset < self._start:
            raise io.UnsupportedOperation(f"byte {offset} is gone")
        while offset > self._start + len(self._held) and self._more(BLOCK):
            pass
        del self._held[: offset - self._start]
        self._start, self._at = offset, 0
        return offset

    def window(self, offset: int, length: int) -> bytes:
        """The bytes of a record that was just read."""
        return bytes(self._held[offset - self._start : offset - self._start + length])


def _opener() -> urllib.request.OpenerDirector:
    """Opens addresses of the web, and follows redirects to such only: not into a file, not to FTP."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler,
        urllib.request.UnknownHandler,
        urllib.request.HTTPHandler,
        urllib.request.HTTPSHandler,
        urllib.request.HTTPDefaultErrorHandler,
        urllib.request.HTTPRedirectHandler,
        urllib.request.HTTPErrorProcessor,
    ):
        opener.add_handler(handler())
    return opener


def _why(error: BaseException) -> str:
    reason = getattr(error, "reason", None) or error
    return getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
