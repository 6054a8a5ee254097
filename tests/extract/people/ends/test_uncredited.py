"""Writers whom no byline credits: those who answer comments as such, holders of rights."""

from __future__ import annotations

import pytest

from tests.extract.people.test_authors import authors

TEXT = f"<p>{'The ferry left the old quay at noon, and nobody was on board. ' * 3}</p>" * 3


@pytest.mark.parametrize(
    "foot",
    [
        "<div>© 2012 Anna Moss. All rights reserved.</div>",
        "<p>Copyright (c) 2012- Anna Moss. All rights reserved. Design by Ben Lund.</p>",
        "<p>(c) Anna Moss • Weitere Rechte siehe Impressum</p>",
        "<p>IMPRINT | COPYRIGHT ANNA MOSS | THIS IS A PROJECT</p>",
    ],
)
def test_the_person_in_the_notice_at_the_end(foot: str) -> None:
    assert authors(TEXT + foot) == ([("Anna Moss", "Person")], "visible")
    assert authors(f"<p>By Eva Thorn</p>{TEXT}{foot}")[0] == [("Eva Thorn", "Person")]


def test_an_initial_in_the_notice_ends_no_name() -> None:
    foot = "<p>© Anna B. Moss. Some rights reserved.</p>"
    assert authors(TEXT + foot) == ([("Anna B. Moss", "Person")], "visible")


@pytest.mark.parametrize(
    "named",
    [
        '<div class="comment-author vcard"><cite class="fn"><a href="/">Moss</a></cite> says:</div>',
        '<p>Well said!</p><p>Comment by <span class="fn">Moss</span> on May 3</p>',
        '<div class="comment-author"><img class="avatar"></div><span class="author">Moss</span>',
    ],
)
def test_a_comment_by_the_author_of_the_post_names_them(named: str) -> None:
    other = '<li class="comment"><cite class="fn">Ben Lund</cite><p>Fine.</p></li>'
    theirs = f'<li class="comment byuser bypostauthor even">{named}</li>'
    assert authors(f"{TEXT}<ol>{other}{theirs}</ol>") == ([("Moss", "Person")], "visible")
    assert authors(f"<p>By Eva Thorn</p>{TEXT}<ol>{theirs}</ol>")[0] == [("Eva Thorn", "Person")]
    assert authors(f"{TEXT}<ol>{other}</ol>") == ([], "")


def test_a_comment_by_an_account_for_all_names_nobody() -> None:
    theirs = '<li class="comment bypostauthor"><cite class="fn">admin</cite><p>Thanks.</p></li>'
    assert authors(f"{TEXT}<ol>{theirs}</ol>") == ([], "")


@pytest.mark.parametrize(
    "foot",
    [
        "<div>© 2012 Anna Moss GmbH</div>",
        "<div>© 2012 Harbour Post</div>",
        "<p>Photo: © Anna Moss</p>",
        "<figure><figcaption>© 2012 Anna Moss</figcaption></figure>",
        "<p>© Anna Moss</p>",
        "<p>Anna Moss writes about ferries. © 2012 Old Quay</p>",
    ],
)
def test_notices_that_name_no_writer(foot: str) -> None:
    assert authors(TEXT + foot) == ([], "")
