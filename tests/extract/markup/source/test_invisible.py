"""Names and dates are read whatever unseen marks stand in them."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract
from newscrawl.extract.markup.source.invisible import without_invisible

TEXT = "<p>The council of Varno met at noon, and voted by show of hands to mend it before the winter.</p>" * 4


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Da\u00adna Whit\u00adlock",
            "Da&shy;na Whitlock",
            "\u202aDana Whitlock\u202c",
            "Dana\u200b Whitlock",
        ),
        *("Dana Whit<wbr>lock", "Dana Whit<WBR />lock", "&#x202A;Dana Whitlock&#8236;"),
    ],
)
@pytest.mark.parametrize("line", ["<p>By {}</p>", "<b>{}</b>"])
def test_a_name_is_read_with_such_marks(name: str, line: str) -> None:
    page = f"<h1>The pier of Varno</h1><small>12 M\u00aday 2019</small><br>{line.format(name)}<br>{TEXT}"
    article = extract(f"<meta charset=utf-8><body>{page}".encode(), "https://tide.example/a-pier-opens")
    assert article is not None
    assert [author.name for author in article.authors] == ["Dana Whitlock"]
    assert article.date_published == "2019-05-12"


def test_letters_that_share_a_byte_and_what_joins_letters_stay() -> None:
    text = "aquí, Ë, می‌خواهم, \u200f— “so” &#8230; &shyly &amp;shy;".encode()
    assert without_invisible(text) == text
