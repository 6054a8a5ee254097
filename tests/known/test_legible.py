"""Text of strangers: what is for machines is left out, and letters are composed whatever is piled on them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.known.legible import composed, legible

MARKS = "\u0315\u0300"
"""Two that NFC has to put into another order."""


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a\x00b\x1b[31mc\x7f", "ab[31mc"),
        ("a\tb\nc", "a\tb\nc"),
        ("\ud83d half", " half"),
        ("it\x92s \x80\x81", "it’s €"),
        ("\ufffe\uffff\ufdd0", "\ufdd0"),
        ("\u200d\u202e 😀", "\u200d\u202e 😀"),
    ],
)
def test_what_is_for_machines_is_left_out(text: str, plain: str) -> None:
    assert legible(text) == plain


@given(st.text())
def test_what_is_left_can_be_written_and_is_left_again(text: str) -> None:
    plain = legible(text)
    plain.encode()
    assert legible(plain) == plain


@given(st.lists(st.text(max_size=9) | st.sampled_from([MARKS * 9, "e\u0301", "क्षि", "-" * 99]), max_size=30))
def test_letters_are_composed_as_unicode_has_it(parts: list[str]) -> None:
    text = "a".join(parts)
    assert composed(text) == unicodedata.normalize("NFC", text)
    assert composed(text, "NFKD") == unicodedata.normalize("NFKD", text)


def test_a_pile_of_marks_is_cut() -> None:
    """To sort half a million of them would take longer than anybody waits for a crawl."""
    assert len(composed(f"so{MARKS * 250_000}, he said {'!' * 300}")) == len("sò, he said") + 64 + 300
