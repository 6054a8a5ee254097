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


def test_no_name_is_cut_behind_the_particle_that_it_begins_with() -> None:
    first, last = (
        "It rained on the pier all day.",
        "The music, by Leon D'Mello, is made of cables. It rained again.",
    )
    assert clean_text(f"{first} Read more: Why the pier rusts {last}").text == f"{first} {last}"
    assert clean_text(f"{first} Sign up for our free newsletter. {last}").text.endswith(last)


def test_a_button_is_taken_with_the_word_that_hurries() -> None:
    told = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    offer = "Unlock all of our stories with a subscription! - Login Now!"
    assert clean_text(f"{told} {offer} {told}").text == f"{told} {told}"


@pytest.mark.parametrize(
    "sentence",
    [
        "Edited by S. Rao and published by Lock House, the volume has 14 essays.",
        "Compiled by Dr. Lind and reviewed by Moss Tide, the list has nine names.",
    ],
)
def test_no_sentence_is_cut_behind_an_initial_or_a_title(sentence: str) -> None:
    told = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    for text in (f"{sentence} {told} {told}", f"{told} {sentence} {told}", f"{told} {told} {sentence}"):
        assert clean_text(text).text == text
