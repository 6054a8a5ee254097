"""What a review tells of a work, line by line: who wrote that is in no byline of the review."""

import pytest

from newscrawl.clean import clean_text

STORY = (
    "Nobody in the new novel crosses the river for pleasure. They cross because somebody has died there.",
    "She writes short sentences that carry a good deal of water. The best chapter is told by the rope.",
)


@pytest.mark.parametrize(
    "work",
    [
        "The Ferrymen\nby Lena Hartwell\nSlate House, 312 pp, £18.99",
        "THE FERRYMEN\nBy Lena Hartwell\n312 pages. Slate House. $27.",
        "The Ferrymen\nBy Lena Hartwell\nTranslated by Per Stroud\n312 pp. Slate House. $27",
        "King Lear\nBy William Shakespeare\nDirected by Jon Farrow\nUntil June 8 at the Old Dock, Carrow",
    ],
)
@pytest.mark.parametrize("at", [0, 1, 2])
def test_who_wrote_a_book_or_a_play_stays_with_what_else_is_told_of_it(work: str, at: int) -> None:
    text = "\n\n".join([*STORY[:at], work, *STORY[at:]])
    assert clean_text(text).text == text


def test_a_byline_goes() -> None:
    head = "The ferry of Carrow sails again"
    for below in ("14 May 2026", "Carrow", "10:15 p.m., May 14, 2026", "Translated by Per Stroud"):
        text = clean_text("\n\n".join([head, f"By Lena Hartwell\n{below}", *STORY])).text
        assert "Hartwell" not in text
