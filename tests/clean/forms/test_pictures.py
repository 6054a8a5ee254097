"""Pictures: a credit behind a caption takes it along, one behind a paragraph does not."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STORY = (
    "A fire that began on Saturday in dry grass has burned nine farms in the valley of the Ashe. Crews had "
    "stopped half of it by Monday night, the county said. The wind is expected to drop."
)
CREDITS = ["Photo Credit: PTI", "(Photo: PTI)", "Image credit: Shutterstock", "| Photo Credit: Ada Moss"]


@pytest.mark.parametrize("credit", CREDITS)
def test_a_credit_behind_a_story_in_one_line_goes_alone(credit: str) -> None:
    assert clean_text(f"{STORY} {credit}").text == STORY


@pytest.mark.parametrize("credit", CREDITS)
def test_a_credit_behind_a_caption_takes_it_along(credit: str) -> None:
    caption = "Farmers at the edge of the fire in the valley of the Ashe on Sunday."
    assert clean_text(f"{STORY}\n{caption} {credit}").text == STORY


@pytest.mark.parametrize("credit", ["(ANP/Reuters)", "(NTB/AFP)", "[ANP/AFP]"])
def test_agencies_behind_a_sentence_say_whose_that_is(credit: str) -> None:
    text = f"{STORY}\nThe pier is closed. {credit}"
    assert clean_text(text).text == text


@pytest.mark.parametrize("credit", ["(Ada Moss/Reuters)", "(ANP/Ada Moss)", "(Moss/Lind)"])
def test_who_took_a_picture_for_an_agency_goes_with_its_caption(credit: str) -> None:
    assert clean_text(f"{STORY}\nThe pier is closed. {credit}").text == STORY
