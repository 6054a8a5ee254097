"""Where a line or a sentence starts and ends."""

from __future__ import annotations

from newscrawl.clean import clean_text


def test_the_short_form_of_two_words_in_capitals_is_one_word() -> None:
    text = "It rained for nine days.\nYOU'VE RUN OUT OF FREE ARTICLES. SUBSCRIBE NOW FOR UNLIMITED ACCESS."
    assert clean_text(text).text == "It rained for nine days."
