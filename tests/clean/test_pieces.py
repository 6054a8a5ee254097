"""What goes with a piece that goes: the blanks and marks around it, and the line that set it off."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.pieces import restore

STORY = (
    "LINDMOOR (AP) -- The ferry of Varno will not sail until the pier is mended, its captain said.\n\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report."
)
NOTE = "Associated Press writers Ada Moss and Bea Lund in Lindmoor contributed to this story."


@pytest.mark.parametrize("line", ["---", "* * *", "–", "---\n\n***"])
def test_a_line_of_marks_goes_with_the_last_lines_that_it_sets_off(line: str) -> None:
    text = f"{STORY}\n\n{line}\n\n{NOTE}"
    cleaned = clean_text(text)
    assert cleaned.text == STORY
    assert restore(cleaned.text, cleaned.removed) == text


def test_the_stroke_of_an_agency_stays() -> None:
    assert clean_text(f"{STORY}\n\n___\n\n{NOTE}").text == f"{STORY}\n\n___"


def test_one_before_a_text_that_stays_stays() -> None:
    for rest in ("", "\n\nLund reported from Asmund, where the bridge is closed as well until May."):
        text = f"{STORY}\n\n___{rest}"
        assert clean_text(text).text == text


@pytest.mark.parametrize("signs", ["**{}**", "_{}_", "** {}", "*** {}"])
def test_the_signs_that_make_a_sentence_bold_or_a_note_go_with_it(signs: str) -> None:
    said = "The views expressed do not necessarily reflect the views of the Cape Herald."
    text = f"{STORY} {signs.format(said)}"
    cleaned = clean_text(text)
    assert cleaned.text == STORY
    assert restore(cleaned.text, cleaned.removed) == text


def test_stars_behind_which_a_sentence_ends_stay() -> None:
    story = f"{STORY} The inn at Asmund was given three of them: ***."
    assert clean_text(f"{story} Follow us on Google News").text == story
