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
