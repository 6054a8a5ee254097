"""Categories that the menu of a blog marks as those of the post."""

import pytest

from newscrawl.extract.topics.blogmenus import marked_in_menu
from newscrawl.extract.topics.section import read_section
from tests.extract.facts import page

TEXT = "<p>The bridge opens on Monday, the harbour office said.</p>"
ENTRY = "<li class='menu-item{}'><a href='/category/{}/'><span>{}</span></a></li>"


@pytest.mark.parametrize(
    ("marks", "names"),
    [
        (
            (" current-post-ancestor", " current-post-ancestor current-post-parent", ""),
            ["Roads", "Town"],
        ),
        ((" current-post-ancestor", "", ""), ["Town"]),
        (("", " current-post-parent", " active"), []),
    ],
)
def test_a_blogs_menu_marks_the_categories_of_the_post(marks: tuple[str, ...], names: list[str]) -> None:
    entries = [
        ENTRY.format(mark, name.lower(), name)
        for mark, name in zip(marks, ("Town", "Roads", "Sea"), strict=True)
    ]
    found = page(f"<nav><ul>{''.join(entries)}</ul></nav><h1>Bridge opens</h1>{TEXT}")
    assert marked_in_menu(found) == names
    if names:
        assert read_section(found, [], []) == (names[0], "visible")


def test_the_category_of_none_and_the_home_page_are_no_sections_though_the_menu_marks_them() -> None:
    entries = (ENTRY.format(" current-post-ancestor", "a", name) for name in ("Uncategorized", "Home"))
    assert marked_in_menu(page(f"<nav>{''.join(entries)}</nav>")) == []


def test_an_entry_without_a_link_and_pages_that_repeat_it_take_no_longer() -> None:
    assert marked_in_menu(page("<li class='current-post-ancestor'>Town</li>" * 50_000)) == []
