"""Names that stand beside a date and are not those of who wrote the article."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.people.authors import read_authors
from tests.extract.people.test_authors import URL, authors


def test_who_commented_below_the_text() -> None:
    comment = "<div><b>Tom Harper</b> 7 March 2026<p>Well said.</p></div>"
    comments = f'<section class="comments"><h2>1 comment</h2>{comment}</section>'
    assert authors(f"<p>The pier is shut.</p>{comments}") == ([], "")
    assert authors(f"<p>By Ada Moss</p>{comments}")[0] == [("Ada Moss", "Person")]
    line = "<p><b>Ada Moss</b> 5 March 2026</p><p>The pier is shut.</p>"
    around = f'<section class="has-related comments-open">{line}</section>'
    assert authors(around)[0] == [("Ada Moss", "Person")]


@pytest.mark.parametrize(
    "box",
    [
        '<div><h3><a href="/mill">The old mill is sold to strangers</a></h3><b class="author">Tom</b></div>',
        '<div><a href="/mill"><h3>The old mill is sold to a stranger</h3></a><p>By Tom Harper</p></div>',
        '<a href="/mill">The old mill is sold to a man from abroad <i class="author">Tom Harper</i></a>',
        '<div class="most-read"><b class="author">Tom Harper</b></div>',
    ],
)
def test_who_wrote_another_story(box: str) -> None:
    assert authors(f"<p>The pier is shut.</p>{box}") == ([], "")


def test_the_heading_of_a_byline_is_no_other_story() -> None:
    name = "Ada Maria Theodora von Mossenthal"
    line = f'<div><div class="author-line"><a href="/staff/ada"><h5>{name}</h5></a></div></div>'
    assert authors(line)[0] == [(name, "Person")]
    page = '<div><h2><a href="/me">Bridge opens after three long years</a></h2><p>By Ada Moss</p></div>'
    found = Page(f"<body>{page}</body>".encode(), URL)
    assert [one.name for one in read_authors(found, [], found.by_tag["h2"][0], set()).authors] == ["Ada Moss"]


def test_what_is_round_the_heading_as_well_is_the_articles() -> None:
    page = Page(b"<div class='heading-gallery'><h1>Bridge</h1><p>By Ada Moss</p></div>", URL)
    assert [one.name for one in read_authors(page, [], page.by_tag["h1"][0], set()).authors] == ["Ada Moss"]


def test_a_figure_may_hold_the_address_of_who_wrote() -> None:
    figure = "<figure><img src=a.jpg><figcaption>{}</figcaption></figure>"
    assert authors(figure.format("<address>By <b>Ada Moss</b></address>"))[0] == [("Ada Moss", "Person")]
    assert authors(figure.format("<p>By <b>Ada Moss</b></p>")) == ([], "")


def test_of_many_of_one_make_only_one_near_the_heading_counts() -> None:
    review = "<div class='rev'><b class='rev-author'>{}</b><p>As good as ever.</p></div>"
    reviews = "".join(map(review.format, ("Tom Harper", "Una Quay", "Vera Lund", "Will Ox")))
    between = "".join(f"<p class='p{number}'>The pier is shut.</p>" for number in range(50))
    assert authors(between + reviews) == ([], "")
    assert authors("<p class='rev-author'>Ada Moss</p>" + between + reviews)[0] == [("Ada Moss", "Person")]
    few = review.format("Ada Moss")
    assert authors(between + few)[0] == [("Ada Moss", "Person")]
