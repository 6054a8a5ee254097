"""Header lines of WARC and HTTP, in which no value begins a line of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.archive.warc.headerlines import fields, lines


def test_each_value_has_a_line() -> None:
    assert fields({"via": "https://example.org/", "depth": 2}) == b"via: https://example.org/\r\ndepth: 2\r\n"
    assert lines([(b"Server", b"tide"), (b"Server", b"tide")]) == b"Server: tide\r\nServer: tide\r\n"


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r", b"\x00", b"\r\n\r\n"])
def test_a_line_end_in_a_value_begins_no_header(end: bytes) -> None:
    assert lines([(b"Via", b"a" + end + b"Set: b"), (b"Age", b"1")]) == b"Via: a Set: b\r\nAge: 1\r\n"


@given(st.dictionaries(st.text(), st.text() | st.integers()))
def test_there_are_as_many_lines_as_values(values: dict[str, str | int]) -> None:
    found = fields(values)
    assert found.count(b"\n") == found.count(b"\r\n") == found.count(b"\r") == len(values)
    assert b"\x00" not in found
