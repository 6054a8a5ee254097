"""Names in the last line of a text with a place, or right behind its last sentence."""

import pytest

from newscrawl.extract.people.ends.lastlines import signed_in_last_line
from newscrawl.items import Block
from tests.extract.facts import page

TEXT = [
    f"On day {n} the harbour board voted to rebuild the old pier, and its chair said that it will take long."
    for n in range(3)
]


def signers(*texts: str, below: str = "") -> list[str]:
    paragraphs = "".join(f"<p>{text}</p>" for text in texts)
    found = page(f"<main><h1>Pier to be rebuilt</h1><div>{paragraphs}{below}</div></main>")
    return signed_in_last_line(found, found.by_tag["h1"][0], [Block(text=text) for text in texts])


@pytest.mark.parametrize(
    "line",
    [
        "Anna Moss, Lindmoor",
        "– Anna Moss, Lindmoor",
        "Anna Moss, Quay Street, Lindmoor",
        "Anna Moss, retired clerk, Lindmoor",
        "ANNA MOSS\nLindmoor",
        "Anna Moss, via email",
        "Anna Moss | Lindmoor",
        "~ Anna Moss",
    ],
)
def test_a_name_before_a_place_is_who_wrote(line: str) -> None:
    assert signers(*TEXT, line) == ["Anna Moss"]
    assert signers(*TEXT, below=f"<p>{line.replace(chr(10), '<br>')}</p>") == ["Anna Moss"]


@pytest.mark.parametrize("line", ["J. K. Moss, Lindmoor", "J. K. MOSS, Lindmoor"])
def test_initials_begin_a_name(line: str) -> None:
    assert signers(*TEXT, line) == ["J. K. Moss"]


@pytest.mark.parametrize(
    "line",
    [
        "Nova Scotia, Canada",
        "U.S. Senate, Washington",
        "Anna Moss, pilot",
        "Anna Moss, Photographer",
        "Anna Moss, Pressesprecherin",
        "Anna Moss, 54, Lindmoor",
        "Anna Moss, Lindmoor, anna@moss.example",
        "Anna Moss, Lindmoor.",
        "Contact: Anna Moss, Lindmoor",
        "“Anna Moss, Lindmoor",
    ],
)
def test_other_lines_tell_no_writer(line: str) -> None:
    assert signers(*TEXT, line) == signers(*TEXT, below=f"<p>{line}</p>") == []


def test_whom_the_text_speaks_of_did_not_write_it() -> None:
    assert signers(*TEXT, "Ms Moss, who chairs the board, asked for a ferry.", "Anna Moss, Lindmoor") == []
    assert (
        signers(*TEXT, "“We have waited for this for a very long time indeed.”", "Anna Moss, Lindmoor") == []
    )
    assert signers(*TEXT, "The winners", "Ben Lund, Carrow", "Anna Moss, Lindmoor") == []


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("<cite>Anna Moss</cite>", ["Anna Moss"]),
        ("<p><cite>Anna Moss</cite></p>", ["Anna Moss"]),
        ("<cite>Anna Moss<br>Lindmoor</cite>", ["Anna Moss"]),
        ("<p>Anna Moss</p>", []),
        ("<blockquote><cite>Anna Moss</cite></blockquote>", []),
        ("<blockquote>All is well.</blockquote><cite>Anna Moss</cite>", []),
        ("<div class='pull-quote'><cite>Anna Moss</cite></div>", []),
        ("<ul><li>Anna Moss, Lindmoor</li></ul>", []),
        (f"<p>Anna Moss, Lindmoor</p><p>{TEXT[0]}</p>", []),
    ],
)
def test_a_line_right_below_the_text(below: str, names: list[str]) -> None:
    assert signers(*TEXT, below=below) == names


@pytest.mark.parametrize("end", [" (Anna Moss)", " — Anna Moss", " -- Anna Moss"])
def test_a_name_right_behind_the_last_sentence(end: str) -> None:
    assert signers(*TEXT[:2], TEXT[2] + end) == ["Anna Moss"]
    assert signers(*TEXT[:2], "“All boats will be back by the end of the week.”" + end) == []
    assert signers(*TEXT[:2], TEXT[2] + end.replace("Anna Moss", "Nova Scotia")) == []
