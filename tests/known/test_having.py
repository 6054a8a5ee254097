"""Words are looked for one by one, in text or in bytes."""

from __future__ import annotations

from newscrawl.known.having import has_any, holds


def test_a_text_has_a_word_anywhere_in_it() -> None:
    assert has_any("page-byline small", ("author", "line"))
    assert not has_any("page-byline small", ("author", "large"))


def test_bytes_are_asked_as_texts_are() -> None:
    assert has_any(b"<frameset>", (b"<body", b"<frameset"))


def test_no_words_are_in_no_text() -> None:
    assert not has_any("text", ())


def test_bytes_in_a_row_are_not_each_of_them_somewhere() -> None:
    assert holds("Ada\u00adMoss".encode(), b"\xc2\xad")
    assert not holds(b"\xc2\xa0 \xc3\xad", b"\xc2\xad")
    assert not holds(b"Ada Moss", b"\xc2\xad")
