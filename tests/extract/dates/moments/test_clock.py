"""Times of day beside a date."""

import pytest

from newscrawl.extract.dates.moments.when import read


@pytest.mark.parametrize(
    ("language", "line", "moment"),
    [
        ("fr", "Le 1er mai 2021 à 9h", "2021-05-01T09:00:00"),
        ("de", "3. Mai 2021 um 9 Uhr", "2021-05-03T09:00:00"),
        ("ja", "2021年5月3日(月) 午前9時", "2021-05-03T09:00:00"),
        ("zh", "2021年5月3日 下午2时", "2021-05-03T14:00:00"),
        ("ko", "2021년 5월 3일 오후 2시 5분", "2021-05-03T14:05:00"),
        ("ko", "2021년 5월 3일 오후 2시", "2021-05-03T14:00:00"),
        ("en", "Updated 1405 GMT (2205 HKT) May 3, 2021", "2021-05-03T14:05:00+00:00"),
        ("vi", "Cập nhật lúc 14:05, 03/05/2021 (GMT+7)", "2021-05-03T14:05:00+07:00"),
        ("mr", "सोमवार, ३ मे २०२१ दुपारी ०२:०५", "2021-05-03T14:05:00"),
        ("ru", "Опубликовано 03.05.21 14:05 (мск)", "2021-05-03T14:05:00+03:00"),
        ("da", "3. maj 2021, 14.05 - Lindmoor", "2021-05-03T14:05:00"),
        ("zh-HK", "2021-05-03 HKT 14:05", "2021-05-03T14:05:00+08:00"),
        ("es", "3 may 2021 - 02:05 PM ECT", "2021-05-03T14:05:00-05:00"),
        ("fr", "3 mai 2021 à 14:05 TU", "2021-05-03T14:05:00+00:00"),
        ("en", "May 3, 2021 at 14:05", "2021-05-03T14:05:00"),
        ("en", "Published: Monday, May 3, 2021, 14:05 [IST]", "2021-05-03T14:05:00+05:30"),
        ("ko", "2021.05.03 PM 02:05", "2021-05-03T14:05:00"),
        ("vi", "03/05/2021 2:05:00 CH", "2021-05-03T14:05:00"),
        ("vi", "03/05/2021 9:05 SA", "2021-05-03T09:05:00"),
        ("bn", "৩ মে, ২০২১ ২:০৫ অপরাহ্ণ", "2021-05-03T14:05:00"),
        ("en", "May 3, 2021, noon", "2021-05-03T12:00:00"),
        ("en", "12 noon, 3 May 2021", "2021-05-03T12:00:00"),
        ("en", "May 3, 2021, 12:00 midnight", "2021-05-03T00:00:00"),
    ],
)
def test_a_time_as_papers_write_it(language: str, line: str, moment: str) -> None:
    when = read(line, language)
    assert when is not None
    assert when.text() == moment


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "3 mai 2021 | 2 h de lecture"),
        ("de", "3. Mai 2021 – 5 h Lesezeit"),
        ("ja", "2021年5月3日 午前2時間"),
        ("en", "May 3, 2021 | 1405 readers"),
        ("en", "Monday afternoon, May 3, 2021"),
        ("de", "3. Mai 2021 | 14.05 Euro"),
    ],
)
def test_other_numbers_are_no_time(language: str, line: str) -> None:
    when = read(line, language)
    assert when is not None
    assert when.time is None


def test_the_offset_of_a_zone_is_no_time() -> None:
    when = read("2021-5-3T14:5:00+02:00")
    assert when is not None
    assert (when.day.isoformat(), when.time) == ("2021-05-03", None)
