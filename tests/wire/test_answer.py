"""What the head of an answer says."""

from __future__ import annotations

import pytest

from newscrawl.wire.answer import BadAnswerError, Head, read_head


def head(*lines: str, asked_for_body: bool = True) -> Head:
    return read_head("\r\n".join(lines).encode("latin-1"), asked_for_body=asked_for_body)


@pytest.mark.parametrize(
    ("line", "version", "status"),
    [
        ("HTTP/1.1 200 OK", "HTTP/1.1", 200),
        ("HTTP/1.1 404", "HTTP/1.1", 404),
        ("HTTP/1.1 404 ", "HTTP/1.1", 404),
        ("HTTP/1.0 301 Moved", "HTTP/1.0", 301),
        ("HTTP/1.1 999 Request denied", "HTTP/1.1", 999),
    ],
)
def test_status_lines(line: str, version: str, status: int) -> None:
    read = head(line, "Content-Length: 5")
    assert (read.version, read.status, read.length) == (version, status, 5)


@pytest.mark.parametrize(
    "line", ["", "hello", "HTTP/1.1 20 OK", "HTTP/1.1 2000", "HTTP/1.1 two", "ICY 200 OK", " HTTP/1.1 200 OK"]
)
def test_what_is_no_status_line(line: str) -> None:
    with pytest.raises(BadAnswerError, match="status line"):
        head(line, "Content-Length: 5")


def test_lines_stay_as_they_came() -> None:
    read = head(
        "HTTP/1.1 200 OK",
        "x-one:1",
        'ETag:  "a" ',
        "no header",
        ": nameless",
        "X-Two: a",
        "  b",
        "\tc: d",
        "X-One: 2",
    )
    assert read.lines == [(b"x-one", b"1"), (b"ETag", b'"a"'), (b"X-Two", b"a b c: d"), (b"X-One", b"2")]
    assert read_head(b"HTTP/1.1 200 OK\nA: 1\nB: \xff").lines == [(b"A", b"1"), (b"B", b"\xff")]


def test_a_line_that_goes_on_with_nothing_is_passed_over_and_so_is_one_that_nothing_began() -> None:
    assert head("HTTP/1.1 200 OK", " goes: on", "A: 1", "  ", "\t").lines == [(b"A", b"1")]


@pytest.mark.parametrize(
    ("lines", "length", "chunked", "lasting"),
    [
        (["Content-Length: 5"], 5, False, True),
        (["content-length : 5"], 5, False, True),
        (["Content-Length: 5", "Content-Length: 5"], 5, False, True),
        (["Content-Length: 5, 5"], 5, False, True),
        (["Content-Length: 5", "Connection: Close"], 5, False, False),
        (["Content-Length: 5", "Connection: keep-alive, close"], 5, False, False),
        (["Content-Length: 5", "Proxy-Connection: close"], 5, False, False),
        (["Content-Length: 5", "Transfer-Encoding: identity"], 5, False, True),
        (["Transfer-Encoding: Chunked"], None, True, True),
        (["Content-Length: 5", "Transfer-Encoding: chunked"], None, True, False),
        (["Transfer-Encoding: chunked", "Transfer-Encoding: chunked"], None, True, True),
        (["Content-Length: five"], None, False, False),
        (["Content-Length: -5"], None, False, False),
        (["Content-Length:"], None, False, False),
        (["Content-Length: 5", "Content-Length: "], 5, False, True),
        ([], None, False, False),
    ],
)
def test_how_a_body_ends(lines: list[str], length: int | None, chunked: bool, lasting: bool) -> None:
    read = head("HTTP/1.1 200 OK", *lines)
    assert (read.length, read.chunked, read.lasting) == (length, chunked, lasting)


def test_a_length_beside_chunks_is_forgotten() -> None:
    assert head("HTTP/1.1 200 OK", "Content-Length: 5", "Transfer-Encoding: chunked").lines == [
        (b"Transfer-Encoding", b"chunked")
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Content-Length: 5", "Content-Length: 6"],
        ["Content-Length: 5, 6"],
        ["Content-Length: 9999999999999999999"],
        ["Transfer-Encoding: gzip"],
        ["Transfer-Encoding: chunked, gzip"],
        ["Transfer-Encoding: rot13, chunked"],
    ],
)
def test_a_body_whose_end_cannot_be_known(lines: list[str]) -> None:
    with pytest.raises(BadAnswerError):
        head("HTTP/1.1 200 OK", *lines)


def test_what_was_packed_before_it_was_cut_is_told_as_of_any_body() -> None:
    told, packed = "Transfer-Encoding: gzip, chunked", (b"Content-Encoding", b"gzip")
    assert head("HTTP/1.1 200 OK", told).lines[1:] == [packed]
    assert head("HTTP/1.1 200 OK", "Content-Encoding: gzip", told).lines[:-1] == [packed]


def test_answers_without_a_body() -> None:
    for status in ("204 No Content", "304 Not Modified", "103 Early Hints"):
        assert head(f"HTTP/1.1 {status}", "Content-Length: 5").length == 0
    assert head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", asked_for_body=False).length == 0


def test_only_the_present_version_keeps_a_connection() -> None:
    assert not head("HTTP/1.0 200 OK", "Content-Length: 5", "Connection: keep-alive").lasting
