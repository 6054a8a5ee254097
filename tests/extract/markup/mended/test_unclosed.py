"""Boxes that were never closed: a text behind one is read."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract
from newscrawl.extract.page import Page

TEXT = "".join(
    f"<p>The council voted {when} to build the bridge of Varno anew, for four million crowns.</p>"
    for when in ("on Monday", "once more", "at noon", "by show of hands", "after an hour")
)


def words(html: str) -> int:
    article = extract(html.encode(), "https://paper.example/news/bridge-of-varno-123")
    return (article and article.word_count) or 0


@pytest.mark.parametrize("tag", ["dialog", "figcaption", "aside", "nav", "header", "form", "button"])
def test_a_text_behind_an_open_box_is_read(tag: str) -> None:
    closed, heading = f"<{tag}><div>Your settings</div></{tag}>", "<h1>The bridge of Varno</h1>"
    page = "<html><body>{}<main>{}<div>{}</div></main><footer>About us</footer></body></html>"
    whole = words(page.format(closed, heading, TEXT))
    assert whole > 50
    assert words(page.format(closed.replace("</div>", ""), heading, TEXT)) == whole


@pytest.mark.parametrize("tag", ["svg", "map", "menu", "object"])
def test_a_text_behind_what_was_never_closed_is_read(tag: str) -> None:
    page = "<html><body>{}<main><h1>The bridge of Varno</h1><div>{}</div></main></body></html>"
    assert words(page.format(f"<{tag}>", TEXT)) == words(page.format("", TEXT)) > 50


@pytest.mark.parametrize("tag", ["svg", "map", "menu", "nav", "button"])
def test_paragraph_after_paragraph_amid_a_text_is_read_in_any_of_them(tag: str) -> None:
    page = (
        "<html><body><main><h1>The bridge of Varno</h1><div><p>It is done.</p>{}</div></main></body></html>"
    )
    assert words(page.format(f"<{tag}>{TEXT}")) == words(page.format(TEXT)) > 50
    assert words(page.format(f"{TEXT}<{tag}>{TEXT[: len(TEXT) // 2]}</{tag}>")) == words(page.format(TEXT))


def test_items_of_a_text_are_read_that_are_listed_as_buttons_are() -> None:
    items = TEXT.replace("p>", "li>").replace("to build", "to pay for")
    page = "<html><body><main><h1>The bridge of Varno</h1>{0}<{1}>{2}</{1}></main></body></html>"
    assert words(page.format(TEXT, "menu", items)) == words(page.format(TEXT, "ul", items)) > 90


@pytest.mark.parametrize(
    "link", ["<a name='story'>", "<a name='top'><center>", "<a href='#top'>", "<a href='/map.html'>"]
)
def test_a_text_behind_an_open_link_is_read(link: str) -> None:
    page = "<html><body><h1>The bridge of Varno</h1>{}{}<a href='/'>Home</a></body></html>"
    assert words(page.format(link, TEXT)) == words(page.format("", TEXT)) > 50


@pytest.mark.parametrize(
    "mark",
    ["<a name=top><div>", "<a name=top><font><b><table><tr><td>", "<a href='/map.html'><div class=box><div>"],
)
def test_a_page_behind_an_open_mark_or_link_is_read(mark: str) -> None:
    page = "<html><body>{}<div><h1>The bridge of Varno</h1><div>{}</div></div></body></html>"
    assert words(page.format(mark, TEXT)) == words(page.format("<div>", TEXT)) > 50


def test_cards_in_a_link_that_nobody_closed_are_no_text() -> None:
    card = (
        "<div class=card><h3>The pier</h3><p>It was mended by the town, which paid for it with the money"
        " of the harbour.</p></div>"
    )
    page = "<html><body><h1>The bridge of Varno</h1><div>{}</div><a href='/news/pier'>{}</body></html>"
    assert words(page.format(TEXT, card * 4)) == words(page.format(TEXT, "")) > 50


def test_a_card_of_another_story_stays_a_link() -> None:
    card = "<a href='/news/pier'><h3>The pier</h3><p>It was mended by the town, which paid for it.</p></a>"
    page = "<html><body><h1>The bridge of Varno</h1>{}{}</body></html>"
    assert words(page.format(TEXT, card)) == words(page.format(TEXT, "")) > 50


def test_a_text_behind_a_caption_with_an_open_box_is_read() -> None:
    page = "<html><body><h1>The bridge of Varno</h1><div><p>It rained.</p>{}{}</div></body></html>"
    figure = "<figure><img src=a.jpg><figcaption><div>The bridge</figcaption></figure>"
    assert words(page.format(figure, TEXT)) > 50


def test_a_dialog_with_a_heading_of_its_own_is_no_text() -> None:
    page = (
        "<html><body><h1>The bridge of Varno</h1><div>{}</div><dialog><h1>Hello</h1>{}</dialog></body></html>"
    )
    vendors = "<div><p>Vendor of the harbour</p><p>We may read what is kept on your device.</p></div>" * 20
    assert words(page.format(TEXT, vendors)) == words(page.format(TEXT, ""))


def test_a_caption_of_two_paragraphs_is_one() -> None:
    page = "<html><body><h1>The bridge of Varno</h1><div>{}<figure><img src=a.jpg>{}</figure></div></body>"
    caption = "<figcaption><p>The bridge in 1990, before the ice.</p><p>Photo: Ada Moss</p></figcaption>"
    assert words(page.format(TEXT, caption)) == words(page.format(TEXT, ""))


def test_figures_that_hold_each_part_of_a_text_are_boxes() -> None:
    text = "<figure><div class='block'><p>The pier is shut.</p></div></figure>" * 4
    part = "<figure><h2>What now</h2></figure>"
    shown = "<figure><img src='/a.jpg'><p>A pier.</p></figure>"
    assert len(Page(f"<body>{text}{part}{shown}</body>".encode()).by_tag["figure"]) == 1
    assert len(Page(f"<body>{part}{shown * 4}</body>".encode()).by_tag["figure"]) == 5
