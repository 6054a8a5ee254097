"""Who is named in the midst of a line of details, as themes of blogs have it, in any order."""

from itertools import permutations

import pytest

from tests.extract.dated import LONG
from tests.extract.people.test_authors import authors

DAY = "Monday, May 3, 2021"
TOPICS = 'Posted in <a href="/category/ice/" rel="category tag">Harbour Ice</a>'
SAID = '<a href="#comments">3 Comments</a>'


def names(html: str) -> list[str]:
    return [name for name, _ in authors(html)[0]]


@pytest.mark.parametrize("mark", [" | ", " / ", " · ", " – ", ", ", " ", "<br>", "<i> | </i>"])
@pytest.mark.parametrize("by", ["Posted by Ada Moss", "By: <a href='/1'>Ada Moss</a>", "by <b>Ada Moss</b>"])
@pytest.mark.parametrize("place", ["{line}{text}", "{text}{line}"])
def test_a_line_names_its_writer_in_any_place(mark: str, by: str, place: str) -> None:
    if mark == " ":
        by = f"<span>{by}</span>"
    for parts in permutations((DAY, TOPICS, SAID, by)):
        line = f'<div class="c1">{mark.join(parts)}</div>'
        assert names(place.format(line=line, text=LONG)) == ["Ada Moss"], line


@pytest.mark.parametrize(
    "line",
    [
        f"{DAY} | No Comments | 3 min read",
        f"{DAY} / {TOPICS} / Comments Off",
        f"{SAID} | {DAY} | Photos by Ada Moss",
        f"{DAY} – {SAID} – Harbour News",
    ],
)
def test_a_line_that_names_no_writer_names_nobody(line: str) -> None:
    assert names(f'<div class="c1">{line}</div>{LONG}') == []


def test_the_only_name_of_a_line_is_its_writers_unless_the_text_speaks_of_them() -> None:
    line = f'<div class="c1"><i>{SAID}</i> <i>Ada Moss</i> <i>{DAY}</i></div>'
    spoken = f"<p>Ada Moss said on Tuesday that the harbour is frozen {'over and ' * 8}over.</p>"
    assert names(f"{line}{LONG}") == ["Ada Moss"]
    assert names(f"{line}{spoken}{LONG}") == []


def test_lines_below_the_text_that_are_alike_are_of_other_stories() -> None:
    line = f'<div class="c1"><i>{SAID}</i> {DAY} – Posted by Ada Moss</div>'
    assert names(f"{LONG}{line}") == ["Ada Moss"]
    assert names(f"{LONG}{line}{line}") == []
