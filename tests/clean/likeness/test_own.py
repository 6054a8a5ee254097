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
