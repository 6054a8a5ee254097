"""An answer put together from the bytes of a connection as they come, within bounds."""

from __future__ import annotations

import re

from newscrawl.wire.answer import MAX_HEAD, AnswerError, BadAnswerError, Head, HeadTooLongError, read_head

_EMPTY_LINE = re.compile(rb"\n\r?\n")
_SIZE = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;.*)?", re.DOTALL)
_SIZE_LINE = 1024
"""Bytes that the line before a chunk may have."""
_LINE_END = b"\r\n"


class CutOffError(AnswerError):
    """The connection ended before the answer did."""


class TooLargeError(Exception):
    """A body of more bytes than are wanted: `size` of them announced (`expected`) or come."""

    def __init__(self, size: int, *, expected: bool) -> None:
        super().__init__(f"{size} bytes")
        self.size = size
        self.expected = expected


class Reader:
    """Takes bytes until one answer is whole.

    `most` bounds the body in bytes, 0 is no bound. `began` is whether anything came. What came behind the
    answer is counted in `beyond`: nobody asked for it.
    """

    __slots__ = (
        "_asked_for_body",
        "_head_bytes",
        "_left",
        "_missing",
        "_most",
        "_past_chunks",
        "_seen",
        "_whole",
        "began",
        "body",
        "head",
    )

    def __init__(self, *, asked_for_body: bool = True, most: int = 0) -> None:
        self.head: Head | None = None
        self.body = b""
        self.began = False
        self._asked_for_body = asked_for_body
        self._most = most
        self._left = bytearray()
        self._whole = bytearray()
        self._head_bytes = 0
        self._seen = 0
        self._missing = 0
        self._past_chunks = False

    @property
    def beyond(self) -> int:
        """Bytes that came after a whole answer."""
        return len(self._left)

    def feed(self, data: bytes) -> bool:
        """Take what came; whether the answer is whole.

        Raises BadAnswerError, HeadTooLongError and TooLargeError.
        """
        self.began = self.began or bool(data)
        self._left += data
        head = self.head or self._read_heads()
        if head is None:
            return False
        if head.chunked:
            return self._read_chunks()
        if head.length is None:
            self._bound(len(self._left))
            return False
        return self._take(head.length)

    @property
    def ends_with_connection(self) -> bool:
        """Whether nothing but the end of the connection says where the body ends."""
        return self.head is not None and self.head.length is None and not self.head.chunked

    def end(self) -> None:
        """Take it that no more comes. Raises CutOffError in the midst of an answer."""
        if self.head is None:
            raise CutOffError("connection closed before an answer")
        self.stop()
        if not self.ends_with_connection:
            raise CutOffError(f"connection closed after {len(self.body)} bytes of the body")

    def stop(self) -> None:
        """Let `body` be what came of it."""
        self.body = bytes(self._whole if self.head and self.head.chunked else self._left)
        if self._missing == 1:  # of the line end behind a chunk, which is no part of the body
            self.body = self.body[:-1]

    def _read_heads(self) -> Head | None:
        """The head that counts; those before it (1xx) say only that it is to come.

        As browsers do, it passes over empty lines before one: scripts print them that write their own head.
        """
        while found := _EMPTY_LINE.search(self._left, max(0, self._seen - 2)):
            self._head_bytes += found.end()
            self._bound_head(0)
            text = bytes(self._left[: found.start()]).lstrip(b"\r\n")
            del self._left[: found.end()]
            self._seen = 0
            if not text:
                continue
            head = read_head(text, asked_for_body=self._asked_for_body)
            if head.status == 101:
                raise BadAnswerError("another protocol, for which nobody asked")
            if head.status >= 200:
                self.head = head
                self._bound(head.length or 0, expected=True)
                return head
        self._seen = len(self._left)
        self._bound_head(self._seen)
        return None

    def _take(self, length: int) -> bool:
        if len(self._left) < length:
            return False
        self.body = bytes(self._left[:length])
        del self._left[:length]
        return True

    def _read_chunks(self) -> bool:
        """Move into the body what chunks are there; the line end behind a chunk is taken along with it."""
        left, whole, at = self._left, self._whole, 0
        while not self._past_chunks:
            if self._missing:
                part = left[at : at + self._missing]
                whole += part
                at += len(part)
                self._missing -= len(part)
                if self._missing:
                    break
                behind = whole[-2:]
                del whole[-2:]
                if behind != _LINE_END:
                    raise BadAnswerError("a chunk that does not end where it should")
            end = left.find(_LINE_END, at, at + _SIZE_LINE)
            if end < 0:
                if len(left) - at >= _SIZE_LINE:
                    raise BadAnswerError("a chunk's first line does not end")
                break
            at = self._begin_chunk(at, end)
        del left[:at]
        return self._past_chunks and self._read_trailers()

    def _begin_chunk(self, at: int, end: int) -> int:
        """Read the line before a chunk; where the chunk begins."""
        size = _SIZE.fullmatch(self._left, at, end)
        if size is None:
            raise BadAnswerError(f"a chunk's size: {bytes(self._left[at : min(end, at + 80)])!r}")
        length = int(size[1], 16)
        self._bound(len(self._whole) + length)
        if length:
            self._missing = length + len(_LINE_END)
            return end + len(_LINE_END)
        self._past_chunks = True
        return end

    def _read_trailers(self) -> bool:
        """Pass over what may follow the last chunk. `_left` begins with the line end behind its size."""
        found = _EMPTY_LINE.search(self._left)
        if found is None:
            self._bound_head(len(self._left))
            return False
        del self._left[: found.end()]
        self.body = bytes(self._whole)
        return True

    def _bound_head(self, more: int) -> None:
        if self._head_bytes + more > MAX_HEAD:
            raise HeadTooLongError(f"a head of more than {MAX_HEAD} bytes")

    def _bound(self, size: int, *, expected: bool = False) -> None:
        if self._most and size > self._most:
            raise TooLargeError(size, expected=expected)
