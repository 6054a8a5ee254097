"""Gzip members: anybody reads them, whatever their length."""

from __future__ import annotations

import gzip

import pytest

from newscrawl.archive.warc.members import deflated, stored

HEAD, END = b"WARC/1.1\r\nContent-Length: 7\r\n\r\n", b"\r\n\r\n"


@pytest.mark.parametrize("length", [0, 1, 0xFFFE, 0xFFFF, 0x10000, 3 * 0xFFFF + 1])
def test_a_body_of_any_length(length: int) -> None:
    body = bytes(range(251)) * (length // 251 + 1)
    whole = HEAD + body[:length] + END
    assert gzip.decompress(stored(HEAD, body[:length], END)) == whole
    assert gzip.decompress(deflated(HEAD, body[:length], END)) == whole


def test_a_body_that_came_compressed_stands_as_it_came() -> None:
    body = gzip.compress(b"The council met on Monday. " * 50)
    assert body in stored(HEAD, body, END)
