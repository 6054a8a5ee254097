"""Names that stand beside a date and are not those of who wrote the article."""

from tests.extract.people.test_authors import authors


def test_who_commented_below_the_text() -> None:
    comment = "<div><b>Tom Harper</b> 7 March 2026<p>Well said.</p></div>"
    comments = f'<section class="comments"><h2>1 comment</h2>{comment}</section>'
    assert authors(f"<p>The pier is shut.</p>{comments}") == ([], "")
    assert authors(f"<p>By Ada Moss</p>{comments}")[0] == [("Ada Moss", "Person")]
    line = "<p><b>Ada Moss</b> 5 March 2026</p><p>The pier is shut.</p>"
    around = f'<section class="has-related comments-open">{line}</section>'
    assert authors(around)[0] == [("Ada Moss", "Person")]
