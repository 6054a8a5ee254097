"""Corrections are told from stories about them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract import corrections
from newscrawl.extract.corrections import read_corrections
from newscrawl.items import Block
from newscrawl.known.correctionwords import OPENING


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
        ("Correction, March 5: The bridge is 90 metres long, not 80.", "correction"),
        ("A correction was made on March 5, 2026: An earlier version misspelled a name.", "correction"),
        ("(Corrects mayor's name in paragraph 2)", "correction"),
        ("(This March 4 story has been corrected to fix the name)", "correction"),
        ("Hinweis der Redaktion: In einer früheren Version hieß es, sie sei 80 Meter lang.", "correction"),
        ("Anmerkung der Redaktion: Wir haben den Namen korrigiert.", "correction"),
        ("Une version précédente de cet article indiquait 80 mètres.", "correction"),
        ("Una versión anterior de este artículo decía 80 metros.", "correction"),
        ("Fe de errores: El puente mide 90 metros.", "correction"),
        ("In een eerdere versie stond dat de brug 80 meter lang is.", "correction"),
        ("訂正：橋の長さは90メートルでした。", "correction"),
        ("【訂正】橋の長さは90メートルでした。", "correction"),
        ("【お詫びと訂正】川の名前に誤りがありました。", "correction"),
        ("(Correction) The bridge is 90 metres long.", "correction"),
        ("Corrects spelling of the mayor's name in the third paragraph.", "correction"),
        ("Editor’s note: Corrects to say that the bridge is open.", "correction"),
        ("(This story corrects the name of the river in paragraph 3)", "correction"),
        ("Уточнение: мост длиной 90 метров.", "clarification"),
        ("भूल सुधार: पुल 90 मीटर लंबा है।", "correction"),
    ],
)
def test_a_correction(text: str, kind: str) -> None:
    (found,) = read_corrections([Block(text="Before."), Block(text=text)])
    assert (found.kind, found.text) == (kind, text)


@pytest.mark.parametrize(
    "text",
    [
        "Correction fluid sells well again, says its maker.",
        "Corrects itself, the market, as it always did, said the broker.",
        "This story corrects an old injustice, and it is a good one.",
        "Correctness) was never his strength.",
        "सुधार: सरकार ने नई नीति बताई।",
        "【更正公告】",
        "Уточнение мандата займёт год, сказал министр.",
        "Corrections officers went on strike on Monday.",
        "Editor's note: This is the first of three parts.",
        "„Wir haben den Kurs korrigiert“, sagte der Minister.",
        "In einer früheren Version des Stücks starb der König.",
        "A correction was due, said the analyst.",
        "Correction of the river took ten years: it is straight now.",
        "In een eerdere versie won de ander.",
        "The minister said an earlier version of this story had been printed abroad.",
        "Correction: " + "the market fell and fell, " * 100,
    ],
)
def test_no_correction(text: str) -> None:
    assert read_corrections([Block(text=text)]) == []


@pytest.mark.parametrize(
    "opening",
    ["Corrigendum", "ERRATA", "Fe de erratas", "Rectificatif", "Rettifica", "Correção", "Rättelse", "Oikaisu",
     "Исправление", "ИСПРАВЛЕНИЕ", "Klarstellung", "Aclaración", "Précision", "Esclarecimento", "Retraction",
     "Correctif", "Korrekturhinweis", "Korekta", "Förtydligande", "Upřesnění",
     "Rectificación", "Rectificació", "Rectificação", "Helyesbítés", "Pontosítás", "Popravek", "Parandus",
     "Labojums", "Pataisymas", "Уточнення", "शुद्धिपत्र", "اصلاحیه"],
)  # fmt: skip
def test_corrections_announce_themselves_in_many_languages(opening: str) -> None:
    assert read_corrections([Block(text=f"{opening}: 900, not 9,000.")])
    assert not read_corrections([Block(text=f"x{opening}: 900, not 9,000.")])


@pytest.mark.parametrize(
    "text",
    [
        "Editor’s note: This article has been updated to correct the number of votes.",
        "Cet article a été modifié le 17 mai : le nombre de voix a été corrigé.",
        "Este artículo ha sido corregido: la votación fue el martes.",
    ],
)
def test_so_do_those_that_tell_of_their_article(text: str) -> None:
    assert read_corrections([Block(text=text)])


@pytest.mark.parametrize(
    "text",
    [
        "This article has been updated to include the mayor’s view.",
        "Cet article a été écrit à la main par un moine.",
        "Este artículo es una joya del museo, dijo.",
    ],
)
def test_what_only_grew_or_tells_of_another_is_none(text: str) -> None:
    assert not read_corrections([Block(text=text)])


@given(st.one_of(st.from_regex(OPENING), st.from_regex(corrections._EARLIER)))
def test_no_correction_is_missed_for_how_it_begins(text: str) -> None:
    if OPENING.match(text) or corrections._EARLIER.match(text):
        assert corrections._may_begin(text)
