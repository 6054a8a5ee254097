"""Tables for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from newscrawl.console.texttable import AHEAD, WIDEST, table


def test_numbers_stand_to_the_right_and_words_to_the_left() -> None:
    rows = [("feed", "1,204"), ("sitemap", "7")]
    assert [*table(("kind", "held"), rows)] == [
        "kind      held",
        "-------  -----",
        "feed     1,204",
        "sitemap      7",
    ]


def test_letters_as_wide_as_two_take_the_room_of_two() -> None:
    rows = [("朝日新聞", "1"), ("Cafe\u0301", "2")]
    assert [*table(("name", "n"), rows)] == [
        "name      n",
        "--------  -",
        "朝日新聞  1",
        "Cafe\u0301      2",
    ]


def test_long_cells_are_cut_and_lines_stay_lines() -> None:
    *_, line = table(("text",), [("One.\n\n" + "word " * 1000,)])
    assert line.startswith("One. word")
    assert (len(line), line[-1]) == (WIDEST, "…")
    *_, whole = table(("text",), [("word " * 100,)], widest=None)
    assert whole == ("word " * 100).rstrip()


def test_what_a_terminal_would_obey_is_left_out() -> None:
    for widest in (WIDEST, None):
        *_, line = table(("text",), [("Rain\x1b]0;mill\x07 \x9b2J\x85",)], widest=widest)
        assert line == "Rain]0;mill ›2J…"


def test_no_rows_is_a_head() -> None:
    assert [*table(("a", "b"), [])] == ["a  b", "-  -"]


def test_rows_are_printed_while_they_come() -> None:
    taken = 0

    def rows() -> Iterator[tuple[str]]:
        nonlocal taken
        while True:
            taken += 1
            yield (str(taken),)

    lines = table(("n",), rows())
    for _ in range(3):
        next(lines)
    assert taken == AHEAD
