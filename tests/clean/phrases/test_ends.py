"""Ends: what the letters of a line begin and end with that is a phrase."""

from __future__ import annotations

import pytest

from newscrawl.clean.phrases.phrase import compile_phrase


@pytest.mark.parametrize(
    ("line", "may_fill"),
    [
        ("read more on trains", True),
        ("* - read more on trains", True),
        ("read  more on trains", True),
        ("don't miss: trains", True),
        ("dont miss: trains", True),
        ("read mornings on trains", False),
        ("see more on trains", False),
        ("- reading more on trains", False),
    ],
)
def test_a_line_that_begins_otherwise_is_no_phrase_and_has_none_compiled(line: str, may_fill: bool) -> None:
    phrase = compile_phrase("{Read more|Don't miss}[:] [on] <name>", line=True)
    assert phrase.may_fill(line) is may_fill
    assert not phrase.is_compiled


@pytest.mark.parametrize(
    ("line", "may_fill"),
    [
        ("more letters", True),
        ("all of more letters: |", True),
        ('1 paper with 2 "letters"...', True),
        ("more stories here", True),
        ("more letters from readers", False),
        ("more stories soon", False),
    ],
)
def test_a_line_that_ends_otherwise_is_no_phrase_and_has_none_compiled(line: str, may_fill: bool) -> None:
    phrase = compile_phrase("[<any> ]{Letters|Stories [from <name>] here}.", line=True)
    assert phrase.may_fill(line) is may_fill
    assert not phrase.is_compiled


@pytest.mark.parametrize(
    ("line", "may_fill"),
    [
        ("show 5 more 7", True),
        ("see all", True),
        ("show me more", False),
        ("see more", False),
        ("see", False),
    ],
)
def test_the_words_behind_the_first_tell_as_well_how_a_phrase_begins(line: str, may_fill: bool) -> None:
    phrase = compile_phrase("{Show <n>|See} {more photos|all|<n>|more <n>}<rest>", line=True)
    assert phrase.may_fill(line) is may_fill


def test_a_choice_of_very_many_words_is_told_only_by_what_stands_before_it() -> None:
    many = "|".join(f"word{number}" for number in range(300))
    phrase = compile_phrase(f"{{Go|Come}} {{{many}}} <name>", line=True)
    assert phrase.may_fill("go far to word7 ada")
    assert not phrase.may_fill("word1 word7 ada")


@pytest.mark.parametrize(
    ("line", "may_fill"),
    [
        ("read more on trains at 5.30", True),
        ("read more at noon", False),
        ("read more on trains at ५", True),
        ("read at 5 more", False),
        ("read ferries now for two", True),
        ("read ferries for two", False),
        ("read ferries now for many", False),
    ],
)
def test_a_line_that_lacks_a_part_or_has_them_otherwise_is_no_phrase(line: str, may_fill: bool) -> None:
    phrase = compile_phrase("Read {more <name> at <time>|<name> [just] now for <n>}", line=True)
    assert phrase.may_fill(line) is may_fill
    assert not phrase.is_compiled
