"""Names of months, folded and as they are spelled."""

import pytest

from newscrawl.known.months import MONTHS, SPELLED, fold_word


@pytest.mark.parametrize(("name", "number"), [("KASIM", 11), ("Août", 8), ("Sept.", 9), ("декабря", 12)])
def test_a_name_is_known_in_any_case_with_accents_and_a_stop(name: str, number: int) -> None:
    assert MONTHS[fold_word(name)] == number


def test_a_name_as_it_is_spelled_is_one_word_of_more_than_three_letters() -> None:
    assert {"février", "rugsėjo", "грудня"} <= SPELLED
    assert not {"sie", "lis", "mai", "كانون_الأول"} & SPELLED
    assert all(fold_word(name) in MONTHS for name in SPELLED)
