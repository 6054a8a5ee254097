"""Whole names, where nothing else says that a text is one."""

import pytest

from newscrawl.extract.people.names.fullnames import is_full_name, is_nickname, is_whole_name


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("Ada Moss", True),
        ("Ludwig van Berg", True),
        ("Dr. Ada van der Moss", True),
        ("María José Pérez de la Fuente", True),
        ("Seán Ó hUiginn", True),
        ("Fiesta de la Luna de Lindmoor", False),
        ("María Moss Lund Thorn Cole", False),
        ("Seán hmoss", False),
        ("Ada", False),
        ("the bridge", False),
        ("City Desk", False),
        ("der Hafen", False),
    ],
)
def test_full_names(name: str, full: bool) -> None:
    assert is_full_name(name) is full


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("Ada Moss", True),
        ("Ana de la Cruz y de los Santos", True),
        ("La Casa de la Cultura de las Artes de Lindmoor y Ash", False),
        ("أحمد المصري", True),
        ("王大明", True),
        ("Ada", False),
        ("- Ada Moss", False),
        ("", False),
    ],
)
def test_whole_names_behind_a_word_for_by(name: str, whole: bool) -> None:
    assert is_whole_name(name) is whole


@pytest.mark.parametrize(
    ("name", "can_be_one"),
    [("mossy_99", True), ("Harbourcat", True), ("admin", False), ("HN204", False), ("two words", False)],
)
def test_nicknames(name: str, can_be_one: bool) -> None:
    assert is_nickname(name) is can_be_one
