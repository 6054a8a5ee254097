"""What says of a line, or of a picture above it, that it is an advertisement."""

from __future__ import annotations

import pytest

from newscrawl.known.adlabels import AD_LABELS, is_ad_label


def test_each_label_is_in_small_letters_without_marks_around_it() -> None:
    assert {text for text in AD_LABELS if text != text.lower() or not is_ad_label(f"- {text} -")} == set()


@pytest.mark.parametrize(
    "text", ["Anzeige", "ANZEIGE", "[Werbung]", "Advertisement:", "— Publicité —", "広告"]
)
def test_a_label_is_one_in_any_letters_and_between_marks(text: str) -> None:
    assert is_ad_label(text)


@pytest.mark.parametrize(
    "text", ["Anzeige gegen Unbekannt", "An advertisement of 1912", "Werbung für die Brücke", "", "–"]
)
def test_words_beside_it_make_a_caption(text: str) -> None:
    assert not is_ad_label(text)
