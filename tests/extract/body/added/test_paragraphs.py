"""Paragraphs that their place puts back into a text."""

import pytest

from newscrawl.extract.body.added.paragraphs import with_paragraphs, with_untagged
from tests.extract.body.cuts import LONG, cut

P, T = f"<p>{LONG}</p>", f"<div class='t'>{LONG}</div>"
LAST = "Nobody knows yet who will pay."
ASKED = "The town did not answer when it was asked for comment on Monday."
CITED = "It was published in <a href='https://a.example/'>Letters of Varno</a>."
MORE = [f"{word}: {LONG}" for word in ("First", "Second", "Last")]


def read(html: str) -> list[str]:
    """What is read beside `LONG`, which is kept."""
    found = cut(f"<main>{html}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    return [found.pieces[at].text for at in with_paragraphs(found, kept) if at not in kept]


@pytest.mark.parametrize(
    ("html", "ends"),
    [
        (f"{P}{P}<p>{LAST}</p>", [LAST]),
        (f"{P}{P}<p>{LAST}</p><p>It rained all day.</p><p>Tags</p>", [LAST, "It rained all day."]),
        (f"<div class='t'>{LONG}</div><div class='t'>{LONG}</div><div class='t'>{LAST}</div>", [LAST]),
        (f"{P}<div class='col'>{P}</div><div class='col'>{P}</div><p>{LAST}</p>", [LAST]),
        (f"<b>{P}</b><div>{P}</div><div>{P}<p>{LAST}</p></div>", [LAST]),
        (f"{P}{P}<p>{CITED}</p>", ["It was published in Letters of Varno."]),
        (f"<i>{T}</i><div>{T}</div><div>{T}{T.replace(LONG, LAST)}</div>", [LAST]),
        (f"{P}{P}{LONG} More.", [f"{LONG} More."]),
        (f"{P}{P}<p>Amen.</p>", ["Amen."]),
        (f"{P}{P}<p>{ASKED}</p>", [ASKED]),
        (f"<p>{LONG}<br><br>{LONG}<div></div>{LAST}<br><br>{ASKED}", [LAST, ASKED]),
        (f"<b>{P}{P}</b><b><dl><dt>{LONG}</dl><p>{MORE[0]}</p><p>{LAST}</p></b>", [MORE[0], LAST]),
    ],
    ids=[
        "one",
        "two",
        "boxes",
        "behind columns",
        "in the last of some boxes",
        "with a link",
        "apart",
        "without a tag",
        "the last word of its box",
        "asked",
        "behind the box that broke its paragraph",
        "in a box that began with something else",
    ],
)
def test_a_text_goes_on_with_what_is_made_as_it_is(html: str, ends: list[str]) -> None:
    assert read(html) == ends


@pytest.mark.parametrize(
    "html",
    [
        f"{P}{P}<p>Tags: pier, town</p>",
        f"{P}{P}<p>It rained.</p><p>Tags</p>",
        f"{P}{P}<p class='note'>{LAST}</p>",
        f"<b>{P}</b><div>{P}</div><section><i>{P}</i><p>{LAST}</p></section>",
        f"{P}{P}<div>{LAST}</div>",
        f"{P}{P}<p><b>{LAST}</b></p>",
        f"{P}{P}<p>Write to us by <a href='/post'>post</a> or at the pier.</p>",
        f"{P}{P}<p>More of <a href='/post'>the pier and of the post</a>.</p>",
        f"{P}{P}<p>Sign up for our newsletter and read more of it.</p>",
        f"{P}{P}<p>Share</p><p>{LAST}</p>",
        f"<div>{P}{P}</div><p>{LAST}</p>",
        f"{P}{P}<h3>{LAST}</h3>",
        f"<p>{LONG}<br><br>{LONG}<div></div>Share",
        f"<p>{LONG}<br><br>{LONG}<div>{LAST}</div>",
    ],
    ids=[
        "label",
        "few",
        "name",
        "apart",
        "tag",
        "bold",
        "of the site",
        "mostly link",
        "invitation",
        "behind a label",
        "outside",
        "heading",
        "a label behind a broken paragraph",
        "the box that broke it",
    ],
)
def test_what_follows_a_text_may_be_none_of_it(html: str) -> None:
    assert read(html) == []


def test_lines_with_dashes_are_a_list_behind_what_leads_to_them() -> None:
    lines = ["What there will be:", "– a crane", "– a bench for two"]
    listed = "".join(f"<p>{line}</p>" for line in lines)
    assert read(f"{P}{P}{listed}<p>Share</p>") == lines
    assert read(f"{P}{P}<p>{LAST}</p>{listed}") == [LAST, *lines]


@pytest.mark.parametrize(
    "html",
    [
        "<p>What there will be:</p><p>– a crane</p>",
        "<p>– <a href='/x'>a crane</a></p><p>– <a href='/y'>a bench</a></p>",
        "<p>Read also:</p><p>The crane</p><p>The bench</p>",
        "<p class='tags'>– pier</p><p class='tags'>– town</p>",
        "<h3>Topics:</h3><p>– pier</p><p>– town</p>",
    ],
    ids=["one line", "links", "without dashes", "with a name", "below a heading"],
)
def test_other_lines_are_no_such_list(html: str) -> None:
    assert read(f"{P}{P}{html}") == []


@pytest.mark.parametrize(
    "greeting", ["Ladies and gentlemen,", "Dear readers!", "We waited for it.", "各位来宾，"]
)
def test_a_text_begins_with_whom_it_greets(greeting: str) -> None:
    assert read(f"<h1>The pier</h1><div><p>{greeting}</p>{P}{P}</div>") == [greeting]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Harbour</p>",
        "<p class='kicker'>The long wait,</p>",
        "<p><a href='/x'>Exclusive!</a></p>",
        "<p>Subscribe to our newsletter now!</p>",
        "<div>Photographs by Ada Moss,</div>",
        "<p>2 March 2024</p>",
    ],
    ids=["label", "named", "link", "invitation", "another tag", "day"],
)
def test_what_stands_above_a_text_may_be_none_of_it(line: str) -> None:
    assert read(f"<h1>The pier</h1><div>{line}{P}{P}</div>") == []


