"""Quoted: what a widget would say stays inside a quotation and in a list that the article announces."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

FIRST = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
LAST = "\nDivers found nine cracks below the water line, and the council has asked for a second report."


@pytest.mark.parametrize(
    "text",
    [
        "The sign on the door of the shop says: “We are open. Sign up to our newsletter.”",
        "“We are open. You have one free article left. Be happy,” it said.",
        "He read: “Dear sir, we are open. Already a subscriber? Log in. We thank you.” Nobody laughed.",
        '"We are open. Sign up to our newsletter. We thank you," the sign says.',
        "'We are open. Sign up to our newsletter. We thank you,' the sign says.",
        "“We are open.\nSign up to our newsletter.\nWe thank you.”",
        'The ad said: "Unlimited joy. Cancel at any time. Start your free trial."',
    ],
)
def test_a_sentence_in_a_quotation_stays(text: str) -> None:
    assert clean_text(FIRST + text + LAST).text == FIRST + text + LAST


@pytest.mark.parametrize("sign", ["• ", "1. ", "- "])
def test_a_list_that_is_announced_stays(sign: str) -> None:
    items = "".join(
        f"\n{sign}{item}" for item in ("Subscribe now", "Already a member? Log in", "Cancel at any time")
    )
    text = f"{FIRST}These are the phrases that the study counted most:{items}{LAST}"
    assert clean_text(text).text == text


def test_a_widget_after_a_quotation_goes() -> None:
    story = f"{FIRST}“We are open,” the captain said. “Come in.”"
    assert clean_text(f"{story}\nSign up to our newsletter.{LAST}").text == story + LAST
    assert clean_text(f"{story} Sign up to our newsletter.{LAST}").text == story + LAST


TALK = (
    "HOST: If you like the show, what do you like about it, minister?\n"
    "MINISTER: I like that it is short.\n"
    "HOST: Subscribe wherever you get your podcasts, we always say. Do you?\n"
    "MINISTER: I subscribe to the Gazette. It is free to me."
)


def test_what_is_said_in_a_conversation_stays() -> None:
    assert clean_text(f"{FIRST}{TALK}{LAST}").text == f"{FIRST}{TALK}{LAST}"


def test_labels_that_nobody_answers_are_no_conversation() -> None:
    links = "READ: How the river rose\nWATCH: The river\nREAD: Why it fell\nWATCH: The bridge"
    assert "READ" not in clean_text(f"{FIRST}{links}{LAST}").text


def test_the_questions_of_an_interview_stay() -> None:
    asked = ["Why the harbour?", "Are you afraid?", "And what will you do after Saturday?"]
    text = FIRST + "\n".join(f"{one}\nI will sleep, and then I will see." for one in asked) + LAST
    assert clean_text(text).text == text
    assert (
        clean_text(FIRST + "Are you already a subscriber?" + LAST).text
        != FIRST + "Are you already a subscriber?" + LAST
    )


def test_the_questions_of_an_interview_in_one_line_stay() -> None:
    text = (
        "A talk with the editor of Varno Live Q: Why did you start a newsletter? A: People read their email. "
        "Q: How do readers sign up? A: At the bakery. Q: Is it free? A: It always will be."
    )
    assert clean_text(text).text == text


@pytest.mark.parametrize(
    "line",
    [
        "Corrección: Una versión anterior de este artículo decía 80 metros.",
        "Correction : une version antérieure de cet article indiquait 80 mètres.",
    ],
)
def test_what_was_corrected_stays(line: str) -> None:
    story = "The council voted on Tuesday to widen the old bridge over the river, after months of talks."
    assert not clean_text(f"{story}\n\n{line}").removed


def test_what_stands_in_a_quotation_that_the_copy_does_not_end_stays() -> None:
    text = (
        f"{FIRST}The notice began: “Nobody may land. Sign up to our newsletter. This article is for subscri"
    )
    assert clean_text(text).text == text


def test_a_widget_goes_behind_a_closing_mark_after_a_blank() -> None:
    story = f"{FIRST}« On travaille à perte », dit le patron du port."
    text = f"{story} Inscrivez-vous à notre newsletter pour recevoir chaque matin l'essentiel de l'actualité."
    assert clean_text(text).text == story
