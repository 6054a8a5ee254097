"""Names behind the sign of a person."""

import pytest

from newscrawl.extract.people.marked.icons import named_behind_icon
from tests.extract.facts import page

HEAD, TEXT = "<h1>Bridge opens</h1>", "<p>The bridge opens on Monday, the harbour office said.</p>"


def names(row: str) -> list[str]:
    found = page(f"<main>{HEAD}{row}{TEXT}</main>")
    return [author.name for author in named_behind_icon(found, found.by_tag["h1"][0])]


@pytest.mark.parametrize(
    "row",
    [
        '<p><i class="fa fa-user"></i> Ada Moss <i class="fa fa-clock-o"></i> 3 May 2021</p>',
        '<p><span class="glyphicon glyphicon-user"></span> Ada Moss</p>',
        '<li><i class="far fa-user-circle"></i><a href="/x">Ada Moss</a></li>',
        '<div><i class="icon-pencil"></i><span>Ada Moss</span></div>',
        '<div><i class="bi bi-person-fill"></i> Ada Moss</div>',
    ],
)
def test_a_name_behind_the_sign_of_a_person(row: str) -> None:
    assert names(row) == ["Ada Moss"]


@pytest.mark.parametrize(
    "row",
    [
        '<p><i class="fa fa-clock-o"></i> Ada Moss</p>',
        '<p><i class="fa fa-user"></i> 412</p>',
        '<p><i class="fa fa-user"></i> Log in</p>',
        '<p><i class="fa fa-user"></i></p>',
        '<p><i class="fa fa-users">Ada</i> Moss</p>',
        '<p><b class="user-likes"></b> Ada Moss</p>',
        '<div class="comment"><i class="fa fa-user"></i> Ada Moss</div>',
    ],
    ids=["another sign", "a number", "a bid", "nothing", "a word", "another name", "a comment"],
)
def test_other_signs_and_texts_name_nobody(row: str) -> None:
    assert names(row) == []
