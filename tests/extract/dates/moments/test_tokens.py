"""Names of months that count on pages of their own language only."""

import json
from importlib.resources import files

import pytest

from newscrawl.extract.dates.moments.ownmonths import BY_LANGUAGE
from newscrawl.extract.dates.moments.tokens import month_of, months_of
from newscrawl.known.months import MONTHS, fold_word

NAMED = json.loads(files("newscrawl.extract.dates.moments").joinpath("months.json").read_text("utf-8"))


@pytest.mark.parametrize("language", NAMED)
def test_each_name_is_one_of_a_month_and_tells_what_all_pages_do_not(language: str) -> None:
    assert len(NAMED[language]) == 12
    rows = enumerate(NAMED[language], 1)
    names = [(name.replace("_", " "), number) for number, row in rows for name in row.split()]
    assert len(names) == len(dict(names))
    for name, number in names:
        assert name == fold_word(name)
        assert months_of(language)[name] == BY_LANGUAGE.get(language, {}).get(name, number)
        assert MONTHS.get(name) != number


@pytest.mark.parametrize(
    ("word", "language", "month"),
    [
        ("listopada", "hr", 10),
        ("listopada", "pl", 11),
        ("listopada", "hr-HR", 10),
        ("listopada", "HR_hr", 10),
        ("Septiyembre", "ceb", 9),
        ("Septiyembre", "", None),
        ("Septiyembre", "en", None),
        ("Janvier", "fr", 1),
        ("Peb", "tl-PH", 2),
        ("Yan", "az", 1),
        ("jaanuaril", "et", 1),
        ("Septembril", "et-EE", 9),
        ("oktoobris", "et", 10),
        ("KASIM", "tr", 11),
        ("Aralik", "tr", 12),
        ("Nopember", "id", 11),
        ("يوليه", "ar-EG", 7),
        ("تشرين ثاني", "ar", 11),
        ("জানুয়ারী", "bn", 1),
        ("अग.", "hi", 8),
        ("आग", "hi", None),
        ("mail", "et", 5),
        ("mail", "en", None),
        ("Yan", "zh", None),
        ("2", "en", None),
    ],
)
def test_a_name_counts_in_its_language(word: str, language: str, month: int | None) -> None:
    assert month_of(word, language) == month
