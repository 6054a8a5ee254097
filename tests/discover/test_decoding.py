"""Bodies are opened a chunk at a time, up to a bound."""

from __future__ import annotations

import gzip

import pytest

from newscrawl.discover.decoding import CHUNK, chunks_of

MIB = 1 << 20


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_what_is_too_long_is_cut_and_told(pack: type[bytes]) -> None:
    notes: list[str] = []
    taken = b"".join(chunks_of(pack(bytes(3 * MIB)), 2 * MIB, notes.append))
    assert 2 * MIB <= len(taken) <= 2 * MIB + CHUNK
    assert notes == ["longer than 2 MiB, the rest was not read"]


def test_what_ends_before_is_whole() -> None:
    notes: list[str] = []
    assert b"".join(chunks_of(b"<rss/>", 2 * MIB, notes.append)) == b"<rss/>"
    assert notes == []
