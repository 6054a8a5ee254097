"""WARC files that are cut, damaged, gone or none: what is whole is read, and a line says what is not."""

from __future__ import annotations

import gzip
import os
import zlib
from pathlib import Path

import pytest

from newscrawl.archive.warc.index import WarcIndex
from newscrawl.archive.warc.read import MOST, ReplayError, declared, place_of, read_record
from tests.warcs import A, B, WarcFile

ARC = b"filedesc://old.arc 0.0.0.0 20040101000000 text/plain 76\n1 0 Library\n"


def test_a_cut_file_gives_what_is_whole_and_a_fault(warc: Path) -> None:
    data = warc.read_bytes()
    warc.write_bytes(data[: len(data) - 200])
    index = WarcIndex.open(warc)
    assert index.lookup(B) is not None
    assert index.lookup("https://example.org/notes.txt") is None
    assert len(index.faults) == 1
    assert "cut off" in index.faults[0]
    index.close()


def test_damage_in_the_middle_of_gzip_is_stepped_over(tmp_path: Path) -> None:
    path = tmp_path / "x.warc.gz"
    with WarcFile(path) as file:
        for n in range(50):
            file.response(f"https://example.org/{n}", os.urandom(2000))
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 40] = b"\0" * 40
    path.write_bytes(data)
    index = WarcIndex.open(path)
    assert 47 <= len(index) < 50
    assert "damaged gzip" in index.faults[0]
    assert index.lookup("https://example.org/49") is not None
    index.close()


@pytest.mark.parametrize("gap", [b"\n", bytes(5000)])
def test_what_stands_between_two_members_is_stepped_over(tmp_path: Path, gap: bytes) -> None:
    path = tmp_path / "x.warc.gz"
    sizes = []
    with WarcFile(path) as file:
        for n in range(4):
            file.response(f"https://example.org/{n}")
            sizes.append(file.size)
    data = path.read_bytes()
    path.write_bytes(data[: sizes[1]] + gap + data[sizes[1] :])
    index = WarcIndex.open(path)
    assert len(index) == 4
    assert index.faults == [f"{path}: no record at byte {sizes[1]:,}"]
    index.close()


@pytest.mark.parametrize(
    ("at", "length", "damage"),
    [
        (b"WARC/1.0", 8, bytes(8)),
        (b"It rained", 90, b""),
        (b"Content-Length: 1", 17, b"Content-Length: 99999999999"),
    ],
)
def test_damage_in_the_middle_of_what_is_not_packed_is_stepped_over(
    tmp_path: Path, at: bytes, length: int, damage: bytes
) -> None:
    path = tmp_path / "x.warc"
    with WarcFile(path) as file:
        for n in range(50):
            file.response(f"https://example.org/{n}", b"<p>It rained.</p>" * 100)
    data = path.read_bytes()
    place = data.index(at, len(data) // 2)
    path.write_bytes(data[:place] + damage + data[place + length :])
    index = WarcIndex.open(path)
    assert 48 <= len(index) < 50
    assert index.faults
    assert index.lookup("https://example.org/49") is not None
    index.close()


def test_a_length_that_no_record_has_is_none() -> None:
    """Python reads no number of more than 4,300 digits."""
    place = place_of(0, 0, b"WARC/1.0\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\nabc")
    assert place is not None
    assert declared(place) == 0


def test_a_record_that_does_not_end_is_left_early(tmp_path: Path) -> None:
    size = MOST + 1
    head = b"WARC/1.0\r\nContent-Length: %d\r\n\r\n" % size
    packer = zlib.compressobj(wbits=31)
    packed = packer.compress(head) + b"".join(packer.compress(bytes(1 << 20)) for _ in range(300))
    (tmp_path / "x.warc.gz").write_bytes(packed + packer.flush())
    with (tmp_path / "x.warc").open("wb") as plain:
        plain.write(head)
        plain.truncate(len(head) + size)
    for path in tmp_path.iterdir():
        with pytest.raises(ReplayError) as told:
            read_record(path, 0, len(head) + size)
        assert str(told.value) == f"{path}: a record of more than 268,435,456 bytes at byte 0"


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.warc", b"<html>no</html>", "not a WARC file"),
        (
            "a.warc.gz",
            b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00",
            "not of a WARC",
        ),
        ("a.warc.zst", b"\x28\xb5\x2f\xfd\x00", "run: zstd -d"),
        ("a.wacz", b"PK\x03\x04", "unzip it"),
        ("a.arc", ARC, "an ARC file, .* run: warcio recompress"),
        ("a.arc.gz", gzip.compress(ARC, mtime=0), "an ARC file, .* run: warcio recompress"),
    ],
)
def test_what_is_no_warc_is_one_line(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ReplayError, match=says) as caught:
        WarcIndex.open(tmp_path / name)
    assert name in str(caught.value)
    assert "\n" not in str(caught.value)


def test_one_gzip_over_all_records_says_how_to_mend_it(tmp_path: Path, warc: Path) -> None:
    plain = warc.read_bytes() if warc.name.endswith("warc") else gzip.decompress(warc.read_bytes())
    whole = tmp_path / "whole.warc.gz"
    whole.write_bytes(gzip.compress(plain))
    with pytest.raises(ReplayError, match="warcio recompress"):
        WarcIndex.open(whole)


def test_a_place_that_is_not_there_or_holds_nothing(tmp_path: Path) -> None:
    with pytest.raises(ReplayError, match="no such file"):
        WarcIndex.open(tmp_path / "nothing.warc")
    with pytest.raises(ReplayError, match="in this folder"):
        WarcIndex.open(tmp_path)


def test_an_empty_file_is_a_fault_not_an_end(tmp_path: Path) -> None:
    (tmp_path / "empty.warc.gz").touch()
    index = WarcIndex.open(tmp_path)
    assert len(index) == 0
    assert index.faults
    index.close()


def test_a_record_gone_since_it_was_indexed_is_one_line(warc: Path) -> None:
    index = WarcIndex.open(warc)
    capture = index.captures(A)[0]
    warc.write_bytes(b"x" * 100)
    with pytest.raises(ReplayError, match="no whole record"):
        index.read(capture)
    warc.unlink()
    with pytest.raises(ReplayError, match="No such file"):
        index.read(capture)
    index.close()
