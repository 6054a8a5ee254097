"""Headings by name alone, in the parts of page builders."""

import pytest

from newscrawl.extract.body.added.parts.subheadings import with_subheadings
from newscrawl.extract.record import read
from tests.extract.body.cuts import LONG, cut


def part(number: int, text: str, name: str = "text") -> str:
    return (
        f"<div id='part{number}' class='part'><div class='col'><div class='t-{name}'>{text}</div></div></div>"
    )


def page(*titles: str, name: str = "title") -> str:
    """A text whose chapters stand below lines that are named for a title, each part in a box of its own."""
    html = part(0, f"A: {LONG}<br><br>B: {LONG}")
    for number, title in enumerate(titles, 1):
        html += part(2 * number, title, name) + part(2 * number + 1, f"{number}: {LONG}<br><br>{LONG}")
    return f"<main><h1>The pier</h1>{html}</main>"


def added(html: str) -> list[str]:
    """What is added to the paragraphs."""
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if LONG in piece.text]
    return [found.pieces[at].text for at in with_subheadings(found, kept, "the pier") if at not in kept]


@pytest.mark.parametrize("name", ["title", "subhead", "title t-title_sm"])
def test_short_lines_named_for_a_title_head_the_parts_of_a_text(name: str) -> None:
    assert added(page("A long winter", "Herring first", name=name)) == ["A long winter", "Herring first"]


def test_the_first_of_several_made_alike_heads_a_box_that_the_text_before_it_is_not_in() -> None:
    entries = [f"<div class='block-title'>Inn {n}</div>{n}: {LONG}<br><br>" for n in range(3)]
    html = f"<main><h1>The pier</h1><p>{LONG}</p><p>{LONG}</p><div>{''.join(entries)}</div></main>"
    assert added(html) == ["Inn 0", "Inn 1", "Inn 2"]
    assert added(html.replace("block-title'>Inn 0", "block-label'>Inn 0")) == ["Inn 1", "Inn 2"]


@pytest.mark.parametrize(
    "html",
    [
        page("A long winter"),
        page("Advert", "Advert"),
        page("A long winter", "Herring first", name="label"),
        page("It was a long winter.", "And herring came first."),
        page("<a href='/a'>A long winter</a>", "<a href='/b'>Herring first</a>"),
    ],
    ids=["one", "all the same", "another name", "sentences", "links"],
)
def test_other_short_lines_stay_out(html: str) -> None:
    assert added(html) == []


def test_what_stands_above_comments_heads_no_part_of_the_text() -> None:
    text = f"<p>A: {LONG}</p><p>Tweet</p>{{}}<p>B: {LONG}</p><p>C: {LONG}</p>"
    assert added(f"<div>{text.format('<h2>Lesermeinungen</h2>')}</div>") == []
    assert added(f"<div>{text.format('<h2>Meinungen der Fischer</h2>')}</div>") == ["Meinungen der Fischer"]


def test_they_are_called_headings() -> None:
    html = page("A long winter", "Herring first")
    article = read(f"<title>The pier</title><body>{html}".encode(), "https://post.example/the-pier").article
    assert article is not None
    assert [block.text for block in article.blocks if block.type == "heading"] == [
        "A long winter",
        "Herring first",
    ]


def headed(address: str) -> str:
    teaser = f"<aside><a href='{address}'><h3>Herring first</h3></a></aside>"
    return f"<h1>The pier</h1><div><p>A: {LONG}</p>{teaser}<p>B: {LONG}</p></div>"


def test_a_heading_in_a_link_to_another_story_heads_no_part_of_the_text() -> None:
    found = cut(headed("/b"))
    assert with_subheadings(found, [1, 3], "the pier", "https://post.example/a") == [1, 3]


def test_one_in_a_link_to_another_site_heads_what_tells_of_that() -> None:
    found = cut(headed("https://inn.example/"))
    assert with_subheadings(found, [1, 3], "the pier", "https://post.example/a") == [1, 2, 3]


def in_one_box(*lines: str) -> str:
    text = "".join(f"<b>{line}</b><br><br>{number}: {LONG}<br><br>" for number, line in enumerate(lines))
    return f"<h1>The pier</h1><div>A: {LONG}<br><br>{text}</div>"


def test_short_lines_in_bold_head_the_parts_of_a_text() -> None:
    assert added(in_one_box("A long winter", "1998")) == ["A long winter", "1998"]


@pytest.mark.parametrize(
    "lines",
    [["A long winter"], ["Advert", "Advert"], ["Read more:", "See also:"], ["It was cold.", "It was long."]],
    ids=["one", "all the same", "what leads on", "sentences"],
)
def test_other_lines_in_bold_stay_out(lines: list[str]) -> None:
    assert added(in_one_box(*lines)) == []


def test_a_link_to_edit_a_chapter_is_none_of_its_heading_below_what_is_left_out() -> None:
    edit = "<span>[<a href='/edit'>Edit</a>]</span>"
    toc = "<div><h2>Contents</h2><ul><li>Stones</li></ul></div>"
    found = cut(f"<h1>The pier</h1><div><p>A: {LONG}</p>{toc}<h2>Stones{edit}</h2><p>B: {LONG}</p></div>")
    texts = [piece.text for piece in found.pieces]
    kept = [at for at, text in enumerate(texts) if text.endswith(LONG)]
    assert len(with_subheadings(found, kept, "the pier")) == len(kept) + 1
    linked = cut(
        f"<h1>The pier</h1><div><p>A: {LONG}</p>{toc}<h2><a href='/b'>Stones</a></h2><p>B: {LONG}</p></div>"
    )
    assert with_subheadings(linked, kept, "the pier") == kept


@pytest.mark.parametrize(
    "box", ["<div class='ad'>Advertisement</div>", "<p><a href='/b'>Mill to close</a></p>"]
)
@pytest.mark.parametrize("below", ["<p>B: {0}</p>", "<ul><li>B: {0}</li><li>C: {0}</li></ul>"])
def test_a_heading_below_what_is_left_out_heads_what_goes_on_right_below_it(box: str, below: str) -> None:
    head, text = "<h2>What you need</h2>", below.format(LONG)
    assert added(f"<h1>Pier</h1><div><p>A: {LONG}</p>{box}{head}{text}</div>") == ["What you need"]
    part = "<div><div>{}</div></div>".format
    parts = "".join(map(part, (f"<p>A: {LONG}</p>", f"<p>D: {LONG}</p>", box, head, text)))
    assert added(f"<h1>Pier</h1><main>{parts}</main>") == ["What you need"]


@pytest.mark.parametrize(
    "html",
    [
        "<div><p>Advertisement</p><h2>Our letter</h2></div><p>B: {}</p>",
        "<p>Advertisement</p><h2><a href='/b'>Mill to close</a></h2><p>B: {}</p>",
        "<h2>Our letter</h2><p>Advertisement</p><p>B: {}</p>",
        "<p>Advertisement</p><h2>The pier</h2><p>B: {}</p>",
    ],
    ids=["in the box", "a link", "not right above", "the headline"],
)
def test_other_headings_below_it_stay_out(html: str) -> None:
    assert added(f"<h1>Pier</h1><div><p>A: {LONG}</p>{html.format(LONG)}</div>") == []
