"""Names in the rows of what is a table, though it may have no such markup."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.inrows import is_cell
from tests.calls import calls

NAMES = ["Anna Moss", "Ben Lund", "Ruth Amery", "Tom Bright"]
TEXT = "<p>The petition to keep the old pier was handed over to the harbour board on Monday evening.</p>" * 5


def authors(rows: str, *, above: str = "") -> list[str]:
    html = f"<title>Who signed</title><h1>Who signed</h1>{above}<div>{rows}{TEXT}</div>"
    article = extract(html.encode(), "https://www.harbourpost.example/news/who-signed")
    assert article is not None
    return [author.name for author in article.authors]


def rows(row: str, names: list[str] = NAMES) -> str:
    return "".join(row.format(name, f"{day} March 2024") for day, name in enumerate(names, 3))


ROWS = [
    "<tr><td>{0}</td><td>{1}</td></tr>",
    "<div class='row'><div>{0}</div><div>{1}</div></div>",
    "<ul><li><span>{0}</span> <span>{1}</span></li></ul>",
    "<p>{0} – {1} – Carrow</p>",
    "<p>{0}, {1}</p>",
]


@pytest.mark.parametrize("row", ROWS)
def test_rows_of_names_with_a_day_are_no_bylines(row: str) -> None:
    assert authors(rows(row)) == []
    assert authors(rows(row), above="<p>By Ada Moss</p>") == ["Ada Moss"]
    lines = "<br>".join(f"{name}, {day} March 2024" for day, name in enumerate(NAMES, 3))
    assert authors(f"<p>{lines}</p>") == []


@pytest.mark.parametrize("row", ["<div><span>{0}</span> <span>{1}</span></div>", "<p>{0} | {1}</p>"])
def test_one_name_with_a_day_is_a_byline(row: str) -> None:
    assert authors(rows(row, NAMES[:1])) == ["Anna Moss"]
    assert authors(rows(row, NAMES[:1]) + "<p>Updated 9 March 2024</p>") == ["Anna Moss"]


def test_cells_below_a_text_name_nobody() -> None:
    cells = "".join(f"<div class='row'><div>{name}</div><div>Labour</div></div>" for name in NAMES)
    html = f"<title>Who won</title><h1>Who won</h1><div>{TEXT}{cells}</div>"
    article = extract(html.encode(), "https://www.harbourpost.example/news/who-won")
    assert article is not None
    assert article.authors == []


def test_cells_of_rows_without_end_are_told_in_steps_that_grow_as_the_page_does() -> None:
    def cells(count: int) -> list[Element]:
        row = "<div>" + "<a>Anna Moss</a>" * count + "</div>"
        return Page(f"<body>{row * 3}</body>".encode()).by_tag["a"]

    def ask(them: list[Element]) -> list[bool]:
        return [is_cell(one) for one in them]

    assert all(ask(cells(4)))
    assert not any(ask(cells(300)))
    assert calls(ask, cells(600)) < 2.2 * calls(ask, cells(300))


@pytest.mark.parametrize("tag", ["p", "div class=date", "strong"])
def test_a_place_beside_the_day_of_one_of_two_events_is_nobody(tag: str) -> None:
    said = "<p>Nobody doubts that the fair is needed; what 40 residents asked is when it will begin.</p>"
    events = "".join(
        f"<div><h3>Fair {day}</h3><{tag}>February {day}, 2013 at 02:34, {place}</{tag.partition(' ')[0]}>"
        f"{said}</div>"
        for day, place in ((3, "Kestrel Bay"), (4, "Port Ellery"))
    )
    html = (
        "<html lang=en><title>Fairs of the week - Post</title><main><h1>Fairs of the week</h1>"
        f"<div>January 31, 2013 at 02:34</div><div>{events}</div></main></html>"
    )
    article = extract(html.encode(), "https://www.harbourpost.example/news/1234567")
    assert article is not None
    assert article.authors == []


def test_a_name_beside_a_day_below_the_only_further_heading_is_an_author() -> None:
    line = "<h2>It will not be rebuilt</h2><p>3 March 2024, Vesna Tirel</p>"
    assert authors(line) == ["Vesna Tirel"]
