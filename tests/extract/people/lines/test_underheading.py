"""Who is named right below the heading, behind a word that only one language has."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.underheading import right_under
from newscrawl.items import Block

TEXT = "The harbour board of Lindmoor voted on Thursday to rebuild the old stone pier by the end of the year."


def names(line: str, language: str, text: str = TEXT) -> list[str]:
    page = Page(
        f"<body><div><h1>Pier</h1></div>{line}<p>{text}</p></body>".encode(), "https://post.example/1"
    )
    page.language = language
    return [author.name for author in right_under(page, page.by_tag["h1"][0], [Block(text=text)])]


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
    assert names(f"<div>{line}</div>", language) == names(f"<p><b>{line}</b></p>", language) == [name]
    assert names(f"<div>{line}</div>", language, f"{name} has seen it. {TEXT}") == []
    assert names(f"<div>{line}</div>", "en") == []


@pytest.mark.parametrize(
    "line", ["Per Anna Moss e il suo gruppo", "Per la Regione Piemonte", "Nga Kosova", ""]
)
def test_other_lines_that_begin_so(line: str) -> None:
    assert names(f"<div>{line}</div>", "sq") == names(f"<div>{line}</div>", "ca") == []


def test_a_day_above_the_heading_tells_nothing_of_the_line_below_it() -> None:
    html = "<title>Pier</title><div>5 Maart 2024 | Kultuur</div><h1>Pier</h1><div>Deur Annelie Botha</div>"
    text = "Die ou meul aan die rivier sal teen volgende herfs in ’n skool omskep word, het hulle besluit."
    html = f"<html lang='af'>{html}" + f"<p>{text}</p>" * 5
    article = extract(html.encode(), "https://post.example/pier")
    assert article is not None
    assert [author.name for author in article.authors] == ["Annelie Botha"]
