"""The place that stands behind the author's name in a line over the text."""

from __future__ import annotations

import pytest

from newscrawl.extract import read
from newscrawl.extract.layout import Layout

LAYOUT = Layout(name="old", headline="h1", body="div.text")
PAGE = """<html><head><meta name="author" content="Revati Sanzgiri"><title>Yarn bank opens</title></head>
<body><h1>Yarn bank opens</h1><div class="text"><div>{line}</div>
<p>Weavers of the town opened a bank on Monday in which every account is kept in kilos of yarn.</p>
<p>A member takes out up to four hundred kilos and pays back three more after a month, they said.</p>
</div></body></html>"""


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Revati Sanzgiri Solapur", "Solapur"),
        ("Revati Sanzgiri New Delhi", "New Delhi"),
        ("Revati Sanzgiri", None),
        ("Revati Sanzgiri Reporter", None),
        ("Revati Sanzgiri Staff Writer", None),
        ("Revati Sanzgiri News Example", None),
        ("Revati Sanzgiri Yarn Foundation", None),
        ("Revati Sanzgiri said so.", None),
        ("Revati Sanzgiri has opened a bank of yarn in Solapur", None),
    ],
)
def test_the_place_behind_the_author(line: str, place: str | None) -> None:
    page, url = PAGE.format(line=line).encode(), "https://news.example/yarn-bank-opens"
    article = read(page, url, layouts=[LAYOUT]).article
    assert article is not None
    assert [author.name for author in article.authors] == ["Revati Sanzgiri"]
    assert article.dateline == place
