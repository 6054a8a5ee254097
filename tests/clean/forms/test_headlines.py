"""Headlines: the end of one amid a line is found where it is sure, and else not at all."""

from __future__ import annotations

import pytest

from newscrawl.clean.forms.headlines import headline_end


@pytest.mark.parametrize(
    ("headline", "behind"),
    [
        ("Small boats want a new pier", "Divers found nine cracks."),
        ("Twelve ferries: the full list", "The festival ends on Sunday."),
        ("Port cancels 12 ferries on Western line", "They ran on rails."),
        ("Le port de Varno en chiffres", "Aucun blessé n'est à déplorer."),
        ("Was aus dem alten Hafen wird", "Die Fähre bleibt im Hafen."),
        ("Is the old pier lost?", "Divers found nine cracks."),
    ],
)
def test_a_headline_ends_before_the_next_sentence(headline: str, behind: str) -> None:
    assert headline_end(f"{headline} {behind}", 0) == len(headline)


@pytest.mark.parametrize(
    "text",
    [
        "Port cancels 12 ferries to Asmund Bay on Monday.",
        "Small Boats Want A New Pier Divers found nine cracks.",
        "Small boats want a pier 12 boats sank off Varno on Monday.",
    ],
)
def test_a_headline_whose_end_cannot_be_told_has_none(text: str) -> None:
    assert headline_end(text, 0) == 0
