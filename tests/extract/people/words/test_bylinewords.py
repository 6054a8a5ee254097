"""Words of bylines in small letters."""

from __future__ import annotations

import pytest

from newscrawl.extract.markup.text import lowered


@pytest.mark.parametrize(
    ("text", "small"), [("BY Ada", "by ada"), ("EDİTÖR", "editör"), ("Kışla", "kişla"), ("Émile", "émile")]
)
def test_every_i_is_dotted(text: str, small: str) -> None:
    assert lowered(text) == small
