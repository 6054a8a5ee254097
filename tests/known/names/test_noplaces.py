"""What stands in capitals before a text: a place, or a label, a subject or whoever speaks."""

import pytest

from newscrawl.clean import clean_text
from newscrawl.known.names.noplaces import is_no_place, is_of_labels

SAID = "The mill at the harbour was shut on Monday, the council said in a note."


@pytest.mark.parametrize(
    "label",
    [
        "BREAKING:",
        "EXCLUSIVE –",
        "KEY POINTS:",
        "TRIGGER WARNING:",
        "INTERVIEW -",
        "WHAT:",
        "FINAL SCORE:",
        "POLITICS –",
        "EILMELDUNG:",
        "EN VIVO –",
        "ЭКСКЛЮЗИВ –",
        "DR MOSS:",
        "JOHN MOSS:",
        "EDITOR'S NOTE:",
        "CHAPTER ONE –",
        "DAY TWO –",
        "DEAR ADA:",
        "ON THIS DAY –",
        "SPRING –",
        "NATO –",
        "L'INTERVISTA -",
        "RECENSIE -",
    ],
)
def test_a_label_is_no_place(label: str) -> None:
    assert clean_text(f"{label} {SAID}").dateline is None


@pytest.mark.parametrize(
    "place",
    [
        "LINDI:",
        "NEW DELHI:",
        "LAGOS –",
        "CAPE TOWN -",
        "GEORGE TOWN:",
        "ALICE SPRINGS:",
        "ST JOHN'S –",
        "SILVER SPRING –",
        "МОСКВА –",
    ],
)
def test_a_place_is_one(place: str) -> None:
    assert clean_text(f"{place} {SAID}").dateline == place.rstrip(" :–-")


def test_what_a_land_follows_is_a_place_whatever_it_is_called() -> None:
    assert clean_text(f"PRICE, Utah — {SAID}").dateline == "PRICE, Utah"
    assert clean_text(f"PRICE – {SAID}").dateline is None


def test_who_asks_is_no_place() -> None:
    assert clean_text("SELBY: Has the mill at the harbour been shut for long, Ms Moss?").dateline is None


def test_what_every_answer_begins_with_is_no_place() -> None:
    talk = f"MOSS: {SAID}\n\nHOLT: And why?\n\nMOSS: {SAID}"
    assert clean_text(talk).dateline is None
    assert clean_text(f"SELBY: {SAID}\n\n{SAID}\n\nNOTE: It rained.").dateline == "SELBY"


def test_lines_with_labels_are_told_in_time_that_grows_with_the_text() -> None:
    assert not is_of_labels("A" * 100_000)
    assert is_of_labels("ONE: a\nTWO: b\nSIX: c\n" * 10_000)
    assert not is_no_place("SELBY", ":")
