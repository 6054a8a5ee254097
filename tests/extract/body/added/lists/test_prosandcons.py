"""What is good and what is not, in two lists of a review."""

import pytest

from newscrawl.extract.body.added.lists.prosandcons import with_pros_and_cons
from tests.extract.body.cuts import LONG, cut

GOOD, BAD = ("quiet", "two batteries", "light"), ("no stop", "the case jams")
ITEMS, LOST = [f"<ul>{''.join(f'<li>{one}</li>' for one in both)}</ul>" for both in (GOOD, BAD)]
LINES = ["".join(f"<p>+ {one}</p>" for one in both) for both in (GOOD, BAD)]
TERMS = ["".join(f"<dd>{one}</dd>" for one in both) for both in (GOOD, BAD)]


def taken(html: str) -> int:
    found = cut(f"<main><p>{LONG}</p>{html}</main>")
    return len(with_pros_and_cons(found, [0])) - 1


@pytest.mark.parametrize(
    ("good", "bad"),
    [("Pros", "Cons"), ("Vorteile:", "Nachteile:"), ("Les plus", "Les moins"), ("+ Плюсы", "– Минусы")],
)
def test_both_lists_are_text_with_the_words_above_them(good: str, bad: str) -> None:
    assert taken(f"<h3>{good}</h3>{ITEMS}<h3>{bad}</h3>{LOST}") == 7
    boxed = f"<div><div>{good}</div>{ITEMS}</div><div><div>{bad}</div>{LOST}</div>"
    assert taken(f"<div class='verdict'>{boxed}</div><div>Share</div>") == 7
    assert taken(f"<p><b>{good}</b></p>{LINES[0]}<p><b>{bad}</b></p>{LINES[1]}") == 7
    assert (
        taken(f"<dl><dt>{good}</dt>{TERMS[0]}<dt>{bad}</dt>{TERMS[1]}</dl><p><a href='/'>Shop</a></p>") == 7
    )


@pytest.mark.parametrize(
    "html",
    [
        f"<h3>Pros</h3>{ITEMS}<h3>Most read</h3>{LOST}",
        f"<h3>Pros</h3>{ITEMS}<h3>Cons</h3><p>{LONG}</p>",
        f"<h3>Pros and amateurs</h3>{ITEMS}<h3>Cons</h3>{LOST}",
        f"<h3>Cons</h3>{LOST}<h3>Pros</h3>{ITEMS}",
        "<p>Plus</p><p>12</p><p>Minus</p><p>3</p>",
        "<h3>Pros</h3><ul><li><a href='/a'>quiet</a></li></ul><h3>Cons</h3><ul><li>loud</li></ul>",
    ],
    ids=["another word", "prose", "more words", "the other way round", "votes", "a link"],
)
def test_what_may_be_something_else_stays_out(html: str) -> None:
    assert taken(html) == 0


def test_so_do_lists_far_from_the_text() -> None:
    assert taken(f"{'<p><a href=/x>Other stories</a></p>' * 20}<h3>Pros</h3>{ITEMS}<h3>Cons</h3>{LOST}") == 0
