"""Phrases: what they demand of a text, and what they may be of a line."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.clean import default_rules
from newscrawl.clean.phrases.demands import Demands, PhraseError
from newscrawl.clean.phrases.phrase import compile_phrase, stretches
from tests.clean.samples import samples

LINED = [phrase for rule in default_rules().all for phrase in rule.phrases if phrase.line]
BULLETS, SIGNS = r"[ *#>•·|(\[\-]{0,6}", r"[ .:,!→>»|)\]]{0,4}"


@pytest.mark.parametrize(
    ("source", "needs", "choices"),
    [
        ("Read more", {"read", "more"}, []),
        ("Read [this] {story|long report} now", {"read", "now"}, [{"story", "report"}]),
        ("{Get {all|most}|See} stories", {"stories"}, [{"get", "see"}]),
        ("{Read|5} more", {"more"}, []),
        ("Pay <price> | now", {"pay", "¤", "now"}, []),
        ("By <agency> staff", {"by", "staff"}, [{"pti", "reuters"}]),
    ],
)
def test_a_phrase_demands_its_own_words_and_one_of_each_choice(
    source: str, needs: set[str], choices: list[set[str]]
) -> None:
    found = compile_phrase(source)
    assert Demands(found.needs, found.choices).needs == needs
    assert len(found.choices) == len(choices)
    assert all(some <= choice for some, choice in zip(choices, found.choices, strict=True))


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("Read <more> now", "<more> is not known; known are <n>, <price>"),
        ("Read {more", "a bracket is not closed"),
        ("Read < more", "a < begins no wildcard"),
        ("Read " + "[a " * 9 + "]" * 9, "brackets stand in more than 8 others"),
        ("Read <any> and <line>", "3 words at least must stand between two of"),
        ("<n> <period>", "has no word of its own"),
    ],
)
def test_a_phrase_that_cannot_be_read_says_why(source: str, fault: str) -> None:
    with pytest.raises(PhraseError, match=re.escape(fault)):
        compile_phrase(source)


def test_no_phrase_is_translated_before_it_is_looked_for() -> None:
    phrase = compile_phrase("Read <n> more")
    assert not phrase.is_compiled
    assert "pattern" not in phrase.__dict__
    assert phrase.regex.match("read 5 more")
    assert phrase.is_compiled


def test_every_line_that_is_a_phrase_begins_and_ends_as_it_does() -> None:
    for phrase in LINED:
        for line in samples(phrase.regex):
            assert phrase.may_fill(line), (phrase.source, line)
            assert phrase.may_fill(f"·- {line} »:"), (phrase.source, line)


def test_a_line_is_tried_without_its_bullets_first_and_with_all_of_them_last() -> None:
    assert list(stretches("- x.", 0, 4)) == [(2, 3), (2, 4), (1, 3), (1, 4), (0, 3), (0, 4)]
    assert next(stretches("....", 0, 4)) == (0, 0)
    assert max(stretches("*" * 9 + "x", 0, 10))[0] == 6


@given(
    st.sampled_from(range(len(LINED))),
    st.text(" *#>•·|([-", max_size=7),
    st.text(" .:,!→>»|)]", max_size=6),
)
@settings(max_examples=300, deadline=None)
def test_a_line_is_a_phrase_with_up_to_six_bullets_before_it_and_four_signs_after(
    number: int, before: str, after: str
) -> None:
    phrase = LINED[number]
    option = re.sub(r"<[a-z]+>", "5", phrase.source.lower())
    while (shorter := re.sub(r"\[[^\[\]{}]*\]|\{([^\[\]{}|]*)[^\[\]{}]*\}", r"\1", option)) != option:
        option = shorter
    line = f"{before}{' '.join(option.split())}{after}"
    whole = re.compile(f"^{BULLETS}(?:{phrase.pattern}){SIGNS}$")
    assert phrase.fills(line, 0, len(line)) == (whole.match(line) is not None)
