"""A compressed body that ends in the middle is told from a whole one, and from one that something follows."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from random import Random
from typing import Any

import pytest
from scrapy.utils._compression import brotli, zstd  # type: ignore[attr-defined] # it knows where they are

from newscrawl.lean import streams
from newscrawl.lean.streams import has_end, is_cut
from newscrawl.lean.unpacking import whole
from tests.patience import no_hanging

TEXT = "".join(f"<p>{Random(7).random()} {n}</p>" for n in range(4000)).encode()
MOST = 1 << 24
_BARE = zlib.compressobj(wbits=-zlib.MAX_WBITS)
BARE = _BARE.compress(TEXT) + _BARE.flush()
PACKED = {
    b"gzip": gzip.compress(TEXT, mtime=0),
    b"x-gzip": gzip.compress(TEXT, mtime=0),
    b"deflate": zlib.compress(TEXT),
    b"br": brotli.compress(TEXT),
    b"zstd": zstd.compress(TEXT),
}
PACK: dict[bytes, Any] = {b"br": brotli.compress, b"zstd": zstd.compress, b"deflate": zlib.compress}
each = pytest.mark.parametrize("coding", PACKED)


@each
def test_a_whole_body(coding: bytes) -> None:
    assert not is_cut(PACKED[coding], coding)
    assert whole(PACKED[coding], coding, MOST) == TEXT
    assert whole(PACKED[coding], coding, 100) is None


@each
@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.99])
def test_a_body_that_ends_in_the_middle(coding: bytes, share: float) -> None:
    part = PACKED[coding][: int(len(PACKED[coding]) * share)]
    assert is_cut(part, coding)
    assert whole(part, coding, MOST) is None


@pytest.mark.parametrize("coding", [*PACKED, b"identity", b""])
def test_an_empty_body_is_not_cut(coding: bytes) -> None:
    assert not is_cut(b"", coding)


@pytest.mark.parametrize(
    "body",
    [
        PACKED[b"gzip"] + PACKED[b"gzip"],
        PACKED[b"gzip"] + b"\0" * 700,
        PACKED[b"gzip"] + b"<!-- served in 3 ms -->",
        PACKED[b"gzip"][:-8],
        PACKED[b"gzip"][:-3],
        PACKED[b"gzip"][:-8] + b"\1" * 8,
        gzip.compress(b"", mtime=0),
    ],
    ids=["two members", "padding", "more", "no checksum", "half of it", "a wrong one", "nothing in it"],
)
def test_what_stands_after_the_end_of_gzip_does_no_harm(body: bytes) -> None:
    assert not is_cut(body, b"gzip")


@pytest.mark.parametrize("coding", [b"br", b"zstd", b"deflate"])
@pytest.mark.parametrize("rest", [b"\n", b"<!-- served in 3 ms -->", bytes(100_000)])
def test_nor_does_what_stands_after_another(coding: bytes, rest: bytes) -> None:
    for text in (TEXT, b"", TEXT[:100]):
        packed: bytes = PACK[coding](text)
        assert whole(packed + rest, coding, MOST) == text
        assert not is_cut(packed + rest, coding)
    assert whole(PACKED[coding] + rest, coding, 100) is None
    assert whole(PACKED[coding][:-200] + rest, coding, MOST) is None


def test_a_second_frame_of_zstd_is_for_slower_code() -> None:
    assert whole(PACKED[b"zstd"] * 2, b"zstd", MOST) is None


@each
def test_an_end_is_looked_for_in_little_room_and_not_for_ever(
    coding: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bomb may be announced longer than it is, so that its end is asked for before it is unpacked."""
    flat = bytes(1 << 26)
    bomb = brotli.compress(flat, quality=1) if coding == b"br" else PACK.get(coding, gzip.compress)(flat)
    tracemalloc.start()
    assert has_end(bomb, coding)
    assert not has_end(bomb[:-20], coding)
    assert tracemalloc.get_traced_memory()[1] < 1 << 22
    tracemalloc.stop()
    monkeypatch.setattr(streams, "_MOST", 1 << 20)
    assert has_end(bomb[:-20], coding)


