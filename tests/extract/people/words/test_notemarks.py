"""Signs and brackets behind names in a byline."""

import pytest

from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.words.notemarks import without_others


@pytest.mark.parametrize(
    "byline",
    [
        "Ada Moss1,*, Ben Lund2 and Eva Thorn1",
        "Ada Moss¹, Ben Lund², Eva Thorn¹",
        "Ada Moss1,2, Ben Lund2,† & Eva Thorn3",
        "Ada Moss*, Ben Lund, Eva Thorn†",
    ],
)
def test_what_leads_to_where_somebody_works_is_no_part_of_a_name(byline: str) -> None:
    assert split_names(byline) == ["Ada Moss", "Ben Lund", "Eva Thorn"]


def test_a_number_is_a_part_of_what_an_account_is_called() -> None:
    assert split_names("oakbeam77", nicknames=True) == ["oakbeam77"]


@pytest.mark.parametrize(
    "byline",
    [
        "Ada Moss (text) and Ben Lund (photos)",
        "Ada Moss (Text), Ben Lund (Fotos)",
        "Ada Moss (texto) e Ben Lund (fotografia)",
        "Ada Moss (texte) et Ben Lund (photo)",
    ],
)
def test_who_is_said_to_have_made_the_pictures_did_not_write(byline: str) -> None:
    assert split_names(byline) == ["Ada Moss"]


@pytest.mark.parametrize("byline", ["Ada Moss (Lindmoor) and Ben Lund (Paris)", "Ada Moss and Ben Lund (AP)"])
def test_brackets_may_hold_anything_else(byline: str) -> None:
    assert split_names(byline)[:2] == ["Ada Moss", "Ben Lund"]
    assert without_others(byline) == byline


@pytest.mark.parametrize(
    "byline",
    ["Par Ada Moss (avec Léa Lund et Marc Thorn)", "By Ada Moss (with Léa Lund and Marc Thorn)"],
)
def test_with_whom_somebody_wrote_is_in_brackets(byline: str) -> None:
    assert split_names(byline) == ["Ada Moss", "Léa Lund", "Marc Thorn"]


@pytest.mark.parametrize("held", ["avec AFP", "with AP", "mit dpa"])
def test_the_agency_whose_texts_somebody_used_is_in_brackets(held: str) -> None:
    assert split_names(f"Ada Moss ({held})") == ["Ada Moss", held.split()[1]]


@pytest.mark.parametrize("held", ["with photos", "mit Bildern", "Lindmoor"])
def test_other_things_in_brackets_name_nobody(held: str) -> None:
    assert split_names(f"By Ada Moss ({held})") == ["Ada Moss"]


def test_emoji_round_a_name_are_no_part_of_it() -> None:
    assert split_names("✨ Ada Moss ✍️") == split_names("By Ada Moss 🌸") == ["Ada Moss"]
