"""Widgets that a copy cut off: the last line is the beginning of what a rule looks for."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text, default_rules
from newscrawl.clean.elements.sorts import MARK, SHORT, Element
from newscrawl.clean.scan.cutoff import complete
from newscrawl.clean.text.fold import fold


def known(line: str) -> bool:
    folded, index = fold(line), default_rules().index(None)
    elements = [Element(0, len(folded.text), SHORT, frozenset(), None, own_line=True)]
    complete(folded, elements, index)
    return elements[0].sort == MARK and elements[0].rule is not None


@pytest.mark.parametrize(
    "line",
    [
        "Get this delivered to your inb",
        "Sign up for our free newsl",
        "There may be no regulatory recourse for",
        "Get this delivered, to your inb… [+1200 chars]",
    ],
)
def test_the_beginning_of_a_widget_is_known(line: str) -> None:
    assert known(line)


@pytest.mark.parametrize(
    "line",
    [
        "The information came from the harbour",
        "Get this boat out of the harbour",
        "Sign up",  # too short to be no accident
        '"Sign up for our free newsl',
        "The ferry did not sail",
    ],
)
def test_another_line_that_begins_with_the_same_word_is_not(line: str) -> None:
    assert not known(line)


STORY = (
    "Divers looked for the anchor until noon. Nobody was on board when the pier gave way, its captain said."
)


@pytest.mark.parametrize(
    "begun",
    [
        "This article is for subscri",
        "This is your last article that you can read this month before you need",
        "This is a sponsored article. The Varno Times newsroom was not invol",
    ],
)
@pytest.mark.parametrize("note", ["", " ...", " [+812 chars]"])
def test_what_stands_behind_a_sentence_of_its_line_is_known(begun: str, note: str) -> None:
    assert clean_text(f"{STORY} {begun}{note}").text == STORY
    more = f"{STORY}\n\nIt rained all day on the quay."
    assert clean_text(f"{more} {begun}{note}").text == more


@pytest.mark.parametrize("sign", ["- ", "[", "• ", "> ", "(", "* "])
def test_a_sign_before_it_says_nothing(sign: str) -> None:
    assert clean_text(f"{STORY}\n\n{sign}This article is for subscri").text == STORY


def test_a_phrase_that_begins_with_a_sign_is_known() -> None:
    assert known("© 2025 Reuters. All rights res")


@pytest.mark.parametrize(
    "end",
    [
        'The notice began: "Nobody may land. This article is for subscri',
        "This article is for subscribers only, the clerk said, and shut",
        "This is a ferry for subscri",
        "Get this delivered",
    ],
)
def test_an_article_that_was_cut_off_stays(end: str) -> None:
    assert clean_text(f"{STORY} {end}").text == f"{STORY} {end}"
