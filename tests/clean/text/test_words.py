"""Words by themselves in a text."""

import pytest

from newscrawl.clean.text.words import has_word


@pytest.mark.parametrize("text", ["moss", "moss.", "ada moss said", "mosses and moss", "moss-green", "_moss"])
def test_a_word_by_itself(text: str) -> None:
    assert has_word(text, "moss")


@pytest.mark.parametrize("text", ["", "mosses", "amoss", "moss2", "mo ss"])
def test_a_part_of_another_is_none(text: str) -> None:
    assert not has_word(text, "moss")


@pytest.mark.parametrize("text", ["moss-green", "_moss"])
def test_what_is_joined_to_another_by_a_joint_is_none(text: str) -> None:
    assert not has_word(text, "moss", "_-")
    assert has_word(f"{text} and moss", "moss", "_-")
