"""Lines in which an agency says who made a dispatch."""

import pytest

from newscrawl.clean import clean_text
from newscrawl.known.staffed import staffed

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report."
)


def test_labels_and_names_of_such_a_line() -> None:
    line = "AGERPRES/(AS - autor: Ana Pop, Ion Rus, editor: Dan Lupu, editor online: Ada Stan)"
    assert staffed(line) == [
        ("autor", "Ana Pop, Ion Rus"),
        ("editor", "Dan Lupu"),
        ("editor online", "Ada Stan"),
    ]
    cleaned = clean_text(f"{STORY}\n\n{line}")
    assert (cleaned.text, cleaned.agency) == (STORY, "Agerpres")


@pytest.mark.parametrize(
    "line",
    [
        "Varno/(autor: Ana Pop, editor: Dan Lupu)",
        "AGERPRES (autor: Ana Pop, editor: Dan Lupu)",
        "AGERPRES/(the harbour, which was new: so they said)",
        "AGERPRES/(photo)",
        "AGERPRES/(autor: Ana Pop) told nobody.",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert staffed(line) == []
