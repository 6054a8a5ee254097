"""Letters to the editor, each signed: nobody of those who signed wrote the page."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.people.marked.signers import signers
from newscrawl.items import Block

TOLL = "Your report on the toll does not say who pays: every farmer who carries milk crosses twice a day."
HERON = "I was sorry to read that the heron at the weir is to be moved, as it was there before the weir."


def read(text: str) -> tuple[list[str], str]:
    source = f"<title>Letters to the editor</title><article><h1>Letters to the editor</h1>{text}</article>"
    article = extract(source.encode(), "https://post.example/2026/11/letters-to-the-editor")
    assert article is not None
    return [author.name for author in article.authors], article.article_body or ""


@pytest.mark.parametrize(
    "signed",
    [
        ("Jonas Field<br>Upper Carrow", "Margaret Low, Quay Street"),
        ("<b>Jonas Field</b><br><i>Upper Carrow</i>", "<b>Margaret Low</b><br><i>Carrow</i>"),
        ("– Jonas Field, Upper Carrow", "– Margaret Low, by email"),
        ("JONAS FIELD<br>Upper Carrow", "MARGARET LOW<br>Quay Street"),
        ("Jonas Field", "Margaret Low"),
        ("<b>Jonas Field</b>", "<i>Margaret Low</i>"),
        ("Jonas Field. Carrow", "Margaret Low. Quay Street"),
    ],
)
def test_who_signed_a_letter_is_no_author_and_stays_in_the_text(signed: tuple[str, str]) -> None:
    for head in ("", "<h3>Who pays</h3>"):
        authors, body = read(f"{head}<p>{TOLL}</p><p>{signed[0]}</p>{head}<p>{HERON}</p><p>{signed[1]}</p>")
        assert not authors
        assert all(name in body.lower() for name in ("jonas field", "margaret low"))


@pytest.mark.parametrize("name", ["author", "signature", "letter-author", "byline"])
def test_who_signed_a_letter_in_a_line_named_for_it_is_none_either(name: str) -> None:
    line = f'<p class="{name}">%s</p>'
    letters = f"<h3>Who pays</h3><p>{TOLL}</p>{line}<h3>The heron</h3><p>{HERON}</p>{line}"
    assert not read(letters % ("Jonas Field, Upper Carrow", "Margaret Low, Carrow"))[0]
    assert not read(letters % ("Jonas Field", "Margaret Low"))[0]
    boxed = f"<div><div>{letters}</div></div>".replace("<h3>The", "</div><div><h3>The")
    assert not read(boxed % ("Jonas Field, Upper Carrow", "Margaret Low, Carrow"))[0]


def test_who_is_named_above_each_of_two_views_wrote_them() -> None:
    line = '<p class="author">%s</p>'
    views = f"<h3>Yes</h3>{line}<p>{TOLL}</p><h3>No</h3>{line}<p>{HERON}</p>"
    assert read(views % ("Jonas Field", "Margaret Low"))[0] == ["Jonas Field", "Margaret Low"]


def test_who_is_named_below_the_standfirst_and_the_text_wrote_it() -> None:
    line = '<p class="author">Margaret Low</p>'
    assert read(f"<p>The toll is a scandal of its own.</p>{line}<p>{TOLL}</p><p>{HERON}</p>{line}")[0]


def test_who_speaks_in_turn_below_the_byline_may_have_written_it() -> None:
    line = "<div class='line'><div class='speaker'>{}</div><div>{}</div></div>"
    talk = line.format("Margaret Low", TOLL) + line.format("Jonas Field", HERON)
    assert read(f"<div>By Margaret Low</div><p>{TOLL}</p>{talk}")[0] == ["Margaret Low"]


def test_a_single_letter_has_its_author() -> None:
    authors, _ = read(f"<p>{TOLL}</p><p>{HERON}</p><p>Margaret Low<br>Quay Street, Carrow</p>")
    assert authors == ["Margaret Low"]


@pytest.mark.parametrize(
    "texts",
    [
        [TOLL, "Jonas Field", HERON],
        [TOLL, "Jonas Field", HERON, "Jonas Field, Upper Carrow"],
        [TOLL, "Jonas Field", "Margaret Low"],
        ["“Every farmer pays twice a day.”", "Jonas Field", "“It was there before it.”", "Margaret Low"],
        [TOLL, "Jonas Field said so.", HERON, "Margaret Low said so."],
        [TOLL.rstrip("."), "Jonas Field", HERON.rstrip("."), "Margaret Low"],
    ],
)
def test_what_is_no_row_of_signed_parts(texts: list[str]) -> None:
    assert not signers([Block(text=text) for text in texts])
