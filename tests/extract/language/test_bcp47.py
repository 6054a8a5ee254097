"""Tags of languages, as they are written and as they are meant."""

import pytest

from newscrawl.extract.language.bcp47 import bcp47, primary_language


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("en_gb", "en-GB"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("en-UK", "en-GB"),
        ("en-Post", "en"),
        ("sr_latn_rs", "sr-Latn-RS"),
        ("zh-cmn-Hans-CN", "zh-Hans-CN"),
        ("cmn-hans", "zh-Hans"),
        ("DE", "de"),
        ("English", "en"),
        ("", None),
        ("??", None),
    ],
)
def test_language_tags(text: str, tag: str | None) -> None:
    assert bcp47(text) == tag


def test_a_language_in_three_letters_has_two_where_there_are_two() -> None:
    assert (bcp47("eng"), bcp47("ENG-GB"), bcp47("ger")) == ("en", "en-GB", "de")
    assert (bcp47("gsw"), bcp47("yue")) == ("gsw", "yue")


@pytest.mark.parametrize(
    ("text", "tag"), [("in_ID", "id-ID"), ("iw", "he"), ("cz", "cs"), ("dk-DK", "da-DK"), ("vn", "vi")]
)
def test_older_codes_and_those_of_countries_are_of_a_language(text: str, tag: str) -> None:
    assert bcp47(text) == tag


@pytest.mark.parametrize("code", ["xx", "us", "zz-DE", "on"])
def test_two_letters_that_are_no_languages_tell_none(code: str) -> None:
    assert bcp47(code) is None


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
def test_the_primary_language_of_a_tag(tag: str, code: str) -> None:
    assert primary_language(tag) == code
