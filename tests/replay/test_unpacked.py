"""WARC files that are packed as one: what they give beside the same file unpacked."""

from __future__ import annotations

import gzip
import struct
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from newscrawl.archive.warc.read import ReplayError
from newscrawl.replay.foreign import Pages
from newscrawl.replay.made import answer_of
from tests.unknown import address, paragraphs
from tests.warcs import WarcFile, read

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_BEGIN = b"WARC/1.0\r\n"
_WORDS = [text.encode() for number in range(8) for text in paragraphs(number)]
_DICTIONARY = zstd.train_dict(_WORDS * 8, 2000)


def records(folder: Path) -> list[bytes]:
    """The records of a file of eight pages, which is written as it is."""
    path = folder / "plain.warc"
    with WarcFile(path) as warc:
        for number in range(8):
            warc.response(address(number), b"<html>" + " ".join(paragraphs(number)).encode())
    return [_BEGIN + rest for rest in path.read_bytes().split(_BEGIN)[1:]]


def with_dictionary(all_of_it: Sequence[bytes], packed: bool) -> bytes:
    stored = _DICTIONARY.dict_content
    stored = zstd.compress(stored) if packed else stored
    frames = [zstd.compress(record, zstd_dict=_DICTIONARY) for record in all_of_it]
    return struct.pack("<II", 0x184D2A5D, len(stored)) + stored + b"".join(frames)


def first_apart(all_of_it: Sequence[bytes]) -> bytes:
    """As a file that was begun by one program and gone on with by another."""
    first, second, *rest = all_of_it
    return gzip.compress(first) + gzip.compress(second) + gzip.compress(b"".join(rest))


WAYS: dict[str, Callable[[list[bytes]], bytes]] = {
    "whole.warc.gz": lambda all_of_it: gzip.compress(b"".join(all_of_it)),
    "first-apart.warc.gz": first_apart,
    "blank-lines.warc.gz": lambda all_of_it: b"".join(gzip.compress(one + b"\r\n") for one in all_of_it),
    "each.warc.zst": lambda all_of_it: b"".join(map(zstd.compress, all_of_it)),
    "whole.warc.zst": lambda all_of_it: zstd.compress(b"".join(all_of_it)),
    "dictionary.warc.zst": lambda all_of_it: with_dictionary(all_of_it, packed=False),
    "packed-dictionary.warc.zst": lambda all_of_it: with_dictionary(all_of_it, packed=True),
}


@pytest.mark.parametrize("name", WAYS)
def test_what_is_packed_as_one_gives_what_it_unpacks_to(tmp_path: Path, name: str) -> None:
    packed = tmp_path / "packed"
    packed.mkdir()
    (packed / name).write_bytes(WAYS[name](records(tmp_path)))
    pages, faults = read(packed)
    plain, _ = read(tmp_path / "plain.warc")
    assert (len(pages), faults) == (8, [])
    for page, other in zip(pages, plain, strict=True):
        (_, response), (_, same) = answer_of(page), answer_of(other)
        assert (response.url, response.body) == (same.url, same.body)
        assert page.path == packed / name
        if name not in ("blank-lines.warc.gz", "first-apart.warc.gz"):
            assert page.offset == other.offset


@pytest.mark.parametrize("name", ["whole.warc.gz", "each.warc.zst"])
def test_what_comes_before_the_damage_is_read(tmp_path: Path, name: str) -> None:
    data = WAYS[name](records(tmp_path))
    path = tmp_path / name
    path.write_bytes(data[:-100])
    pages, faults = read(path)
    assert 5 <= len(pages) < 8
    assert [answer_of(page)[1].url for page in pages] == [address(number) for number in range(len(pages))]
    assert faults
    assert all(fault.startswith(f"{path}: ") and "cut off" in fault for fault in faults)


def test_what_unpacks_to_no_warc_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "other.warc.zst"
    path.write_bytes(zstd.compress(b"a letter of somebody"))
    pages, (fault,) = read(path)
    assert pages == []
    assert fault == f"{path}: not a WARC file; give a .warc or .warc.gz"


def test_one_file_that_is_no_warc_does_not_end_the_reading_of_the_others(tmp_path: Path) -> None:
    records(tmp_path)
    wrong = tmp_path / "wrong.warc.gz"
    wrong.write_bytes(b"<html>The archive is closed today.</html>")
    gone = tmp_path / "gone.warc"
    gone.symlink_to(tmp_path / "nowhere")
    pages = Pages([gone, wrong, tmp_path / "plain.warc"], {})
    assert len(list(pages)) == 8
    assert pages.faults == [
        f"{gone}: No such file or directory",
        f"{wrong}: not a WARC file; give a .warc or .warc.gz",
    ]
    with pytest.raises(ReplayError, match="not a WARC file"):
        list(Pages([wrong], {}))


def test_pages_that_were_recorded_without_an_answer_are_pages(tmp_path: Path) -> None:
    """As programs record them that pack a folder of saved pages."""
    path = tmp_path / "saved.warc.gz"
    with WarcFile(path) as warc:
        warc.resource(address(1), b"<p>The mill has shut.</p>", "text/html; charset=utf-8")
        warc.resource(address(2), b"\xff\xd8", "image/jpeg")
        warc.resource("urn:text:1", b"The mill has shut.", "text/html")
        warc.response(address(3), b"<p>Not here.</p>", status="404 Not Found")
    pages = Pages([path], {})
    (page,) = pages
    headers, response = answer_of(page)
    assert (headers["warc-type"], response.url, response.status) == ("resource", address(1), 200)
    assert response.body == b"<p>The mill has shut.</p>"
    assert pages.others == {"warcinfo": 1, "image/jpeg": 1, "resource": 1, "answer 404": 1}
