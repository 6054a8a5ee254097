"""Tokens are the same whether they are cut from bytes or found by the pattern."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newscrawl.clean.likeness.tokens import tokens

ASCII = st.text(st.sampled_from("abz09 $?!\"'.,-_\nAZ{"), max_size=40)


@given(ASCII)
def test_a_text_in_ascii_gives_the_tokens_that_it_gives_beside_other_letters(text: str) -> None:
    assert tokens(text) == tokens(f"{text} ए")


def test_signs_and_numbers_stand_apart_and_are_alike() -> None:
    assert tokens('save 50% for $3,99? now!"') == ["save", "0", "for", "¤", "0", "0", "?", "now", "!", '"']
    assert tokens("für 3€") == ["für", "0", "¤"]
