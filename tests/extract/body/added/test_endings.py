"""What a text and the quotations in it end with."""

import pytest

from newscrawl.extract.body.added.endings import (
    with_whole_quotations,
    without_last_heading,
    without_last_links,
)
from tests.extract.body.cuts import LONG, cut

P = f"<p>{LONG}</p>"
POST = "<a href='https://social.example/1'>May 4, 2023</a>"


@pytest.mark.parametrize(
    "html",
    [
        f"<blockquote>{P}— Ada Lind (@ada_lind) {POST}</blockquote>{P}",
        f"<blockquote>{P}<p>— Ada (@ada) {POST}</p></blockquote>{P}",
        f"<blockquote>{P}<footer>Ada Lind, captain</footer></blockquote>{P}",
        f"<blockquote>{P}<div><p>Ada Lind</p></div></blockquote>{P}",
        f"<blockquote>{P}<cite>Ada Lind</cite></blockquote>{P}",
    ],
    ids=["a post", "in a paragraph", "in a footer", "in a box", "cited"],
)
def test_who_is_quoted_is_read_with_the_quotation(html: str) -> None:
    found = cut(html)
    assert with_whole_quotations(found, [0, 2]) == [0, 1, 2]
    assert found.pieces[1].type == "quote"


def test_a_short_quotation_is_read_whole() -> None:
    found = cut(f"<blockquote><p>Up.</p><p>Down.</p>{P}Ada Lind</blockquote>")
    assert with_whole_quotations(found, [2]) == [0, 1, 2, 3]


def test_of_a_longer_quotation_its_last_line_is_read_with_the_one_before() -> None:
    found = cut(f"<blockquote><p>Menu</p>{P * 4}Ada Lind</blockquote>")
    assert with_whole_quotations(found, [1, 2, 3, 4]) == [1, 2, 3, 4, 5]
    assert with_whole_quotations(found, [1, 2, 3]) == [1, 2, 3]


@pytest.mark.parametrize(
    "html",
    [
        f"<blockquote>{P}<p><a href='/x'>Share this</a></p></blockquote>",
        f"<blockquote>{P}</blockquote>Ada Lind",
        f"<div>{P}<p>Ada Lind</p></div>",
        f"<blockquote>{P * 12}<p>Ada Lind</p></blockquote>",
        f"<blockquote>{P * 5}{P}</blockquote>",
    ],
    ids=["a link", "outside", "no quotation", "a page set as one", "a paragraph"],
)
def test_what_else_stands_below_a_quotation_is_left_to_the_scores(html: str) -> None:
    kept = [*range(len(cut(html).pieces) - 1)]
    assert with_whole_quotations(cut(html), kept) == kept


@pytest.mark.parametrize("heading", ["More from the harbour", "Pictures", "Info:"])
def test_a_heading_of_nothing_at_the_end_is_not_read(heading: str) -> None:
    found = cut(f"{P * 4}<h2>{heading}</h2>")
    assert without_last_heading(found, [0, 1, 2, 3, 4]) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "html",
    [
        f"{P * 4}<h2>25. The lamp of Varno</h2>",
        f"{P * 4}<h2>Nobody will be paid.</h2>",
        f"{P * 4}<h2>The lamp</h2><h2>The bell</h2>",
        f"{P * 4}<h2>{LONG[:-1]}</h2>",
        f"{P}<h2>Pictures</h2>",
        f"{P * 4}<h2>Pictures</h2><p>A pier.</p>",
        "<h2>Pictures</h2>",
    ],
    ids=["counted", "a sentence", "entries", "long", "little text", "of something", "alone"],
)
def test_other_headings_stay(html: str) -> None:
    kept = [*range(len(cut(html).pieces))]
    assert without_last_heading(cut(html), kept) == kept


LINKS = "<a href='/a'>The mill opens in May</a><br><a href='/b'>Ferries to sail later</a>"


@pytest.mark.parametrize("head", ["<h3>Updates</h3>", "<p><b>Related information</b></p>"])
def test_links_under_a_heading_at_the_end_are_none_of_the_text(head: str) -> None:
    found = cut(f"{P * 4}{head}<p>{LINKS}</p>{head}<p>{LINKS}</p>")
    assert without_last_links(found, [*range(8)]) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "end",
    [
        f"<h3>Sources</h3><p>{LINKS}</p>",
        f"<h3>Updates</h3><p>{LINKS}<br>and more is to come</p>",
        "<h3>Updates</h3><p><a href='/a'>The mill opens in May</a></p>",
        f"<p>What is known so far of it</p><p>{LINKS}</p>",
    ],
    ids=["sources", "words beside", "one", "no heading"],
)
def test_other_links_at_the_end_stay(end: str) -> None:
    kept = list(range(len((found := cut(f"{P * 4}{end}")).pieces)))
    assert without_last_links(found, kept) == kept
    assert without_last_links(cut(f"<p>Up.</p><h3>Updates</h3><p>{LINKS}</p>"), [0, 1, 2]) == [0, 1, 2]


def test_a_row_of_links_with_strokes_between_them_ends_no_text() -> None:
    row = "<a href='/a'>The mill opens in May</a> | <a href='/b'>Fish on Sundays</a><br><small>© Post</small>"
    assert without_last_links(cut(f"{P}{P}{P}{P}<p>{row}</p>"), [*range(5)]) == [0, 1, 2, 3]
    assert without_last_links(cut(f"{P}{P}{P}{P}<p>{row.replace('|', 'and')}</p>"), [*range(5)]) == [
        *range(5)
    ]
    told = "Who wants | may read <a href='/a'>the first</a> and <a href='/b'>the second part</a>."
    assert without_last_links(cut(f"{P}{P}{P}{P}<p>{told}</p>"), [*range(5)]) == [*range(5)]
