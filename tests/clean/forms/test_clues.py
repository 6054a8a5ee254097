"""The words without which a line is not asked what it is are those of the patterns that would be asked."""

from __future__ import annotations

import re

import pytest

from newscrawl.clean.forms import pictures, signed
from newscrawl.clean.forms.clues import CREDITED, LABELLED, SELVES
from newscrawl.clean.forms.credits import _SOURCE, _WORKED
from newscrawl.clean.forms.signed import BEGUN
from newscrawl.clean.statements.sayings import ABOUT, LED, SELF
from newscrawl.clean.text.words import letters
from tests.clean.samples import samples


def lacking(pattern: re.Pattern[str], words: frozenset[str]) -> set[str]:
    """What a pattern finds that has none of the words; Devanagari is asked whatever its words are."""
    found = {text for text in samples(pattern) if max(text) < "\u0900"}
    return {text for text in found if words.isdisjoint(letters(text.lower()))}


@pytest.mark.parametrize("pattern", [SELF, ABOUT, LED], ids=["self", "about", "led"])
def test_what_a_statement_speaks_of_or_stands_under_is_asked_for(pattern: re.Pattern[str]) -> None:
    assert len(samples(pattern)) > 20
    assert lacking(pattern, SELVES) == set()


@pytest.mark.parametrize(
    "pattern", [signed._SIGNED, signed._MANY, _WORKED, _SOURCE], ids=["signed", "many", "worked", "source"]
)
def test_who_made_a_story_is_told_by_a_first_word_that_is_asked_for(pattern: re.Pattern[str]) -> None:
    first = {text: re.search(r"[^\W\d_]+", text) for text in samples(pattern)}
    assert {text for text, found in first.items() if not found or found[0] not in BEGUN} == set()
    assert lacking(pattern, LABELLED) == set()


def test_a_picture_is_credited_by_a_word_that_is_asked_for_or_with_a_stroke() -> None:
    found = lacking(pictures._PICTURE, CREDITED) | lacking(pictures._CAPTION, CREDITED)
    assert {text for text in found if "/" not in text} == set()
