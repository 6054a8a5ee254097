"""The only paragraph of a page."""

import pytest

from newscrawl.extract.body.added.onlyprose import with_first_prose, with_only_prose
from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.firstlook import first_look
from newscrawl.extract.body.headlinepiece import headline_at
from newscrawl.extract.body.model import load_model
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG, cut

HEAD = "<h1>The pier</h1>"
LABELS = "<p>Harbour</p><p>2 March</p>"


def added(html: str, *kept: str, headline: str = "The pier") -> list[str]:
    """What is added to the pieces with the texts `kept`."""
    found = cut(f"<body>{html}</body>")
    model = load_model()
    look = first_look(found, model.css, model.first)
    look.score = [0.6 if piece.tag == "p" else 0.1 for piece in found.pieces]
    first = [at for at, piece in enumerate(found.pieces) if piece.text in kept]
    text = with_only_prose(look, first, range(len(found.pieces)), headline_at(found.pieces, headline))
    return [found.pieces[at].text for at in text if at not in first]


def test_prose_below_the_headline_is_the_text_where_nothing_was_kept() -> None:
    assert added(f"{HEAD}{LABELS}<div><p>{LONG}</p></div>") == [LONG]
    assert added(f"{HEAD}{LABELS}<div><p>{LONG}</p></div>", "2 March") == [LONG]


def test_so_is_what_follows_it_in_the_same_box() -> None:
    more = "And so on: " + LONG
    assert added(f"{HEAD}<div><p>{LONG}</p><p>{more}</p></div><div><p>Beside: {LONG}</p></div>") == [
        LONG,
        more,
    ]


def test_nothing_is_added_where_a_text_was_kept() -> None:
    assert added(f"{HEAD}<p>{LONG}</p><p>A: {LONG}</p>", LONG) == []


@pytest.mark.parametrize(
    "html",
    [
        f"{HEAD}{LABELS * 4}<p>{LONG}</p>",
        f"<p>{LONG}</p>{HEAD}",
        f"{HEAD}<p>{LONG.rstrip('.')}</p>",
        f"{HEAD}<p><a href='/x'>{LONG}</a></p>",
        f"{HEAD}<p>Sign up for our newsletter and get the best of the coast each and every day at seven.</p>",
        f"{HEAD}<h2>{LONG}</h2>",
    ],
    ids=["far below", "above", "no sentence", "a link", "an invitation", "a heading"],
)
def test_other_lines_are_not(html: str) -> None:
    assert added(html) == []


def test_without_a_headline_it_must_be_the_only_one() -> None:
    assert added(f"<p>{LONG}</p>", headline="") == [LONG]
    assert added(f"<p>{LONG}</p><p>A: {LONG}</p>", headline="") == []


def first(html: str, score: float = 0.95) -> list[str]:
    """What is put before a text that was kept."""
    found = cut(f"<body>{HEAD}{html}<p>The text.</p></body>")
    model = load_model()
    look = first_look(found, model.css, model.first)
    look.score = [score if piece.tag == "p" else 0.1 for piece in found.pieces]
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == "The text."]
    text = with_first_prose(look, kept, range(len(found.pieces)), "The pier")
    return [found.pieces[at].text for at in text if at not in kept]


INTRODUCTION = f"It has stood for a hundred years and eight. {LONG}"


def test_an_introduction_that_reads_like_prose_beyond_doubt_is_put_before_the_text() -> None:
    assert first(f"<div class='lead'><p>{INTRODUCTION}</p></div>") == [INTRODUCTION]
    assert first(f"<p>{LONG} {LONG}</p><p>2 March</p><p>{INTRODUCTION}</p>") == [
        f"{LONG} {LONG}",
        INTRODUCTION,
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<p>A short summary of what follows, as most pages have.</p>",
        f"<p>{INTRODUCTION.rstrip('.')}</p>",
        f"<p><a href='/x'>{INTRODUCTION}</a></p>",
        f"<p>Sign up for our newsletter. {INTRODUCTION}</p>",
        f"<ul><li><p>{INTRODUCTION}</p></li></ul>",
        f"<h2>{INTRODUCTION}</h2>",
        f"{'<p>Share</p>' * 9}<p>{INTRODUCTION}</p>",
    ],
    ids=["short", "no sentence", "a link", "an invitation", "an item", "a heading", "far below"],
)
def test_what_may_be_something_else_is_not(html: str) -> None:
    assert first(html) == []


def test_a_summary_in_a_box_with_a_name_for_it_scores_less() -> None:
    assert first(f"<div class=summary><p>{INTRODUCTION}</p></div>", score=0.85) == []


MORE = "It will be the first of stone on this coast since the fire, which took all that was made of wood."
BELOW = f"<div class=region><p>{INTRODUCTION}</p><p>And so: {INTRODUCTION}</p></div>"


def begun(html: str) -> list[str]:
    """What of a page is read before the last two of its paragraphs."""
    page = Page(f"<body><main><article>{html}</article></main></body>".encode())
    return [block.text for block in read_body(page, headline="The pier").blocks][:-2]


@pytest.mark.parametrize("head", [HEAD, f"<header>{HEAD}<p>By Ada Holt</p></header>"])
def test_a_paragraph_right_below_the_headline_begins_the_text_in_the_box_below_it(head: str) -> None:
    assert begun(f"{head}<p>{MORE}</p>{BELOW}") == [MORE]
    assert begun(f"{head}<p>{MORE}</p><p>Ada: {MORE}</p>{BELOW}") == [MORE, f"Ada: {MORE}"]


@pytest.mark.parametrize("lead", [f"<div><b>{MORE}</b></div>", f"<div>{MORE}</div>", f"<p><b>{MORE}</b></p>"])
def test_so_does_one_in_a_box_of_its_own_where_the_headline_has_one_too(lead: str) -> None:
    head = f"<div>{HEAD}</div><div>Ada Holt / 2015. április 17. / Town</div>"
    assert begun(f"{head}{lead}{BELOW}") == [MORE]


@pytest.mark.parametrize(
    "first",
    [
        "<p>Sign up for our newsletter and get the best of the coast each and every day at seven.</p>",
        f"<p class=caption>{MORE}</p>",
        f"<aside><p>{MORE}</p></aside>",
    ],
)
def test_other_lines_below_the_headline_do_not(first: str) -> None:
    assert begun(f"<header>{HEAD}</header>{first}{BELOW}") == []
