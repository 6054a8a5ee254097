"""Sharing: a row of buttons that ran in between a headline and the text goes, and what is beside it stays."""

from __future__ import annotations

import re

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.forms import sharing

TITLE = "Varno gets its bridge at last"
STORY = (
    "The town of Varno has waited eleven years for its bridge. On Saturday the first lorry crossed it, an "
    "hour late and carrying onions. The council says the bill was £14 million."
)


@pytest.mark.parametrize(
    "row",
    [
        "Share Tweet WhatsApp Telegram Email Print",
        "Share on Facebook Share on X Share on WhatsApp Copy link Save article",
        "Compartir Facebook Twitter WhatsApp Copiar enlace",
        "Teilen | Facebook | WhatsApp | E-Mail | Drucken",
    ],
)
def test_a_row_of_buttons_behind_a_headline_goes(row: str) -> None:
    assert clean_text(f"{TITLE} {row} {STORY}").text == f"{TITLE} {STORY}"


def test_the_headline_stays_before_a_row_and_a_cookie_box() -> None:
    box = "We use cookies to personalise content and ads. Accept Reject Manage cookies"
    assert clean_text(f"{TITLE} Share Tweet WhatsApp Email {box} {STORY}").text == f"{TITLE} {STORY}"


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("Share Facebook X Email", "Post offices in Varno will close on Saturday, the town said."),
        ("Share Tweet Email", "Facebook Inc said on Monday that it would close its office in Varno."),
    ],
)
def test_what_the_next_sentence_may_begin_with_is_no_button(row: str, sentence: str) -> None:
    assert clean_text(f"{STORY} {row} {sentence} {STORY}").text.endswith(f"{sentence} {STORY}")


@pytest.mark.parametrize(
    "sentence",
    [
        "Meta owns three networks. Facebook Instagram WhatsApp Threads.",
        "The firm ranks above Facebook Twitter WhatsApp in Varno, it said.",
        "Share your lunch, post a letter, save the day.",
        "“Share Tweet Email Print WhatsApp” was the name of the exhibition.",
    ],
)
def test_what_is_said_of_networks_stays(sentence: str) -> None:
    assert clean_text(f"{sentence} {STORY}").text == f"{sentence} {STORY}"
    assert clean_text(f"{STORY} {sentence} {STORY}").text == f"{STORY} {sentence} {STORY}"


def test_a_menu_leaves_the_name_that_a_sentence_begins_with() -> None:
    text = "Share Tweet Email Facebook Inc said on Monday that it would close its office in Varno."
    assert "Facebook Inc said" in clean_text(f"{text} {STORY}").text
    text = f"Home World News Sports Health Ministry officials said that the vaccine was late. {STORY}"
    assert "Health Ministry officials" in clean_text(text).text


@pytest.mark.parametrize("end", ["Share Facebook Facebook", "Share Tweet X X", "Share Email Share"])
def test_a_text_may_end_with_buttons(end: str) -> None:
    assert clean_text(f"{STORY} {end}").text.startswith(STORY)


@pytest.mark.parametrize("unit", ["Email Share ", "▲ Share Tweet WhatsApp ", "Share Facebook X "])
def test_no_button_of_a_long_row_is_asked_again_and_again(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0
    buttons = sharing._buttons

    def counted(shape: str, at: int) -> list[re.Match[str]]:
        nonlocal asked
        found = buttons(shape, at)
        asked += len(found)
        return found

    monkeypatch.setattr(sharing, "_buttons", counted)
    assert len([*sharing.shared_amid(unit * 400)]) <= 400
    assert asked <= 2 * 400 * unit.count(" ")
