"""Lines with a date that are sentences, and such as are none."""

import pytest

from newscrawl.extract.dates.sentences import ends_sentence, is_sentence


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("The ferry sank on 3 May 2019.", "en"),
        ("Since 3 May 2019 nobody has seen the captain of that ferry", "en"),
        ("Harbour Post | Since 3 May 2019 nobody has seen the captain of that ferry", "en"),
        ("Die Brücke wurde am 3. Mai 2019 gesperrt.", "de"),
    ],
)
def test_a_sentence_has_a_stop_or_words_that_are_none_of_a_date(line: str, language: str) -> None:
    assert is_sentence(line, language)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Friday, 3 May 2019", "en"),
        ("Ada Moss, Lindmoor, 3 May 2019", "en"),
        ("This entry was posted on 3 May 2019 by Ada Moss and is filed under the news of Lindmoor.", "en"),
        ("Ni Anna dela Cruz | Nai-publish noong Setyembre 12, 2023 | 01:00 ng hapon", "fil"),
        ("ማክሰኞ መስከረም 1 ቀን 2016 ዓ.ም.", "am"),
        ("© 2019 Harbour Post, all rights of this paper are reserved.", "en"),
        ("3. svibnja 2019.", "hr"),
        ("5. ožujka 2024. Zadnja izmjena: 6. ožujka 2024.", ""),
        ("05.03.2024 / 09:12 | ავტორი: გიორგი ბერიძე", "ka"),
        ("5 марта 2024, 09:12 | 152 просмотра | Время чтения: 2 мин.", "ru"),
    ],
)
def test_a_line_of_the_site_is_none(line: str, language: str) -> None:
    assert not is_sentence(line, language)


@pytest.mark.parametrize(
    ("line", "language"), [("10:05 ч.", "bg"), ("5. siječnja 2021.", "hr"), ("19.30 Uhr.", "de")]
)
def test_a_stop_of_a_date_ends_no_sentence(line: str, language: str) -> None:
    assert not ends_sentence(line, language)


def test_a_stop_behind_a_year_ends_one_where_years_have_none() -> None:
    assert ends_sentence("The ferry sank in 2019.", "en")
