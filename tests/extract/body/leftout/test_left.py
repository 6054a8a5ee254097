"""How much of a text must be left where something goes from it."""

from newscrawl.extract.body.leftout.left import stands_among, where_most_is_left
from tests.extract.body.cuts import LONG, cut

SHORT = "Nobody knows yet who will pay."


def test_an_article_is_left_or_many_times_the_words_that_go() -> None:
    found = cut(f"<main><p>{LONG}</p><p>{LONG}</p><p>{SHORT}</p></main>")
    assert where_most_is_left(found, [0, 1], [0, 1, 2]) == [0, 1]
    assert where_most_is_left(found, [0], [0, 2]) == [0]
    assert where_most_is_left(found, [0], [0, 1]) == [0, 1]
    assert where_most_is_left(found, [2], [0, 2]) == [0, 2]


def test_a_box_stands_among_the_paragraphs_that_are_right_in_the_box_around_it() -> None:
    found = cut(f"<main><p>{LONG}</p><p>{LONG}</p><div><i>By</i><b>{SHORT}</b></div><p>{LONG}</p></main>")
    box = found.box_of(2)
    assert stands_among(found, [0, 1, 2, 3], box)
    assert not stands_among(found, [0, 1, 2], box)
    assert not stands_among(found, [0, 1, 2, 3], box, 4)
