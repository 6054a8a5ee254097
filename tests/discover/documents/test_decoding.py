"""Bodies are opened a chunk at a time, up to a bound."""

from __future__ import annotations

import gzip

import pytest

from newscrawl.discover.documents.decoding import CHUNK, chunks_of, texts_of

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


@pytest.mark.parametrize(
    ("declared", "codec", "text"),
    [
        ("gb2312", "gbk", "朱镕基的磨坊"),
        ("shift_jis", "cp932", "①髙橋氏"),
        ("x-sjis", "cp932", "水車小屋"),
        ("euc-kr", "cp949", "뷁 방앗간"),
        ("big5", "big5hkscs", "香港嘅新聞"),
        ("windows-874", "cp874", "โรงสี"),
        ("windows-1251", "cp1251", "Мельница"),
        ("iso-8859-1", "cp1252", "“Die Mühle”"),
        ("no-such-charset", "utf-8", "Mühle"),
    ],
)
def test_a_charset_is_the_larger_one_that_goes_by_its_name(declared: str, codec: str, text: str) -> None:
    body = f'<?xml version="1.0" encoding="{declared}"?><rss><title>{text}</title></rss>'.encode(codec)
    assert text in "".join(texts_of(body, 1000, pytest.fail))
