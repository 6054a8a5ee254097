"""Strung: an offer goes whatever a copy put between its lines; words of an offer in a sentence stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.clean import clean_text, default_rules, restore
from newscrawl.clean.scan.places import Places
from newscrawl.clean.text.fold import fold

STORY = (
    "The ferry of Varno will not sail until the pier is mended.\nDivers found nine cracks in it on Monday."
)
LINES = (
    "Already subscribed? Log in",
    "Smart Monthly",
    "₹349",
    "1 Month",
    "Renews automatically, cancel anytime",
    "Curated Newsletters",
    "Ad-free Reading",
)
PHRASES = [entry for found in default_rules().index("businessstandard").by_word.values() for entry in found]


@pytest.mark.parametrize(
    "joint", [" ", "  ", "\t", "\u00a0", " - ", " – ", " | ", " • ", " / ", "<br>", ". ", ""]
)
@pytest.mark.parametrize("before", ["\n", " "])
def test_an_offer_goes_whatever_stands_between_its_lines(joint: str, before: str) -> None:
    text = STORY + before + joint.join(LINES)
    cleaned = clean_text(text, "businessstandard")
    assert cleaned.text == STORY
    assert restore(cleaned.text, cleaned.removed) == text


@pytest.mark.parametrize("last", ["Nobody was hurt.", "It has 31 cabins, the harbour master said."])
def test_the_sentence_behind_an_offer_in_the_same_line_stays(last: str) -> None:
    text = f"{STORY}\n{' '.join(LINES)} {last}"
    assert clean_text(text, "businessstandard").text == f"{STORY}\n{last}"


def test_the_sentence_that_an_offer_in_small_letters_is_glued_to_stays() -> None:
    offer = " ".join(("You've reached your limit of 5 free articles this month.", *LINES)).lower()
    assert clean_text(STORY + offer, "businessstandard").text == STORY


def test_the_prices_of_plans_go_before_and_behind_the_offer_in_its_line() -> None:
    text = f"{STORY} Super Saver ₹900 1 Year {LINES[0]} {LINES[4]} {LINES[5]} Digital Duo ₹90 2 Years"
    assert clean_text(text, "businessstandard").text == STORY


def test_a_note_and_a_date_after_each_other_go() -> None:
    note = "Don't miss the most important news and views of the day. Get them on our Telegram channel"
    text = f"{STORY} {note} First Published: May 13 2012 | 6:35 PM IST"
    assert clean_text(text, "businessstandard").text == STORY


@pytest.mark.parametrize(
    "text",
    [
        "Curated newsletters, ad-free reading and archives are what readers asked for, the paper found.",
        "The state archives will be scanned. Ad-free reading is next.",
        "It sold curated newsletters for ₹349 and ad-free reading for ₹900.",
        "She read aloud: “Already subscribed? Log in Renews automatically, cancel anytime”, and left.",
    ],
)
def test_sentences_that_name_what_is_offered_stay(text: str) -> None:
    assert clean_text(f"{STORY}\n{text}", "businessstandard").text == f"{STORY}\n{text}"


@given(
    st.lists(
        st.sampled_from((*LINES, STORY, "Ad-free", "ad", "access to the full text " * 40, "\n")), max_size=9
    )
)
def test_phrases_are_found_about_their_words_as_they_are_in_all_of_a_text(parts: list[str]) -> None:
    places = Places(fold(" ".join(parts)))
    text = places.folded.text
    for entry in PHRASES:
        if entry.rule.kind in ("subscription", "newsletter") and entry.phrase.within(text, 0, len(text)):
            found = [match.span() for match in entry.phrase.regex.finditer(text)]
            assert [match.span() for match in places.matches(entry)] == found


def test_a_sentence_that_goes_on_behind_a_comma_is_no_part_of_an_offer() -> None:
    offer = "You’ve reached your limit of free articles this month.\nSubscribe now for unlimited access.\n"
    own = "Support independent journalism, he went on, and judge the mill by its cloth."
    first = "The founder began his last letter to those who held shares with a joke, as he did each year.\n"
    assert clean_text(f"{first}{offer}{own}").text == f"{first}{own}"
