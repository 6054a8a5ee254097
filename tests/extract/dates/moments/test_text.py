"""Days in lines of text, as papers of many languages write them."""

import pytest

from newscrawl.extract.dates.moments.when import read


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("pt-BR", "Por Ada Moss — Rio de Janeiro 03/05/2021 14h05", "2021-05-03"),
        ("en", "Ada May, 03.05.2021", "2021-05-03"),
        ("es-CO", "Mayo 03/2021", "2021-05-03"),
        ("pt-BR", "1º de maio de 2021 | 9h00", "2021-05-01"),
        ("es", "1º de mayo de 2021", "2021-05-01"),
        ("de", "Veröffentlicht:03.05.2021", "2021-05-03"),
        ("zh", "时间:2021年05月03日", "2021-05-03"),
        ("zh", "发布时间:2021-05-03", "2021-05-03"),
        ("vi", "Thứ hai, 03 Tháng 5 2021", "2021-05-03"),
        ("lt", "2021 05 03, 14:05", "2021-05-03"),
        ("ha", "An wallafa 3 ga watan Mayu 2021", "2021-05-03"),
        ("km", "ថ្ងៃទី ៣ ខែ ឧសភា ឆ្នាំ ២០២១", "2021-05-03"),
        ("so", "Isniin, Maajo 03, 2021", "2021-05-03"),
        ("ht", "Pibliye 3 me 2021", "2021-05-03"),
        ("dv", "3 މޭ 2021", "2021-05-03"),
        ("ur", "پير 3 مئ 2021", "2021-05-03"),
        ("fa", "۱۳ ارديبهشت ۱۴۰۰", "2021-05-03"),
        ("zh-TW", "110年5月3日", "2021-05-03"),
        ("zh-TW", "發布日期:110/05/03", "2021-05-03"),
    ],
)
def test_a_day_as_papers_write_it(language: str, line: str, day: str) -> None:
    when = read(line, language)
    assert when is not None
    assert when.day.isoformat() == day


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "1.2.3.2021"),
        ("en", "10:03:05.2021"),
        ("en", "2021 05 03"),
        ("lt", "2021 05 03 04"),
        ("en", "110-05-03"),
        ("zh", "210年5月3日"),
    ],
)
def test_other_numbers_are_no_day(language: str, line: str) -> None:
    assert read(line, language) is None
