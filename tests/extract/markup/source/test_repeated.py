"""An answer that holds its page twice is read once; two pages in one are read as they were."""

from __future__ import annotations

from newscrawl.extract.page import Page

SAID = f"<meta name=description content='{'The pier. ' * 60}'>"
TEXT = "The pier of Varno was opened on Monday, a year late, in the rain. " * 4
BODY = f"<body><h1>{{0}}</h1><p>{TEXT}</p></body>"
PAGE = f"<!DOCTYPE html><html><head><title>{{0}}</title>{SAID}</head>{BODY}</html>"


def paragraphs(html: str) -> int:
    return len(Page(html.encode()).by_tag["p"])


def test_a_page_sent_twice_is_read_once() -> None:
    page = PAGE.format("A pier opens")
    assert paragraphs(page + page) == paragraphs(f"<b>Notice</b>{page}{page}") == 1


def test_another_page_behind_one_is_no_copy() -> None:
    page = PAGE.format("A pier opens")
    assert paragraphs(page + PAGE.format("A mill opens")) == 2
    assert paragraphs(page.replace("</body>", "<svg><title>A pier opens</title></svg><p>b</p></body>")) == 2
