"""Lines of a word or three that are no text."""

import pytest

from newscrawl.extract.body.leftout.shortlines import short_lines
from tests.extract.body.cuts import LONG, cut


def gone(*lines: str) -> list[str]:
    found = cut("".join(f"<p>{line}</p>" for line in lines))
    return [found.pieces[at].text for at in short_lines(found, range(len(found.pieces)))]


@pytest.mark.parametrize(
    ("first", "second"),
    [("14:32", "9:05"), ("17.05 Uhr", "16.20 Uhr"), ("9:05 a.m.", "11:40 a.m."), ("14h32", "9h05")],
)
def test_the_times_of_entries_are_no_text(first: str, second: str) -> None:
    assert gone(first, LONG, second, LONG) == [first, second]
    assert gone(first, LONG) == []


def test_the_times_of_a_programme_are_what_it_tells() -> None:
    assert gone("10:00", "Doors open to all", "11:00", "A walk round the pier") == []


@pytest.mark.parametrize("line", ["14:32 is the time", "3:1", "25:10", "1:2:3:4", "1432"])
def test_other_lines_with_numbers_stay(line: str) -> None:
    assert gone(line, LONG, line, LONG) == []


def test_a_label_is_no_text_wherever_it_stands() -> None:
    labels = ["Advertisement", "Anzeige", "Weiterlesen »"]
    assert gone(labels[0], LONG, labels[1], LONG, labels[2]) == labels
    assert gone("Not an advertisement", LONG) == []


@pytest.mark.parametrize("line", ["Print", "Share:", "Teilen", "Partager", "シェア", "طباعة", "Распечатать"])
def test_so_is_what_a_button_says_to_share_or_print_a_story(line: str) -> None:
    assert gone(line, LONG) == [line]
    assert gone(f"{line} it", LONG) == []
