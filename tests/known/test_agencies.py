"""Agencies are told by their whole name."""

from __future__ import annotations

import re
import sys

import pytest

from newscrawl.known.agencies import CREDITED, agency_of, credited


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Press Trust of India", "PTI"),
        (" press trust of india ", "PTI"),
        ("PTI", "PTI"),
        ("Indo-Asian News Service", "IANS"),
        ("ANI Press Release", "ANI"),
        ("Agence France-Presse", "AFP"),
        ("The Associated Press", "AP"),
        ("ASSOCIATED PRESS", "AP"),
        ("Capital Market", "Capital Market"),
        ("MTI", "MTI"),
        ("REUTERS", "Reuters"),
        ("Polska Agencja Prasowa", "PAP"),
        ("Keystone-SDA", "SDA"),
        ("ČTK", "ČTK"),
        ("ТАСС", "TASS"),
        ("УНІАН", "UNIAN"),
        ("ΑΠΕ-ΜΠΕ", "AMNA"),
        ("İhlas Haber Ajansı", "IHA"),
        ("رويترز", "Reuters"),
        ("ایسنا", "ISNA"),
        ("पीटीआई", "PTI"),
        ("এএফপি", "AFP"),
        ("뉴시스", "Newsis"),
        ("新华社", "Xinhua"),
        ("AZƏRTAC", "AZERTAC"),
        ("रासस", "Rastriya Samachar Samiti"),
        ("ಪಿಟಿಐ", "PTI"),
        ("BETA", "BETA"),
        ("sda", "SDA"),
        ("dpa-AFX", "dpa"),
        ("سانا", "SANA"),
        ("新华网", "Xinhua"),
        ("ТАНЮГ", "Tanjug"),
    ],
)
def test_a_name_gives_the_short_form(name: str, short: str) -> None:
    assert agency_of(name) == short


@pytest.mark.parametrize(
    "name",
    [
        "",
        "|",
        "Ani",
        "Ani Mehta",
        "Sana",
        "Petra",
        "Bloomberg Quint",
        "The Capital Market Review",
        "Apti",
        "Sid",
        "Apa",
        "Pap",
        "Uni",
        "Beta",
        "Sita",
        "भाषा",
    ],
)
def test_other_names_give_none(name: str) -> None:
    assert agency_of(name) is None


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("pti", "PTI"),
        ("the associated PRESS", "AP"),
        ("XİNHUA", "Xinhua"),
        ("Xınhua", "Xinhua"),
        ("итар-тасс", "TASS"),
        ("Ρόιτερς", "Reuters"),
    ],
)
def test_what_credits_an_agency_may_be_of_any_letters(name: str, short: str) -> None:
    found = re.fullmatch(CREDITED, name, re.IGNORECASE)
    assert found
    assert credited(found[0]) == short


def test_an_agency_is_known_by_each_letter_that_the_pattern_takes_for_its_own() -> None:
    others = re.compile(f"[{re.escape(''.join(set(CREDITED)))}]", re.IGNORECASE)
    every = [char for code in range(sys.maxunicode) if others.match(char := chr(code))]
    for name in CREDITED.replace("\\", "").split("|"):
        for at, letter in enumerate(name):
            alike = [char for char in every if re.match(re.escape(letter), char, re.IGNORECASE)]
            assert {credited(name[:at] + char + name[at + 1 :]) for char in alike} == {credited(name)}


@pytest.mark.parametrize("name", ["aap", "spa", "Sid", "Nan"])
def test_acronyms_that_are_words_credit_no_agency_in_small_letters(name: str) -> None:
    assert not re.fullmatch(CREDITED, name, re.IGNORECASE)
