"""Links to other stories that paragraphs end with, in brackets."""

import pytest

from newscrawl.extract.body.leftout.stories.endlinks import without_end_links
from tests.extract.body.cuts import LONG, cut

URL = "https://www.harbourpost.example/news/pier"
TITLE = "The bridges of Lindmoor in pictures"
LINK = f"<a href='/news/bridges'>{TITLE}</a>"


def left(end: str) -> str:
    found = cut(f"<p>{LONG} {end}</p>")
    without_end_links(found, [0], URL)
    return found.pieces[0].text


@pytest.mark.parametrize(
    "end",
    [
        f"[{LINK}]",
        f"[ {LINK} ]",
        f"<em>[{LINK}]</em>",
        f"<a href='/news/bridges'><strong>[{TITLE}]</strong></a>",
        f"<a href='https://harbourpost.example/news/bridges'>(RELATED: {TITLE})</a>",
        f"(<a href='/news/bridges'>Lire aussi : {TITLE}</a>)",
    ],
)
def test_a_link_in_brackets_behind_the_last_sentence_goes(end: str) -> None:
    assert left(end) == LONG


@pytest.mark.parametrize(
    "end",
    [
        f"({LINK})",
        f"[{LINK} were shown]",
        "[<a href='/news/bridges'>The Post</a>]",
        f"[<a href='https://study.example/bridges'>{TITLE}</a>]",
        f"The town [{LINK}]",
        f"[{TITLE}]",
        "[<a href='#note'>A note on the bridges of Lindmoor</a>]",
    ],
    ids=["an aside", "a part linked", "a source", "another site", "in a sentence", "no link", "a note"],
)
def test_other_brackets_stay(end: str) -> None:
    assert left(end).endswith((")", "]"))
