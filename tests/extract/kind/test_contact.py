"""Pages that visitors of a site or the members of a list wrote."""

import pytest

from newscrawl.extract.kind.contact import WRITTEN, why_door
from tests.extract.facts import page

ENTRY = "<p>Ada, 3 May 2001: I liked your site very much, it has all the boats on it.</p>"


@pytest.mark.parametrize(
    "heading", ["Guestbook", "Gästebuch", "Livre d'or", "Гостевая книга", "November 2004 Archives by date"]
)
def test_a_guest_book_and_the_index_of_a_list_are_no_articles(heading: str) -> None:
    found = page(f"<h1>{heading}</h1>{ENTRY * 9}")
    assert why_door(found, 150, heading, stated=False) == WRITTEN
    assert why_door(found, 150, heading, stated=True) is None


@pytest.mark.parametrize("heading", ["The guestbook of Lindmoor", "Archives by the river", "Guests"])
def test_a_story_on_one_is(heading: str) -> None:
    assert why_door(page(f"<h1>{heading}</h1>{ENTRY * 9}"), 150, heading, stated=False) is None
