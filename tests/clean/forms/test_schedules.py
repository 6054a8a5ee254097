"""Schedules: the days on which something is stay; the day on which the article was published goes."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report.\n"
)
DAYS = (
    "Freitag, 6. März 2026, 19.30 Uhr\nSamstag, 14. März 2026, 20.00 Uhr\n",
    "Freitag, 6. März 2026, 19 Uhr\nSamstag, 14. März 2026, 20 Uhr\nSonntag, 22. März 2026, 15 Uhr\n",
    "06.03.2026, 19:30 Uhr\n14.03.2026, 20:00 Uhr\n",
    "Fri 6 March 2026, 7:30pm EST\nSat 14 March 2026, 8:00pm EST\n",
)


@pytest.mark.parametrize("days", DAYS)
def test_the_days_of_a_schedule_stay(days: str) -> None:
    for text in (f"{STORY}The choir sings here:\n{days}{STORY}", f"{STORY}Dates\n{days}", STORY + days):
        assert clean_text(text).text.strip() == text.strip()


@pytest.mark.parametrize(
    "label",
    [
        "6. März 2026, 19.30 Uhr\n",
        "Published: March 6, 2026, 7:30 am EST\nUpdated: March 7, 2026, 8:00 am EST\n",
        "Stand: 6. März 2026, 19:30 Uhr\n",
    ],
)
def test_labels_of_dates_go(label: str) -> None:
    assert clean_text(STORY + label + STORY).text == STORY + STORY


def test_two_dates_below_a_headline_are_labels_and_three_none() -> None:
    days = [f"{day} March 2026, 8:00pm EST\n" for day in (6, 7, 8)]
    assert clean_text("Nine cracks in a pier\n" + "".join(days[:2]) + STORY).text.count("March") == 0
    assert clean_text("Nine nights of song\n" + "".join(days) + STORY).text.count("March") == 3