def test_a_second_member_that_is_cut() -> None:
    assert is_cut(PACKED[b"gzip"] + PACKED[b"gzip"][:-200], b"gzip")


@pytest.mark.parametrize("body", [BARE, BARE + b"\0\0", PACKED[b"deflate"][:-4], PACKED[b"deflate"] + b"x"])
def test_deflate_as_servers_send_it(body: bytes) -> None:
    assert not is_cut(body, b"deflate")


def test_bare_deflate_that_is_cut() -> None:
    assert is_cut(BARE[:-100], b"deflate")


FORMS = {b"gzip": zlib.MAX_WBITS | 16, b"x-gzip": zlib.MAX_WBITS | 16, b"deflate": -zlib.MAX_WBITS}
flushed_forms = pytest.mark.parametrize(("coding", "wbits"), [*FORMS.items(), (b"deflate", zlib.MAX_WBITS)])


def flushed(text: bytes, wbits: int) -> bytes:
    stream = zlib.compressobj(wbits=wbits)
    return stream.compress(text) + stream.flush(zlib.Z_SYNC_FLUSH)


@flushed_forms
def test_a_stream_that_was_flushed_and_not_finished_is_whole(coding: bytes, wbits: int) -> None:
    body = flushed(TEXT, wbits)
    assert not is_cut(body, coding)
    assert is_cut(body[:-1], coding)
    assert is_cut(body[:-200], coding)


@flushed_forms
@pytest.mark.parametrize("end", [b"</html>", b"</HTML>\r\n\t "])
def test_a_stream_without_an_end_whose_page_has_one_is_whole(coding: bytes, wbits: int, end: bytes) -> None:
    assert not is_cut(flushed(TEXT + end, wbits)[:-4], coding)
    assert is_cut(flushed(end + TEXT, wbits)[:-4], coding)


def test_a_second_member_that_was_flushed_and_one_that_makes_no_sense() -> None:
    first, second = PACKED[b"gzip"], flushed(TEXT, FORMS[b"gzip"])
    assert not is_cut(first + second, b"gzip")
    assert is_cut(second[:200] + first + second[-4:], b"gzip")


def test_many_little_members_before_one_that_is_cut_take_no_longer_than_one() -> None:
    assert is_cut(gzip.compress(b"", mtime=0) * 100_000 + PACKED[b"gzip"][:-200], b"gzip")


def test_many_little_members_take_no_longer_than_one() -> None:
    assert not is_cut(gzip.compress(b"", mtime=0) * 100_000, b"gzip")


PAGE = b"<!DOCTYPE html><html><body><p>The ferry sails again.</p></body></html>"


@pytest.mark.parametrize(
    ("body", "coding", "there"),
    [
        (PAGE, b"", True),
        (PAGE.upper() + b"\n\n", b"", True),
        (PAGE + b"\n<!-- Dynamic page generated in 0.412 seconds. -->\n<!-- super cache -->", b"", True),
        (b"<?xml version='1.0'?><rss><channel></channel></rss>\n", b"", True),
        (b"<urlset><url><loc>https://example.org/a</loc></url></urlset>", b"", True),
        (b"<urlset><url><loc>https://example.org/a</loc></url>", b"", False),
        (PAGE[:-3], b"", False),
        (PAGE + PAGE[:40], b"", False),
        (b"", b"", False),
        (gzip.compress(PAGE, mtime=0), b"gzip", True),
        (gzip.compress(PAGE, mtime=0)[:40], b"gzip", False),
        (gzip.compress(PAGE, mtime=0), b"gzip, br", False),
        (b"", b"gzip", False),
    ],
)
def test_the_end_of_a_page_that_is_shorter_than_announced(body: bytes, coding: bytes, there: bool) -> None:
    assert has_end(body, coding) == there


def test_comments_without_end_take_no_longer() -> None:
    with no_hanging():
        assert not has_end(b"</html>" + b"<!-- > " * 100_000 + b"<", b"")
