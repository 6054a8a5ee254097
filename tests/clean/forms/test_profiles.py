"""What an article says at its foot of who wrote it goes; what it says there of anybody else stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report.\n"
    "It had been closed since the storm of last March, when two of its piles broke in one night."
)


@pytest.mark.parametrize(
    "line",
    [
        "About the author: Ada Moss teaches law at Lindmoor.",
        "Zur Autorin: Ada Moss lehrt Recht in Lindmoor.",
        "Sobre el autor: Peter Hale enseña derecho en Lindmoor.",
        "Об авторе: Ада Мосс преподаёт право.",
        "The author is a professor of law at Lindmoor University.",
        "Ada Moss is a reporter who covers courts.",
    ],
)
def test_a_line_on_the_author_goes(line: str) -> None:
    assert clean_text(f"{STORY}\n{line}").text == STORY


@pytest.mark.parametrize(
    "line",
    [
        "The author is buried beside her.",
        "The author of the letter is a doctor at Lindmoor.",
        "Ada Moss is a reporter who was shot in the square that day.",
        "About the author little is known: he was left-handed.",
    ],
)
def test_a_line_on_anybody_else_stays(line: str) -> None:
    assert clean_text(f"{STORY}\n{line}").text == f"{STORY}\n{line}"


def test_so_does_one_on_an_author_of_whom_the_article_tells() -> None:
    story = f"The letter had an author whom nobody knew.\n{STORY}"
    line = "The author is a professor of law at Lindmoor University."
    assert clean_text(f"{story}\n{line}").text == f"{story}\n{line}"


def test_a_paragraph_that_quotes_is_no_line_on_an_author() -> None:
    line = 'The author is a judge of the Court of Varno, and tired. "I write at night," he told us.'
    assert clean_text(f"{STORY}\n{line}").text == f"{STORY}\n{line}"
