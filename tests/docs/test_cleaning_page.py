"""The page on cleaning names all that a rule may say, and its rules are rules."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newscrawl.clean import load_rules
from newscrawl.clean.phrases.wildcards import WILDCARDS
from newscrawl.clean.rule import BECOMES, KINDS, PARAGRAPH, PLACES, STRENGTHS, TAKES, WHERE
from tests.project import PROJECT

PAGE = (PROJECT / "docs" / "cleaning.md").read_text("utf-8")


@pytest.mark.parametrize("name", [*KINDS, *PLACES, *STRENGTHS, *TAKES, *WHERE, PARAGRAPH])
def test_it_names_each_value(name: str) -> None:
    assert f"`{name}`" in PAGE


@pytest.mark.parametrize("name", BECOMES)
def test_it_names_what_a_piece_may_become(name: str) -> None:
    assert f"`{{ {name} = " in PAGE


def test_it_names_the_wildcards_that_there_are_and_no_other() -> None:
    section = PAGE.partition("### Phrases")[2].partition("### Words")[0]
    assert set(re.findall(r"`<([a-z]+)>`", section)) == set(WILDCARDS)


@pytest.mark.parametrize("text", re.findall(r"^```toml\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE))
def test_its_rules_do_what_their_examples_say(text: str, tmp_path: Path) -> None:
    """As a file of one's own, whose examples are tried when it is read."""
    file = tmp_path / "mine.toml"
    file.write_text(text, "utf-8")
    assert len(load_rules([file]).own) == 1
