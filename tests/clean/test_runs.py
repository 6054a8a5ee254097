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
