"""Whether a text ends inside a phrase."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.clean.scan.endsinside import beginnings, ends_inside, parts_of, plain

PHRASE = "{Make|Add} {us|<name>} {as|as a|as your} {preferred|trusted} source[ of news] on <name>."


@pytest.mark.parametrize(
    "text",
    [
        "mak",
        "make us as a trus",
        "add the harbour post as your preferred",
        "add the harbour post as a trusted source of ne",
        "add the harbour post as a trusted source on",
    ],
)
def test_a_text_may_end_anywhere_in_a_phrase(text: str) -> None:
    assert ends_inside(text, parts_of(PHRASE))


@pytest.mark.parametrize(
    "text",
    [
        "add salt to the soup",
        "add the harbour post as",  # any sentence may go on so
        "make us a trusted source",
        "add the harbour post as a trusted source on google and more",
        "add the harbour post and sail as a tr",  # nor in the first letters of what may come next
        "please make us",
    ],
)
def test_another_text_does_not(text: str) -> None:
    assert not ends_inside(text, parts_of(PHRASE))


def test_no_text_ends_inside_what_takes_all_to_the_end_of_a_line() -> None:
    assert not ends_inside("read this and whatever", parts_of("Read this <rest>"))


def test_choices_may_stand_in_choices_and_right_behind_each_other() -> None:
    phrase = parts_of("Sign up[ now][ for {our |the [daily |weekly ]}news].")
    assert ends_inside("sign up for the weekly ne", phrase)
    assert ends_inside("sign up now for our ne", phrase)
    assert not ends_inside("sign up now for your ne", phrase)


def test_a_choice_begins_in_several_ways_up_to_what_is_left_open() -> None:
    assert beginnings(parts_of(PHRASE), 8) == {"make us ", "make ", "add us a", "add "}


def test_a_phrase_of_a_thousand_choices_ends() -> None:
    phrase = parts_of("Read " + "[a][ ]" * 40 + "more of this")
    assert not ends_inside("read " + "a" * 30 + "b", phrase)
    assert beginnings(phrase, 8)


@given(st.text(st.sampled_from("ad us as atrnge.,<"), max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    assert ends_inside(plain(text), parts_of(PHRASE)) in (True, False)
