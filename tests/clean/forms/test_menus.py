"""Menus: sections of a site below each other go above and below an article, and stay where it names them."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STORY = (
    "Ferry of Varno to stay in port until May\n"
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report."
)


@pytest.mark.parametrize(
    "menu",
    ["E-paper\nGames\nJobs\nProperty\nCars", "Home\nPolitik\nWirtschaft\nSport", "About us\nJobs\nHelp\nRSS"],
)
def test_a_menu_goes_above_an_article_and_below_it(menu: str) -> None:
    assert clean_text(f"{menu}\n{STORY}").text == STORY
    assert clean_text(f"{STORY}\n{menu}").text == STORY


@pytest.mark.parametrize(
    "text",
    [
        f"Sport\nMusic\nFilm\n{STORY}",  # three may be a headline with its kicker
        f"{STORY}\nThe readers had to name what they liked best:\nMusic\nFilm\nSport\nGames",
        "The museum has nine rooms, of which four are new.\nMusic\nFilm\nSport\nGames\nThe ninth is empty.",
    ],
)
def test_what_an_article_names_stays(text: str) -> None:
    assert clean_text(text).text == text
