"""How much of a text must be left where something goes from it."""

from newscrawl.extract.body.leftout.left import where_most_is_left
from tests.extract.body.cuts import LONG, cut

SHORT = "Nobody knows yet who will pay."


def test_an_article_is_left_or_many_times_the_words_that_go() -> None:
    found = cut(f"<main><p>{LONG}</p><p>{LONG}</p><p>{SHORT}</p></main>")
    assert where_most_is_left(found, [0, 1], [0, 1, 2]) == [0, 1]
    assert where_most_is_left(found, [0], [0, 2]) == [0]
    assert where_most_is_left(found, [0], [0, 1]) == [0, 1]
    assert where_most_is_left(found, [2], [0, 2]) == [0, 2]
