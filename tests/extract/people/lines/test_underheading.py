"""Who goes by a single word, or stands behind one that only one language has, right below the heading."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.underheading import named_under_heading
from newscrawl.items import Block

TEXT = (
    "<p>The harbour board voted to rebuild the old pier, and its chair said that it will take long.</p>" * 6
)
PROSE = (
    "The harbour board of Lindmoor voted on Thursday to rebuild the old stone pier by the end of the year."
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


def named_in_own_words(line: str, language: str, text: str = PROSE) -> list[str]:
    page = Page(
        f"<body><div><h1>Pier</h1></div>{line}<p>{text}</p></body>".encode(), "https://post.example/1"
    )
    page.language = language
    return [author.name for author in named_under_heading(page, page.by_tag["h1"][0], [Block(text=text)])]


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("cy", "Gan Carys Morgan", "Carys Morgan"),
        ("sq", "Nga Elira Hoxha", "Elira Hoxha"),
        ("ca", "Per Montserrat Puig", "Montserrat Puig"),
        ("el", "Της Μαρίας Παππά", "Μαρίας Παππά"),
        ("is", "Eftir Guðrúnu Jónsdóttur", "Guðrúnu Jónsdóttur"),
        ("af", "Deur Annelie Botha", "Annelie Botha"),
    ],
)
def test_a_line_that_is_a_byline_in_its_language_only(language: str, line: str, name: str) -> None:
    assert (
        named_in_own_words(f"<div>{line}</div>", language)
        == named_in_own_words(f"<p><b>{line}</b></p>", language)
        == [name]
    )
    assert named_in_own_words(f"<div>{line}</div>", language, f"{name} has seen it. {PROSE}") == []
    assert named_in_own_words(f"<div>{line}</div>", "en") == []


@pytest.mark.parametrize(
    "line", ["Per Anna Moss e il suo gruppo", "Per la Regione Piemonte", "Nga Kosova", ""]
)
def test_other_lines_that_begin_so(line: str) -> None:
    assert (
        named_in_own_words(f"<div>{line}</div>", "sq") == named_in_own_words(f"<div>{line}</div>", "ca") == []
    )


def test_a_day_above_the_heading_tells_nothing_of_the_line_below_it() -> None:
    html = "<title>Pier</title><div>5 Maart 2024 | Kultuur</div><h1>Pier</h1><div>Deur Annelie Botha</div>"
    text = "Die ou meul aan die rivier sal teen volgende herfs in ’n skool omskep word, het hulle besluit."
    html = f"<html lang='af'>{html}" + f"<p>{text}</p>" * 5
    article = extract(html.encode(), "https://post.example/pier")
    assert article is not None
    assert [author.name for author in article.authors] == ["Annelie Botha"]
