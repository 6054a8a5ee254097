"""What is packed can be read by anybody, with the fast library and without."""

from __future__ import annotations

import gzip
import importlib
import zlib
from types import ModuleType

import pytest

from newscrawl.archive.warc import packing

TEXT = b"The council met on Monday. " * 500


@pytest.fixture(params=["zlib", "isal.isal_zlib"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module: ModuleType = pytest.importorskip(request.param)
    monkeypatch.setattr(packing, "_library", module)
    monkeypatch.setattr(packing, "Error", module.error)
    return module


def packed(text: bytes) -> bytes:
    packer = packing.packer()
    return bytes(packer.compress(text) + packer.flush())


def test_gzip_reads_it(library: ModuleType) -> None:
    assert gzip.decompress(packed(TEXT)) == TEXT
    assert library.crc32(TEXT) == zlib.crc32(TEXT)


def test_a_whole_member_is_unpacked(library: ModuleType) -> None:
    assert packing.unpacked(gzip.compress(TEXT), 1 << 20) == TEXT
    assert packing.unpacked(packed(TEXT), 1 << 20) == TEXT


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no gzip",
        gzip.compress(TEXT, mtime=0)[:-1],
        gzip.compress(TEXT, mtime=0)[:-8] + b"\1" * 8,
        gzip.compress(TEXT, mtime=0) * 2,
        gzip.compress(TEXT, mtime=0) + b"\0",
    ],
)
def test_anything_else_is_not(library: ModuleType, data: bytes) -> None:
    assert packing.unpacked(data, 1 << 20) is None


def test_no_more_than_asked_for(library: ModuleType) -> None:
    assert packing.unpacked(gzip.compress(bytes(1 << 22)), 1 << 16) is None


def test_without_the_fast_library_zlib_does_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> ModuleType:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", absent)
    assert packing._fastest() is zlib


@pytest.mark.parametrize("text", [b"", b"WARC/1.1\r\n\r\n", TEXT, bytes(range(256)) * 400])
def test_a_little_is_a_whole_member(text: bytes) -> None:
    assert gzip.decompress(packing.packed_little(text)) == text


@pytest.mark.parametrize("text", [b"", b"HTTP/1.1 200 OK\r\n\r\n", TEXT])
def test_any_block_may_follow_a_head(text: bytes) -> None:
    stored = b"\x01\x03\x00\xfc\xffend"
    assert zlib.decompress(packing.packed_head(text) + stored, -zlib.MAX_WBITS) == text + b"end"
