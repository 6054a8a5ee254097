"""Text made neat: single blanks, no marks that nobody sees."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.markup.neat import letters_of, neat


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("\u200b \u200b", ""),
        ("tide\u200b \u200b", "tide"),
        ("low \u200b tide", "low tide"),
        ("low \u200b\n\u200b tide", "low\ntide"),
        ("low \u00ad \u200b\ntide", "low\ntide"),
        ("low\u00adest", "lowest"),
        (" marée\u00a0\u2060 basse ", "marée basse"),
    ],
)
def test_no_blank_is_left_beside_a_mark_that_nobody_sees(text: str, made: str) -> None:
    assert neat(text) == made


@given(st.text(st.sampled_from("ab. é\n\t\u00a0\u00ad\u200b\u2060\ufeff\u3000漢ก")))
def test_what_is_neat_stays_as_it_is(text: str) -> None:
    made = neat(text)
    assert neat(made) == made
    assert made == made.strip()
    assert "  " not in made


@pytest.mark.parametrize(
    "text", ["Tide™ – “low” 🌊", "今日は、雨です。（港）", "항구에 비", "Λιμάνι №5", "🏴\ufe0f"]
)
def test_most_letters_and_signs_are_as_nfc_has_them(text: str) -> None:
    assert not letters_of(text).unsettled


@given(st.text())
def test_no_letter_that_nfc_changes_is_taken_for_settled(text: str) -> None:
    assert letters_of(text).unsettled or unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize(
    "text",
    [
        "e\u0301",
        "\u304b\u3099",
        "\u212b",
        "\u2126",
        "\u0387",
        "\uf900",
        "\u1100\u1161",
        "\u2329",
        "\U0002f800",
    ],
)
def test_letters_that_nfc_changes_are_seen(text: str) -> None:
    assert letters_of(text).unsettled
