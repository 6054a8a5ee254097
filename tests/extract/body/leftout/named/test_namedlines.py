"""Lines in boxes that are named for captions of pictures, for who wrote the text, and for the like."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.leftout.named import namedlines
from newscrawl.extract.body.leftout.named.named import without_named
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG, cut


@pytest.mark.parametrize(
    "name",
    ["image-caption", "embedCaption", "caption-text", "bildunterschrift", "pie-foto", "video__desc"],
)
def test_captions_go(name: str) -> None:
    found = cut(f"<div class='{name}'><p>A crane stands on the old pier.</p></div><p>{LONG}</p>")
    assert without_named(found, [0, 1]) == [1]


@pytest.mark.parametrize(("label", "left"), [("article-byline", [1]), ("article-rules", [0, 1])])
def test_a_region_that_is_called_a_byline_goes_whatever_its_names(label: str, left: list[int]) -> None:
    region = (
        f"<section role='region' aria-labelledby='{label}' class='x-1mf'><p>Role, Harbour Post</p></section>"
    )
    assert without_named(cut(f"{region}<p>{LONG}</p>"), [0, 1]) == left


@pytest.mark.parametrize("name", ["no-captions", "captioned", "recap"])
def test_what_is_not_named_for_a_caption_stays(name: str) -> None:
    found = cut(f"<div class='{name}'><p>A crane stands on the old pier.</p></div><p>{LONG}</p>")
    assert without_named(found, [0, 1]) == [0, 1]


def test_a_box_of_more_words_than_a_caption_has_stays() -> None:
    found = cut(f"<div class='with-caption'>{f'<p>{LONG}</p>' * 7}</div>{f'<p>{LONG}</p>' * 8}")
    assert without_named(found, range(15)) == range(15)


def test_a_picture_story_keeps_its_captions() -> None:
    found = cut(f"<p>The pier in pictures.</p>{f'<div class=caption><p>{LONG}</p></div>' * 4}")
    assert without_named(found, range(5)) == range(5)


def test_a_caption_is_not_of_the_body() -> None:
    caption = "<p class='caption'>The old pier in May, seen from the north. It will be closed.</p>"
    text = f"<p>{LONG}</p>" * 5
    page = Page(
        f"<html><body><main><h1>The pier</h1><div>{caption}</div>{text}</main></body></html>".encode()
    )
    assert [block.text for block in read_body(page, headline="The pier").blocks] == [LONG] * 5


def test_paragraphs_beside_a_picture_that_a_style_sheet_draws_are_no_caption() -> None:
    box = f"<div class='image-text'><div class='bg'></div>{f'<p>{LONG}</p>' * 3}</div>"
    found = cut(f"<p>{LONG * 3}</p>{box}<p>{LONG * 3}</p>")
    assert without_named(found, range(5)) == range(5)


@pytest.mark.parametrize("name", ["image-annotation", "imageDescription", "imgbox", "img-text"])
def test_what_is_named_for_a_picture_and_what_is_said_of_it_goes(name: str) -> None:
    found = cut(f"<p>{LONG}</p><div class='{name}'>A crane stands on the old pier.</div><p>{LONG}</p>")
    assert without_named(found, [0, 1, 2]) == [0, 2]


PICTURE = "<img src='pier.jpg'><p>A crane stands on the old pier.</p>"


@pytest.mark.parametrize("name", ["image_image-widget__a1", "contentimage", "img", "article-photo", "foto"])
def test_few_words_in_a_box_with_a_picture_that_is_named_for_it_go(name: str) -> None:
    found = cut(f"<p>{LONG}</p><div class='{name}'>{PICTURE}</div><p>{LONG}</p>")
    assert without_named(found, [0, 1, 2]) == [0, 2]


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='body-text-image'><img src='pier.jpg'><p>{LONG * 2}</p></div>",
        "<div class='image'><p>A crane stands on the old pier.</p></div>",
        f"<div class='imagery'>{PICTURE}</div>",
        f"<div class='media'>{PICTURE}</div>",
        f"<div class='image-text'><img src='pier.jpg'><p>{LONG * 2}</p></div>",
        f"<section class='c-img-box'><div><img src='pier.jpg'></div><p>{LONG * 2}</p></section>",
        f"<div class='image-text'><img src='pier.jpg'><div class='image-text__text'>{LONG * 2}</div></div>",
    ],
    ids=[
        "many words",
        "no picture",
        "another word",
        "any medium",
        "text beside it",
        "box of both",
        "its part",
    ],
)
def test_what_is_more_than_a_caption_stays(box: str) -> None:
    found = cut(f"<p>{LONG * 3}</p>{box}<p>{LONG}</p>")
    assert without_named(found, [0, 1, 2]) == [0, 1, 2]


@pytest.mark.parametrize(
    "name",
    [
        *(
            "byline",
            "article-byline top",
            "by-line",
            "byline-section",
            "attribution",
            "author",
            "post__author",
        ),
        *("author-bio", "author-box", "autor", "autoren", "reading-time", "article__readtime", "lesezeit"),
        "article__dek alternativeheadline",
    ],
)
def test_who_wrote_it_and_how_long_it_takes_to_read_go(name: str) -> None:
    found = cut(f"<div class='{name}'><p>Ada Moss The Harbour Post</p></div><p>{LONG}</p>")
    assert without_named(found, [0, 1]) == [1]


@pytest.mark.parametrize(
    "name",
    ["quote-attribution", "blockquote__author", "cita-autor", "authority", "author-carlo", "post-authored"],
)
def test_who_is_quoted_stays_and_what_is_named_for_something_else(name: str) -> None:
    found = cut(f"<p>{LONG}</p><div class='{name}'><p>Ada Moss, pilot of the harbour</p></div><p>{LONG}</p>")
    assert without_named(found, [0, 1, 2]) == [0, 1, 2]


def test_a_text_in_a_box_of_who_wrote_it_stays() -> None:
    found = cut(f"<div class='post author'><p>{LONG}</p><p>{LONG}</p></div><p>It rained.</p>")
    assert without_named(found, [0, 1, 2]) == [0, 1, 2]


def named(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    return st.from_regex(pattern, alphabet=st.characters(codec="ascii"))


@given(named(namedlines._CAPTION), named(namedlines._SHOWN))
def test_no_name_is_missed_for_its_stem(of_caption: str, of_image: str) -> None:
    assert any(stem in of_caption for stem in namedlines._CAPTION_STEMS)
    for name in (of_image, *namedlines._SIGNED):
        assert any(stem in name for stem in namedlines._STEMS)


def test_short_parts_of_a_text_stay_where_most_of_their_name_are_long() -> None:
    part = "<div class='image-text'><img src='pier.jpg'><p>{}</p></div>".format
    parts, short = part(LONG * 2), part("A crane stands on the old pier.")
    found = cut(f"<p>{LONG}</p>{parts}{short}{parts}<p>{LONG}</p>")
    assert without_named(found, range(5)) == range(5)
    found = cut(f"<p>{LONG}</p>{short}{parts}{short}{short}<p>{LONG}</p>")
    assert without_named(found, range(6)) == [0, 2, 5]


def signed(line: str, *names: str) -> list[str]:
    """The lines that are left of a text in which some stand between paragraphs."""
    parts = "".join(f"{line.format(name)}<p>{LONG}</p>" for name in names)
    found = cut(f"<p>{LONG}</p>{parts}")
    left = without_named(found, range(len(found.pieces)))
    return [found.pieces[at].text for at in left if found.pieces[at].text != LONG]


SPEAKERS = ("Ada Holt, baker", "Per Lind, pilot", "Joan Carver, smith")


def test_those_who_speak_in_a_text_are_named_though_as_authors_are() -> None:
    line = "<div class='opinion-author'>{}</div>"
    assert signed(line, *SPEAKERS) == [*SPEAKERS]
    assert signed(line, *SPEAKERS[:2]) == []
    assert signed(line, *SPEAKERS[:2], *SPEAKERS[:2]) == []


@pytest.mark.parametrize(
    "line",
    ["<div class='photo-author'>{}</div>", "<div><img src='pier.jpg'><div class='author'>{}</div></div>"],
)
def test_those_who_took_the_pictures_are_not(line: str) -> None:
    assert signed(line, *SPEAKERS) == []
