"""The lines of a byline's element."""

import pytest

from newscrawl.extract.people.marked.bylinelines import says_only
from tests.extract.facts import page
from tests.extract.people.test_authors import authors

ANNA = [("Anna Moss", "Person")]


@pytest.mark.parametrize(
    "byline",
    [
        "<b>Anna Moss</b> Lindmoor",
        "<span>Anna Moss</span> Harbour Correspondent",
        "<span>Contributor</span><span>Anna Moss</span>",
        "<span>Writer</span><b>Anna Moss</b>",
        "anna moss",
        "Moss, Anna",
    ],
)
def test_a_name_without_what_stands_beside_it(byline: str) -> None:
    assert authors(f'<div class="author">{byline}</div>')[0] == ANNA


@pytest.mark.parametrize("byline", ["<b>Anna Moss</b> and Peter Lund", "<b>Anna Moss</b>, Peter Lund"])
def test_a_name_before_another(byline: str) -> None:
    assert authors(f'<div class="author">{byline}</div>')[0] == [*ANNA, ("Peter Lund", "Person")]


@pytest.mark.parametrize(
    "byline",
    [
        "<span>By</span><span>Anna Moss</span><span>and</span><span>Peter Lund</span>",
        "By<a href='/a/1'>Anna Moss</a>and<a href='/a/2'>Peter Lund</a>",
        "<a href='/a/1'>Anna Moss</a><i>&amp;</i><a href='/a/2'>Peter Lund</a>",
        "<span>Von</span><span>Anna Moss</span>und<span>Peter Lund</span>",
        "By <a href='/a/1'>Anna Moss</a> and<a href='/a/2'>Peter Lund</a>",
    ],
)
def test_words_between_names_that_styles_alone_set_apart(byline: str) -> None:
    assert authors(f'<div class="byline">{byline}</div>')[0] == [*ANNA, ("Peter Lund", "Person")]


@pytest.mark.parametrize("byline", ["mark as read", "lorem moss"])
def test_small_words_that_begin_with_no_first_name(byline: str) -> None:
    assert authors(f'<div class="author">{byline}</div>') == ([], "")


def test_names_with_a_stroke_between_them_beside_a_date() -> None:
    both = [*ANNA, ("Peter Lund", "Person")]
    assert authors("<p>Anna Moss / Peter Lund</p><p>5 March 2024</p>")[0] == both


def test_a_letter_that_means_and_before_a_name_that_is_a_link() -> None:
    byline = "<a href='/w/1'>אילנה שחר</a> ו<a href='/w/2'>דוד לביא</a>"
    both = [("אילנה שחר", "Person"), ("דוד לביא", "Person")]
    assert authors(f'<div class="authors">{byline}</div>')[0] == both


def test_the_same_letter_begins_a_name() -> None:
    assert authors('<div class="authors"><a href="/w/1">ורד שחר</a></div>')[0] == [("ורד שחר", "Person")]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("<p>Anna Moss</p>", True),
        ("<p>By Anna Moss</p>", True),
        ("<p> By <a href='/a'>Anna Moss</a> </p>", True),
        ("<p><span>Von</span> <b>Anna Moss</b></p>", True),
        ("<p><img src='/a.jpg'></p>", True),
        ("<a href='/a'><img src='/a.jpg'></a>", True),
        ("<a href='/a'>Anna Moss</a>", False),  # others may stand behind it
        ("<p><b>Anna</b> Moss</p>", False),
        ("<p>Anna Moss, Lindmoor</p>", False),
        ("<p>Peter Lund and Anna Moss</p>", False),
        ("<p>Joanna Moss</p>", False),
        ("<p>Photo: Anna Moss</p>", False),
        (f"<p>Anna Moss{'<br>' * 6}</p>", False),
    ],
)
def test_a_byline_that_says_one_name_and_no_more(byline: str, expected: bool) -> None:
    assert says_only(page(byline).by_tag[byline[1]][0], "Anna Moss") is expected
