"""What stands after the label of a byline."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.works import is_of_book
from newscrawl.extract.people.marked.labelled import is_beside_day, labelled
from tests.extract.people.test_authors import authors


def said(html: str) -> str:
    page = Page(f"<html><body><div>{html}</div></body></html>".encode())
    return labelled(next(page.tree.iter("b")))


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ("<b>By:</b> Ann Lee, Ben Ox<i>today</i>", "Ann Lee, Ben Ox"),
        ("<b>By: <i>Ann Lee</i></b>", "Ann Lee"),
        ("<b>By: <a>Ann Lee</a><a>Ben Ox</a></b>", "Ann Lee, Ben Ox"),
        ("<b>By:</b><i>Ann Lee</i>", "Ann Lee"),
        ("<div><b>By:</b></div><p>Ann Lee</p>", "Ann Lee"),
        (
            "<div><b>Authors:</b></div><ul><li><a>Ann Lee</a></li> <li>Ben Ox</li><li></li></ul>",
            "Ann Lee, Ben Ox",
        ),
        ("<b>By:</b><ul><li>Ann Lee</li></ul>", "Ann Lee"),
        (
            "<b>By:</b> <a>Ann Lee</a> , \n <a>Ben Ox</a> and <a>Cy Moor</a> <a>Follow</a>",
            "Ann Lee, Ben Ox, Cy Moor",
        ),
        ("<b>By:</b> <a href='/a/1'>Ann Lee</a> <a href='/a/2'>Ben Ox</a>", "Ann Lee, Ben Ox"),
        ("<b>By:</b> <a href='/a/1'>Ann Lee</a> <a href='/t/2'>Ben Ox</a>", "Ann Lee"),
        ("<b>By:</b> <a href='/a/1'>Ann Lee</a> <a href='/a/2'>Follow</a>", "Ann Lee"),
        ("<b>By:</b> <a>Ann Lee</a> of <a>The Post</a>", "Ann Lee"),
        ("<b>By:</b> <a>Ann Lee</a>, <i>Ben Ox</i>", "Ann Lee"),
        (
            "<b>By:</b><p><a>Ann Lee</a> <i>Partner</i></p><p><a>Ben Ox</a> <i>Counsel</i></p>",
            "Ann Lee, Ben Ox",
        ),
        ("<b>By</b><div><p><u>Ann Lee</u><br>Partner</p><p><u>Ben Ox</u></p></div>", "Ann Lee, Ben Ox"),
        (
            "<b>By:</b><ul><li><a>Ann Lee</a><p>Dean</p></li><li><a>Ben Ox</a><p>Chair</p></li></ul>",
            "Ann Lee, Ben Ox",
        ),
        ("<b>By:</b><p><a>Ann Lee</a> <i>Partner</i></p><ul><li><a>Ben Ox</a></li></ul>", "Ann Lee"),
        ("<b>By:</b><ul><li><a>Ann Lee</a></li><li>Ben Ox</li></ul>", "Ann Lee, Ben Ox"),
        ("<b>Report</b><ul><li><a>Ann Lee</a></li><li>All news</li></ul>", "Ann Lee, All news"),
        ("<b>By:</b><p>Staff of <i>Ann Lee</i></p>", "Staff of Ann Lee"),
        ("<b>By:</b>", ""),
        ("<b>By: <i>Ann Lee</i> and <i>Ben Ox</i><br>Lindmoor</b>", "Ann Lee and Ben Ox"),
        ("<b>By:<br><i>Ann Lee</i></b>", "Ann Lee"),
        ("<b>By: <i>Ann Lee</i>,<br><i>Ben Ox</i></b>", "Ann Lee, Ben Ox"),
        ("<b>3 May 2021</b> | By <i>Ann Lee</i>", "Ann Lee"),
        ("<b><img></b> By <i>Ann Lee</i>", "Ann Lee"),
    ],
)
def test_a_label_stands_before_a_name_or_several(html: str, names: str) -> None:
    assert said(html) == names


@pytest.mark.parametrize(
    ("html", "book"),
    [
        ("<p><b>Autorin:</b> Ann Lee</p><p>Seiten: 400</p>", True),
        ("<b>Author:</b> Ann Lee <i>Publisher:</i> Quay Press", True),
        ("<ul><li><b>Author:</b> Ann Lee</li><li>ISBN 978-3-16</li></ul>", True),
        ("<p><b>Author:</b> Ann Lee</p><p>Date: 3 May 2024</p>", False),
        ("<p><b>Author:</b> Ann Lee</p><p>Publishers met on Friday.</p>", False),
        ("<b>Author:</b> Ann Lee", False),
        ("<p><b>Author:</b> Ann Lee<br>Publisher: Quay Press<br>Pages: 400</p>", True),
    ],
)
def test_an_author_beside_a_publisher_is_that_of_a_book(html: str, book: bool) -> None:
    page = Page(f"<html><body><div>{html}</div></body></html>".encode())
    assert is_of_book(next(page.tree.iter("b"))) is book


@pytest.mark.parametrize(
    ("rows", "is_beside"),
    [
        ("<tr><td>Published</td><td>3 May 2021</td></tr><tr><td>Author</td><td>Ann Lee</td></tr>", True),
        ("<tr><td>Author</td><td>Ann Lee</td></tr><tr><td>Date</td><td>3.5.2021</td></tr>", True),
        ("<tr><td>Author</td><td>Ann Lee</td></tr><tr><td>Pages</td><td>320</td></tr>", False),
        ("<tr><td>Author</td><td>Ann Lee</td></tr>", False),
    ],
)
def test_a_cell_is_a_label_in_a_table_of_details_that_has_a_day(rows: str, is_beside: bool) -> None:
    page = Page(f"<html><body><table>{rows}</table></body></html>".encode())
    cell = next(cell for cell in page.by_tag["td"] if cell.text == "Author")
    assert is_beside_day(cell) is is_beside


def test_a_kicker_above_the_headline_is_the_label_of_none() -> None:
    assert said("<b>Interview</b><h1>Ann Lee, luthier: “Wood speaks”</h1>") == ""
    assert said("<div><b>Interview</b></div><h2>Ann Lee</h2>") == ""


ADA = "<a rel=author href='/authors/ada'>Ada Moss</a>"
BEN = "<a rel=author href='/authors/ben'>Ben Lund</a>"


@pytest.mark.parametrize(
    ("row", "further"),
    [
        (f"{ADA}, {BEN}, <i>Eva Thorn</i> and <i>Ida Quay</i>", ["Ben Lund", "Eva Thorn", "Ida Quay"]),
        (f"{ADA}<small>,</small> {BEN}", ["Ben Lund"]),
        (f"{ADA} and <i>Eva Thorn</i>", ["Eva Thorn"]),
        (f"{ADA}, <i>Eva Thorn</i>", []),
        (f"{ADA} <i>Eva Thorn</i>", []),
        (f"{ADA} with pictures of {BEN.replace(' rel=author', '')}", []),
        (f"{ADA} and <i>others</i>", []),
    ],
)
def test_a_row_goes_on_with_commas_and_a_word_for_and(row: str, further: list[str]) -> None:
    for body in (f"<div>{row}</div>", f"<div>{row.replace(' rel=author', '')}</div>"):
        assert [name for name, _ in authors(body)[0]] == ["Ada Moss", *further]


@pytest.mark.parametrize(
    ("entries", "further"),
    [
        (f"<li>{ADA}</li><li>{BEN}</li>", ["Ben Lund"]),
        (f"<li class='by'>{ADA}</li><li class='by'>{BEN}</li><li>Share</li>", ["Ben Lund"]),
        (f"<li>{ADA}</li><li>Edited by {BEN}</li>", []),
        (f"<li>{ADA}</li><li><a href='/town'>Ben Lund</a></li>", []),
        (f"<li>{ADA}</li><li class='editor'>{BEN}</li>", []),
        (f"<li>{ADA}</li><li>{BEN}<i>pictures</i></li>", []),
    ],
)
def test_entries_that_are_a_profile_each_are_a_row(entries: str, further: list[str]) -> None:
    body = f"<ul>{entries}</ul>".replace(" rel=author", "")
    assert [name for name, _ in authors(body)[0]] == ["Ada Moss", *further]


CARD = "<div class='expert'><a class='n' href='/experts/{}'>{}</a><p>{}</p></div>"


def test_profiles_on_cards_made_alike_are_a_row() -> None:
    cards = CARD.format("ann-lee", "Ann Lee", "Fellow") + CARD.format("ben-ox", "Ben Ox", "Chair")
    assert [name for name, _ in authors(cards)[0]] == ["Ann Lee", "Ben Ox"]
    other = cards.replace("'/experts/ben-ox'", "'/topics/ben-ox'")
    assert [name for name, _ in authors(other)[0]] == ["Ann Lee"]
    stories = cards.replace(
        "<p>Chair", "<p><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i>Chair"
    )
    assert [name for name, _ in authors(stories)[0]] == ["Ann Lee"]
    nameless = cards.replace(" class='expert'", "")
    assert [name for name, _ in authors(nameless)[0]] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ("<b>By</b> <i>Ann</i> <i>Lee</i>", "Ann Lee"),
        ("<b>By</b> <i>Ann</i> <u>Lee</u>", "Ann"),
        ("<b>By</b> <i>Ann</i>, <i>Lindmoor</i>", "Ann"),
        ("<b>By</b> <i>Ann</i> <i>at noon</i>", "Ann"),
    ],
)
def test_a_first_and_a_last_name_may_stand_in_an_element_each(html: str, names: str) -> None:
    assert said(html) == names
