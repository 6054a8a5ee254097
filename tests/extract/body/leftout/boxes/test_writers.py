"""Boxes below a text on who wrote it."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.leftout.boxes.amid import without_amid
from tests.extract.body.cuts import LONG, cut

NAME, SAID = "Nell Harker", "Nell covers the islands for the Post. She has lived on three of them."
TEXT = "".join(f"<p>{n}. {LONG}</p>" for n in range(5))


def left(after: str, before: str = f"<div>By {NAME}</div>", text: str = TEXT) -> list[str]:
    """What stays of what stands after a text."""
    found = cut(f"<main><h1>The pier</h1>{before}<div>{text}</div>{after}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.tag in ("p", "h4") and not piece.links]
    stays = [found.pieces[at].text for at in without_amid(found, kept)]
    assert stays[: text.count("<p>")] == [found.pieces[at].text for at in kept[: text.count("<p>")]]
    return stays[text.count("<p>") + text.count("<h4>") :]


BIO = f"<div><h4>{NAME}</h4><p>{SAID}</p></div>"


@pytest.mark.parametrize(
    "bio",
    [
        BIO,
        BIO.replace("h4", "strong"),
        f"<div><p>{NAME}</p><p>{NAME} covers the islands for the Post and lives on one.</p></div>",
        f"<div><a href='/nell'>{NAME}</a><p>{SAID}</p><p>{SAID}</p></div>",
    ],
)
@pytest.mark.parametrize(
    "byline",
    [
        f"{NAME}</div><div>3 March 2024",
        f"By {NAME}",
        f"{NAME} | 3 March 2024",
        f"3 March 2024 | {NAME}",
        f"{NAME}, {NAME}",
    ],
)
def test_a_box_headed_by_the_name_in_the_byline_is_on_who_wrote_the_text(bio: str, byline: str) -> None:
    assert left(bio, f"<div>{byline}</div>") == []


@pytest.mark.parametrize(
    "before",
    [
        "",
        "<div>By Ada Moss</div>",
        f"<div>{NAME}</div><div>Harbours</div><div>3 March 2024</div>",
        f"<h2>{NAME}</h2>",
        f"<div>{NAME}son</div>",
        f"<div>The isles as {NAME} knew</div>",
    ],
)
def test_another_name_is_of_whom_the_text_tells(before: str) -> None:
    assert left(BIO, before) == [NAME, SAID]


def test_a_chapter_under_a_name_is_a_part_of_the_text() -> None:
    chapter = f"<section><h4>Ada Moss</h4><p>She paints. {LONG}</p></section>"
    assert left(BIO, text=TEXT + chapter) == [NAME, SAID]
    assert left(f"<h4>{NAME}</h4><p>{SAID}</p>") == [NAME, SAID]
    assert left(f"<div><p>{NAME} has won.</p><p>{SAID}</p></div>") == [f"{NAME} has won.", SAID]


@pytest.mark.parametrize("label", ["Next article", "Nächster Artikel", "次の記事", "Previous post"])
def test_a_box_that_a_label_calls_the_next_story_is_none_of_the_text(label: str) -> None:
    assert left(f"<div><p>{label}</p><h4>The new ramp</h4><p>{SAID}</p></div>") == []


def test_a_name_below_words_for_its_writing_heads_such_a_box() -> None:
    assert left(f"<div><span>Written by</span><h4>Ada Moss</h4><p>{SAID}</p></div>") == []
