"""Run-ins: a label goes from before a sentence that a copy put right behind it; what only begins so stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

FIRST = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
OWN = "Owners of small boats may moor at the mill."
LAST = "Divers found nine cracks below the water line, and the council has asked for a second report."


@pytest.mark.parametrize(
    "label",
    ["Sign up for our daily newsletter and never miss a story", "Prefer us on Google Discover"],
)
def test_a_label_before_a_sentence_goes(label: str) -> None:
    assert clean_text(f"{FIRST} {label} {OWN} {LAST}").text == f"{FIRST} {OWN} {LAST}"


@pytest.mark.parametrize(
    "sentence",
    [
        "Join our WhatsApp channel Varno Tides to hear of every flood, the mayor told a meeting.",
        "Subscribe to our daily newsletter Harbour Notes if you have no phone, she added.",
        "Sign up for free alerts at Varno Town Hall before Friday.",
        "Read more stories like this in The Book of Lost Ferries by Ina Pell.",
        "Thank you for reading our newsletter Mr Dunn wrote underneath in ink.",
        "KEEP CLEAR OF THE PIER AND FOLLOW THE ORDERS OF THE PILOT.",
    ],
)
def test_a_sentence_with_a_name_in_it_stays(sentence: str) -> None:
    text = f"{FIRST} {sentence} {OWN} {LAST}"
    assert clean_text(text).text == text


def test_a_headline_before_the_first_sentence_stays() -> None:
    letter = "Dear editor, your site asks me to subscribe before I can see the tide table."
    text = f"Reader's letter: On your new website {letter} {OWN} {FIRST}"
    assert clean_text(text).text == text
