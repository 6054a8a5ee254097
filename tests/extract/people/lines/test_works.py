"""Bylines of books and plays, which a review tells of."""

import pytest

from newscrawl.extract import extract

PROSE = "Nobody in the new novel crosses the river for pleasure. They cross because somebody has died there."


def authors(head: str) -> list[str]:
    text = f"<h1>A river in ink</h1>{head}<p>{PROSE}</p><p>{PROSE} So.</p>"
    source = f"<title>A river in ink</title><article>{text}</article>"
    article = extract(source.encode(), "https://post.example/2026/11/a-river-in-ink")
    assert article is not None
    return [author.name for author in article.authors]


@pytest.mark.parametrize(
    "work",
    [
        "<p>THE FERRYMEN<br>By Lena Hartwell<br>312 pages. Slate House. $27.</p>",
        "<p><b>The Ferrymen</b></p><p>By Lena Hartwell</p><p>Slate House, 312 pp, £18.99</p>",
        "<p>Die Fährleute<br>By Lena Hartwell<br>Slate, 312 Seiten</p>",
        "<p>King Lear<br>By William Shakespeare<br>Directed by Jon Farrow</p>",
    ],
)
def test_who_wrote_a_work_did_not_write_its_review(work: str) -> None:
    assert not authors(work)


def test_a_byline_below_a_headline_is_one() -> None:
    assert authors("<p>By Lena Hartwell<br>14 May 2026</p>") == ["Lena Hartwell"]
    assert authors(f"<p>By Lena Hartwell</p><p>{PROSE} It has 312 pages, and each of them is wet.</p>") == [
        "Lena Hartwell"
    ]


@pytest.mark.parametrize(
    "by",
    ["Translated by Per Stroud", "Illustrated by Per Stroud", "Translated from the French by Per Stroud"],
)
@pytest.mark.parametrize("head", ["<p>By Lena Hartwell</p><p>{}</p>", "<div>By Lena Hartwell<br>{}</div>"])
def test_who_wrote_what_another_translated_is_its_author(head: str, by: str) -> None:
    assert authors(head.format(by)) == ["Lena Hartwell"]


@pytest.mark.parametrize(
    "below",
    ["14 May 2026, 10:15 p.m.", "Updated 10 p.m. EST", "Directed by Jon Farrow", "Slate House, 312 pp"],
)
@pytest.mark.parametrize("head", ["<p>By Lena Hartwell</p><p>{}</p>", "<div>By Lena Hartwell<br>{}</div>"])
def test_a_byline_right_below_the_headline_is_that_of_the_review(head: str, below: str) -> None:
    assert authors(head.format(below)) == ["Lena Hartwell"]


@pytest.mark.parametrize(
    "between",
    [
        "<figure><img src=/f.jpg><figcaption>The old ferry at the quay</figcaption></figure>",
        "<ul><li><a href=https://social.example/share>Share</a></li></ul>",
    ],
    ids=["a picture", "buttons"],
)
def test_nor_does_what_stands_between_them_make_it_that_of_a_work(between: str) -> None:
    assert authors(f"{between}<div>By Lena Hartwell<br>Directed by Jon Farrow</div>") == ["Lena Hartwell"]


def test_where_a_page_has_no_first_heading_the_second_is_the_headline() -> None:
    by = "<div>By Lena Hartwell<br>Directed by Jon Farrow</div>"
    text = f"<h2>The pier of Varno</h2>{by}<p>{PROSE}</p><p>{PROSE} So.</p>"
    page = f"<title>Pier</title><article>{text}</article>"
    article = extract(page.encode(), "https://post.example/pier-of-varno")
    assert article is not None
    assert [author.name for author in article.authors] == ["Lena Hartwell"]
