"""Lines that read like furniture and are the article's own."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STATEMENT = (
    "Varno Rovers confirm that season tickets will cost the same as in the year before.",
    "We know how much this club means to you.",
    "The ground will open at noon for those who want to look at the new stand.",
)


@pytest.mark.parametrize(
    "line",
    ["Thank you for your support.", "Thank you for your understanding.", "Please send us your letters."],
)
def test_a_statement_that_speaks_to_its_reader_keeps_its_thanks(line: str) -> None:
    text = "\n".join([*STATEMENT, line])
    assert clean_text(text).text == text


def test_they_go_beside_furniture() -> None:
    text = "\n".join([*STATEMENT, "Thank you for your support.", "Sign up for our daily newsletter"])
    assert clean_text(text).text == "\n".join(STATEMENT)


def test_a_verse_that_goes_on_in_the_next_line_stays() -> None:
    text = "They wrote this on the wall of the old post office, and nobody has washed it off:\n"
    text += "Follow your feet\nto the end of the street,\nturn left at the baker,\nsign out and sleep."
    assert clean_text(text).text == text


def test_a_sentence_that_speaks_to_nobody_stays_between_offers() -> None:
    own = "Pensioners get $9 more from April."
    text = (
        f"A family of four will pay about $11 more a month, the treasury says.\nSUBSCRIBE AND SAVE 50%\n{own}"
    )
    assert own in clean_text(f"{text}\nGET THE BUDGET BRIEF IN YOUR INBOX").text


@pytest.mark.parametrize(
    "lines",
    [
        [
            "You can contact us day or night on 0800 100 900.",
            "For more information, see the notice on your door.",
        ],
        [
            "Download the app from either store, and choose a password.",
            "Turn on notifications if you want to hear more.",
        ],
    ],
)
def test_two_sentences_stay_where_the_article_bids_its_reader(lines: list[str]) -> None:
    text = "\n".join(
        [*STATEMENT[:1], "Keep clear of the east stand, where a pipe burst on Friday night.", *lines]
    )
    assert clean_text(text).text == text


def test_a_statement_keeps_what_it_bids() -> None:
    text = "\n".join(
        [
            "Varno Rovers: statement on the match on Saturday",
            "Varno Rovers can confirm that the match will be played behind closed doors.",
            "Follow us on X for live updates from the ground.",
            "Supporters with tickets will get their money back by Friday.",
            "Please do not travel.",
        ]
    )
    assert clean_text(text).text == text


STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report.\n"
)


@pytest.mark.parametrize("line", ["Follow your nose.", "Get your coat.", "Join us on deck."])
def test_a_few_words_to_the_reader_stay_alone_among_paragraphs(line: str) -> None:
    assert clean_text(f"{STORY}{line}\n{STORY}").text == f"{STORY}{line}\n{STORY}"
    widget = "Sign up for our daily newsletter\n"
    assert clean_text(f"{STORY}{line}\n{widget}{STORY}").text == STORY + STORY


def test_a_label_that_orders_is_no_bid_of_the_article() -> None:
    offer = "Sign up to our daily email, the Tide, for a curated selection.\n"
    for bid in ("Stay tuned to Varno for tales of the sea", "Keep your ears open"):
        assert clean_text(f"{STORY}{bid}\n{STORY}{offer}{STORY}").text == f"{STORY}{bid}\n{STORY}{STORY}"


def test_a_speech_in_one_line_keeps_all_that_it_bids() -> None:
    text = (
        "The mayor's speech in full I will be brief. Support our farmers. Buy what they grow. "
        "Join us on Friday at every pier. Tell your friends and tell your neighbours. You have a voice. "
        "Let us know what you think of us, and we shall listen. Thank you, and good night."
    )
    assert clean_text(text).text == text


@pytest.mark.parametrize(
    "line",
    [
        "You get what you pay for.",
        "Explore the caves at low tide.",
        "Your guess is as good as mine.",
        "Vous pouvez faire un don à l'association par chèque ou en ligne.",
    ],
)
def test_a_sentence_that_speaks_of_nothing_that_sites_offer_stays(line: str) -> None:
    story = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    assert clean_text(f"{story}\n{line}\n{story}").text == f"{story}\n{line}\n{story}"
    assert clean_text(f"{story}\n{line}\nSign up for our daily newsletter").text == story
