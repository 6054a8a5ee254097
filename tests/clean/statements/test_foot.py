"""Statements in the line that a text ends with."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text, restore

STORY = (
    "A fire that began on Saturday in dry grass has burned nine farms in the valley of the Ashe. Crews had "
    "stopped half of it by Monday night, the county said. The wind is expected to drop."
)


@pytest.mark.parametrize(
    "said",
    [
        "This report is auto-generated from a news agency. The Varno Post holds no responsibility for it.",
        "Disclaimer: The information here is based on general beliefs. The Varno Post does not endorse it.",
        "Disclosure: The Varno Post is controlled by a trust, of which Moss Mills is the sole beneficiary.",
        (
            "(This report has been published as part of the auto-generated syndicate wire feed. Apart from "
            "the headline, no editing has been done in the copy by the Varno Post.)"
        ),
        "This article is for information only. It is no substitute for advice. Always consult a lawyer.",
    ],
)
@pytest.mark.parametrize("story", [STORY, STORY.replace(". ", ".\n")])
def test_a_statement_of_several_sentences_goes_whole(said: str, story: str) -> None:
    cleaned = clean_text(f"{story} {said}")
    assert cleaned.text == story
    assert restore(cleaned.text, cleaned.removed) == f"{story} {said}"


@pytest.mark.parametrize(
    "told",
    [
        "The county takes responsibility for the road, its engineer said.",
        "Nobody was hurt.",
        "It was a risky plan, and the state paid for it.",
    ],
)
def test_what_follows_in_another_line_stays(told: str) -> None:
    said = "This report is auto-generated from a news agency."
    assert clean_text(f"{STORY}\n{said}\n{told}").text == f"{STORY}\n{told}"


def test_a_disclaimer_longer_than_a_statement_goes_under_its_word() -> None:
    said = "Disclaimer: The views given here are those of their author and not those of the Varno Post. " + (
        "The Varno Post does not vouch for any of it and is not responsible for what comes of it. " * 7
    )
    assert clean_text(f"{STORY}\n{said}").text == STORY
