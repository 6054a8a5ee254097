"""A story that is set into a quotation is none."""

from __future__ import annotations

from newscrawl.extract import extract
from newscrawl.extract.page import Page

ONE = "The council of Varno met at noon and voted by show of hands to mend the pier before the winter."


def quotations(html: str) -> int:
    return len(Page(f"<body>{html}</body>".encode()).by_tag["blockquote"])


def test_a_story_in_a_quotation_has_paragraphs_and_headings() -> None:
    text = f"{ONE}<br><br>{ONE} It rained.<br><br><b>What comes next</b><br><br>{ONE} So?<br><br>{ONE} Yes."
    page = f"<body><blockquote><h3>A pier is mended</h3><i>By Ada Moss</i><br><br>{text}</blockquote>"
    article = extract(page.encode(), "https://tide.example/a-pier-is-mended")
    assert article is not None
    assert [block.type == "heading" for block in article.blocks] == [False, False, True, False, False]


def test_a_quotation_that_holds_a_page_is_none() -> None:
    text = f"<p>{ONE}</p>" * 6
    assert quotations(f"<blockquote><h2>A pier</h2>{text}</blockquote>") == 0
    assert quotations(f"<h1>A pier</h1><blockquote><h2>One</h2>{text}</blockquote>") == 1
    assert quotations(f"<h2>A pier</h2><blockquote>{text}</blockquote>") == 1
    assert quotations(f"<blockquote><h3>“{ONE}”</h3><p>Ada Moss</p></blockquote>{text}") == 1
    assert quotations(f"<blockquote><h2>A</h2>{text}<blockquote>{ONE}</blockquote></blockquote>") == 1
