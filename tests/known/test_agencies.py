"""Agencies are told by their whole name."""

from __future__ import annotations

import pytest

from newscrawl.known.agencies import agency_of


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
        "Bloomberg Quint",
        "The Capital Market Review",
        "Apti",
        "Sid",
        "Apa",
        "Pap",
        "Uni",
    ],
)
def test_other_names_give_none(name: str) -> None:
    assert agency_of(name) is None
