"""Polls: a question with answers and a button goes; questions, answers and results of an article stay."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

FIRST = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
LAST = "Divers found nine cracks below the water line, and the council has asked for a second report."


@pytest.mark.parametrize(
    "poll",
    [
        "POLL\nShould the vote be held again?\nYes\nNo\nDon't know\nVote",
        "Encuesta\n¿Está usted de acuerdo con la medida?\nSí\nNo\nVotar",
        "Was meinen Sie: Soll die Brücke bleiben?\nJa\nNein\nWeiß nicht\nJetzt abstimmen\n1.204 Stimmen",
        "Question of the day\nWill it rain?\nYes, all day\nNo, not at all\nVote now\nView results",
    ],
)
def test_a_poll_goes(poll: str) -> None:
    assert clean_text(f"{FIRST}\n{poll}\n{LAST}").text == f"{FIRST}\n{LAST}"
    assert clean_text(f"{FIRST}\n\n{poll}").text == FIRST


@pytest.mark.parametrize(
    "text",
    [
        "Should the vote be held again?\nYes, said 48%\nNo, said 41%\nDon't know, said the rest",
        "Should the vote be held again?\nYes: 48%\nNo: 41%\nDon't know: 11%",
        "Is it cold in there?\nYes.\nDo you like it?\nNo.\nWho heats it?\nNobody.",
        "What did the ballot say?\nVote\nfor one of three.",
        "Who will win?\nThe mayor\nThe baker\nThe ferryman\nVote",
    ],
)
def test_what_an_article_asks_and_answers_stays(text: str) -> None:
    assert clean_text(f"{FIRST}\n{text}\n{LAST}").text == f"{FIRST}\n{text}\n{LAST}"
