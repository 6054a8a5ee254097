"""What is told of a text that is none."""

from __future__ import annotations

from typing import Any

import pytest

from newscrawl.clean import clean_text


@pytest.mark.parametrize("value", [b"It rained.", None, float("nan")])
def test_what_is_no_text_is_named(value: Any) -> None:
    """A column of a table has gaps, and a file may be read as bytes."""
    with pytest.raises(TypeError, match=rf"^text: a str, not {type(value).__name__}; "):
        clean_text(value)
