"""What is pressed to read more of the same text."""

import pytest

from newscrawl.known.unfoldwords import unfolds


@pytest.mark.parametrize("text", ["Show more", "Weiterlesen …", "SEGUIR LEYENDO", "続きを読む"])
def test_such_words_alone_unfold(text: str) -> None:
    assert unfolds(text)


@pytest.mark.parametrize("text", ["More fish", "Show more courage", "Das Weiterlesen lohnt sich", "Sources"])
def test_a_heading_that_has_them_in_it_does_not(text: str) -> None:
    assert not unfolds(text)
