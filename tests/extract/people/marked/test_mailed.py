"""Names that lead to an e-mail address which is made of them."""

import pytest

from newscrawl.extract.people.marked.mailed import is_made_of
from tests.extract.people.test_authors import authors

LONG = (
    "<p>The ferry left the old quay at noon, and nobody was on board of it any more, said its captain.</p>"
    * 3
)
MAIL = "<a href='mailto:ada.moss@post.example'>Ada Moss</a>"


def test_an_address_is_made_of_a_part_of_a_name() -> None:
    assert is_made_of("ada.m@post.example", "Ada Moss")
    assert is_made_of("inga@post.example", "Inga Þóra Pálsdóttir")
    assert not is_made_of("news@post.example", "Ada Moss")
    assert not is_made_of("ada@post.example", "Ada")


@pytest.mark.parametrize("line", [f"<div>{MAIL}</div>", f"<p><img src='/ada.jpg'>{MAIL}</p>"])
def test_a_link_to_such_an_address_above_the_text_names_who_wrote(line: str) -> None:
    assert authors(line + LONG)[0] == [("Ada Moss", "Person")]


@pytest.mark.parametrize(
    "body",
    [
        LONG + f"<p>{MAIL}</p>",
        f"<p>Contact: {MAIL}</p>{LONG}",
        f"<p>The tickets are sold by {MAIL} at the old quay.</p>{LONG}",
        f"<p>{MAIL} sells the tickets at the old quay.</p>{LONG}",
        f"<p><a href='mailto:news@post.example'>Ada Moss</a></p>{LONG}",
        f"<p><a href='mailto:ada@post.example'>Write to us</a></p>{LONG}",
    ],
    ids=["below the text", "whom to ask", "in a sentence", "at its beginning", "another address", "no name"],
)
def test_other_addresses_name_nobody(body: str) -> None:
    assert authors(body) == ([], "")
