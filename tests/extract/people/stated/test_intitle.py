"""Whom the page's title names behind the headline."""

import pytest

from newscrawl.extract.people.stated.intitle import named_in_title
from tests.extract.facts import page
from tests.extract.people.test_authors import authors


def names(title: str, heading: str = "Bridge opens at last") -> list[str]:
    read = page(f"<h1>{heading}</h1>", head=f"<title>{title}</title>")
    return [author.name for author in named_in_title(read, read.by_tag["h1"][0])]


@pytest.mark.parametrize(
    "title",
    [
        "Bridge opens at last - by Ada Moss",
        "Bridge opens at last by Ada Moss",
        "Bridge opens at last | by Ada Moss | Harbour Post",
        "Harbour Post — Bridge opens at last by Ada Moss",
        "Bridge opens at last - von Ada Moss - Hafenpost",
        "Bridge opens at last – par Ada Moss",
    ],
)
def test_it_is_who_wrote(title: str) -> None:
    assert names(title) == ["Ada Moss"]


def test_there_may_be_two() -> None:
    assert names("Bridge opens at last - by Ada Moss and Ben Lund") == ["Ada Moss", "Ben Lund"]


def test_the_title_counts_where_the_page_names_nobody() -> None:
    title = "<title>Bridge - by Ada Moss</title>"
    assert authors("<p>The bridge opens.</p>", head=title) == ([("Ada Moss", "Person")], "visible")
    assert authors("<p>By Ben Lund</p>", head=title) == ([("Ben Lund", "Person")], "visible")


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Letters by Ada Moss found in the mill", "Letters by Ada Moss found in the mill"),
        ("Review: The Wet Stone by Ada Moss | Post", "The Wet Stone, reviewed"),
        ("Bridge opens at last by New Quay", "Bridge opens"),
        ("Bridge opens at last by the old mill", "Bridge opens at last"),
        ("Bridge opens at last by Harbour Trust", "Bridge opens at last"),
        ("Bridge opens at last", "Bridge opens at last"),
    ],
)
def test_what_is_part_of_the_headline_or_no_person_is_none(title: str, heading: str) -> None:
    assert names(title, heading) == []
