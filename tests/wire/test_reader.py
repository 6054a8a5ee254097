"""Answers as they come in pieces, and those that do not end or go too far."""

from __future__ import annotations

import pytest

from newscrawl.wire.answer import MAX_HEAD, BadAnswerError, HeadTooLongError
from newscrawl.wire.reader import CutOffError, Reader, TooLargeError

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
WHOLE = {
    "length": OK + b"Content-Length: 5\r\n\r\nhello",
    "bare line ends": b"HTTP/1.1 200 OK\nContent-Length: 5\n\nhello",
    "chunks": CHUNKED + b"5\r\nhello\r\n0\r\n\r\n",
    "chunks of all kinds": CHUNKED
    + b'003;name="va;lue"\r\nhel\r\n2 \r\nlo\r\n0;last\r\nX-Sum: 1\r\nX-More: 2\r\n\r\n',
    "line ends in a chunk": CHUNKED + b"5\r\nhello\r\n0\r\n\r\n",
    "after interim answers": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\n"
    + OK
    + b"Content-Length: 5\r\n\r\nhello",
    "after an empty line": b"\r\n" + OK + b"Content-Length: 5\r\n\r\nhello",
    "after empty lines": b"\n\r\n\n" + OK + b"Content-Length: 5\r\n\r\nhello",
}


def read(*pieces: bytes, most: int = 0) -> Reader:
    reader = Reader(most=most)
    for number, piece in enumerate(pieces, 1):
        assert reader.feed(piece) == (number == len(pieces)), piece
    return reader


@pytest.mark.parametrize("answer", WHOLE.values(), ids=WHOLE)
def test_wherever_it_is_cut(answer: bytes) -> None:
    for at in range(1, len(answer)):
        reader = read(answer[:at], answer[at:])
        assert (reader.body, reader.beyond) == (b"hello", 0)
        assert reader.head
        assert reader.head.status == 200
    assert read(*(answer[at : at + 1] for at in range(len(answer)))).body == b"hello"


@pytest.mark.parametrize("answer", WHOLE.values(), ids=WHOLE)
def test_what_comes_behind_is_no_part_of_it(answer: bytes) -> None:
    reader = read(answer + b"HTTP/1.1 200 OK\r\n\r\n")
    assert (reader.body, reader.beyond) == (b"hello", 19)


def test_a_body_of_bytes_like_line_ends() -> None:
    assert read(CHUNKED + b"4\r\n\r\n\r\n\r\n1\r\n\n\r\n0\r\n\r\n").body == b"\r\n\r\n\n"


def test_a_body_that_ends_with_its_connection() -> None:
    reader = Reader()
    assert not reader.feed(OK + b"\r\nhel")
    assert not reader.feed(b"lo")
    reader.end()
    assert (reader.body, reader.ends_with_connection) == (b"hello", True)


def test_an_answer_to_head() -> None:
    reader = Reader(asked_for_body=False)
    assert reader.feed(OK + b"Content-Length: 5\r\n\r\n")
    assert reader.body == b""


@pytest.mark.parametrize("answer", WHOLE.values(), ids=WHOLE)
def test_a_connection_that_ends_anywhere(answer: bytes) -> None:
    for at in range(len(answer)):
        reader = Reader()
        reader.feed(answer[:at])
        assert reader.began == bool(at)
        with pytest.raises(CutOffError):
            reader.end()
        assert b"hello".startswith(reader.body)


@pytest.mark.parametrize(
    "body",
    [
        b"x\r\n",
        b"\r\n",
        b"-5\r\n",
        b"0x5\r\n",
        b"5 5\r\n",
        b"5\r\nhelloX\r\n0",
        b"f" * 17 + b"\r\n",
        b"5" * 1024,
        b"5;" * 512,
    ],
)
def test_chunks_that_are_none(body: bytes) -> None:
    with pytest.raises(BadAnswerError):
        Reader().feed(CHUNKED + body)


@pytest.mark.parametrize(
    ("first", "more"),
    [
        (OK, b"X: " + b"y" * 1000 + b"\r\n"),
        (OK, b"y" * 1000),
        (b"", b"HTTP/1.1 103 Early\r\n\r\n" * 50),
        (CHUNKED + b"0\r\n", b"X: y\r\n" * 200),
    ],
    ids=["lines", "a line", "interim answers", "trailers"],
)
def test_a_head_without_end(first: bytes, more: bytes) -> None:
    reader = Reader()
    reader.feed(first)
    for _ in range(MAX_HEAD // len(more) - 1):
        reader.feed(more)
    with pytest.raises(HeadTooLongError):
        reader.feed(more * 2)


def test_another_protocol() -> None:
    with pytest.raises(BadAnswerError, match="protocol"):
        Reader().feed(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n")


@pytest.mark.parametrize(
    ("answer", "size", "expected"),
    [
        (OK + b"Content-Length: 11\r\n\r\n", 11, True),
        (OK + b"\r\n" + b"x" * 11, 11, False),
        (CHUNKED + b"b\r\n", 11, False),
        (CHUNKED + b"a\r\n" + b"x" * 10 + b"\r\n1\r\n", 11, False),
    ],
)
def test_more_than_is_wanted(answer: bytes, size: int, expected: bool) -> None:
    with pytest.raises(TooLargeError) as caught:
        Reader(most=10).feed(answer)
    assert (caught.value.size, caught.value.expected) == (size, expected)


def test_as_much_as_is_wanted() -> None:
    assert read(CHUNKED + b"a\r\n" + b"x" * 10 + b"\r\n0\r\n\r\n", most=10).body == b"x" * 10
    assert read(OK + b"Content-Length: 10\r\n\r\n" + b"x" * 10, most=10).body == b"x" * 10
