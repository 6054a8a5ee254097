"""Many words are looked for at once, each at a rare letter of it."""

from __future__ import annotations

import pytest

from newscrawl.known.sought import Sought, by_rarest

WORDS = ("read on", "lesen", "%", "vollständigen ", "читать", "全文", "x")


@pytest.mark.parametrize(
    "text",
    [
        "please read on",
        "weiterlesen",
        "up to 50%",
        "den vollständigen text",
        "и читать",
        "看全文",
        "a box",
        "%",
    ],
)
def test_any_of_the_words_is_found_wherever_it_stands(text: str) -> None:
    assert Sought(WORDS).any_in(text)


@pytest.mark.parametrize("text", ["", "please read, on", "die vollständige", "über чай", "全 文", "\ud800ä"])
def test_a_text_with_none_of_them_has_none(text: str) -> None:
    assert not Sought(WORDS).any_in(text)


def test_a_word_may_have_to_end_where_it_does() -> None:
    pattern = by_rarest((r"login\b", "e-mail"))
    assert [pattern.search(text) is not None for text in ("login now", "logins", "an e-mail")] == [
        True,
        False,
        True,
    ]


def test_words_are_looked_for_at_the_fewest_letters() -> None:
    assert by_rarest(("reading", "register", "grow")).pattern.startswith("g(?:")
