"""What a note to the reader of a text begins with."""

import pytest

from newscrawl.known.notewords import NOTE_LINES, begins_note


@pytest.mark.parametrize("text", ["Note", "TIP!", "⚠️ Warning", "À savoir : les quais", "注意：船"])
def test_a_word_for_a_note_with_a_colon_or_alone_begins_one(text: str) -> None:
    assert begins_note(text)


@pytest.mark.parametrize(
    "text", ["Note the ferries", "Notes on a ferry: two", "", ":", "Share: it", "Important ferries run!"]
)
def test_a_sentence_with_such_a_word_is_none(text: str) -> None:
    assert not begins_note(text)


def test_lines_are_told_as_they_are_written() -> None:
    assert {"Note", "NOTE:", "Good to know", "Good To Know:", "Hinweis!"} <= NOTE_LINES
