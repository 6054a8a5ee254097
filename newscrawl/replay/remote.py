"""A WARC file of the web, read as it comes in: nothing of it is kept on the disk.

CC-NEWS publishes files of a gigabyte by the hour. Whoever wants the articles in them needs each byte once, in
order; so the connection looks like a file that can be read forward, and back only to the beginning of the
record that is being read. A connection that is lost on the way is taken up where it was, if the server
can do so (RFC 9110, section 14) and the file is the same.
"""

from __future__ import annotations

import http.client
import io
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any

from newscrawl.archive.warc.read import BLOCK, ReplayError
from newscrawl.settings import DOWNLOAD_TIMEOUT, USER_AGENT

LONGEST = 256 * 1024 * 1024
"""Bytes of the longest record that is held in memory; longer ones are films, not pages."""

WAITS = (1.0, 5.0, 20.0)
"""Seconds before each attempt to take up a connection that was lost."""


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
        try:
            answer = self._ask()
        except urllib.error.HTTPError as error:
            reason = str(error.reason).partition("\n")[0]
            raise ReplayError(f"{self.url}: the server answers {error.code} {reason}") from None
        except (OSError, ValueError, http.client.HTTPException) as error:
            raise ReplayError(f"{self.url}: cannot be had ({_why(error)}); check the address") from None
        with closing(Forward(answer, self.url, self._rest)) as file:
            yield file

    def _ask(self, **more: str) -> Any:
        told = {"User-Agent": USER_AGENT, "Accept-Encoding": "identity", **more}
        request = urllib.request.Request(self.url, headers=told)  # noqa: S310 (what opens it knows but HTTP)
        return _opener().open(request, timeout=DOWNLOAD_TIMEOUT)

    def _rest(self, first: Any, offset: int) -> Any | None:
        """The answer that goes on at `offset` with the file that the `first` began; None where it may later.

        Raises io.UnsupportedOperation where the server has no part of that file to give.
        """
        tag, date = first.headers.get("ETag") or "", first.headers.get("Last-Modified")
        same = tag if tag.startswith('"') else date  # a weak tag does not promise the same bytes
        asked = {"Range": f"bytes={offset}-"} | ({"If-Range": same} if same else {})
        try:
            answer = self._ask(**asked)
        except (OSError, ValueError, http.client.HTTPException):
            return None
        length = announced(first)
        place = f"bytes {offset}-{length - 1}/{length}" if length else None
        if answer.status == http.HTTPStatus.PARTIAL_CONTENT and answer.headers.get("Content-Range") == place:
            return answer
        answer.close()
        raise io.UnsupportedOperation(f"no part of {self.url}")


class Forward:
    """A stream as a file. It remembers the bytes since the last `seek`; what lies before is gone.

    `rest` gives, for the first stream and an offset, one that goes on there, if it can be had.
    """

    lost = "the connection was lost"

    def __init__(self, stream: Any, name: str, rest: Callable[[Any, int], Any | None]) -> None:
        self._first = self._stream = stream
        self._name = name
        self._rest = rest
        self._start = 0
        self._held = bytearray()
        self._at = 0
        self._lost: ReplayError | None = None
        self._size = announced(stream)

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
        if self._lost:
            return b""
        block, why = self._block(size, end)
        if why is not None and self._is_taken_up(end):
            block, why = self._block(size, end)
        if why is not None:
            self._lost = ReplayError(f"{self._name}: {self.lost} at byte {end:,} ({why})")
        self._held += block
        return block

    def _is_taken_up(self, end: int) -> bool:
        """Whether a lost connection goes on at `end`, now or after a while."""
        for wait in WAITS:
            time.sleep(wait)
            try:
                stream = self._rest(self._first, end)
            except io.UnsupportedOperation:
                return False
            if stream is not None:
                self.close()
                self._stream = stream
                return True
        return False

    def _block(self, size: int, end: int) -> tuple[bytes, str | None]:
        """The next bytes and, where there are none and should be, why."""
        try:
            block: bytes = self._stream.read(size)
        except (OSError, http.client.HTTPException) as error:
            return b"", _why(error)
        is_lost = not block and self._size is not None and end < self._size
        return block, "closed" if is_lost else None

    def close(self) -> None:
        """Let the connection go."""
        self._stream.close()

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


def announced(answer: Any) -> int | None:
    """How many bytes an answer says that it has; None where it says no number."""
    told = getattr(answer, "headers", {}).get("Content-Length") or ""
    return int(told) if told.isascii() and told.isdigit() else None


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
