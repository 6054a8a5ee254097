"""The head of an answer, and what it says of how the body ends (RFC 9112 section 6.3)."""

from __future__ import annotations

import re
from dataclasses import dataclass

MAX_HEAD = 256 * 1024
"""Bytes that status line and headers may have: what Chrome takes (net::HttpStreamParser)."""

_STATUS = re.compile(rb"(HTTP/\d\.\d)[ \t]+([1-9]\d\d)(?:[ \t].*)?", re.DOTALL)
_WITHOUT_BODY = frozenset({204, 304})
_PACKINGS = frozenset({b"gzip", b"x-gzip", b"deflate"})
_TOKENS = frozenset({b"connection", b"proxy-connection"})


class AnswerError(Exception):
    """There is no answer, or not all of it."""


class BadAnswerError(AnswerError):
    """What came is no answer, or one whose end cannot be known."""


class HeadTooLongError(AnswerError):
    """An answer whose headers do not end."""


@dataclass(slots=True, frozen=True)
class Head:
    """Status line and headers. `lines` are as they came, in order, with folded ones made one.

    The body has `length` bytes; where that is None it comes in chunks, or ends with the connection. `lasting`
    says whether the connection may be used again. A length beside chunks is none (RFC 9112 section 6.3).
    """

    version: str
    status: int
    lines: list[tuple[bytes, bytes]]
    length: int | None
    chunked: bool
    lasting: bool


def read_head(text: bytes, *, asked_for_body: bool = True) -> Head:
    """Read a head: all up to the empty line. Raises BadAnswerError."""
    first, *rest = text.split(b"\n")
    status = _STATUS.fullmatch(first.removesuffix(b"\r"))
    if status is None:
        raise BadAnswerError(f"no status line: {first[:80]!r}")
    version, code, lines = status[1].decode(), int(status[2]), _header_lines(rest)
    codings, lengths, tokens = _framing(lines)
    length, chunked = None, False
    if not asked_for_body or code in _WITHOUT_BODY or code < 200:
        length = 0
    elif codings:
        chunked, lines = True, lines + _packed_by(codings, lines)
    elif lengths:
        length = _length(lengths)
    # An answer with both a coding and a length may be two answers put together.
    twofold = bool(codings and lengths)
    lasting = version == "HTTP/1.1" and b"close" not in tokens and not twofold
    if twofold:
        lines = [(name, value) for name, value in lines if name.lower() != b"content-length"]
    return Head(version, code, lines, length, chunked, lasting and (chunked or length is not None))


def _header_lines(lines: list[bytes]) -> list[tuple[bytes, bytes]]:
    """Names and values; as browsers do, a line that is no header is passed over."""
    pairs: list[tuple[bytes, bytes]] = []
    for line in lines:
        if line[:1] in (b" ", b"\t"):
            if pairs and line.strip():
                name, value = pairs[-1]
                pairs[-1] = (name, b"%b %b" % (value, line.strip()))
            continue
        name, colon, value = line.partition(b":")
        if colon and (name := name.strip()):
            pairs.append((name, value.strip()))
    return pairs


def _framing(lines: list[tuple[bytes, bytes]]) -> tuple[list[bytes], list[bytes], list[bytes]]:
    """Transfer codings, lengths, and what is said of the connection, in small letters."""
    codings: list[bytes] = []
    lengths: list[bytes] = []
    tokens: list[bytes] = []
    for name, value in lines:
        low = name.lower()
        if low == b"content-length":
            lengths += _listed(value)
        elif low == b"transfer-encoding":
            codings += _listed(value)
        elif low in _TOKENS:
            tokens += _listed(value)
    return [one for one in codings if one not in (b"", b"identity")], lengths, tokens


def _packed_by(codings: list[bytes], lines: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """The header that stands for what was done to a body before it was cut into chunks.

    As browsers do, chunks that are announced twice, by a server and what stands before it, are taken for one.
    """
    *before, last = dict.fromkeys(codings)
    if last != b"chunked" or not _PACKINGS.issuperset(before):
        raise BadAnswerError(f"transfer coding {b', '.join(codings)[:80]!r}")
    named = any(name.lower() == b"content-encoding" for name, _ in lines)
    return [] if named else [(b"Content-Encoding", coding) for coding in before]


def _listed(value: bytes) -> list[bytes]:
    return [one.strip() for one in value.lower().split(b",")]


def _length(values: list[bytes]) -> int | None:
    """The length that is told. Values that are no number (`-1`, none at all) tell nothing, as in browsers."""
    told = {value for value in values if value.isdigit()}
    if len(told) > 1 or any(len(value) > 18 for value in told):
        raise BadAnswerError(f"content length {b', '.join(values)[:80]!r}")
    return int(told.pop()) if told else None
