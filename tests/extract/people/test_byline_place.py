"""The place that stands behind the author's name in a line over the text."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract, read
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


def test_the_bylines_of_stories_below_with_headings_of_the_first_rank_are_theirs() -> None:
    story = "<div class='story'><h1>{}</h1><p class='byline'>By {}</p><p>{}</p></div>"
    text = " ".join(["The harbour council voted on Monday evening to open the bridge again."] * 9)
    first, second = story.format("Bridge opens", "Anna Moss", text), story.format("Bank", "Peter Lund", text)
    article = extract(f"<title>Bridge opens</title><main>{first}{second}</main>".encode(), "")
    assert article is not None
    assert [author.name for author in article.authors] == ["Anna Moss"]
    both = first.replace("</p><p>The", "</p><p class='byline'>By Peter Lund</p><p>The", 1)
    article = extract(f"<title>Bridge opens</title><main>{both}</main>".encode(), "")
    assert article is not None
    assert [author.name for author in article.authors] == ["Anna Moss", "Peter Lund"]
