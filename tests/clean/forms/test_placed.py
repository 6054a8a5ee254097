"""Placed: several writers with their places go from under a headline, one name and its place stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

TITLE = "Ferry of Varno to stay in port until May"
STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report."
)


@pytest.mark.parametrize(
    "line",
    [
        "Ada Moss in Geneva and Roy Hart in London",
        "Ada Moss in New York, Roy Hart in Rome and Mei-Lin Ko in Kyoto",
        "Par Ada Moss, envoyée spéciale à Saint-Varno",
        "afp/jk/nr",
    ],
)
def test_who_wrote_from_where_goes(line: str) -> None:
    assert clean_text(f"{TITLE}\n{line}\n{STORY}").text == f"{TITLE}\n{STORY}"


@pytest.mark.parametrize(
    "line",
    ["Pope Leo in Geneva", "Snow in Oslo and rain in Rome", "Divers in Varno and ferrymen in Aldra wait"],
)
def test_a_heading_stays(line: str) -> None:
    assert clean_text(f"{TITLE}\n{line}\n{STORY}").text == f"{TITLE}\n{line}\n{STORY}"
