"""Sentences: where an offer stands behind an article's sentence in one line, only the offer goes."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

OFFER = "Get our best reporting by email every morning: pop in your email address and sign up for free!"


@pytest.mark.parametrize(
    "sentence", ["A review is due in October.", "Scores: Arden 2, Elm 1 (Petra Holm 2)."]
)
@pytest.mark.parametrize("blank", [" ", ""])
def test_the_sentence_before_an_offer_in_one_line_stays(sentence: str, blank: str) -> None:
    story = f"The ferry will not sail until the pier is mended.\nIt has nine cracks.\nIt rained.\n{sentence}"
    assert clean_text(story + blank + OFFER).text == story


def test_an_offer_of_several_sentences_goes_whole() -> None:
    story = "The ferry will not sail until the pier is mended, its captain said.\nDivers found nine cracks."
    offer = "We're a non-profit newsroom and every dollar counts. Support our journalism with a gift today."
    assert clean_text(f"{story}\n{offer}").text == story
