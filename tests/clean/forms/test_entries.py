"""Entries: who wrote the book stays in the box about it; who wrote the article goes."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report.\n"
)


@pytest.mark.parametrize(
    "box",
    [
        "Author: Ada Lind\nPublisher: Faber\nPages: 320\nPrice: £18.99\n",
        "Publisher: Faber\nPages: 320\nAuthor: Ada Lind\n",
        "Musik: Kurt Weill\nText: Bertolt Brecht\nRegie: Ada Lind\n",
        "Director: Ada Lind\nPhotography: Tom Okoro\nRunning time: 97 minutes\n",
        "Auteur : Ada Lind\nÉditeur : Gallimard\nPages : 320\n",
    ],
)
def test_a_writer_in_a_box_of_facts_stays(box: str) -> None:
    assert clean_text(STORY + box + STORY).text == STORY + box + STORY


@pytest.mark.parametrize("rows", ["Author: Ada Lind\n", "Author: Ada Lind\nPhotographer: Tom Okoro\n"])
def test_a_writer_beside_other_credits_goes(rows: str) -> None:
    assert clean_text(STORY + rows + STORY).text == STORY + STORY
    assert clean_text(f"{STORY}Varno: the ferry\n{rows}{STORY}").text == f"{STORY}Varno: the ferry\n{STORY}"


@pytest.mark.parametrize(
    "box",
    [
        "Best film: The Long Pier\nBest photography: Tom Lund\nBest actress: Ann Roe\n",
        "When: Saturday, March 14, 2026, 8 p.m.\nWhere: Town Hall\nTickets: $12\n",
        "Wann: Samstag, 14. März 2026, 20 Uhr\nWo: Rathaus\nEintritt: 12 Euro\n",
    ],
)
def test_a_row_that_says_what_it_tells_of_is_no_credit_and_no_date(box: str) -> None:
    text = STORY.partition("\n")[0] + "\n" + box + STORY
    assert clean_text(text).text == text


@pytest.mark.parametrize(
    "row", ["Photo: Tom Lund\n", "File photo: Tom Lund\n", "Updated: March 14, 2026, 8 p.m.\n"]
)
def test_a_credit_or_a_date_beside_rows_goes(row: str) -> None:
    rows = "Where: Town Hall\nTickets: $12\n"
    assert clean_text(STORY + rows + row + STORY).text == STORY + rows + STORY
