"""What stands right before a name: what somebody does."""

import pytest

from newscrawl.extract.people.names import split_names
from newscrawl.extract.people.ranks import after_duty


@pytest.mark.parametrize(
    "byline",
    [
        "By Staff Writer Ada Moss",
        "By Senior Political Correspondent Ada Moss",
        "Von Redakteurin Ada Moss",
        "Rechtsanwältin Ada Moss",
        "Freie Journalistin Ada Moss",
        "Par Journaliste Ada Moss",
        "Por Redactora Ada Moss",
        "REPORTER ADA MOSS",
    ],
)
def test_what_somebody_does_is_no_part_of_their_name(byline: str) -> None:
    assert split_names(byline) == ["Ada Moss"]


def test_so_in_other_scripts() -> None:
    assert split_names("Шеф-редактор Ада Мосс") == ["Ада Мосс"]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Ada Moss",
        "Sir Ben Lund",
        "Ada Moss",
        "Special Ada Moss",
        "Editor Ada",
        "Reporter",
        "Staff Writer",
        "Political Editor Harbour Post",
        "",
    ],
)
def test_what_is_part_of_a_name_or_leads_to_none_stays(text: str) -> None:
    assert after_duty(text) == text
