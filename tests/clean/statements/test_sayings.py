"""What a statement about its own article speaks of is looked for by how its words begin."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.clean.statements.sayings import _BEGINNINGS
from newscrawl.clean.statements.themes import OURS, OWNER, THIS


def alternatives(pattern: str) -> list[str]:
    """What a pattern has between the strokes that stand in no brackets."""
    found, depth = [""], 0
    for letter in pattern:
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            found.append("")
        else:
            found[-1] += letter
    return found


@pytest.mark.parametrize("words", alternatives("|".join((OURS, OWNER, THIS))))
@settings(max_examples=20)
@given(data=st.data())
def test_no_word_for_the_article_begins_otherwise(words: str, data: st.DataObject) -> None:
    said = data.draw(st.from_regex(rf"\A(?:{words})"))
    assert re.match(_BEGINNINGS, said) is not None
