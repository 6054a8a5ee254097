"""Corrections are told from stories about them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract import corrections
from newscrawl.extract.corrections import read_corrections
from newscrawl.items import Block


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Correction: The plant makes 900 pumps a month, not 9,000.", "correction"),
        ("CORRECTION (May 3, 2024): The mayor's name is Okafor.", "correction"),
        ("Clarification: The fee is charged once.", "clarification"),
        ("An earlier version of this story misspelled the name of the river.", "correction"),
        ("Editor's note: A previous version of this article gave a wrong date.", "correction"),
        ("This article was amended on 4 May 2024 because the lake is not in Peru.", "correction"),
        ("Korrektur: Der Fluss fließt nach Norden.", "correction"),
    ],
)
def test_a_correction(text: str, kind: str) -> None:
    (found,) = read_corrections([Block(text="Before."), Block(text=text)])
    assert (found.kind, found.text) == (kind, text)


@pytest.mark.parametrize(
    "text",
    [
        "Correction fluid sells well again, says its maker.",
        "Corrections officers went on strike on Monday.",
        "Editor's note: This is the first of three parts.",
        "The minister said an earlier version of this story had been printed abroad.",
        "Correction: " + "the market fell and fell, " * 100,
    ],
)
def test_no_correction(text: str) -> None:
    assert read_corrections([Block(text=text)]) == []


@pytest.mark.parametrize(
    "opening",
    ["Corrigendum", "ERRATA", "Fe de erratas", "Rectificatif", "Rettifica", "Correção", "Rättelse", "Oikaisu",
     "Исправление", "ИСПРАВЛЕНИЕ", "Klarstellung", "Aclaración", "Précision", "Esclarecimento", "Retraction"],
)  # fmt: skip
def test_corrections_announce_themselves_in_many_languages(opening: str) -> None:
    assert read_corrections([Block(text=f"{opening}: 900, not 9,000.")])
    assert not read_corrections([Block(text=f"x{opening}: 900, not 9,000.")])


@given(st.one_of(st.from_regex(corrections._OPENING), st.from_regex(corrections._EARLIER)))
def test_no_correction_is_missed_for_how_it_begins(text: str) -> None:
    if corrections._OPENING.match(text) or corrections._EARLIER.match(text):
        start = text[:2]
        assert corrections._MAY_OPEN.match(text)
        assert not (start.isascii() and start.isalnum()) or start.lower() in corrections._FIRST_TWO
