"""Lines that say who edits a site."""

import pytest

from newscrawl.extract import extract

TEXT = (
    "<p>The harbour board of Lindmoor voted on Thursday to rebuild the old stone pier by the end of May,"
    " and its chair said that it will take long.</p>"
)


def authors(above: str = "", below: str = "", after: str = "") -> list[str]:
    html = f"<title>Pier</title><div>{above}</div><main><h1>Pier</h1>{TEXT * 5}{below}</main>{after}"
    article = extract(html.encode(), "https://www.harbourpost.example/pier")
    assert article is not None
    return [author.name for author in article.authors]


@pytest.mark.parametrize("line", ["Editor: Ada Moss", "Redakteur: Ada Moss", "Edited by Ada Moss"])
def test_who_edits_the_site_wrote_no_article_of_it(line: str) -> None:
    assert authors(above=f"<a href='/'>Harbour Post</a><p>{line}</p>") == []
    assert authors(after=f"<footer><p>{line}</p></footer>") == []
    assert authors(after=f"<div><p>{line}</p> © 2024 Harbour Post</div>") == []
    assert authors(after=f"<table><tr><td>{line}</td></tr><tr><td>Copyright 2024</td></tr></table>") == []


def test_other_lines_there() -> None:
    assert authors(below="<footer><p>Text: Ada Moss</p></footer>") == ["Ada Moss"]
    assert authors(below="<div><p>Text: Ada Moss</p><p>Photo: © Harbour Post</p></div>") == ["Ada Moss"]
