"""Footnotes below a text."""

import pytest

from newscrawl.extract.body.added.footnotes import with_footnotes
from tests.extract.body.cuts import LONG, cut

NOTE = "The figure is from the yearbook."


def notes(html: str, own: str = LONG) -> list[str]:
    found = cut(f"<main><div>{html}</div></main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == own]
    return [found.pieces[at].text for at in with_footnotes(found, kept) if at not in kept]


def item(sign: str) -> str:
    return f"<li id='fn1'><p>{NOTE} <a href='#fnref1'>{sign}</a></p></li>"


@pytest.mark.parametrize("sign", ["↩", "↩\ufe0e", "^", "↑ ↩"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<section class='footnotes'><h2>Footnotes</h2><ol>", "</ol></section>"),
        ("<div class='footnote'><hr><ol>", "</ol></div>"),
        ("<ol class='easy-footnotes-wrapper'>", "</ol>"),
    ],
    ids=["section", "div", "list"],
)
def test_a_note_is_read_without_the_sign_that_leads_back(before: str, after: str, sign: str) -> None:
    assert notes(f"<p>{LONG}</p>{before}{item(sign)}{after}<p>Share this</p>") == [NOTE]


def test_a_note_beside_its_number_is_read_without_it() -> None:
    aside = "<aside class='footnote brackets'><span>[<a href='#id1'>{0}</a>]</span><p>{1}</p></aside>"
    both = aside.format(1, NOTE) + aside.format(2, "Another one.")
    assert notes(f"<p>{LONG}</p><aside class='footnote-list'>{both}</aside>") == [NOTE, "Another one."]


@pytest.mark.parametrize("address", ["", "https://lindmoor.example/pier"])
def test_notes_in_a_box_each(address: str) -> None:
    one = "<div class='footnote'><a href='{0}#footnote-anchor-{1}'>{1}</a><div>{2}</div></div>"
    rest = f"<p>{NOTE}</p><p>So is the other.</p>"
    both = one.format(address, 1, rest) + one.format(address, 2, "<p>Another one.</p>")
    html = f"<p>{LONG}</p>{both}<div class='footer'><p>Share this</p></div>"
    assert notes(html) == [NOTE, "So is the other.", "Another one."]


def test_the_rest_goes_with_the_note_that_was_kept() -> None:
    items = item("↩") + f"<li><p>{LONG} <a href='#fnref2'>↩</a></p></li><li>Another <a href='#f'>↩</a></li>"
    html = f"<p>{LONG}</p><div class='footnotes'><ol>{items}</ol></div>"
    found = cut(f"<div>{html}</div>")
    assert with_footnotes(found, [0, 2]) == [0, 1, 2, 3]
    assert [piece.text for piece in found.pieces] == [LONG, NOTE, LONG, "Another"]


def test_the_words_of_a_sign_do_not_count() -> None:
    found = cut(f"<div><p>{LONG}</p><ol class='footnotes'>{item('↩')}</ol></div>")
    assert with_footnotes(found, [0]) == [0, 1]
    assert (found.pieces[1].words, found.pieces[1].linked) == (6, 0)


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{LONG}</p><ol>{item('↩')}</ol>",
        f"<p>{LONG}</p><div class='footnote'><p>First printed in our Friday paper.</p></div>",
        f"<p>{LONG}</p><div class='footnote'><p>Printed <a href='/friday'>on Friday</a>.</p></div>",
        f"<p>{LONG}</p><p>One</p><p>Two</p><p>Three</p><ol class='footnotes'>{item('↩')}</ol>",
        f"<section><p>{LONG}</p></section><section><ol class='footnotes'>{item('↩')}</ol></section>",
        f"<ol class='footnotes'>{item('↩')}</ol>",
    ],
    ids=["no name", "no link", "leads elsewhere", "far away", "another box", "no text"],
)
def test_what_may_be_something_else_is_left_out(html: str) -> None:
    assert notes(html) == []
