"""Sentences beside pictures, in a box with each."""

import pytest

from newscrawl.extract.body.added.besidepictures import with_beside_pictures
from tests.extract.body.cuts import LONG, cut

SAID = [
    "The quay had three cranes and a stand.",
    "The lane was a river in those days.",
    "The light went out in that year.",
]
PICTURE = "<img src='/a.jpg'>"
TEXT = f"<p>{LONG}</p>"


def added(*parts: str, between: str = "", kept: tuple[str, ...] = (LONG,)) -> list[str]:
    """What is put to the paragraphs of a text with some parts, and `between` two of them."""
    found = cut(f"<main><h1>Then and now</h1><div>{TEXT}{between.join(parts)}{TEXT}</div></main>")
    own = [at for at, piece in enumerate(found.pieces) if piece.text in kept]
    return [found.pieces[at].text for at in with_beside_pictures(found, own) if at not in own]


@pytest.mark.parametrize(
    "form",
    [
        "<div class='media'><figure>{0}</figure><div class='media__text'><p>{1}</p></div></div>",
        "<div class='row'><div class='col'>{0}</div><div class='col'><p>{1}</p></div></div>",
        "<section><div><div>{0}</div></div><div><div><p>{1}</p></div></div></section>",
    ],
)
def test_sentences_in_a_box_beside_their_picture_are_text(form: str) -> None:
    parts = [form.format(PICTURE, said) for said in SAID]
    assert added(*parts) == SAID
    assert added(*parts, between=TEXT) == SAID
    assert added(*parts, kept=(LONG, SAID[1])) == [SAID[0], SAID[2]]
    assert not added(*parts[:2])
    linked = form.format(PICTURE, "<a href='/x'>There is more of it in this story.</a>")
    assert not added(*parts[:2], linked)


def test_those_right_below_theirs_are_where_one_follows_the_other_or_under_headings() -> None:
    parts = [f"<div>{PICTURE}<p>{said}</p></div>" for said in SAID]
    assert added(*parts) == SAID
    assert not added(*parts, between=TEXT)
    headed = [part.replace("<p>", "<h3>A place</h3><p>") for part in parts]
    assert added(*headed, between=TEXT) == [text for said in SAID for text in ("A place", said)]


@pytest.mark.parametrize(
    "form",
    [
        "<div class='photo'>{0}<p>{1}</p></div>",
        "<div><div class='gallery-text'>{0}<p>{1}</p></div></div>",
        "<figure>{0}<p>{1}</p></figure>",
        "<div class='team-member'>{0}<p>{1}</p></div>",
        "<div><p>{1}</p></div>",
        "<div class='teaser'>{0}<p>{1}</p></div>",
        "<div class='product-box'>{0}<p>{1}</p></div>",
        "<div><a href='/another-story'>{0}</a><p>{1}</p></div>",
    ],
)
def test_captions_and_what_tells_of_people_stay_out(form: str) -> None:
    assert not added(*(form.format(PICTURE, said) for said in SAID))


def test_what_follows_the_text_goes_with_some_of_it_only() -> None:
    form = "<div><div><a href='/b.jpg'>{}</a></div><div><p>{}</p></div></div>"
    found = cut(f"<main><div>{TEXT}{''.join(form.format(PICTURE, said) for said in SAID)}</div></main>")
    assert with_beside_pictures(found, [0]) == [0]
    assert with_beside_pictures(found, [0, 2]) == [0, 1, 2, 3]
