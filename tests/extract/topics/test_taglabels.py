"""Words before a row of links, and whether they stand apart from it."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.topics.taglabels import label_before


@pytest.mark.parametrize(
    ("row", "label"),
    [
        ("<h4>In this story</h4><ul><li>{}</li></ul>", ("In this story", True)),
        ("<p>Read more on: {}</p>", ("Read more on", True)),
        ("<p><b>Im Text</b> {}</p>", ("Im Text", True)),
        ("<p>It fell on {}</p>", ("It fell on", False)),
        ("<p><a href='/y'>Snow</a> {}</p>", ("Snow", False)),
        ("<p>It rained on the town and on its harbour: {}</p>", ("", True)),
        ("<p>{}</p>", ("", False)),
    ],
)
def test_what_stands_before_a_row(row: str, label: tuple[str, bool]) -> None:
    page = Page(f"<html><body>{row.format('<a href=/x>Rain</a>')}</body></html>".encode())
    assert label_before(page.by_tag["a"][-1]) == label
