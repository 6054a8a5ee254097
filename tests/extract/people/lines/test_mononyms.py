"""Who goes by a single word, in a line below the heading."""

import pytest

from newscrawl.extract import extract

TEXT = (
    "<p>The harbour board voted to rebuild the old pier, and its chair said that it will take long.</p>" * 6
)


def authors(line: str, text: str = TEXT) -> list[str]:
    html = f"<title>The pier opens</title><main><h1>The pier opens</h1>{line}<div>{text}</div></main>"
    article = extract(html.encode(), "https://www.harbourpost.example/news/pier-opens")
    assert article is not None
    return [author.name for author in article.authors]


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Plestia</p>",
        "<div><span>By Plestia</span></div>",
        "<p>BY PLESTIA</p>",
        "<p>Words by Plestia</p>",
    ],
)
def test_a_line_that_is_a_word_behind_by(line: str) -> None:
    assert authors(line) == ["Plestia"]


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Invitation</p>",
        "<p>By clockwork</p>",
        "<p>By Train</p>",
        "<p>By Admin</p>",
        "<p>By Monday</p>",
        "<p>By Politics</p>",
        "<p>By Plestia <a href='/x'>and more</a></p>",
    ],
)
def test_other_words_behind_by(line: str) -> None:
    assert authors(line) == []


def test_a_word_that_the_text_speaks_of_or_that_stands_in_it() -> None:
    spoken = "<p>The boat goes from Carrow to Plestia on every day of the week but for Mondays.</p>"
    assert authors("<p>By Plestia</p>", spoken + TEXT) == []
    assert authors("", f"{TEXT}<p>By Plestia</p>{TEXT}") == []
