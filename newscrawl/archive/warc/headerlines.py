"""Header lines of WARC and HTTP, in which no value begins a line of its own.

What a server or a page says is written into them; a line end in it would begin a header of the sender's
choice.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

_LINE_ENDS = re.compile(rb"[\r\n\x00]+")


def fields(values: Mapping[str, Any]) -> bytes:
    """Header lines of text."""
    text = "".join(map("%s: %s\r\n".__mod__, values.items())).encode(errors="replace")
    if _are_lines(text, len(values)):
        return text
    return lines([(k.encode(), str(v).encode(errors="replace")) for k, v in values.items()])


def _are_lines(text: bytes, number: int) -> bool:
    return text.count(b"\n") == text.count(b"\r") == number and b"\x00" not in text


def lines(pairs: Sequence[tuple[bytes, bytes]]) -> bytes:
    """Header lines, as they came."""
    text = b"".join(map(b"%b: %b\r\n".__mod__, pairs))
    if _are_lines(text, len(pairs)):
        return text
    return b"".join(b"%b: %b\r\n" % tuple(_LINE_ENDS.sub(b" ", part) for part in pair) for pair in pairs)
