"""Pages of more tags and lines than any page has; other pages are read however long they are."""

from __future__ import annotations

import pytest

from newscrawl.known.boundless import is_boundless


@pytest.mark.parametrize(
    "html",
    [
        b"<p>a" * 1_000_001,
        b"<pre>" + b"a\n" * 1_000_001,
        "<p>a".encode("utf-16") * 1_000_001,
        b"a" * 400_000 + b"<" * 1_000_001,
        b"<" * 50_001 + b"a" * 50_000 + b"\n" * 950_000,
    ],
    ids=["tags", "lines", "wide", "all at the end", "just more than may be"],
)
def test_a_page_of_millions_of_tags_or_lines_is_none(html: bytes) -> None:
    assert is_boundless(html)


@pytest.mark.parametrize(
    "html",
    [
        b"",
        b"<" * 1_000_000,
        b"<script>" + b"0123456789," * 2_000_000 + b"</script>",
        b'<li><h2><a href="/a-1.html">A</a></h2>\n' * 100_000,
    ],
    ids=["empty", "just so many", "a long script", "a hundred thousand links"],
)
def test_a_long_page_is_one(html: bytes) -> None:
    assert not is_boundless(html)
