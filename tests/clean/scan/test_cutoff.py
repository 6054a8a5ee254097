"""Widgets that a copy cut off: the last line is the beginning of what a rule looks for."""

from __future__ import annotations

import pytest

from newscrawl.clean import default_rules
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
