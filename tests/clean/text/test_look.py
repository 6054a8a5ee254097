"""A look at a text passes over no word that a step asks for: what it leaves out, no pattern would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.clean import clean_text, default_rules
from newscrawl.clean.forms.clues import CREDITED, FORMED, LABELLED, SELVES, STATED
from newscrawl.clean.forms.forms import form_of
from newscrawl.clean.forms.pictures import is_picture_credit
from newscrawl.clean.forms.rows import may_be_row, row_kind
from newscrawl.clean.forms.signed import is_signed
from newscrawl.clean.statements.statements import kind_of_statement
from newscrawl.clean.text.fold import fold
from newscrawl.clean.text.joints import joined_lines
from newscrawl.clean.text.look import Look, Vocabulary
from newscrawl.clean.text.words import BAR, PRICED, WORD, humps, kinds_of, letters, may_be_jointed
from tests.clean.forms.test_forms import FURNITURE

LINES = {
    *(line for rule in default_rules().all for hit in rule.hit for line in hit.split("\n") if line.strip()),
    *(line for line, _ in FURNITURE),
}
"""Furniture of all sorts, a line each."""

texts = st.lists(
    st.one_of(
        st.sampled_from(["a", "B", "é", "É", "हिन्दी", "₹", "9", "_", "'", "\n", " ", "…", "\ud800", "aB"]),
        st.text(max_size=3),
    ),
    max_size=30,
).map("".join)


@given(texts)
def test_every_word_of_a_text_is_found_and_in_its_line(text: str) -> None:
    folded = fold(text)
    words = set(WORD.findall(folded.text))
    assert letters(folded.text) == words
    look = Look(folded, Vocabulary(words))
    assert words <= look.words
    assert look.count == folded.text.count("\n") + 1
    for start, line, said in zip(look.starts, look.lines, look.said, strict=True):
        assert folded.text.startswith(line, start)
        assert set(WORD.findall(line)) <= said
        assert said <= look.within(start, start + len(line)) | {BAR}


def look_at(text: str, *words: str) -> Look:
    return Look(fold(text), Vocabulary(words))


def test_only_words_of_the_vocabulary_are_kept() -> None:
    assert look_at("Subscribe to our paper", "subscribe", "log").words == {"", "subscribe"}


def test_glued_words_give_their_parts_to_their_line() -> None:
    look = look_at("Été à Nîmes\n₹300/MonthSubscribe", "month", "subscribe", "monthsubscribe")
    assert look.said == [frozenset(), {"month", "subscribe", "monthsubscribe"}]
    assert look.within(17, 31) == {"month", "subscribe", "monthsubscribe"}


@pytest.mark.parametrize(
    ("text", "priced"),
    [("It costs ₹300", True), ("300 rupees", True), ("In 2024 it rose", False), ("{{price}}", True)],
)
def test_a_price_needs_a_currency(text: str, priced: bool) -> None:
    look = Look(fold(text), default_rules().index(None).vocabulary)
    assert (PRICED in look.words) == priced


def said_by(line: str) -> frozenset[str]:
    return frozenset(Look(fold(line), default_rules().index(None).vocabulary).words)


def clueless(line: str) -> str | None:
    """What a line is although it holds none of the words without which it is not asked whether it is that."""
    folded = fold(line.strip())
    said = said_by(line)
    if not folded.text:
        return None
    if kind_of_statement(folded.text) and not (said & STATED and said & SELVES) and line.isascii():
        return "a statement"
    if is_picture_credit(folded.text, folded.shape) and not (said & CREDITED or "/" in line):
        return "a picture's credit"
    if is_signed(folded.shape) and not (said & LABELLED or folded.text[0] in "([" or "/" in line):
        return "signed"
    if row_kind(folded.shape) and not (may_be_row(folded.shape) or any(sign in line for sign in ":|>•·#/[")):
        return "a row"
    rule = form_of(folded.shape, worded=True)
    return "a writer" if rule and rule.name == "form-writer" and not said & FORMED else None


def test_no_line_lacks_the_words_without_which_it_is_not_asked_what_it_is() -> None:
    assert {line: sort for line in LINES if (sort := clueless(line))} == {}


def test_a_label_between_lines_that_a_copy_glued_together_goes() -> None:
    text = (
        "The names of the dead were found in a second ship, she said.ADVERTThe council met again on Monday "
        "to read a report about mills and roads."
    )
    assert [piece.text for piece in clean_text(text).removed] == ["ADVERT"]


@pytest.mark.parametrize(
    "line", ["Temasek, Oak Hill, Adia", "Subjective, cold, raw", "Sectional, wide, deep"]
)
def test_a_line_that_begins_like_a_word_for_topics_is_no_row_of_them(line: str) -> None:
    text = (
        "The river rose by two metres on Monday and nobody in Varno could say why it did, she said.\n"
        f"{line}\n"
        "Council members met again on Tuesday to read a report about mills, rain, grain and the roads."
    )
    assert clean_text(text).text == text


def test_a_later_look_knows_of_each_line_what_a_first_one_finds() -> None:
    vocabulary = default_rules().index("businessstandard").vocabulary
    lines = sorted(LINES)
    before = Look(fold("\n".join(lines)), vocabulary)
    left = "\n\n".join([*lines[::3], "Subscribe | MonthNewsletter", *lines[1::3]])
    again, anew = Look(fold(left), vocabulary, before), Look(fold(left), vocabulary)
    assert (again.lines, again.starts, again.count) == (anew.lines, anew.starts, anew.count)
    assert again.said == anew.said
    assert again.words == anew.words


joined = st.lists(
    st.sampled_from(
        ["end", "The", "É", "é", ".", "!", "?", '"', ")", "(", " ", "5", "%", ",", "\n", "aB", "US"]
    ),
    max_size=12,
).map("".join)


@given(joined)
def test_no_lines_that_are_put_together_are_passed_over(text: str) -> None:
    folded = fold(text)
    assert may_be_jointed(kinds_of(folded.encoded[0])) or not joined_lines(folded)


@given(joined)
def test_glued_words_are_those_with_a_capital_after_a_small_letter(text: str) -> None:
    folded = fold(text)
    words = re.finditer(r"(?:[A-Za-z]|[^\x00-\x7f])+", folded.shape)
    glued = [
        (word.start() + found.start(), word[0])
        for word in words
        if (found := re.search("[a-z][A-Z]", word[0]))
    ]
    assert list(humps(folded.shape, kinds_of(folded.encoded[0]))) == glued
