"""The language of a tag, as tables of words know it."""

import pytest

from newscrawl.extract.language.spoken import spoken


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en-GB", "en"),
        ("zh_Hant_TW", "zh"),
        ("NO", "nb"),
        ("tl-PH", "fil"),
        ("iw", "he"),
        ("ckb", "ckb"),
        ("", ""),
    ],
)
def test_the_language_of_a_tag(tag: str, code: str) -> None:
    assert spoken(tag) == code
