"""What somebody does, right before their name."""

from __future__ import annotations

import pytest

from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.names.postnames import after_post


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Staff Writer Ada Moss", "Ada Moss"),
        ("Health Editor Anna Moss", "Anna Moss"),
        ("Local Democracy Reporter Anna Moss", "Anna Moss"),
        ("Lindmoor Echo Chief Football Writer Ben Lund", "Ben Lund"),
        ("Brussels Correspondent Anna Moss", "Anna Moss"),
        ("Crime Reporter Tamblyn Okoro", "Tamblyn Okoro"),
        ("health reporter Anna Moss", "Anna Moss"),
        ("Sportredakteur Ben Lund", "Ben Lund"),
        ("USA-Korrespondentin Anna Moss", "Anna Moss"),
        ("Kulturredaktør Anna Moss", "Anna Moss"),
        ("Zpravodaj Ben Lund", "Ben Lund"),
        ("Собкор Анна Мохова", "Анна Мохова"),
        ("Rechtsanwalt Ben Lund", "Ben Lund"),
    ],
)
def test_a_name_behind_a_post(text: str, expected: str) -> None:
    assert after_post(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moss",
        "Health Policy Reporter",
        "Prime Minister Anna Moss",
        "Anna Lund Editor Ben Moss",
        "Film Critic Prize Festival",
        "Lindmoor Echo Editor Tamblyn Okoro",
        "Küchenchef Ben Lund",
        "Editor",
        "",
    ],
)
def test_other_texts_stay(text: str) -> None:
    assert after_post(text) == text


def test_a_byline_of_two_with_a_post() -> None:
    assert split_names("By Health Editor Anna Moss and Ben Lund") == ["Anna Moss", "Ben Lund"]
    assert split_names("By Education and Social Affairs Correspondent Anna Moss") == ["Anna Moss"]
