"""Recordings whose end is lost, told from whole ones that say little of themselves."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import brotli  # type: ignore[import-untyped]
import pytest

from newscrawl.replay.losses import LOST
from newscrawl.replay.made import answer_of, record_of
from newscrawl.replay.reader import answer_in, begin
from tests import unknown
from tests.warcs import read

URL = "https://example.org/news/rain-481122.html"
OPEN = b"<html><body><p>" + b"The council met on Monday, and twelve came. " * 60
"""A page that never closes, as HTML allows."""
WHOLE = OPEN + b"</p></body></html>\n<!-- served in 3 ms -->"
CHUNKED = "Transfer-Encoding: chunked"
PACKED = gzip.compress(OPEN)


def chunks(body: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    parts = [body[at : at + 900] for at in range(0, len(body), 900)]
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + end


def flags(body: bytes, *lines: str, **headers: str) -> Sequence[str]:
    said = {"warc-type": "response", "warc-target-uri": "https://example.org/a"}
    said |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "\r\n".join(["HTTP/1.1 200 OK", "Content-Type: text/html", *lines]).encode() + b"\r\n\r\n"
    return answer_in(said, head + body, Path("cc.warc.gz"), 0).flags


LOSSES: Mapping[str, tuple[bytes, tuple[str, ...]]] = {
    "shorter than announced": (OPEN, (f"Content-Length: {len(OPEN) + 9}",)),
    "packed, and shorter than announced": (PACKED[:-30], ("Content-Encoding: gzip", "Content-Length: 9999")),
    "packed, and not to its end": (PACKED[:-30], ("Content-Encoding: gzip",)),
    "without the last chunk": (chunks(OPEN, b""), (CHUNKED,)),
    "in the middle of a chunk": (chunks(OPEN)[:-300], (CHUNKED,)),
    "in the middle of the only chunk": (b"ffff\r\n" + OPEN, (CHUNKED,)),
}


@pytest.mark.parametrize("name", LOSSES)
def test_the_end_is_lost(name: str) -> None:
    body, lines = LOSSES[name]
    assert flags(body, *lines) == [LOST]


def test_the_record_says_so_itself() -> None:
    assert flags(OPEN, warc_truncated="length") == [LOST]


SOUND: Mapping[str, tuple[bytes, tuple[str, ...]]] = {
    "nothing is said": (OPEN, ()),
    "as long as announced": (OPEN, (f"Content-Length: {len(OPEN)}",)),
    "it closes itself": (WHOLE, ("Content-Length: 99999",)),
    "all its chunks": (chunks(OPEN), (CHUNKED,)),
    "a trailer behind the chunks": (chunks(OPEN, b"0;x=1\r\nExpires: 0\r\n\r\n"), (CHUNKED,)),
    "recorded without its chunks": (OPEN, (CHUNKED,)),
    "recorded unpacked": (OPEN, ("Content-Encoding: br", "Content-Length: 99")),
    "packed to its end": (PACKED, ("Content-Encoding: gzip", f"Content-Length: {len(PACKED)}")),
    "packed, in chunks": (chunks(brotli.compress(OPEN)), ("Content-Encoding: br", CHUNKED)),
    "packed without a head": (zlib.compress(OPEN)[2:-4], ("Content-Encoding: deflate",)),
}


@pytest.mark.parametrize("name", SOUND)
def test_all_of_it_is_there(name: str) -> None:
    body, lines = SOUND[name]
    assert flags(body, *lines) == []


def test_a_record_says_that_its_page_is_cut_off(tmp_path: Path) -> None:
    body = unknown.article(2).body
    begin(())
    told = []
    for number, lost in enumerate((0, 120)):
        http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body)
        http += body[: len(body) - lost]
        of = {"WARC-Type": "response", "WARC-Target-URI": URL, "Content-Length": str(len(http))}
        head = "WARC/1.0\r\n" + "".join(f"{name}: {value}\r\n" for name, value in of.items()) + "\r\n"
        path = tmp_path / f"{number}.warc"
        path.write_bytes(head.encode() + http + b"\r\n\r\n")
        ((page,), _) = read(path)
        article = record_of(page, *answer_of(page)).article
        assert article
        told.append("cut_off" in article.quality)
    assert told == [False, True]
