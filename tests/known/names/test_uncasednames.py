"""Names in scripts without capitals."""

import pytest

from newscrawl.known.names.uncasednames import is_uncased_name


@pytest.mark.parametrize(
    "name",
    ["هالة منصور", "سمیرا کاظمی", "عارف محمود", "נועה ברקת", "דני בר לב", "अनुराग तिवारी", "मनोज कुमार यादव"],
)
def test_a_first_or_a_last_name_tells_a_person(name: str) -> None:
    assert is_uncased_name(name)


@pytest.mark.parametrize(
    "text",
    [
        "الشرق الأوسط",
        "محمد",
        "חדשות הגליל",
        "नई दिल्ली",
        "هالة، منصور",
        "علي 2024",
        "علي من قرية على الساحل البعيد",
        "",
    ],
)
def test_other_words_tell_none(text: str) -> None:
    assert not is_uncased_name(text)


@pytest.mark.parametrize("name", ["ნინო ჩხეიძე", "അനൂപ് മേനോൻ", "রাশেদুল হাসান", "सुनील चव्हाण", "سامح عبد الوهاب"])
def test_names_in_further_scripts(name: str) -> None:
    assert is_uncased_name(name)


def test_words_in_further_scripts() -> None:
    assert not is_uncased_name("ახალი ამბები")
    assert not is_uncased_name("নতুন সেতু")
