"""What may be an entry of a list: a line that begins with a link, in a box with several."""

import pytest

from newscrawl.extract.kind import entries
from newscrawl.extract.kind.entries import text_of
from newscrawl.extract.markup.element import Element
from tests.extract.body.cuts import LONG, cut

LINE = "<section><a href='/{0}'><b>Bridge number {0} opens again</b></a><br>On Monday."


def test_of_links_that_show_the_same_the_last_one_in_the_box_is_taken() -> None:
    line = "<a href='/{}'><b>The bridge opens again</b></a>"
    pair = f"<div>{line}<br><br>{line}</div>"
    found = cut(pair.format(1, 2) + f"<p>{LONG}</p>" + pair.format(3, 4))
    boxes = list(entries.entries(found, entries.titles(found)))
    assert [box.element.get("href") for box in boxes] == ["/2", "/2", "/4", "/4"]


def test_each_link_of_a_page_is_read_once_however_many_boxes_it_is_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[Element] = []

    def noted(link: Element) -> str:
        read.append(link)
        return text_of(link)

    monkeypatch.setattr(entries, "text_of", noted)
    found = cut("".join(map(LINE.format, range(100))))
    boxes = list(entries.entries(found, entries.titles(found)))
    assert len(boxes) > 90
    assert len(read) == 100


@pytest.mark.parametrize("button", ["Read more", "→"])
def test_lines_above_buttons_that_say_the_same_are_titles(button: str) -> None:
    card = "<div><div>The ferry sails {0}</div><p>{0} is what it says.</p><a href='/{0}'>{1}</a></div>"
    found = cut("<h1>Town</h1>" + "".join(card.format(n, button) for n in range(4)))
    heads = entries.buttoned(found)
    assert [piece.text for piece, is_head in zip(found.pieces, heads, strict=True) if is_head] == [
        f"The ferry sails {n}" for n in range(4)
    ]
    assert len(list(entries.entries(found, heads))) == 4


@pytest.mark.parametrize(
    "card",
    [
        "<div><p>The ferry sails {0}.</p><p><a href='/{0}'>More on that</a></p></div>",
        "<div><div>The ferry sails {0}</div><a href='/{0}'>More on {0}</a></div>",
        "<div><div>The ferry sails {0}</div><p><a href='/{0}'>More</a> was said of it.</p></div>",
        "<div><a href='/{0}'>More</a></div>",
    ],
    ids=["sentences", "other words", "in a sentence", "no line"],
)
def test_other_lines_with_links_are_none(card: str) -> None:
    found = cut("<h1>Town</h1>" + "".join(map(card.format, range(4))))
    assert not any(entries.buttoned(found))


def test_the_marks_of_letters_part_no_words_of_a_title() -> None:
    found = cut("<p>3 मई 2021 <a href='/1'>महापौर ने पहाड़ी पर नया स्कूल खोला</a></p>")
    assert entries.titles(found) == [True]
