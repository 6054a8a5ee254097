"""Runs: menus and rows in one line with the article go, what only begins or ends like them stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.runs import menu_end, row_start

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening. "
    "Divers found nine cracks below the water line, and the council has asked for a second report."
)


@pytest.mark.parametrize(
    "menu",
    [
        "Skip to main content Menu Close Search News Sport Business Opinion",
        "Home. World. Europe. Ireland.",
        "Jump to comments Save Share Print Gift this article Resize text",
    ],
)
def test_a_menu_before_the_article_goes(menu: str) -> None:
    assert clean_text(f"{menu} {STORY}").text == STORY


@pytest.mark.parametrize(
    "row",
    [
        "Tags: Ferries, Piers, Varno",
        "Up next What rust costs: the bill for the bridge",
        "READ MORE: The bridge at Asmund",
    ],
)
def test_a_row_after_the_last_stop_goes(row: str) -> None:
    assert clean_text(f"{STORY} {row}").text == STORY


@pytest.mark.parametrize(
    "link",
    [
        "ALSO READ: Small boats want a new pier",
        "Lees ook: Waarom de schippers boos zijn",
        "Te puede interesar: Los barcos que no salen nunca",
        "Related: Is the old pier lost?",
        "Читайте также: Сколько стоит новый причал",
    ],
)
def test_a_link_amid_the_sentences_goes_up_to_the_next_capital(link: str) -> None:
    first, second = STORY.split(". ")
    assert clean_text(f"{first}. {link} {second}").text == f"{first}. {second}"


@pytest.mark.parametrize(
    "link",
    [
        "Also read: The bill for Asmund",
        "Also read at the meeting: a letter of nine pages",
        "Related: a word.",
    ],
)
def test_a_link_of_which_no_end_can_be_told_stays(link: str) -> None:
    first, second = STORY.split(". ")
    assert clean_text(f"{first}. {link} {second}").text == f"{first}. {link} {second}"


def test_a_link_says_nothing_of_what_ran_together_beside_it() -> None:
    first, second = STORY.split(". ")
    glued = "Follow us on Telegram for the news of the day Passengers are taken over the bridge at Asmund."
    assert second in clean_text(f"{first}. {glued} ALSO READ: Small boats want a new pier {second}").text
    assert (
        "Passengers" in clean_text(f"{first}. {glued} ALSO READ: Small boats want a new pier {second}").text
    )


@pytest.mark.parametrize(
    "text",
    [
        f"World Health and Science Day was kept in Varno. {STORY}",
        f"{STORY} He went to",
        f"{STORY} Topics for the second day have not been settled",
    ],
)
def test_what_only_looks_like_a_run_stays(text: str) -> None:
    assert clean_text(text).text == text


def test_a_run_has_four_words_and_three_capitals() -> None:
    assert menu_end("News Sport Opinion Culture Varno wins", 0, 37) == 26
    assert menu_end("News Sport Varno wins", 0, 21) == 0
    assert row_start("It rained. Tags: rain, snow.", 0, 28) is None
