"""The text right below the headline, where all that was kept is something else."""

import pytest

from newscrawl.extract.body.added.belowhead import with_text_below
from newscrawl.extract.body.firstlook import first_look
from newscrawl.extract.body.model import load_model
from tests.extract.body.cuts import LONG, cut

FIRST, SECOND = "I slept beside a lock last night, for science.", "It leaks in nine ways, as they say."
NOTE = "Every morning the news of the harbour in your letter box."


def read(html: str, *kept: str, title: str = "The lock") -> list[str]:
    """What the text is where the pieces with the texts `kept` were chosen."""
    found = cut(html)
    model = load_model()
    look = first_look(found, model.css, model.first)
    look.score = [0.1] * len(found.pieces)
    chosen = [at for at, piece in enumerate(found.pieces) if piece.text in kept]
    return [found.pieces[at].text for at in with_text_below(look, chosen, title)]


def page(text: str, below: str = f"<div><p>{NOTE}</p></div>") -> str:
    return f"<div><div><h1>The lock</h1></div>{text}</div>{below}"


@pytest.mark.parametrize("kept", [(), (NOTE,)], ids=["nothing", "the box of a newsletter"])
def test_sentences_of_one_make_below_the_headline_are_the_text(kept: tuple[str, ...]) -> None:
    html = page(f"<div>2 March</div><div>{FIRST}</div><div>{SECOND}</div><div><b>Share</b></div>")
    assert read(html, *kept) == [FIRST, SECOND]


def test_teasers_are_no_text_however_many_words_they_have() -> None:
    teasers = "".join(
        f"<div><h3><a href='/{n}'>Another story</a></h3><p>{n}. {LONG}</p></div>" for n in range(3)
    )
    html = page(f"<div>{FIRST}</div><div>{SECOND}</div>", teasers)
    assert read(html, *(f"{n}. {LONG}" for n in range(3))) == [FIRST, SECOND]


def test_what_was_kept_of_the_text_is_filled_up() -> None:
    html = page(f"<p>{FIRST}</p><p>{SECOND}</p>")
    assert read(html, SECOND, NOTE) == [FIRST, SECOND, NOTE]


def test_posts_of_one_make_are_all_read() -> None:
    posts = "".join(
        f"<tr><td>Ada<br>Posts: 3</td><td><div>{said}</div></td></tr>" for said in (FIRST, SECOND)
    )
    assert read(page(f"<table>{posts}</table>")) == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("html", "title"),
    [
        (page(f"<div>{FIRST}</div><div>{SECOND}</div>").replace("h1", "b"), "Another title"),
        (page("<p>Short notice.</p>"), "The lock"),
        (page(f"<aside><p>{FIRST}</p><p>{SECOND}</p></aside>"), "The lock"),
        (page(f"<form><p>{FIRST}</p><p>{SECOND}</p></form>"), "The lock"),
        (
            page(f"<h3><a href='/x'>What the town will do next</a></h3><p>{FIRST}</p><p>{SECOND}</p>"),
            "The lock",
        ),
        (
            page("<p>Sign up for our newsletter and read all the news of the harbour each day.</p>"),
            "The lock",
        ),
        (page("<div>Harbour</div>" * 9 + f"<p>{FIRST}</p><p>{SECOND}</p>"), "The lock"),
        (
            page(f"<p>{FIRST}</p><p>{SECOND}</p>", f"<p>{LONG}</p><p>{LONG}</p><p>{LONG}</p><p>{NOTE}</p>"),
            "The lock",
        ),
    ],
    ids=[
        "no headline",
        "few words",
        "aside",
        "form",
        "teaser",
        "invitation",
        "far below",
        "a text elsewhere",
    ],
)
def test_else_what_was_kept_stays(html: str, title: str) -> None:
    assert read(html, NOTE, LONG, title=title)[-1:] == [NOTE]


def test_a_summary_does_not_take_the_place_of_a_text_that_is_likely() -> None:
    found = cut(page(f"<p>{FIRST} {SECOND}</p>", f"<div><p>{LONG}</p></div>"))
    model = load_model()
    look = first_look(found, model.css, model.first)
    look.score = [0.9] * len(found.pieces)
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    assert with_text_below(look, kept, "The lock") == kept


def test_nor_of_a_short_one_that_goes_on_with_it() -> None:
    said = ["Divers found nine cracks.", "The mayor asked for help."]
    found = cut(page(f"<p>{FIRST} {SECOND}</p>", f"<div><p>{said[0]}</p><p>{said[1]}</p></div>"))
    model = load_model()
    look = first_look(found, model.css, model.first)
    look.score = [0.1] * len(found.pieces)
    kept = [at for at, piece in enumerate(found.pieces) if piece.text in said]
    assert with_text_below(look, kept, "The lock") == [kept[0] - 1, *kept]
