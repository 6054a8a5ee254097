"""Elements: the pieces of a text that are decided each by itself."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text, restore


def test_sentences_that_were_glued_together_are_judged_one_by_one() -> None:
    told = "Fares rose by a tenth on the night ferry.The line has run at a loss since the bridge was opened."
    note = "The opinions in this piece do not necessarily match those of this site."
    assert told in clean_text(told + "Kindly share this story:All rights reserved.").text
    assert told in clean_text(told + note).text


@pytest.mark.parametrize("blank", ["\x1f", "\x85", "\u2028", " \x1c "])
def test_a_rare_blank_beside_a_mark_is_no_element(blank: str) -> None:
    text = f"Renews automatically, cancel anytime. {blank}\n"
    cleaned = clean_text(text)
    assert restore(cleaned.text, cleaned.removed) == text
