"""When something was first published, said behind the date of a change."""

import pytest

from newscrawl.extract.dates.firstpublished import first_published


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Tue 5 Mar 2024 20.12 GMT First published on Mon 4 Mar 2024 14.05 GMT", "en"),
        ("5. März 2024, zuerst veröffentlicht am 4. März 2024", "de"),
    ],
)
def test_the_date_before_the_words_is_one_of_a_change(line: str, language: str) -> None:
    told = [(when.day.isoformat(), is_change) for when, is_change in first_published(line, language)]
    assert told == [("2024-03-05", True), ("2024-03-04", False)]


@pytest.mark.parametrize(
    "line",
    [
        "First published on 4 March 2024, by the Post",
        "4 March 2024, first published in the Gazette",
        "3 March 2024. First published 4 March 2024",
    ],
)
def test_no_other_line_tells_a_change(line: str) -> None:
    assert first_published(line, "en") == []
