"""A recorded answer reaches the extractor as a live one would."""

from __future__ import annotations

import gzip
import zlib

import pytest
from scrapy.http import TextResponse

from newscrawl.replay.answers import answer

URL = "https://outlet.example/story"
TEXT = "<html><body>Crème brûlée</body></html>"


@pytest.mark.parametrize(("name", "pack"), [(b"gzip", gzip.compress), (b"deflate", zlib.compress)])
def test_content_encoding_is_undone(name: bytes, pack: object) -> None:
    assert callable(pack)
    headers = [(b"Content-Type", b"text/html; charset=latin-1"), (b"Content-Encoding", name)]
    response = answer(URL, 200, headers, pack(TEXT.encode("latin-1")))
    assert isinstance(response, TextResponse)
    assert response.text == TEXT


def test_a_body_recorded_decoded_is_left_as_it_is() -> None:
    headers = [(b"Content-Type", b"text/html; charset=utf-8"), (b"Content-Encoding", b"gzip")]
    response = answer(URL, 200, headers, TEXT.encode())
    assert response.body == TEXT.encode()


@pytest.mark.parametrize("coding", [b"br", b"zstd", b"deflate", b"gzip, br", b"x-gzip", b"", b"nobody's"])
def test_a_body_in_no_such_coding_is_left_as_it_is(coding: bytes) -> None:
    headers = [(b"Content-Type", b"text/html; charset=utf-8"), (b"Content-Encoding", coding)]
    assert answer(URL, 200, headers, TEXT.encode()).body == TEXT.encode()
