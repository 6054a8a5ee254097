"""A thread's posts: the short ones are text as well, and what signs them is none."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.leftout.boxes.amid import without_amid
from newscrawl.extract.body.leftout.boxes.posts import with_posts
from tests.extract.body.cuts import LONG, cut
from tests.patience import no_hanging

SIGNED = "<p class='by'>By: <a href='/u/1'>ada.moss</a> on March 1, 2026, 4:30 p.m.</p>"
SHORT = "Glass first, always."


def post(text: str, number: int = 1, sign: str = SIGNED, names: str = "card post") -> str:
    return f"<div id='p{number}' class='{names}'>{sign}<div class='content'>{text}</div></div>"


def thread(*posts: str) -> str:
    return f"<h1>Which lens?</h1><div class='thread'>{''.join(posts)}</div>"


POSTS = (post(f"<p>{LONG}</p>"), post(f"<p>{SHORT}</p>", 2), post(f"<p>1 {LONG}</p>", 3), post("Thanks!", 4))


def kept_of(html: str, gone: str = "") -> list[str]:
    """What is kept of a page of which the long pieces and those that sign them were."""
    found = cut(html)
    pieces = found.pieces
    kept = [at for at, piece in enumerate(pieces) if piece.words > 6]
    chosen = [*kept, *(at for at, piece in enumerate(pieces) if piece.text == gone)]
    return [pieces[at].text for at in with_posts(found, kept, chosen)]


def test_all_posts_of_a_thread_are_its_text_and_who_wrote_them_is_not() -> None:
    assert kept_of(thread(*POSTS)) == [LONG, SHORT, f"1 {LONG}", "Thanks!"]


def test_a_long_thread_takes_no_square_of_its_posts() -> None:
    found = cut(thread(*(post(f"<p>{number} {LONG}</p>", number) for number in range(80_000))))
    with no_hanging():
        assert len(with_posts(found, [*range(2, len(found.pieces), 2)], ())) == 80_000


def test_what_a_board_says_of_who_wrote_a_post_is_none_of_it() -> None:
    profile = "<dl><dt><a href='/u/1'>ada.moss</a></dt><dd>Posts: 12</dd><dd>Ely, NB Cygnet</dd></dl>"
    posts = [post(f"<p>{n} {LONG}</p>", n, sign=profile + SIGNED) for n in range(3)]
    found = cut(
        thread(*posts, post("<p>Thanks!</p>", 4, sign=profile + SIGNED + "<p>It was solved here.</p>"))
    )
    read = [found.pieces[at].text for at in with_posts(found, [*range(1, len(found.pieces))], ())]
    assert read == [*(f"{n} {LONG}" for n in range(3)), "It was solved here.", "Thanks!"]


def test_what_was_left_out_for_a_reason_stays_out() -> None:
    assert kept_of(thread(*POSTS), gone=SHORT) == [LONG, f"1 {LONG}", "Thanks!"]


def test_links_in_a_post_stay_out() -> None:
    linked = post(f"<p>{LONG}</p><p><a href='/x'>Share this</a></p>", 5)
    assert kept_of(thread(*POSTS, linked))[-1] == LONG


def test_a_quotation_in_a_post_is_text_and_a_line_below_the_text_is_none() -> None:
    last = post(f"<blockquote><p>{SHORT}</p></blockquote><p>{LONG}</p>", 5, sign=SIGNED + "<p>Posts: 2</p>")
    assert kept_of(thread(*POSTS, last))[-2:] == [SHORT, LONG]


@pytest.mark.parametrize(
    "html",
    [
        thread(*POSTS[:2]),
        thread(*(post(f"<p>{n} {LONG}</p><p>{SHORT}</p>", n, sign="") for n in range(4))),
        thread(*(post(f"<p>{n} {LONG}</p><p>{SHORT}</p>", n, sign="<p>Part 1</p>") for n in range(4))),
        thread(*POSTS).replace("id='p", "data-x='p"),
        thread(*(post(f"<p>{n} {LONG}</p>", n, names=f"kind{n} {'abcd'[n]}") for n in range(4))),
        thread(*POSTS) + f"<div><p>{LONG}</p></div>" * 9,
        "".join(f"<p class='x'>{LONG}</p><p class='x'>{SHORT}</p>" for _ in range(4)),
    ],
    ids=[
        "two",
        "not signed",
        "not linked",
        "not numbered",
        "of other makes",
        "the lesser part",
        "paragraphs",
    ],
)
def test_what_is_no_thread_is_left_as_it_is(html: str) -> None:
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.words > 6]
    assert with_posts(found, kept, ()) == kept


def test_chapters_with_headings_keep_them() -> None:
    head = f"<h2>Opened in {1900}: the pier</h2>{SIGNED}"
    found = kept_of(thread(*(post(f"<p>{n} {LONG}</p>", n, sign=head) for n in range(4))))
    assert found == [f"{n} {LONG}" for n in range(4)]
    assert (
        kept_of(thread(*(post(f"<p>{n} {LONG}</p>", n, sign=f"<h2>In 1900 {LONG}</h2>") for n in range(4))))[
            ::2
        ]
        == [f"In 1900 {LONG}"] * 4
    )


@pytest.mark.parametrize("anchor", ["<a name='n{}'></a>", "<p id='n{}'></p>", "<div><a id='n{}'></a></div>"])
def test_a_number_may_stand_at_the_beginning_of_a_post_and_posts_may_take_turns(anchor: str) -> None:
    posts = [
        part.replace(
            f"<div id='p{at + 1}' class='card", f"<div class='{('odd', 'even')[at % 2]} card"
        ).replace("<p class='by'>", f"{anchor.format(at)}<p class='by'>", 1)
        for at, part in enumerate(POSTS)
    ]
    assert kept_of(thread(*posts)) == [LONG, SHORT, f"1 {LONG}", "Thanks!"]


def answers(form: str, id_of: str = "id='answer-{}'", count: int = 3, *, signed: bool = True) -> str:
    parts = (
        f"<div {id_of.format(n)} class='answer'><div class='text'><p>{n} {LONG}</p></div>"
        f"{SIGNED if signed else ''}"
        f"<div class='notes'><p>Note on it here.</p>{form if n < count - 1 else ''}</div></div>"
        for n in range(count)
    )
    return f"<h1>Which lens?</h1><div class='question'><p>{LONG}</p><p>x {LONG}</p></div>{''.join(parts)}"


FORM = "<form action='/answer'><button>Answer</button></form>"


def test_a_post_that_can_be_answered_is_no_form() -> None:
    found = cut(answers(FORM))
    kept = [at for at, piece in enumerate(found.pieces) if piece.words > 3 and not piece.linked]
    text = [found.pieces[at].text for at in without_amid(found, kept)]
    assert text == [LONG, f"x {LONG}", *(f"{n} {LONG}" for n in range(3)), "Note on it here."]


@pytest.mark.parametrize(
    ("id_of", "signed"), [("data-n='{}'", True), ("id='part-{}'", False), ("id='x'", True)]
)
def test_a_box_with_a_form_that_has_no_number_or_sign_is_no_post(id_of: str, signed: bool) -> None:
    found = cut(answers(FORM, id_of, signed=signed))
    kept = [at for at, piece in enumerate(found.pieces) if piece.words > 3 and not piece.linked]
    text = [found.pieces[at].text for at in without_amid(found, kept)]
    assert text[2:] == [f"2 {LONG}", "Note on it here."]
