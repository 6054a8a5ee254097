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


@pytest.mark.parametrize(
    "credit",
    [
        "Photo / Ada Moss", "Ada Moss / AFP via Getty Images", "EFE/Ada Moss", "REUTERS/Ada Moss",
        "LP/Ada Moss",
        "AFP/Ada-Li de la Tour", "(foto Ansa/Ada Moss)", "(photo Ada Moss)",
    ],
)  # fmt: skip
def test_a_credit_behind_the_sentence_of_a_caption_takes_it_along(credit: str) -> None:
    caption = "Farmers at the edge of the fire in the valley of the Ashe on Sunday."
    assert clean_text(f"{STORY}\n{caption} {credit}\n{STORY}").text == f"{STORY}\n{STORY}"


def test_a_picture_that_was_supplied_goes() -> None:
    assert (
        clean_text(f"{STORY}\nThe new buses will have 32 seats (Supplied)\n{STORY}").text
        == f"{STORY}\n{STORY}"
    )


@pytest.mark.parametrize(
    "end",
    ["It is fast. TCP/IP", "They vote for it. SPD/CDU", "He played it all night. AC/DC",
     "It aired on Friday. BBC/ITV",
     "It was signed. AKP/MHP alliance", "The law was passed by the House. GOP/Tea Party"],
)  # fmt: skip
def test_other_strokes_behind_a_sentence_stay(end: str) -> None:
    assert clean_text(f"{STORY}\n{end}\n{STORY}").text == f"{STORY}\n{end}\n{STORY}"
