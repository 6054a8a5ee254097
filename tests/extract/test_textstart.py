"""Where the text of an article begins."""

from __future__ import annotations

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.textstart import is_after_text, text_after

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


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        (f"<div>{3 * LINE}<br><br>{3 * LINE}</div>", "div"),
        (f"<i>Varno</i><br>{3 * LINE}<br>{LINE}", "br"),
        (f"<div><span>{3 * LINE}</span></div>", "span"),
        (f"<div>{'瓦尔诺的渡轮在码头修好之前不会启航。' * 3}</div>", "div"),
        (f"<p>{LINE} It is old.</p><p>{LINE} It is new.</p>", "p"),
        (f"<p>{LINE}</p><p>{LINE}</p>", None),
        (f"<p>{LINE} It is old.</p><p>By Ada Moss, for the Varno Post</p>", None),
        (f"<div><a href=/mill>{3 * LINE}</a></div>", None),
        (f"<div>{LINE}<br>{LINE}</div>", None),
    ],
)
def test_a_text_without_long_paragraphs_begins_where_it_is_read(text: str, begun: str | None) -> None:
    page = Page(f"<h1>The mill</h1>{text}<time>5 May</time>".encode(), "https://x.example/1")
    heading, time = page.by_tag["h1"][0], page.by_tag["time"][0]
    at = page.by_tag[begun][0].place if begun else heading.place
    assert text_after(page, heading.place) == at
    assert is_after_text(page, heading.place, time.place) is (begun is not None)
    assert not is_after_text(page, time.place, heading.place)