def test_the_first_paragraph_may_stand_above_one_and_a_quotation() -> None:
    quoted = f"<blockquote><p>{LONG}</p></blockquote>"
    first = "A paragraph that is only known for one by where it stands, in the box that the rest of it is in."
    plain = f"<div>{LONG}</div>"
    assert read(f"<h1>The pier</h1><div><div>{first}</div>{plain}{quoted}{plain}</div>") == [first]


def untagged(html: str) -> list[str]:
    """What is untagged beside `LONG`, which is kept."""
    found = cut(f"<main>{html}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    return [found.pieces[at].text for at in with_untagged(found, kept) if at not in kept]


def test_lines_go_on_before_and_behind_two_whatever_is_kept_below() -> None:
    html = f"<h2>Pier</h2>{MORE[0]}<br><br>{MORE[1]}<br><br>{LONG}<br><br>{LONG}<br><br>{MORE[2]}"
    assert untagged(f"{html}<p>Comments</p><div><p>{LONG}</p></div>") == MORE


def test_one_line_brings_back_those_beside_it() -> None:
    assert (
        untagged(f"{MORE[0]}<br><br>{LONG}<br><br><div><img src='/pier.jpg'></div><br>{MORE[1]}") == MORE[:2]
    )


def test_they_end_at_a_line_that_is_no_paragraph() -> None:
    html = f"{MORE[0]}<br><br>Share this<br><br>{LONG}<br><br>{LONG}<br><br>Comments (3)<br><br>{MORE[1]}"
    assert untagged(html) == []


def test_paragraphs_of_their_own_are_none() -> None:
    assert untagged(f"<p>{LONG}</p><p>{LONG}</p><p>{MORE[0]}</p>") == []
