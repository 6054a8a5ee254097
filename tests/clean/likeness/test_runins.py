"""Run-ins: a label goes from before a sentence that a copy put right behind it; what only begins so stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

FIRST = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
OWN = "Owners of small boats may moor at the mill."
LAST = "Divers found nine cracks below the water line, and the council has asked for a second report."


@pytest.mark.parametrize(
    "label",
    [
        "Sign up for our daily newsletter and never miss a story",
        "Prefer us on Google Discover",
        "Get more of our stories on WhatsApp",
        "Stay up to date: take a Lindal Premium account at Rs 999 plus GST",
        "Follow this link to join our Telegram group: Join Now",
    ],
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
        "Download our app from the App Store or Google Play was printed on each ticket.",
        "Share this story with Nurse Otieno, she told her son, and he will laugh.",
        "Get the latest news on your phone from Radio Varno Bay in nine languages.",
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


def test_a_sentence_that_begins_with_several_capitals_is_cut_from_a_label_before_the_first() -> None:
    label, sentence = "Join our channel for live alerts", "Captain Ina Pell has sailed since 1921."
    assert clean_text(f"{FIRST} {label} {sentence} {LAST}").text == f"{FIRST} {sentence} {LAST}"


def test_a_sentence_that_may_begin_with_the_name_of_what_it_bids_to_join_stays_whole() -> None:
    for sentence in ("Analysts at the mill raised their target.", "Owners said so."):
        text = f"{FIRST} Connect with us on WhatsApp {sentence} {LAST}"
        assert clean_text(text).text == text


def test_a_sentence_behind_a_label_of_which_no_end_can_be_told_keeps_both() -> None:
    both = "Follow our WhatsApp channel for more news from the Rift Hotels are full for December."
    text = f"{FIRST} {both} {LAST}"
    assert clean_text(text).text == text


def test_capitals_end_before_a_sentence_in_small_letters_whatever_it_reads_like() -> None:
    told = "Pensioners get $9 more from April."
    text = f"{FIRST} SIGN UP TODAY AND SAVE 50% ON YOUR FIRST YEAR {told} {LAST}"
    assert clean_text(text).text == f"{FIRST} {told} {LAST}"


def test_no_sentence_of_a_label_is_cut_within_it() -> None:
    told = "Sign up to our free email for the latest headlines on what Brexit is meaning for us all."
    assert clean_text(f"{FIRST} {told} {LAST}").text in (f"{FIRST} {told} {LAST}", f"{FIRST} {LAST}")


def test_an_article_of_a_few_sentences_in_one_line_is_not_judged_as_one() -> None:
    first = "Bus to Jomsom gets heated seats A bus to Jomsom has got heated seats, paid for by a hotel."
    text = f"{first} Follow us on TikTok and get our stories in a minute. The road is closed. It snows."
    assert clean_text(text).text.startswith(first)
    assert "The road is closed." in clean_text(text).text


def test_a_sentence_is_not_cut_at_the_capitals_of_names() -> None:
    text = (
        "Watching films on a wall is nice, but Varno Cable had plenty more to tell on Monday. Due in May"
        " along with its FlexView app for mobile access, version 1.9 of its FiOS guide software will finally"
        " add a wide guide to all those old boxes and makes it much faster."
    )
    assert clean_text(text).text == text


def test_no_bracket_is_cut_within_it() -> None:
    note = (
        "(Disclaimer: New Varno Television is a subsidiary of Lindal Media Networks, a Moss Group Company.)"
    )
    assert clean_text(f"{FIRST} {note} {LAST}").text in (f"{FIRST} {LAST}", f"{FIRST} {note} {LAST}")
