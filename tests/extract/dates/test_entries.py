"""What on a page is the article's text, and what an entry of a list."""

from __future__ import annotations

import pytest

from newscrawl.extract.dates.entries import is_after_text, text_after
from newscrawl.extract.page import Page

LINE = "The ferry of Varno will not sail until its pier is mended."


@pytest.mark.parametrize(
    ("paragraph", "is_text"),
    [
        (LINE, False),
        (3 * LINE, True),
        ("瓦尔诺的渡轮在码头修好之前不会启航。" * 2, False),
        ("瓦尔诺的渡轮在码头修好之前不会启航。" * 3, True),
        (f"<b>{LINE}</b>{LINE}{LINE}", True),
        (f"<b>{LINE}</b>  ", False),
    ],
)
def test_a_text_begins_with_a_paragraph_that_is_longer_than_a_line(paragraph: str, is_text: bool) -> None:
    page = Page(f"<h1>The mill</h1><p>{paragraph}</p><time>5 May</time>".encode(), "https://x.example/1")
    (heading,), (line,), (time,) = (page.by_tag[tag] for tag in ("h1", "p", "time"))
    assert text_after(page, heading.place) == (line.place if is_text else heading.place)
    assert is_after_text(page, heading.place, time.place) is is_text
