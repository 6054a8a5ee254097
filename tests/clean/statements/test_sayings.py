"""What a statement about its own article speaks of is looked for by how its words begin."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from newscrawl.clean.statements.sayings import _BEGINNINGS
from newscrawl.clean.statements.themes import OURS, OWNER, THIS


@given(st.from_regex(rf"\A(?:{OURS}|{OWNER}|{THIS})\Z"))
def test_no_word_for_the_article_begins_otherwise(said: str) -> None:
    assert re.match(_BEGINNINGS, said) is not None
