"""Text made neat: single blanks, no marks that nobody sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.markup.neat import neat


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
