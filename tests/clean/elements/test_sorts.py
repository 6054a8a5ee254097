"""Sorts: a button under a form goes with it in any language; the same word in a sentence stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report."
)


@pytest.mark.parametrize(
    "box",
    [
        "Inscrivez-vous à notre newsletter pour recevoir l'essentiel.\nVotre adresse email\nS'inscrire",
        "Jetzt den kostenlosen Newsletter abonnieren\nIhre E-Mail-Adresse\nAnmelden",
        "We use cookies to personalise content and ads.\nAccept all\nReject all",
    ],
)
def test_a_button_goes_with_its_form(box: str) -> None:
    assert clean_text(f"{STORY}\n{box}").text == STORY
    assert clean_text(f"{box}\n{STORY}").text == STORY


@pytest.mark.parametrize(
    "line",
    ["S'inscrire, dit-il, ne coûte rien.", "Reject all of it, the captain told the council.", "Anmelden"],
)
def test_the_same_word_stays_where_nothing_is_offered(line: str) -> None:
    first, last = STORY.split("\n")
    assert clean_text(f"{first}\n{line}\n{last}").text == f"{first}\n{line}\n{last}"
