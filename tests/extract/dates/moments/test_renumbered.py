"""Days in the order of English whose months are numbers."""

import pytest

from newscrawl.extract.dates.moments.renumbered import in_figures
from newscrawl.extract.dates.moments.when import read


@pytest.mark.parametrize(
    ("language", "line", "moment"),
    [
        ("ja", "5月 3, 2024", "2024-05-03"),
        ("zh-TW", "5 月 3, 2024 下午 2:05", "2024-05-03T14:05:00"),
        ("zh-TW", "3 5 月, 2024", "2024-05-03"),
        ("zh-CN", "十二月 3, 2024", "2024-12-03"),
        ("ko", "11월 30, 2024", "2024-11-30"),
        ("vi", "Tháng Năm 3, 2024", "2024-05-03"),
        ("vi", "3 Tháng Mười Một, 2024", "2024-11-03"),
        ("vi", "14:05 | Tháng 5 3, 2024", "2024-05-03T14:05:00"),
        ("mn", "5-р сар 3, 2024", "2024-05-03"),
    ],
)
def test_a_month_that_is_a_number_in_the_order_of_english(language: str, line: str, moment: str) -> None:
    when = read(line, language)
    assert when is not None
    assert when.text() == moment


@pytest.mark.parametrize(
    "line",
    [
        "2024年5月3日",
        "2024年 5月 3, 2025年",
        "3 tháng 5 năm 2024",
        "15月 3, 2024",
        "Trong tháng 5 có 3 ngày",
        "5月 3, 2024年度",
    ],
)
def test_other_lines_stay(line: str) -> None:
    assert in_figures(line) == line
