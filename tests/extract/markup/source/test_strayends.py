"""An end of a box too many, amid a text, ends nothing."""

from __future__ import annotations

import pytest

from newscrawl.extract.page import Page

ONE = "<p>The pier of Varno was opened on Monday, a year late, and all of the town came to see it.</p>"
TOP, REST = f"<div class=text>{ONE * 3}", f"</div><div class=foot>{ONE}</div></div>"


def in_text(html: str) -> int:
    """The paragraphs in the box of the text."""
    page = Page(f"<body><div id=page>{html}</body>".encode())
    return sum(
        "text" in (one.parent.get("class") or "") for one in page.by_tag["p"] if one.parent is not None
    )


@pytest.mark.parametrize("more", [ONE, f"{ONE}<h2>Part</h2>{ONE}", f"{ONE}</div>{ONE}"])
def test_a_text_goes_on_behind_an_end_too_many(more: str) -> None:
    assert in_text(f"{TOP}</div>{more}{REST}") == 3 + more.count("<p>")


@pytest.mark.parametrize(
    "page",
    [
        f"{TOP}</div>{ONE}</div>",
        f"{TOP}</div><p class=by>{ONE[3:]}{REST}",
        f"{TOP}</div><p>Read on</p>{REST}",
        f"<div class=lead>{ONE}</div>{TOP}</div>{REST}",
        f"{TOP}<div class=note>{ONE}</div></div>{ONE}{REST}",
    ],
    ids=["none too many", "made otherwise", "a label", "elsewhere", "behind another box"],
)
def test_what_stands_behind_a_box_of_paragraphs_stays_there(page: str) -> None:
    assert in_text(page) == 3
