"""Pages that visitors of a site or the members of a list wrote."""

import pytest

from newscrawl.extract.kind.guestbooks import WRITTEN, is_guest_book
from newscrawl.extract.kind.kind import why_no_article
from tests.extract.facts import page

ENTRY = "<p>Ada, 3 May 2001: I liked your site very much, it has all the boats on it.</p>"
STATED = '<meta property="og:type" content="article">'


def why(heading: str, head: str = "") -> str | None:
    return why_no_article(page(f"<h1>{heading}</h1>{ENTRY * 9}", head=head), [], 150, heading)


@pytest.mark.parametrize(
    "heading", ["Guestbook", "Gästebuch", "Livre d'or", "Гостевая книга", "November 2004 Archives by date"]
)
def test_a_guest_book_and_the_index_of_a_list_are_no_articles(heading: str) -> None:
    assert is_guest_book(heading)
    assert why(heading) == WRITTEN
    assert why(heading, STATED) != WRITTEN


@pytest.mark.parametrize("heading", ["The guestbook of Lindmoor", "Archives by the river", "Guests"])
def test_a_story_on_one_is(heading: str) -> None:
    assert not is_guest_book(heading)
    assert why(heading) != WRITTEN
