"""Keywords that are a page's title or description once more."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.topics.keywords import read_keywords

TITLE = "Bridge over the old harbour closes until spring"
SAID = "The council of Lindmoor has closed the bridge over the harbour, the mayor said."


@pytest.mark.parametrize(
    ("words", "left"),
    [
        (SAID, []),
        (f"{SAID}, Ferries", ["Ferries"]),
        (f"{TITLE}, Channel 5", ["Channel 5"]),
        ("Bridge, Old Harbour, Spring", ["Bridge", "Old Harbour", "Spring"]),
    ],
    ids=["a description", "and more", "a title with the site", "topics of it"],
)
def test_what_is_said_already_is_no_keyword(words: str, left: list[str]) -> None:
    head = f'<title>{TITLE} | gazette.test</title><meta property="og:title" content="{TITLE}">'
    meta = f'<meta name="description" content="{SAID}"><meta name="keywords" content="{words}">'
    assert read_keywords(Page(f"{head}{meta}".encode(), "https://gazette.test/1"), [])[0] == left


def test_two_names_that_are_a_title_are_keywords() -> None:
    clubs = "<meta name=keywords content='Lindmoor Rovers, Real Varno'>"
    head = f"<title>Lindmoor Rovers - Real Varno</title>{clubs}"
    found = read_keywords(Page(head.encode(), "https://gazette.test/1"), [])
    assert found[0] == ["Lindmoor Rovers", "Real Varno"]
