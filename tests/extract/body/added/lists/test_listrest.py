"""Terms and what they mean."""

import pytest

from newscrawl.extract.body.added.lists.listrest import with_terms, with_the_rest
from tests.extract.body.cuts import LONG, cut


def terms(html: str) -> list[str]:
    """The terms that are read of a list whose long meanings are."""
    found = cut(html)
    own = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    return [found.pieces[at].text for at in with_terms(found, own) if at not in own]


@pytest.mark.parametrize(
    ("html", "read"),
    [
        (f"<dl><dt>Pier</dt><dd>{LONG}</dd></dl>", ["Pier"]),
        (f"<dl><dt>Pier</dt><dt>Quay</dt><dd><p>{LONG}</p><p>{LONG}</p></dd></dl>", ["Pier", "Quay"]),
        (f"<dl><dt>Pier</dt><dd>It.</dd><dt>Quay</dt><dd>{LONG}</dd></dl>", ["Quay"]),
        (f"<dl><dt>Pier</dt><dd>So:<dl><dt>Quay</dt><dd>{LONG}</dd></dl></dd></dl>", ["Quay"]),
    ],
    ids=["one", "two of one meaning", "another's", "within a meaning"],
)
def test_a_term_goes_with_its_meaning(html: str, read: list[str]) -> None:
    assert terms(html) == read


@pytest.mark.parametrize(
    "html",
    [
        f"<dl><dt><a href='/'>Pier</a></dt><dd>{LONG}</dd></dl>",
        f"<dl><dt>Pier</dt></dl><p>{LONG}</p>",
        f"<dl><dt>Pier</dt><dd>It.</dd><dd>{LONG}</dd></dl>",
        f"<dl><dt>Pier</dt></dl><dl><dd>{LONG}</dd></dl>",
    ],
    ids=["link", "no meaning", "after another meaning", "another list"],
)
def test_other_terms_are_left_to_the_scores(html: str) -> None:
    assert terms(html) == []


def test_links_are_terms_where_a_list_has_several() -> None:
    links = [f"<dt><a href='/inns/{at}'>Inn {at}</a></dt><dd>{LONG}</dd>" for at in range(4)]
    assert terms(f"<dl>{''.join(links)}</dl>") == [f"Inn {at}" for at in range(4)]
    assert terms(f"<dl>{''.join(links[:3])}</dl>") == []


def test_the_comments_in_an_item_are_no_rest_of_its_list() -> None:
    own = f"<ul><li><p>{LONG}</p><p>Nobody knew it.</p>{{}}</li></ul>"
    for name, read in (("", True), (" class='commentlist'", False)):
        found = cut(own.format(f"<ul{name}><li><p>We saw it as well from here.</p></li></ul>"))
        kept = [at for at, piece in enumerate(found.pieces) if piece.text in (LONG, "Nobody knew it.")]
        added = [found.pieces[at].text for at in with_the_rest(found, kept) if at not in kept]
        assert bool(added) is read


def test_what_a_page_laid_out_in_a_table_has_up_to_its_title_is_no_rest_of_it() -> None:
    rows = ["The Dispatch", "A pier opens", "In Varno", *[LONG] * 4]
    found = cut(f"<table>{''.join(f'<tr><td>{row}</td></tr>' for row in rows)}</table>")
    assert with_the_rest(found, [3, 4, 5, 6], "a pier opens") == [2, 3, 4, 5, 6]
    assert with_the_rest(found, [3, 4, 5, 6], "a mill") == [0, 1, 2, 3, 4, 5, 6]
